'use client';

import { useTranslations } from 'next-intl';
import type { Option } from '../../../../../lib/steps/options/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';

/** The cards that were merged into this one, as they were, and the way to take them apart. */
export function Originals({ option, merged }: { option: Option; merged: readonly Option[] }) {
  const t = useTranslations('options.card');
  const act = useAct();
  const can = useCan();
  const { merges } = useWorkshop().options;
  const last = merges.rows.findLast((merge) => merge.into === option.id);
  const originals = [...(last ? [last.was.title] : []), ...merged.map((other) => other.title)];
  return (
    <details className="mt-2 border-hairline border-t pt-1">
      <summary className="label min-h-6 cursor-pointer pointer-coarse:min-h-11 content-center">
        {t('merged', { count: originals.length })}
      </summary>
      <ul className="label mt-1 grid gap-1">
        {originals.map((title, place) => (
          <li key={place}>{title}</li>
        ))}
      </ul>
      {last && can('options/unmerge') && (
        <Button small tone="bare" onClick={() => void act('options/unmerge', { id: last.id })}>
          {t('unmerge')}
        </Button>
      )}
    </details>
  );
}
