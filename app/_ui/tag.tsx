import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A hairline label for a kind; `solid` for a class, `now` for what is going on. */
export function Tag({ tone, children }: { tone?: 'solid' | 'now'; children: ReactNode }) {
  return <span className={classNames('tag', tone)}>{children}</span>;
}
