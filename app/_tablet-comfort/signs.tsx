import type { ReactNode } from 'react';

/** Small drawings beside the words, for who reads with difficulty. */
function Sign({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-7 shrink-0 fill-none stroke-current"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const SpeakerSign = () => (
  <Sign>
    <path d="M4 9h4l5-4v14l-5-4H4z" className="fill-current" />
    <path d="M16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12" />
  </Sign>
);

export const StopSign = () => (
  <Sign>
    <rect x="6" y="6" width="12" height="12" rx="1" className="fill-current" />
  </Sign>
);

export const ContrastSign = () => (
  <Sign>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 3a9 9 0 0 1 0 18z" className="fill-current" />
  </Sign>
);

export const HandSign = () => (
  <Sign>
    <path d="M8 12V5.5a1.5 1.5 0 0 1 3 0V11V3.8a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V14c0 4-2.5 7-6 7-3 0-4.5-1.5-6-4.5L3.3 13a1.5 1.5 0 0 1 2.5-1.5L8 14.5" />
  </Sign>
);
