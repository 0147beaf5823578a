import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export type SelectOption = { value: string; label: string; disabled?: boolean };

/** A choice from a list, by the browser's own control: it works best on a phone and for a screen reader. */
export function Select({
  label,
  hideLabel,
  hint,
  small,
  options,
  className,
  onChange,
  ...rest
}: {
  label: ReactNode;
  hideLabel?: boolean;
  hint?: ReactNode;
  small?: boolean;
  options: readonly SelectOption[];
  onChange?: (value: string) => void;
} & Omit<ComponentProps<'select'>, 'onChange'>) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <div className={classNames('field', small && 'small', className)}>
      <label htmlFor={id} className={hideLabel ? 'vh' : undefined}>
        {label}
      </label>
      <select
        {...rest}
        id={id}
        aria-describedby={hint ? `${id}-under` : undefined}
        onChange={onChange && ((event) => onChange(event.target.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-under`} className="under">
          {hint}
        </p>
      )}
    </div>
  );
}
