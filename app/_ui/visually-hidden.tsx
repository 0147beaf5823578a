import type { ReactNode } from 'react';

/** Words that are heard, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>;
}
