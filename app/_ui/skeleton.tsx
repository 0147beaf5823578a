import { classNames } from './class-names.ts';

/** Empty places while something loads; `label` says what is coming. It does not move. */
export function Skeleton({
  count = 3,
  lines,
  label,
}: {
  count?: number;
  lines?: boolean;
  label: string;
}) {
  return (
    <div className={classNames('skeleton', lines && 'lines')} role="status">
      <span className="vh">{label}</span>
      {Array.from({ length: count }, (_, place) => (
        <i key={place} aria-hidden="true" />
      ))}
    </div>
  );
}
