import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** What every field has: its question, a hint, what is wrong with it, and how much of `most` characters is used. */
export type FieldFrame = {
  label: ReactNode;
  hideLabel?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  most?: number;
  small?: boolean;
  className?: string;
};

type InputField = FieldFrame & { lines?: undefined } & Omit<
    ComponentProps<'input'>,
    keyof FieldFrame
  >;
type TextField = FieldFrame & { lines: number } & Omit<
    ComponentProps<'textarea'>,
    keyof FieldFrame
  >;

/**
 * A line to write on, or a sheet of `lines` lines. Typing past `most` is allowed and said; refusing it is up to
 * who receives it, so that nobody loses the end of a sentence. The counter needs a controlled `value`.
 */
export function Field(props: InputField | TextField) {
  const { label, hideLabel, hint, error, most, small, className, lines, ...rest } = props;
  const own = useId();
  const id = rest.id ?? own;
  const length = typeof rest.value === 'string' ? rest.value.length : undefined;
  const counted = most !== undefined && length !== undefined && length > most * 0.8;
  const over = counted && length > most;
  const described = classNames(
    rest['aria-describedby'],
    Boolean(error) && `${id}-error`,
    Boolean(hint || counted) && `${id}-under`,
  );
  const common = {
    id,
    'aria-invalid': error || over ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className={classNames('field', small && 'small', className)}>
      <label htmlFor={id} className={hideLabel ? 'vh' : undefined}>
        {label}
      </label>
      {lines === undefined ? (
        <input {...(rest as ComponentProps<'input'>)} {...common} />
      ) : (
        <textarea rows={lines} {...(rest as ComponentProps<'textarea'>)} {...common} />
      )}
      {error && (
        <p id={`${id}-error`} className="error" role="alert">
          <Icon name="cross" />
          <span>{error}</span>
        </p>
      )}
      {(hint || counted) && (
        <p id={`${id}-under`} className="under">
          {hint && <span>{hint}</span>}
          {counted && (
            <span className={classNames('count', over && 'over')}>
              {length} / {most}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
