'use client';
import { bringRest } from '@/app/_intake/parts';
import * as rest from '@/app/_intake/rest';
import { deleteExpired, openTablet } from '@/lib/device/tablet';
import { parseSettings } from '@/lib/kiosk/settings-file';
import { getTablet, happen, type Refusal, setTablet } from './tablet';

// A tablet answers offline from its first patient on, and no part comes late under anybody's finger.
bringRest(rest);

const refuse = (refusal: Refusal): void => setTablet({ refusal });

/** Reads what the device knows: whether it is a clinic's tablet, and whether staff were being called. */
export const openDevice = async (languages: readonly string[]): Promise<void> => {
  if (!window.isSecureContext) return refuse('insecure');
  const stored = await openTablet().catch(() => 'no_storage' as const);
  if (stored === 'no_storage') return refuse('storage');
  if (stored === null) return happen({ type: 'opened', isSetUp: false, alarm: null });
  const settings = parseSettings(stored.settings, languages);
  if (!settings.ok) return refuse('settings');
  setTablet({ settings: settings.value });
  // An unfinished questionnaire of this browser has no place on a tablet that goes from hand to hand.
  await Promise.all([rest.engine.eraseDraft(), purge()]);
  happen({ type: 'opened', isSetUp: true, alarm: stored.alarm });
};

/** Deletes what was kept long enough. */
export const purge = async (): Promise<void> => {
  const { settings, intakes } = getTablet();
  if (settings === null) return;
  const gone = await deleteExpired(settings.hoursKept, Date.now());
  if (intakes !== null && gone.length > 0)
    setTablet({ intakes: intakes.filter(({ id }) => !gone.includes(id)) });
};
