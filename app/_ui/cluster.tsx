import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

/** A rule, a name, a count, and the cards under it (`li` elements, in a list). No box. Other props go to the section. */
export function Cluster({
  title,
  count,
  tools,
  children,
  className,
  ...rest
}: {
  title: ReactNode;
  count?: ReactNode;
  tools?: ReactNode;
} & Omit<ComponentProps<'section'>, 'title'>) {
  const id = useId();
  return (
    <section {...rest} aria-labelledby={id} className={classNames('cluster', className)}>
      <h2 id={id}>{title}</h2>
      {count && <p className="label">{count}</p>}
      {tools}
      <ul className="stack">{children}</ul>
    </section>
  );
}
