import type { ReactNode } from 'react';

/** A code to join with, in two groups of three so that it can be read aloud; `label` stands before it. */
export function Code({ code, label }: { code: string; label?: ReactNode }) {
  const half = Math.ceil(code.length / 2);
  return (
    <span className="code">
      {label && <small>{label}</small>}
      {code.slice(0, half)} {code.slice(half)}
    </span>
  );
}
