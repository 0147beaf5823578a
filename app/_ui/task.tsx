import type { ReactNode } from 'react';

/** The assignment: what is so (bold) and what is asked (light), at most two lines; beside it one thing (children). */
export function Task({
  so,
  asked,
  children,
}: {
  so: ReactNode;
  asked?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className="task">
      <h1>
        {so} {asked && <em>{asked}</em>}
      </h1>
      {children}
    </section>
  );
}
