import type { ComponentProps, ReactNode } from 'react';

interface Props extends Omit<ComponentProps<'input'>, 'type'> {
  readonly kind: 'radio' | 'checkbox';
  readonly children: ReactNode;
}

/** A radio button or checkbox with its words: the whole row is the target, at least 44 px high. */
export function Choice({ kind, children, id, ...rest }: Props) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-11 cursor-pointer items-start gap-3 rounded-control border border-line bg-paper px-3 py-2.5 hover:bg-surface has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
    >
      <input id={id} type={kind} className="mt-0.5 size-6 shrink-0 outline-none" {...rest} />
      <span>{children}</span>
    </label>
  );
}

/** One step of a 0 to 10 scale: the number above its radio button. Eleven fit beside each other at 320 px. */
export function ScaleStep({ children, id, ...rest }: Omit<Props, 'kind'>) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-14 min-w-6 flex-1 cursor-pointer flex-col items-center justify-center gap-1 rounded-control border border-line bg-paper text-sm hover:bg-surface has-checked:border-accent has-checked:bg-accent-soft has-checked:font-bold has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
    >
      <span>{children}</span>
      <input id={id} type="radio" className="size-5 shrink-0 outline-none" {...rest} />
    </label>
  );
}
