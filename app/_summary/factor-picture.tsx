'use client';
import { useId } from 'react';
import { type Axis, axes, type FactorLevel, type FactorProfile } from '@/lib/findings';
import { useResultWords } from './words';

/** Where the three circles lie. They have one size, and always the same places: neither says anything. */
const places: Readonly<Record<Axis, { cx: number; cy: number; x: number; y: number }>> = {
  biomechanical: { cx: 180, cy: 106, x: 180, y: 58 },
  neurological: { cx: 122, cy: 206, x: 88, y: 214 },
  psychological: { cx: 238, cy: 206, x: 272, y: 214 },
};
const radius = 98;

const outlines: Readonly<Record<FactorLevel, { width: number; dashes?: string }>> = {
  none: { width: 2, dashes: '8 6' },
  some: { width: 2 },
  marked: { width: 4 },
  not_enough: { width: 2, dashes: '2 6' },
};

/** Lines for "some", a grid for "a lot": told apart without colour, on any printer. */
function Hatches({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-some`}
        width="14"
        height="14"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 7H14" className="stroke-accent" strokeWidth="1.5" />
      </pattern>
      <pattern
        id={`${id}-marked`}
        width="9"
        height="9"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 4.5H9M4.5 0V9" className="stroke-accent" strokeWidth="1.5" />
      </pattern>
    </defs>
  );
}

function Circle({ axis, level, id }: { axis: Axis; level: FactorLevel; id: string }) {
  const { width, dashes } = outlines[level];
  const hatched = level === 'some' || level === 'marked';
  return (
    <circle
      cx={places[axis].cx}
      cy={places[axis].cy}
      r={radius}
      fill={hatched ? `url(#${id}-${level})` : 'none'}
      className="stroke-accent"
      strokeWidth={width}
      strokeDasharray={dashes}
    />
  );
}

/** The name of a kind of factor and its level, in words, on a ground that keeps them legible. */
function Label({ axis, level }: { axis: Axis; level: FactorLevel }) {
  const { clinical, ui } = useResultWords();
  const { x, y } = places[axis];
  const lines = [...ui.result.picture.labels[axis], clinical.profile.levels[level]];
  return (
    <text
      textAnchor="middle"
      fontSize="16"
      paintOrder="stroke"
      strokeWidth="9"
      strokeLinejoin="round"
      className="fill-ink stroke-paper"
    >
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={y + at * 20} fontWeight={at === lines.length - 1 ? 800 : 400}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Three overlapping circles, one for each kind of factor. A picture of what was told; never of a cause. */
export function FactorPicture({ profile }: { profile: FactorProfile }) {
  const { ui } = useResultWords();
  const id = useId();
  return (
    <svg
      viewBox="0 0 360 312"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className="mx-auto w-full max-w-xs shrink-0 sm:mx-0 sm:w-1/2"
    >
      <title id={`${id}-title`}>{ui.result.picture.title}</title>
      <desc id={`${id}-text`}>{ui.result.picture.text}</desc>
      <Hatches id={id} />
      {axes.map((axis) => (
        <Circle key={axis} axis={axis} level={profile[axis]} id={id} />
      ))}
      {axes.map((axis) => (
        <Label key={axis} axis={axis} level={profile[axis]} />
      ))}
    </svg>
  );
}
