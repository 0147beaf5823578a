'use client';

import { useTranslations } from 'next-intl';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { NameIssues } from '../name-issues.tsx';
import { Ballot } from './ballot.tsx';
import { Bringing } from './bringing.tsx';
import { OpenRound } from './open-round.tsx';
import { Results } from './results.tsx';
import { VoteWatch } from './vote-watch.tsx';

/** Step 3: the ballot while it is open; then what came out, what goes on, what needs repair, and who brings what. */
export function PreferredView() {
  const t = useTranslations('preferred');
  const { preferred } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const open = preferred.openRound ? preferred.rounds.get(preferred.openRound) : undefined;
  const counted = preferred.rounds.rows.some((round) => round.state === 'closed');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {open &&
        (me.role === 'participant' && can('preferred/cast') ? (
          <Ballot round={open} />
        ) : (
          <VoteWatch round={open} />
        ))}
      {!open && !counted && !can('preferred/open-round') && (
        <EmptyState title={t('empty.title')}>
          {t(me.role === 'participant' ? 'empty.body' : 'empty.look')}
        </EmptyState>
      )}
      {!open && can('preferred/open-round') && <OpenRound fold={counted} />}
      {counted && <Results />}
      {counted && !open && <NameIssues />}
      {counted && <Bringing />}
    </div>
  );
}
