'use client';

import { useTranslations } from 'next-intl';
import type { Amendment } from '../../../../../lib/steps/improve/slice.ts';
import { currentVersion } from '../../../../../lib/steps/improve/standing.ts';
import { Button } from '../../../../_ui/button.tsx';
import { ConfirmDialog } from '../../../../_ui/confirm-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** Puts an amendment on an older version on the current one, after the proposing party has looked again. */
export function Rebase({ amendment }: { amendment: Amendment }) {
  const t = useTranslations('improve.amend');
  const common = useTranslations('common');
  const act = useAct();
  const version = currentVersion(useWorkshop().improve);
  return (
    <ConfirmDialog
      title={t('rebaseTitle', { number: version?.number ?? 0 })}
      lead={t('rebaseLead')}
      confirm={t('rebase')}
      cancel={common('cancel')}
      onConfirm={() =>
        void act('improve/rebase', { amendment: amendment.id, operations: amendment.operations })
      }
      trigger={<Button small>{t('rebase')}</Button>}
    />
  );
}
