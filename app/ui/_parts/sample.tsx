import type { ReactNode } from 'react';
import { Section } from '../../_ui/section.tsx';

/** One kind of part: `id` is what its picture is named after. */
export function Sample({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <div data-sample={id} className="py-3">
      <Section title={title}>
        <div className="mt-4">{children}</div>
      </Section>
    </div>
  );
}

/**
 * A row of controls in one state. What only a hand can do (`hover`, `focus`, `active`) is forced on them while a picture is taken: see
 * e2e/parts.spec.ts.
 */
export function State({
  label,
  force,
  children,
}: {
  label: string;
  force?: 'hover' | 'focus-visible' | 'active';
  children: ReactNode;
}) {
  return (
    <div className="grid items-center gap-x-6 gap-y-1 py-2 sm:grid-cols-[110px_minmax(0,1fr)]">
      <span className="label">{label}</span>
      <div data-force={force} className="flex min-w-0 flex-wrap items-center gap-3">
        {children}
      </div>
    </div>
  );
}
