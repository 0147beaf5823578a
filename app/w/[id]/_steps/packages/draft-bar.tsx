'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  coreDraft,
  type Draft,
  favouritesDraft,
} from '../../../../../lib/analysis/draft-packages.ts';
import { choicesOf } from '../../../../../lib/steps/packages/choices.ts';
import type { DraftKind } from '../../../../../lib/steps/packages/slice.ts';
import { resultTable } from '../../../../../lib/steps/preferred/result-rows.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import type { State } from '../../../../../lib/workshop/state.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';

type Start = DraftKind | 'empty';

/** Per option its latest resistance per party: public since the rounds closed. */
function meansOf(all: State): Record<string, Readonly<Record<string, number>>> {
  const rounds = all.preferred.rounds.rows.filter(
    (round) => round.state === 'closed' && round.method === 'resistance',
  );
  const rows = rounds.flatMap((round) => resultTable(round, all.session.parties.rows).rows);
  return Object.fromEntries(rows.map((row) => [row.option, row.byParty]));
}

/** Issues with exactly one proposed option are filled in; where none or several fit, the table chooses. */
const filled = (draft: Draft): Record<string, string> =>
  Object.fromEntries(
    Object.entries(draft).flatMap(([issue, [only, ...others]]) =>
      only !== undefined && others.length === 0 ? [[issue, only] as const] : [],
    ),
  );

/** Putting another package on the table: empty, or from what the board proposes. */
export function DraftBar() {
  const t = useTranslations('packages.draft');
  const state = useWorkshop();
  const can = useCan();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [start, choose] = useState<Start>('empty');
  const [name, write, clear] = useDraft('packages.new');
  const count = state.packages.packages.rows.filter((pack) => !pack.aside).length;
  if (!can('packages/draft'))
    return count > 0 ? null : <EmptyState title={t('empty.title')}>{t('empty.look')}</EmptyState>;
  const propose = (kind: DraftKind) => {
    const issues = choicesOf(state);
    const parties = state.session.parties.rows.map(({ id }) => id);
    return filled(
      kind === 'core'
        ? coreDraft(issues, parties, meansOf(state))
        : favouritesDraft(issues, parties, meansOf(state)),
    );
  };
  const add = async () => {
    const from = start === 'empty' ? { elements: {} } : { elements: propose(start), draft: start };
    const sent = await act('packages/draft', { name, ...from });
    if (!sent.ok) return;
    clear();
    setOpen(false);
  };
  const dialog = (
    <Dialog
      title={t('title')}
      lead={t('lead')}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button small={count > 0}>{t('open')}</Button>}
      actions={
        <Button tone="ink" disabled={!name.trim()} onClick={() => void add()}>
          {t('keep')}
        </Button>
      }
    >
      <div className="grid gap-5">
        <Field
          label={t('name')}
          hint={t('hint')}
          most={limits.name}
          value={name}
          onChange={(e) => write(e.target.value)}
        />
        <Choice<Start>
          look="listed"
          legend={t('from')}
          value={start}
          onChange={choose}
          options={(['empty', 'core', 'something-for-everyone'] as const).map((value) => ({
            value,
            label: t(`starts.${value}.name`),
            note: t(`starts.${value}.note`),
          }))}
        />
      </div>
    </Dialog>
  );
  return (
    <div id="packages-draft">
      {count > 0 ? (
        dialog
      ) : (
        <EmptyState title={t('empty.title')} action={dialog}>
          {t('empty.body')}
        </EmptyState>
      )}
    </div>
  );
}
