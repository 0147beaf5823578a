import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Shape } from './shape.tsx';
import type { Mark } from './shapes.ts';

/** A name behind its shape, in the colour of the shape, or in ink where many stand together. */
export function PartyName({
  mark,
  ink,
  className,
  children,
}: {
  mark: Mark;
  ink?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span className={classNames('party', `p${mark}`, ink && 'ink', className)}>
      <Shape mark={mark} />
      <span>{children}</span>
    </span>
  );
}
