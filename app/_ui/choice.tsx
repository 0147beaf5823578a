import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { Shape } from './shape.tsx';
import type { Mark } from './shapes.ts';

export type ChoiceOption<Value extends string> = {
  value: Value;
  label: ReactNode;
  note?: ReactNode;
  mark?: Mark;
  disabled?: boolean;
};

/**
 * One of a few, by radio buttons. `segmented` sets them in a row, `listed` under each other with a note,
 * `marked` as rows that take a party's shape and colour. Give `value` and `onChange`, or in a plain form
 * `name` and perhaps `initial`.
 */
export function Choice<Value extends string>({
  legend,
  hideLegend,
  look = 'segmented',
  small,
  name,
  options,
  value,
  initial,
  onChange,
  required,
  disabled,
  className,
}: {
  legend: ReactNode;
  hideLegend?: boolean;
  look?: 'segmented' | 'listed' | 'marked';
  small?: boolean;
  name?: string;
  options: readonly ChoiceOption<Value>[];
  value?: Value | null;
  initial?: Value;
  onChange?: (value: Value) => void;
  required?: boolean;
  disabled?: boolean;
  className?: string;
}) {
  const own = useId();
  return (
    <fieldset
      className={classNames('choice', look, small && 'small', className)}
      disabled={disabled}
    >
      <legend className={hideLegend ? 'vh' : undefined}>{legend}</legend>
      <div className="options">
        {options.map((option) => (
          <label key={option.value} className={option.mark && `p${option.mark}`}>
            <input
              type="radio"
              name={name ?? own}
              value={option.value}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={value === undefined ? initial === option.value : undefined}
              onChange={onChange && (() => onChange(option.value))}
              required={required}
              disabled={option.disabled}
            />
            {option.mark && <Shape mark={option.mark} />}
            {look === 'segmented' ? (
              option.label
            ) : (
              <span>
                <b>{option.label}</b>
                {option.note && <small>{option.note}</small>}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
