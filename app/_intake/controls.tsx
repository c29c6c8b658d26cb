'use client';
import type { ReactNode } from 'react';
import { Choice } from '@/app/_ui/choice';
import { FieldError, Hint } from '@/app/_ui/text';
import { choicesOffered, exits, itemOf, type LinkId } from '@/lib/questionnaire';
import { controlId, describedBy, errorId, hintId, type StepForm } from './field-props';
import { Question } from './question';
import { useLabels, useWords } from './words';

export interface ControlProps {
  readonly linkId: LinkId;
  readonly form: StepForm;
  readonly legend: ReactNode;
  readonly titled: boolean;
  readonly hint: string | null;
  readonly error: string | undefined;
}

/** One of several: radio buttons, none of them chosen beforehand. */
export function SingleChoice(props: ControlProps) {
  const { linkId, form, error } = props;
  const { questionnaire } = useWords();
  const label = useLabels();
  const offered = choicesOffered(linkId).map((code) => [code, label(linkId, code)] as const);
  const leaving =
    linkId === 'ctx_answering_for'
      ? exits.map((exit) => [exit, questionnaire.exits[exit].label] as const)
      : [];
  return (
    <Question name={linkId} {...props}>
      {[...offered, ...leaving].map(([code, text], position) => (
        <Choice
          key={code}
          kind="radio"
          id={controlId(linkId, position)}
          value={code}
          aria-invalid={error !== undefined || undefined}
          {...form.register(linkId)}
        >
          {text}
        </Choice>
      ))}
    </Question>
  );
}

/** A whole number or the person's own words: one control with its label. */
export function Typed(props: ControlProps) {
  const { linkId, form, legend, titled, hint, error } = props;
  const { ui } = useWords();
  const item = itemOf(linkId);
  const described = {
    id: controlId(linkId),
    'aria-describedby': describedBy(linkId, hint !== null, error !== undefined),
    'aria-invalid': error !== undefined || undefined,
    ...form.register(linkId),
  };
  const look = 'rounded-control border-2 border-line bg-paper px-3 py-2 aria-invalid:border-error';
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={controlId(linkId)} className={titled ? '' : 'text-lg font-semibold'}>
        {legend}
      </label>
      {hint !== null && <Hint id={hintId(linkId)}>{hint}</Hint>}
      {error !== undefined && (
        <FieldError id={errorId(linkId)} prefix={ui.problem.prefix}>
          {error}
        </FieldError>
      )}
      {item.type === 'text' ? (
        <textarea rows={item.maxLength > 200 ? 5 : 2} className={`${look} w-full`} {...described} />
      ) : (
        <span className="flex items-center gap-2">
          <input type="text" inputMode="numeric" className={`${look} w-24`} {...described} />
          <span>{ui.steps.years}</span>
        </span>
      )}
    </div>
  );
}
