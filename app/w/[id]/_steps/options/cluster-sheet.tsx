'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import type { Cluster } from '../../../../../lib/steps/options/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useAct } from '../../_room/use-act.ts';

type Props = { ids: readonly string[]; cluster?: Cluster; onDone: (done: boolean) => void };

/** Names a group, in the words of the table; a new one may take cards along. */
export function ClusterSheet({ ids, cluster, onDone }: Props) {
  const t = useTranslations('options.cluster');
  const common = useTranslations('common');
  const act = useAct();
  const [name, setName] = useState(cluster?.name ?? '');
  const save = async () => {
    const sent = cluster
      ? await act('options/rename-cluster', { id: cluster.id, name })
      : await act('options/add-cluster', { name, ids }, randomId());
    if (sent.ok) onDone(true);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onDone(false)}
      title={t(cluster ? 'rename' : 'new')}
      lead={t('lead')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void save();
        }}
      >
        <Field
          label={t('name')}
          most={limits.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className="actions">
          <Button tone="ink" type="submit" disabled={name.trim() === ''}>
            {common('save')}
          </Button>
          <Button tone="bare" onClick={() => onDone(false)}>
            {common('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
