'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../_ui/button.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan } from '../_room/use-room.tsx';

/** Replies that the facilitator put aside: not gone. `hide` is the command that brings them back. */
export function SaidAside({
  rows,
  hide,
}: {
  rows: readonly { readonly id: string; readonly text: string }[];
  hide: string;
}) {
  const t = useTranslations('board.said');
  const act = useAct();
  const can = useCan();
  if (rows.length === 0) return null;
  return (
    <details className="label">
      <summary className="min-h-6 cursor-pointer content-center pointer-coarse:min-h-11">
        {t('aside', { count: rows.length })}
      </summary>
      <ul className="grid gap-1">
        {rows.map(({ id, text }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            {text}
            {can(hide) && (
              <Button small tone="bare" onClick={() => void act(hide, { id, hidden: false })}>
                {t('back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
