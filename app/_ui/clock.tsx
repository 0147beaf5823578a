import { classNames } from './class-names.ts';

/**
 * Time in minutes and seconds, `seconds` rounded up and never below zero, so that 00:00 means it is over.
 * `label` says what it counts; it is not read aloud every second.
 */
export function Clock({
  seconds,
  label,
  className,
}: {
  seconds: number;
  label: string;
  className?: string;
}) {
  const left = Math.max(0, Math.ceil(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  return (
    <span role="timer" aria-label={label} className={classNames('clock num', className)}>
      {two(Math.floor(left / 60))}:{two(left % 60)}
    </span>
  );
}
