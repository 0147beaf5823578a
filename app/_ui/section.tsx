import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

/** A part of a page under a rule: a heading, a line under it if needed (`lead`), and what belongs there. `anchor` is its id, for who is brought there. */
export function Section({
  anchor,
  title,
  lead,
  className,
  children,
}: {
  anchor?: string;
  title: ReactNode;
  lead?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section id={anchor} className={classNames('sec', className)} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </section>
  );
}
