import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** `now` is the one next thing (yellow), `ink` a choice with effect, `plain` the rest, `bare` walks away. */
export type ButtonTone = 'now' | 'ink' | 'plain' | 'bare';

export type ButtonLook = { tone?: ButtonTone; small?: boolean; wide?: boolean };

export function buttonClass({ tone = 'plain', small, wide }: ButtonLook, extra?: string): string {
  return classNames('btn', tone !== 'plain' && tone, small && 'small', wide && 'wide', extra);
}

/** A button; `type` is "button" unless said otherwise, so that none sends a form by accident. */
export function Button({
  tone,
  small,
  wide,
  className,
  type = 'button',
  ...rest
}: ButtonLook & ComponentProps<'button'>) {
  return <button {...rest} type={type} className={buttonClass({ tone, small, wide }, className)} />;
}
