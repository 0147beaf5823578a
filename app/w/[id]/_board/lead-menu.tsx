'use client';

import { useTranslations } from 'next-intl';
import { stillParked } from '../../../../lib/facilitation/parking.ts';
import { BarTool } from '../../../_ui/facilitator-bar.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { Menu, type MenuItem } from '../../../_ui/menu.tsx';
import { KeyHint } from '../_facilitation/key-hint.tsx';
import { type SheetId, useSheets } from '../_facilitation/sheets-context.ts';
import type { ShortcutId } from '../_facilitation/shortcuts.ts';
import { useCan, useWorkshop } from '../_room/use-room.tsx';

/** Everything a facilitator can do that is not in the bar itself, in words and with its key. */
export function LeadMenu({ onOnward }: { onOnward?: () => void }) {
  const t = useTranslations('board.leadMenu');
  const can = useCan();
  const { show } = useSheets();
  const { facilitation } = useWorkshop();
  const parked = stillParked(facilitation).length;
  const sheet = (id: SheetId & ShortcutId, count = 0): MenuItem => ({
    id,
    label: (
      <span className="with-key">
        {t(id, { count })}
        <KeyHint of={id} />
      </span>
    ),
    onSelect: () => show(id),
  });
  const all = [
    can('facilitation/tell') && sheet('tell'),
    can('facilitation/bring') && sheet('places'),
    sheet('parking', parked),
    sheet('notes'),
  ].filter((item) => item !== false);
  const last: MenuItem[] = [sheet('keys')];
  if (onOnward) last.unshift({ id: 'onward', label: t('onward'), onSelect: onOnward });
  return (
    <Menu
      trigger={<BarTool icon={<Icon name="more" />}>{t('tool')}</BarTool>}
      groups={[
        {
          id: 'table',
          items: [
            sheet('people'),
            sheet('join'),
            { id: 'screen', label: t('screen'), onSelect: () => show('screen') },
          ],
        },
        { id: 'all', items: all },
        { id: 'last', items: last },
      ]}
    />
  );
}
