import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** `now` is the one next thing (yellow), `ink` a choice with effect, `plain` the rest, `bare` walks away. */
export type ButtonTone = 'now' | 'ink' | 'plain' | 'bare';

export type ButtonLook = { tone?: ButtonTone; small?: boolean; wide?: boolean };

export function buttonClass({ tone = 'plain', small, wide }: ButtonLook, extra?: string): string {
  return classNames('btn', tone !== 'plain' && tone, small && 'small', wide && 'wide', extra);
}

/**
 * A button; `type` is "button" unless said otherwise, so that none sends a form by accident. While it is `busy` its words say so, a press
 * does nothing and the focus stays: a disabled button would lose it.
 */
export function Button({
  tone,
  small,
  wide,
  busy,
  className,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonLook & { busy?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      {...rest}
      // A busy button sends no form either.
      type={busy ? 'button' : type}
      onClick={busy ? undefined : onClick}
      className={buttonClass({ tone, small, wide }, className)}
    >
      {busy && <Icon name="busy" />}
      {children}
    </button>
  );
}
