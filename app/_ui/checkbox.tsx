import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Yes or no to one sentence (children), with a `note` under it; it takes effect with the form around it. */
export function Checkbox({
  note,
  className,
  children,
  onChange,
  ...rest
}: {
  note?: ReactNode;
  onChange?: (checked: boolean) => void;
} & Omit<ComponentProps<'input'>, 'onChange' | 'type'>) {
  return (
    <label className={classNames('check', className)}>
      <input
        {...rest}
        type="checkbox"
        onChange={onChange && ((event) => onChange(event.target.checked))}
      />
      <span>
        {children}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}
