import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Shape } from './shape.tsx';
import type { Mark } from './shapes.ts';

/**
 * A person: the shape of their party, drawn as in the seats (filled is ready, `open` is busy, small is `away`), and their name (children,
 * with what else is said of them). Who has no party has no shape.
 */
export function Avatar({
  mark,
  open,
  away,
  className,
  children,
}: {
  mark?: Mark | null;
  open?: boolean;
  away?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span className={classNames('avatar', className)}>
      {mark && (
        <span className="seat">
          <Shape mark={mark} open={open} className={away ? 'away' : undefined} />
        </span>
      )}
      <span className="name">{children}</span>
    </span>
  );
}
