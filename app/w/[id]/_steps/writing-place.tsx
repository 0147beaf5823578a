import type { ReactNode } from 'react';

/**
 * Where one writes; while it is silent with what lies face down `beside` it. It is one place from round to round, so that whoever is writing
 * as the cards are turned over writes on in the same sheet.
 */
export function WritingPlace({
  silent,
  beside,
  children,
}: {
  silent: boolean;
  beside: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className={
        silent
          ? 'grid items-start gap-6 lg:has-[form]:grid-cols-[minmax(0,640px)_minmax(0,1fr)] lg:gap-12'
          : 'not-has-[form]:hidden'
      }
    >
      <div className="grid gap-5 empty:hidden">{children}</div>
      {silent && beside}
    </div>
  );
}
