import { BodyFigure } from '@/app/_body-chart/body-figure';
import type { Teller } from '@/lib/face-sheet';

/** The marked body chart; the same stands beside it in words. */
export function Chart({ teller: { summary, words } }: { teller: Teller }) {
  const regions = summary.answers.body_regions;
  const marked = typeof regions === 'object' ? regions : [];
  const { back, front, left, right } = words.chart;
  return (
    <div className="flex shrink-0 gap-[0.6em] leading-none">
      <BodyFigure
        side="back"
        title={back}
        below={[left, right]}
        marked={marked}
        className="h-[33mm] w-auto"
        letters={34}
      />
      <BodyFigure
        side="front"
        title={front}
        below={[right, left]}
        marked={marked}
        className="h-[33mm] w-auto"
        letters={34}
      />
    </div>
  );
}
