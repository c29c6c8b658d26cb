'use client';
import { Title } from '@/app/_ui/text';
import {
  type Answers,
  type Field as FieldDefinition,
  itemOf,
  type LinkId,
  type Step,
  suggestedByChart,
} from '@/lib/questionnaire';
import { isChecklist } from '@/lib/questionnaire/form';
import { SingleChoice, Typed } from './controls';
import type { StepForm } from './field-props';
import { BodyChart, Checklist, MultiChoice, Scale } from './parts';
import { useSession } from './use-session';
import { useWords } from './words';

interface Props {
  readonly step: Step;
  readonly field: FieldDefinition;
  readonly form: StepForm;
  /** The page has only this question: its words are the page's heading. */
  readonly titled: boolean;
  readonly error: string | undefined;
}

const controlFor = (linkId: LinkId) => {
  const item = itemOf(linkId);
  if (linkId === 'body_regions') return BodyChart;
  if (item.type === 'choice') return item.repeats ? MultiChoice : SingleChoice;
  return item.type === 'integer' && item.control === 'scale' ? Scale : Typed;
};

/** What helps to answer: the everyday example on a clarifying page, else the hint. */
const useHelp = ({ step, field, form, titled }: Omit<Props, 'error'>): string | null => {
  const { questionnaire, ui, speak } = useWords();
  const { answers } = useSession().visit;
  if (isChecklist(field)) {
    const { hint } = questionnaire.pages[step.page];
    return hint === null || !titled ? null : speak(hint);
  }
  const { example, hint } = questionnaire.items[field];
  const help = step.clarifies ? (example ?? hint) : hint;
  // The drawing may be on this very page.
  const regions = form.watch('body_regions') ?? answers.body_regions ?? [];
  const suggested = suggestedByChart({ body_regions: regions as Answers['body_regions'] & object });
  const drawn = !step.clarifies && answers[field] === undefined && suggested[field] !== undefined;
  const parts = [help === null ? '' : speak(help), drawn ? ui.steps.fromChart : ''].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : null;
};

/** One field of a page with the control that fits it. */
export function Field({ step, field, form, titled, error }: Props) {
  const { questionnaire, ui, speak } = useWords();
  const hint = useHelp({ step, field, form, titled });
  const title = speak(questionnaire.pages[step.page].title);
  if (isChecklist(field)) {
    const legend = titled ? <Title>{title}</Title> : ui.steps.tickAll;
    return (
      <Checklist
        step={step}
        group={field}
        form={form}
        legend={legend}
        titled={titled}
        hint={hint}
        error={error}
      />
    );
  }
  const Control = controlFor(field);
  const legend = titled ? <Title>{title}</Title> : speak(questionnaire.items[field].question);
  return <Control linkId={field} form={form} legend={legend} titled={titled} hint={hint} error={error} />;
}
