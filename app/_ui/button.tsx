import type { ComponentProps } from 'react';

const looks = {
  primary: 'bg-accent text-on-accent border-accent hover:bg-accent-strong font-semibold',
  secondary: 'bg-paper text-accent border-accent hover:bg-accent-soft font-semibold',
  danger: 'bg-paper text-error border-error hover:bg-surface font-semibold',
  quiet:
    'bg-transparent text-accent border-transparent underline underline-offset-4 hover:bg-accent-soft px-2',
} as const;

export type ButtonLook = keyof typeof looks;

/** The look of a button, for links that go somewhere and should look like one. */
export const buttonClass = (look: ButtonLook = 'primary'): string =>
  `inline-flex min-h-11 cursor-pointer items-center justify-center rounded-control border-2 py-2 text-center ${looks[look]} ${
    look === 'quiet' ? '-mx-1 px-1' : 'px-5'
  }`;

/** A button; never submits unless asked to. */
export function Button({
  look = 'primary',
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & { readonly look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look)} {...rest} />;
}
