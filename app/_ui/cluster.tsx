import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

/** A rule, a name, a count, and the cards under it: `li` elements, or with `list` false lists of their own. No box. Other props go to the section. */
export function Cluster({
  title,
  count,
  tools,
  list = true,
  children,
  className,
  ...rest
}: {
  title: ReactNode;
  count?: ReactNode;
  tools?: ReactNode;
  list?: boolean;
} & Omit<ComponentProps<'section'>, 'title'>) {
  const id = useId();
  return (
    <section {...rest} aria-labelledby={id} className={classNames('cluster', className)}>
      <h2 id={id}>{title}</h2>
      {count && <p className="label">{count}</p>}
      {tools}
      {list ? <ul className="stack">{children}</ul> : <div className="stack">{children}</div>}
    </section>
  );
}
