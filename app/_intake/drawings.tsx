'use client';
import type { ReactNode } from 'react';
import { useWords } from './words';

function Picture({
  id,
  words,
  children,
}: {
  id: string;
  words: { title: string; text: string };
  children: ReactNode;
}) {
  return (
    <figure className="flex flex-col gap-1">
      <svg
        viewBox="0 0 240 130"
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        className="h-36 max-w-full fill-none stroke-ink"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <title id={`${id}-title`}>{words.title}</title>
        <desc id={`${id}-text`}>{words.text}</desc>
        {children}
      </svg>
      <figcaption className="text-sm text-muted">{words.title}</figcaption>
    </figure>
  );
}

/** The parts of the body that would touch a saddle, seen from below and behind. */
export function SaddleArea() {
  const { ui } = useWords();
  return (
    <Picture id="saddle" words={ui.drawings.saddle}>
      <path d="M86 6 C82 26 74 38 70 54 C66 74 74 92 88 124" />
      <path d="M154 6 C158 26 166 38 170 54 C174 74 166 92 152 124" />
      <path
        d="M120 34 C104 44 92 60 94 74 C96 92 106 104 112 122 M120 34 C136 44 148 60 146 74 C144 92 134 104 128 122"
        className="fill-hair"
      />
      <path
        d="M112 122 C106 104 96 92 94 74 C92 60 104 44 120 34 C136 44 148 60 146 74 C144 92 134 104 128 122 C126 108 124 100 120 92 C116 100 114 108 112 122 Z"
        className="fill-hair"
      />
      <path d="M120 8 L120 34" />
      <path d="M120 92 C118 102 117 112 117 124 M120 92 C122 102 123 112 123 124" />
      <path d="M190 62 L150 66" strokeWidth="1.5" />
      <text x="194" y="66" className="fill-ink stroke-none" fontSize="12">
        {ui.drawings.saddle.label}
      </text>
    </Picture>
  );
}

/** A foot that lifts and a foot that hangs. */
export function FootDrop() {
  const { ui } = useWords();
  return (
    <Picture id="foot-drop" words={ui.drawings.footDrop}>
      <path d="M10 116 H230" strokeWidth="1.5" />
      <path d="M40 8 L44 76 C38 88 40 100 46 104 L84 84 C88 80 84 74 78 76 L62 80 L58 8" />
      <path d="M150 8 L154 70 C150 82 152 92 160 94 L176 112 C180 116 186 112 184 106 L176 82 L170 8" />
      <text x="24" y="128" className="fill-ink stroke-none" fontSize="12">
        {ui.drawings.footDrop.lifts}
      </text>
      <text x="142" y="128" className="fill-ink stroke-none" fontSize="12">
        {ui.drawings.footDrop.hangs}
      </text>
    </Picture>
  );
}

/** Standing on the heels while holding on to a chair. */
export function HeelWalk() {
  const { ui } = useWords();
  return (
    <Picture id="heel-walk" words={ui.drawings.heelWalk}>
      <path d="M20 120 H220" strokeWidth="1.5" />
      <circle cx="92" cy="16" r="9" />
      <path d="M92 26 L92 68 L84 112 L78 118 L98 106 M92 68 L104 112 L98 118 L118 106" />
      <path d="M92 36 L118 54 L142 52" />
      <path d="M142 48 V120 M142 82 H172 M172 82 V120" />
    </Picture>
  );
}
