import type { ReactNode } from 'react';
import { Shape } from './shape.tsx';
import type { Mark } from './shapes.ts';

/** One line under a card: a question or something built on. `kindLabel` is the kind in words, `by` who says it. */
export function Reply({
  kind,
  kindLabel,
  mark,
  by,
  children,
}: {
  kind: 'question' | 'build';
  kindLabel: string;
  mark?: Mark;
  by?: string;
  children: ReactNode;
}) {
  return (
    <div className="reply">
      <span className="kind" title={kindLabel}>
        <span aria-hidden="true">{kind === 'question' ? '?' : '+'}</span>
        <span className="vh">{kindLabel}</span>
      </span>
      <span>
        {mark && <Shape mark={mark} label={by} />}
        {children}
      </span>
    </div>
  );
}
