import { classNames } from './class-names.ts';
import { type Mark, shapes } from './shapes.ts';

/**
 * A party's voice: its shape in its colour, filled or `open`. Give `label` only where no words say the same
 * beside it; without a label it is decoration. Its size follows the text, or a `size-*` class.
 */
export function Shape({
  mark,
  open,
  label,
  className,
}: {
  mark: Mark;
  open?: boolean;
  label?: string;
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={classNames('shape', `p${mark}`, open && 'open', className)}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path fillRule="evenodd" d={shapes[mark]} />
    </svg>
  );
}
