'use client';

import { useTranslations } from 'next-intl';
import { BarTool } from '../../../_ui/facilitator-bar.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { keyOf } from '../_facilitation/shortcuts.ts';
import { useFollow } from '../_facilitation/use-follow.ts';
import { LeadMenu } from './lead-menu.tsx';
import { ScreenTool } from './screen-tool.tsx';
import { TimerTool } from './timer-tool.tsx';
import { useUndo } from './use-undo.ts';

/** The clock, what is wanted at once, and the menu with the rest. On a narrow bar the projector is in the menu only. */
export function BarTools({ onOnward }: { onOnward?: () => void }) {
  const t = useTranslations('board');
  const follow = useFollow();
  const undo = useUndo();
  return (
    <>
      <TimerTool />
      <BarTool
        icon={<Icon name="back" />}
        title={`${undo.words ?? t('undo.tool')} (${keyOf('undo')})`}
        disabled={undo.count === 0}
        onClick={() => void undo.do()}
      >
        {t('undo.tool')}
      </BarTool>
      <BarTool
        icon={<Icon name="eye" />}
        title={t('follow.toolKey', { key: keyOf('follow') })}
        on={follow.on}
        onClick={follow.toggle}
      >
        {t('follow.tool')}
      </BarTool>
      <span className="max-lg:hidden">
        <ScreenTool />
      </span>
      <LeadMenu onOnward={onOnward} />
    </>
  );
}
