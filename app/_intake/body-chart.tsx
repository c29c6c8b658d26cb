'use client';
import { BodyFigure } from '@/app/_body-chart/body-figure';
import { Choice } from '@/app/_ui/choice';
import { type BodyRegion, items, suggestedByChart } from '@/lib/questionnaire';
import type { ControlProps } from './controls';
import { controlId } from './field-props';
import { Question } from './question';
import { useSession } from './use-session';
import { useLabels, useWords } from './words';

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
      <div data-body-figures="" className="flex justify-center gap-4">
        <BodyFigure
          side="back"
          title={ui.chart.back}
          below={[ui.chart.left, ui.chart.right]}
          marked={marked}
          className="w-full max-w-52"
          onToggle={toggle}
        />
        <BodyFigure
          side="front"
          title={ui.chart.front}
          below={[ui.chart.right, ui.chart.left]}
          marked={marked}
          className="w-full max-w-52"
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
