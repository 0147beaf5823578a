import Link from 'next/link';
import { classNames } from './class-names.ts';

/** One of the six: done is ink, here is yellow, to come is grey; `note` (something to look at again) cuts it in strips. */
export type PathStep = {
  id: string;
  name: string;
  phase: 'done' | 'here' | 'next';
  note?: string;
  href?: string;
  onSelect?: () => void;
};

/** The six steps as a band as wide as the room to manoeuvre. A step with `href` is a link, with `onSelect` a button. */
export function StepPath({
  label,
  steps,
  viewing,
}: {
  label: string;
  steps: readonly PathStep[];
  viewing?: string;
}) {
  return (
    <nav className="path" aria-label={label}>
      <ol>
        {steps.map((step, index) => {
          const current = step.phase === 'here' ? ('step' as const) : undefined;
          const inside = (
            <>
              <span className={step.id === viewing ? 'viewed' : undefined}>
                <b>{index + 1}</b>
                {step.name}
              </span>
              {step.note && <small>{step.note}</small>}
            </>
          );
          return (
            <li
              key={step.id}
              className={classNames(step.phase !== 'next' && step.phase, step.note && 'stale')}
            >
              {step.href ? (
                <Link href={step.href} prefetch={false} aria-current={current}>
                  {inside}
                </Link>
              ) : step.onSelect ? (
                <button type="button" onClick={step.onSelect} aria-current={current}>
                  {inside}
                </button>
              ) : (
                // biome-ignore lint/a11y/useValidAnchor: a link that leads nowhere yet, as HTML has it
                <a aria-current={current}>{inside}</a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
