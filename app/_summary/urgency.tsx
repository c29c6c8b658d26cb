import type { ReactNode } from 'react';
import type { Tier } from '@/lib/triage';

interface Look {
  readonly frame: string;
  readonly band: string;
  readonly sign: ReactNode;
}

// Printers leave out backgrounds: light words on a dark band have to turn dark there.
const filled = 'text-paper print:border-b-4 print:border-ink print:text-ink';

/**
 * One fixed look per tier: a word, a sign of its own shape, a border and a colour, so that none of them carries it
 * alone. The more urgent, the heavier; in grey they still differ.
 */
const looks: Readonly<Record<Tier, Look>> = {
  emergency_now: {
    frame: 'border-8 border-emergency',
    band: `bg-emergency ${filled}`,
    sign: <path d="M11 2 H21 L30 11 V21 L21 30 H11 L2 21 V11 Z M16 9 V18 M16 22.5 V23.5" />,
  },
  same_day: {
    frame: 'border-4 border-same-day',
    band: `bg-same-day ${filled}`,
    sign: <path d="M16 3 L30 28 H2 Z M16 12 V19 M16 23 V24" />,
  },
  urgent_2wk: {
    frame: 'border-4 border-dashed border-urgent',
    band: 'border-b-4 border-dashed border-urgent text-urgent',
    sign: <path d="M4 7 H28 V28 H4 Z M4 13 H28 M10 3 V9 M22 3 V9 M16 17 V21 M16 24 V25" />,
  },
  routine: {
    frame: 'border-2 border-routine',
    band: 'border-b-2 border-routine text-routine',
    sign: <path d="M4 7 H28 V28 H4 Z M4 13 H28 M10 3 V9 M22 3 V9 M10 20 L14 24 L22 17" />,
  },
  self_manage: {
    frame: 'border-6 border-double border-self-manage',
    band: 'text-self-manage',
    sign: <path d="M16 3 A13 13 0 1 1 15.9 3 M9 16 L14 21 L23 11" />,
  },
};

/** The sign of a tier, in the colour of the text around it. */
export function UrgencySign({ tier }: { tier: Tier }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className="size-8 shrink-0 fill-none stroke-current"
      strokeWidth="2.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {looks[tier].sign}
    </svg>
  );
}

/** The border of a tier: the more urgent, the heavier. */
export const urgencyBorder = (tier: Tier): string => looks[tier].frame;

/** What to do and how soon, on top of everything else, under the one word that says how urgent it is. */
export function UrgencyFrame({ tier, word, children }: { tier: Tier; word: string; children: ReactNode }) {
  const { frame, band } = looks[tier];
  return (
    <div className={`overflow-hidden rounded-control ${frame}`}>
      <p
        className={`flex items-center gap-3 px-4 py-2 text-lg font-bold sm:px-6 print:px-3 print:py-0 ${band}`}
      >
        <UrgencySign tier={tier} />
        {word}
      </p>
      <div className="flex flex-col gap-4 p-4 sm:px-6 sm:pb-6 print:gap-1 print:px-3 print:py-1.5">
        {children}
      </div>
    </div>
  );
}
