import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** `now` is the one next thing (yellow), `ink` a choice with effect, `plain` the rest, `bare` walks away. */
export type ButtonTone = 'now' | 'ink' | 'plain' | 'bare';

/** `flush`: the words of a bare one stand in line with what is above it. */
export type ButtonLook = { tone?: ButtonTone; small?: boolean; wide?: boolean; flush?: boolean };

export function buttonClass(
  { tone = 'plain', small, wide, flush }: ButtonLook,
  extra?: string,
): string {
  const look = [small && 'small', wide && 'wide', flush && 'flush'];
  return classNames('btn', tone !== 'plain' && tone, ...look, extra);
}

/**
 * A button; `type` is "button" unless said otherwise, so that none sends a form by accident. While it is `busy` its words say so, a press
 * does nothing and the focus stays: a disabled button would lose it.
 */
export function Button({
  tone,
  small,
  wide,
  flush,
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
      className={buttonClass({ tone, small, wide, flush }, className)}
    >
      {busy && <Icon name="busy" />}
      {children}
    </button>
  );
}
