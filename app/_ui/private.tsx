import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** A dashed frame with a lock: `who` says who can see this, before anything else. */
export function Private({
  who,
  className,
  children,
}: {
  who: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={classNames('private', className)}>
      <p className="label">
        <Icon name="lock" />
        {who}
      </p>
      {children}
    </section>
  );
}
