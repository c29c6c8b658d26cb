'use client';
import { Choice } from '@/app/_ui/choice';
import { type BodyRegion, items, suggestedByChart } from '@/lib/questionnaire';
import { back, front, type Outline, outline } from './body-regions';
import type { ControlProps } from './controls';
import { controlId } from './field-props';
import { Question } from './question';
import { useSession } from './use-session';
import { useLabels, useWords } from './words';

interface FigureProps {
  readonly title: string;
  readonly sides: readonly [string, string];
  readonly outlines: readonly Outline[];
  readonly marked: readonly BodyRegion[];
  readonly onToggle?: (region: BodyRegion) => void;
}

/** One side of the body. The checkboxes are the control; this mirrors and toggles them. */
function BodyFigure({ title, sides, outlines, marked, onToggle }: FigureProps) {
  return (
    <figure className="flex min-w-0 flex-1 flex-col items-center" aria-hidden="true">
      <figcaption className="font-semibold">{title}</figcaption>
      <svg viewBox="20 0 160 430" className="w-full max-w-52" aria-hidden="true">
        {outline.map((points) => (
          <polygon key={points} points={points} className="fill-surface stroke-line" strokeWidth="1.5" />
        ))}
        {outlines.map(({ region, points }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the checkbox of the same region is the control
          <polygon
            key={region}
            points={points}
            strokeWidth={marked.includes(region) ? 3 : 1.5}
            strokeLinejoin="round"
            className={`${onToggle === undefined ? '' : 'cursor-pointer'} ${
              marked.includes(region)
                ? 'fill-accent stroke-ink'
                : 'fill-paper stroke-line hover:fill-accent-soft'
            }`}
            onClick={() => onToggle?.(region)}
          />
        ))}
        <text x="28" y="428" className="fill-muted text-xs" fontSize="12">
          {sides[0]}
        </text>
        <text x="172" y="428" textAnchor="end" className="fill-muted text-xs" fontSize="12">
          {sides[1]}
        </text>
      </svg>
    </figure>
  );
}

const isPaired = (region: BodyRegion): boolean => /_(left|right)$/.test(region);

/** Where it hurts: a list of checkboxes and a drawing that are one control and always agree. */
export function BodyChart(props: ControlProps) {
  const { form, error } = props;
  const { ui } = useWords();
  const label = useLabels();
  const { answers } = useSession().visit;
  const marked = (form.watch('body_regions') || []) as BodyRegion[];

  // The main site follows the drawing until the person has chosen it themselves.
  const proposeSite = (regions: readonly BodyRegion[]): void => {
    if (answers.ctx_pain_site !== undefined || form.formState.dirtyFields.ctx_pain_site) return;
    form.setValue('ctx_pain_site', suggestedByChart({ body_regions: regions }).ctx_pain_site ?? '');
  };
  const toggle = (region: BodyRegion): void => {
    const next = marked.includes(region) ? marked.filter((one) => one !== region) : [...marked, region];
    form.setValue('body_regions', next);
    proposeSite(next);
  };

  return (
    <Question name="body_regions" {...props}>
      <div className="flex justify-center gap-4">
        <BodyFigure
          title={ui.chart.back}
          sides={[ui.chart.left, ui.chart.right]}
          outlines={back}
          marked={marked}
          onToggle={toggle}
        />
        <BodyFigure
          title={ui.chart.front}
          sides={[ui.chart.right, ui.chart.left]}
          outlines={front}
          marked={marked}
          onToggle={toggle}
        />
      </div>
      <div className="grid grid-cols-2 gap-1.5 text-sm">
        {items.body_regions.answerOption.map((region, position) => (
          <div key={region} className={isPaired(region) ? '' : 'col-span-2'}>
            <Choice
              kind="checkbox"
              id={controlId('body_regions', position)}
              value={region}
              aria-invalid={error !== undefined || undefined}
              {...form.register('body_regions', {
                onChange: () => proposeSite(form.getValues('body_regions') as BodyRegion[]),
              })}
            >
              {label('body_regions', region)}
            </Choice>
          </div>
        ))}
      </div>
    </Question>
  );
}
