import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Something that is on or off at once, with its words beside it. */
export function Switch({
  on,
  onChange,
  disabled,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className={classNames('switch', on && 'on')}
      onClick={() => onChange(!on)}
      disabled={disabled}
    >
      <i aria-hidden="true" />
      <span>{children}</span>
    </button>
  );
}
