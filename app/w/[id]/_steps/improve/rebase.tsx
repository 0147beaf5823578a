'use client';

import { useTranslations } from 'next-intl';
import { fittingOperations } from '../../../../../lib/steps/improve/fitting.ts';
import type { Amendment } from '../../../../../lib/steps/improve/slice.ts';
import { currentVersion } from '../../../../../lib/steps/improve/standing.ts';
import { Button } from '../../../../_ui/button.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { ChangedLines } from './changed-lines.tsx';

/** Puts an amendment on an older version on the current one, after the proposing party has looked again at what it does there. */
export function Rebase({ amendment }: { amendment: Amendment }) {
  const t = useTranslations('improve.amend');
  const all = useWorkshop();
  const act = useAct();
  const version = currentVersion(all.improve);
  if (!version) return null;
  const { operations, lines } = fittingOperations(all, version, amendment.operations);
  const lost = amendment.operations.length - operations.length;
  const confirm = async () => {
    const sent = await act('improve/rebase', { amendment: amendment.id, operations });
    return sent.ok;
  };
  return (
    <FormDialog
      broad
      title={t('rebaseTitle', { number: version.number })}
      lead={t('rebaseLead')}
      trigger={<Button small>{t('rebase', { number: version.number })}</Button>}
      keep={t('rebase', { number: version.number })}
      ready={operations.length > 0}
      onKeep={confirm}
    >
      <div className="amend grid gap-3">
        <ChangedLines before={version} after={lines} />
        {lost > 0 && (
          <p>{operations.length > 0 ? t('rebaseLost', { count: lost }) : t('rebaseNothing')}</p>
        )}
      </div>
    </FormDialog>
  );
}
