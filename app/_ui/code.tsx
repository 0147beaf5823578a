import type { ReactNode } from 'react';

/** A code to join with, in two groups of three so that it can be read aloud; `label` stands before it. */
export function Code({ code, label, large }: { code: string; label?: ReactNode; large?: boolean }) {
  const half = Math.ceil(code.length / 2);
  return (
    <span className={large ? 'code large' : 'code'}>
      {label && <small>{label}</small>}
      {code.slice(0, half)} {code.slice(half)}
    </span>
  );
}
