import { classNames } from './class-names.ts';
import type { Mark } from './shapes.ts';

const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`;

/**
 * A length from a line that means something. `line`, `value` and `guess` are parts of the whole track, 0 to 1;
 * the bar runs from the line to `value` and is hatched when it falls short of it; `guess` (dashed) runs on from
 * `value`. `label` says in words what is measured and how much; the picture itself is not read aloud.
 */
export function Meter({
  line = 0,
  value,
  guess,
  mark,
  label,
  className,
}: {
  line?: number;
  value: number;
  guess?: number;
  mark?: Mark;
  label: string;
  className?: string;
}) {
  const short = value < line;
  const [from, to] = short ? [value, line] : [line, value];
  return (
    <div
      role="img"
      aria-label={label}
      className={classNames('meter', mark && `p${mark}`, short && 'under', className)}
    >
      <i style={{ left: percent(from), width: percent(to - from) }} />
      {guess !== undefined && guess > value && (
        <i className="guess" style={{ left: percent(value), width: percent(guess - value) }} />
      )}
      <b style={{ left: percent(line) }} />
    </div>
  );
}
