'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { everyone, issueTable } from '../../../../../lib/steps/broaden/issue-table.ts';
import type { Issue } from '../../../../../lib/steps/broaden/slice.ts';
import { Heat } from '../../../../_ui/heat.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { ThingMenu } from '../../_facilitation/thing-menu.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { IssueSheet } from './issue-sheet.tsx';

/** Issue by party: how many interests bear on it. Many interests on many issues is where there is something to trade. */
export function IssueTable() {
  const t = useTranslations('broaden.issues');
  const can = useCan();
  const parties = useParties();
  const all = useWorkshop();
  const [editing, edit] = useState<Issue | null>(null);
  const table = issueTable(all);
  const columns = [
    ...parties.rows.map((party) => ({
      id: party.id,
      head: (
        <PartyName mark={party.mark} className="whitespace-nowrap">
          {party.name}
        </PartyName>
      ),
    })),
    { id: everyone, head: t('everyone') },
  ];
  return (
    <>
      <Heat
        caption={t('caption')}
        columns={columns}
        rows={all.broaden.issues.rows.map((issue) => ({
          id: issue.id,
          head: (
            <span
              id={anchorOf({ kind: 'issue', of: issue.id })}
              className="flex min-w-[150px] items-start justify-between gap-1"
            >
              <span>
                {can('broaden/set-issue') ? (
                  <button
                    type="button"
                    className="min-h-6 cursor-pointer pointer-coarse:min-h-11 border-0 bg-transparent p-0 text-left underline underline-offset-3"
                    onClick={() => edit(issue)}
                  >
                    {issue.title}
                  </button>
                ) : (
                  issue.title
                )}
                {issue.question && (
                  <span className="label block max-sm:hidden">{issue.question}</span>
                )}
              </span>
              <ThingMenu kind="issue" of={issue.id} name={issue.title} />
            </span>
          ),
          cells: columns.map((column) => {
            const count = table.get(issue.id)?.get(column.id)?.length ?? 0;
            return { text: count, level: { much: Math.min(4, count) as 0 | 1 | 2 | 3 | 4 } };
          }),
        }))}
      />
      {editing && <IssueSheet issue={editing} onClose={() => edit(null)} />}
    </>
  );
}
