'use client';
import { Choice, ScaleStep } from '@/app/_ui/choice';
import { itemOf } from '@/lib/questionnaire';
import type { ControlProps } from './controls';
import { controlId } from './field-props';
import { Question } from './question';
import { useLabels, useWords } from './words';

/** Several of several: checkboxes. */
export function MultiChoice(props: ControlProps) {
  const { linkId, form, error } = props;
  const label = useLabels();
  const item = itemOf(linkId);
  const codes = item.type === 'choice' ? item.answerOption : [];
  return (
    <Question name={linkId} {...props}>
      {codes.map((code, position) => (
        <Choice
          key={code}
          kind="checkbox"
          id={controlId(linkId, position)}
          value={code}
          aria-invalid={error !== undefined || undefined}
          {...form.register(linkId)}
        >
          {label(linkId, code)}
        </Choice>
      ))}
    </Question>
  );
}

const steps = Array.from({ length: 11 }, (_, step) => String(step));

/** 0 to 10 as eleven radio buttons in a row, with worded ends. No slider, no false default. */
export function Scale(props: ControlProps) {
  const { linkId, form, error } = props;
  const { questionnaire } = useWords();
  const { ends } = questionnaire.items[linkId];
  return (
    <Question name={linkId} {...props}>
      <div className="flex gap-0.5 sm:gap-1">
        {steps.map((step, position) => (
          <ScaleStep
            key={step}
            id={controlId(linkId, position)}
            value={step}
            aria-invalid={error !== undefined || undefined}
            {...form.register(linkId)}
          >
            {step}
            {ends !== null && position === 0 && <span className="sr-only">: {ends.low}</span>}
            {ends !== null && position === 10 && <span className="sr-only">: {ends.high}</span>}
          </ScaleStep>
        ))}
      </div>
      {ends !== null && (
        <p className="flex justify-between gap-6 text-sm text-muted" aria-hidden="true">
          <span>0 {ends.low}</span>
          <span className="text-end">10 {ends.high}</span>
        </p>
      )}
    </Question>
  );
}
