import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';

/** A link that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({
  tone,
  small,
  wide,
  className,
  ...rest
}: ButtonLook & ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} {...rest} className={buttonClass({ tone, small, wide }, className)} />
  );
}
