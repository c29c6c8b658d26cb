import type { Concern } from '@/lib/triage';
import type { Idle } from './idle';

/** What the tablet holds of the patient who has it, beside the answers. */
export interface Sitting {
  /** Chosen by chance; names the stored intake too. */
  readonly id: string;
  /** The clinic's own number for the patient, if it gives one. Never a name. */
  readonly reference: string | null;
  /** What staff were called for already. */
  readonly told: readonly Concern[];
}

/** Why the tablet went away from a patient. */
export type Goodbye = 'finished' | 'idle' | 'stopped';

/** An alarm that stands until staff end it; `id` names the stored intake that tells why. */
export interface Alarm {
  readonly id: string;
  readonly concerns: readonly Concern[];
}

/** Where the tablet is. Only `patient`, `alarm` and `staff` can hold a sitting at all. */
export type Kiosk =
  /** What is stored on the device has not been read yet. */
  | { readonly at: 'opening' }
  | { readonly at: 'set_up' }
  /** Between patients. */
  | { readonly at: 'ready' }
  | { readonly at: 'goodbye'; readonly why: Goodbye; readonly since: number }
  | {
      readonly at: 'patient';
      readonly screen: 'welcome' | 'questions';
      /** They have asked for help; the screen waits below. */
      readonly help: boolean;
      readonly sitting: Sitting;
      readonly idle: Idle;
    }
  /** "Please hand this tablet to a member of staff now." `sitting` is gone when it was finished or reloaded. */
  | { readonly at: 'alarm'; readonly alarm: Alarm; readonly sitting: Sitting | null }
  /** Staff have given the passphrase. */
  | {
      readonly at: 'staff';
      readonly alarm: Alarm | null;
      readonly sitting: Sitting | null;
      readonly idle: Idle;
    };

/** What can happen to a tablet; `now` in milliseconds since 1970. */
export type KioskEvent =
  /** The device was read: whether it is set up, and which alarm stood when the page went away. */
  | { readonly type: 'opened'; readonly isSetUp: boolean; readonly alarm: string | null }
  | { readonly type: 'set_up' }
  | {
      readonly type: 'started';
      readonly now: number;
      readonly id: string;
      readonly reference: string | null;
    }
  | { readonly type: 'began' }
  | { readonly type: 'touched'; readonly now: number }
  | { readonly type: 'still_here'; readonly now: number }
  | { readonly type: 'out_of_sight'; readonly now: number }
  | { readonly type: 'ticked'; readonly now: number }
  | { readonly type: 'asked_for_help' }
  | { readonly type: 'help_over' }
  | { readonly type: 'alarmed'; readonly concerns: readonly Concern[] }
  /** The intake is stored. In an emergency staff are called before anything else. */
  | { readonly type: 'finished'; readonly now: number; readonly emergency: boolean }
  | { readonly type: 'stopped'; readonly now: number }
  /** Nobody has to read the goodbye any more. */
  | { readonly type: 'moved_on' }
  /** The page is about to go away. */
  | { readonly type: 'left' }
  | { readonly type: 'unlocked'; readonly now: number }
  | { readonly type: 'gave_back'; readonly now: number }
  /** Staff are done with this patient. */
  | { readonly type: 'ended' }
  | { readonly type: 'locked' }
  | { readonly type: 'reset' };
