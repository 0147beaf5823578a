import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** One column: a head, the work, and the action under the thumb. Wider than a phone it keeps the width of one. */
export function PhoneFrame({
  head,
  thumb,
  children,
}: {
  head: ReactNode;
  thumb?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="phone">
      <header className="head">{head}</header>
      <main className="body">{children}</main>
      {thumb}
    </div>
  );
}

/** What lies under the thumb: one wide button, in a `row` with a bare one beside it if there is a second way. */
export function ThumbBar({ row, children }: { row?: boolean; children: ReactNode }) {
  return <div className={classNames('thumb', row && 'row')}>{children}</div>;
}
