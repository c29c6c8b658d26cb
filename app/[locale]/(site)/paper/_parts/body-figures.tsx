import { BodyFigure } from '@/app/_body-chart/body-figure';
import type { Messages } from '@/lib/i18n';
import type { BodyRegion } from '@/lib/questionnaire';
import { tickable } from '@/lib/questionnaire/sheet';

const keyOf = (region: BodyRegion): string =>
  tickable('body_regions').find(({ code }) => code === region)?.key ?? '';

/** The body chart to shade with a pen; the list beside it says the same. */
export function BodyFigures({ words: { chart, paper } }: { words: Pick<Messages['ui'], 'chart' | 'paper'> }) {
  const look = { marked: [], className: 'w-28 sm:w-32 print:w-[33mm]', signOf: keyOf } as const;
  return (
    <div>
      <p className="font-semibold">{paper.chart}</p>
      <div className="flex gap-3">
        <BodyFigure side="back" title={chart.back} below={[chart.left, chart.right]} {...look} />
        <BodyFigure side="front" title={chart.front} below={[chart.right, chart.left]} {...look} />
      </div>
    </div>
  );
}
