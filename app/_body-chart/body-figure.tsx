import { useId } from 'react';
import type { BodyRegion } from '@/lib/questionnaire';
import { back, front, halfOfBody, mirror, type Outline } from './outlines';

const sidesOfBody: Readonly<Record<'back' | 'front', readonly Outline[]>> = { back, front };

interface FigureProps {
  readonly side: 'back' | 'front';
  readonly title: string;
  /** What stands below, on the viewer's left and right. */
  readonly below: readonly [string, string];
  readonly marked: readonly BodyRegion[];
  /** How large it may be. */
  readonly className: string;
  /** Of the words below, in units of the drawing. */
  readonly letters?: number;
  readonly onToggle?: (region: BodyRegion) => void;
  /** A sign within each region. */
  readonly signOf?: (region: BodyRegion) => string;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** In the middle of a region, rather in its upper half, which is the wider one. */
const placeOfSign = ({ points }: Outline): { readonly x: number; readonly y: number } => {
  const corners = points.split(' ').map((corner) => corner.split(',').map(Number));
  const across = corners.map(([x = 0]) => x);
  const down = corners.map(([, y = 0]) => y);
  return { x: mean(across), y: (mean(down) + mean(down.slice(0, 2))) / 2 };
};

function Sign({ shape, children }: { shape: Outline; children: string }) {
  const { x, y } = placeOfSign(shape);
  return (
    <text x={x} y={y + 3.5} textAnchor="middle" fontSize="10" className="fill-ink">
      {children}
    </text>
  );
}

/** Closed along the middle of the body. */
const halfArea = `M100,50 L${halfOfBody.slice(1)} L100,254 Z`;

function Halves({ path, ...look }: { path: string; className?: string; strokeWidth?: string }) {
  return (
    <>
      <path d={path} {...look} />
      <path d={path} transform={mirror} {...look} />
    </>
  );
}

/**
 * One side of the body with the marked regions. Hidden from assistive technology: the same always stands beside it in
 * words, as checkboxes or as a list.
 */
export function BodyFigure({
  side,
  title,
  below,
  marked,
  className,
  letters = 12,
  onToggle,
  signOf,
}: FigureProps) {
  const body = useId();
  return (
    <figure className="flex min-w-0 flex-1 flex-col items-center" aria-hidden="true">
      <figcaption className="font-semibold">{title}</figcaption>
      <svg viewBox="20 0 160 430" className={className} aria-hidden="true">
        <clipPath id={body}>
          <Halves path={halfArea} />
        </clipPath>
        <ellipse cx="100" cy="29" rx="17" ry="22" className="fill-surface stroke-line" strokeWidth="1.5" />
        <Halves path={halfArea} className="fill-surface" />
        <g clipPath={`url(#${body})`}>
          {sidesOfBody[side].map(({ region, points }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the checkbox of the same region is the control
            <polygon
              key={region}
              points={points}
              strokeWidth={marked.includes(region) ? 3 : 1.5}
              strokeLinejoin="round"
              className={`${onToggle === undefined ? '' : 'cursor-pointer'} ${
                marked.includes(region)
                  ? 'fill-accent stroke-ink'
                  : `fill-paper stroke-line ${onToggle === undefined ? '' : 'hover:fill-accent-soft'}`
              }`}
              onClick={onToggle === undefined ? undefined : () => onToggle(region)}
            />
          ))}
        </g>
        <Halves path={halfOfBody} className="pointer-events-none fill-none stroke-line" strokeWidth="1.5" />
        {signOf !== undefined &&
          sidesOfBody[side].map((shape) => (
            <Sign key={shape.region} shape={shape}>
              {signOf(shape.region)}
            </Sign>
          ))}
        <text x="28" y="428" className="fill-muted" fontSize={letters}>
          {below[0]}
        </text>
        <text x="172" y="428" textAnchor="end" className="fill-muted" fontSize={letters}>
          {below[1]}
        </text>
      </svg>
    </figure>
  );
}
