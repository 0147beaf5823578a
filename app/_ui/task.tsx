import type { ReactNode } from 'react';

/** The assignment: what is so (bold) and what is asked (light), at most two lines, with its ground rule; beside it one thing (children). */
export function Task({
  so,
  asked,
  rule,
  children,
}: {
  so: ReactNode;
  asked?: ReactNode;
  rule?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className="task">
      <h1>
        {so} {asked && <em>{asked}</em>}
      </h1>
      {children && <div className="beside">{children}</div>}
      {rule && <p className="rule">{rule}</p>}
    </section>
  );
}
