'use client';
import type { ReactNode } from 'react';
import { Choice } from '@/app/_ui/choice';
import type { Step, YesNoId } from '@/lib/questionnaire';
import { type GroupChoice, groupChoiceName, groupChoices } from '@/lib/questionnaire/form';
import { Drawing } from './drawing';
import { controlId, type StepForm } from './field-props';
import { Question } from './question';
import { useWords } from './words';

interface Props {
  readonly step: Step;
  readonly group: readonly YesNoId[];
  readonly form: StepForm;
  readonly legend: ReactNode;
  readonly titled: boolean;
  readonly hint: string | null;
  readonly error: string | undefined;
}

/** Yes/no questions as checkboxes, then "None of these" and its companions. */
export function Checklist({ step, group, form, legend, titled, hint, error }: Props) {
  const { questionnaire, ui, speak } = useWords();
  const rest = groupChoiceName(step);
  const chosen = form.watch(rest);

  const tick = (): void => {
    // "None of these" and "rather not say" cannot stand beside a tick; "not sure about one" can.
    if (form.getValues(rest) !== 'not_sure') form.setValue(rest, '');
  };
  const choose = (choice: GroupChoice): void => {
    form.setValue(rest, chosen === choice ? '' : choice);
    if (choice !== 'not_sure') for (const linkId of group) form.setValue(linkId, false);
  };

  return (
    <Question
      name={group[0] ?? rest}
      legend={legend}
      titled={titled}
      hint={hint}
      error={error}
      picture={<Drawing step={step.id} />}
    >
      {group.map((linkId) => (
        <Choice
          key={linkId}
          kind="checkbox"
          id={controlId(linkId)}
          value="yes"
          aria-invalid={error !== undefined || undefined}
          {...form.register(linkId, { onChange: tick })}
        >
          {speak(questionnaire.items[linkId].statement ?? questionnaire.items[linkId].question)}
        </Choice>
      ))}
      <p className="text-muted">{ui.steps.or}</p>
      {groupChoices(group).map((choice) => (
        <Choice
          key={choice}
          kind="checkbox"
          id={`${rest}-${choice}`}
          name={rest}
          value={choice}
          checked={chosen === choice}
          onChange={() => choose(choice)}
        >
          {questionnaire.group[choice]}
        </Choice>
      ))}
    </Question>
  );
}
