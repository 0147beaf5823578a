'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '../../../_ui/dialog.tsx';
import { PartyName } from '../../../_ui/party-name.tsx';
import { Switch } from '../../../_ui/switch.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan, useWorkshop } from '../_room/use-room.tsx';
import { PersonLine } from './person-line.tsx';

/** Everyone at the table by party, and what the facilitator can do for them. */
export function PeopleDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('board.people');
  const act = useAct();
  const can = useCan();
  const { people, parties, locked } = useWorkshop().session;
  const of = (party: string | null, role: string) =>
    people.rows.filter((person) => person.party === party && person.role === role);
  const groups = [
    ...parties.rows.map((party) => ({
      id: party.id,
      heading: <PartyName mark={party.mark}>{party.name}</PartyName>,
      members: of(party.id, 'participant'),
    })),
    { id: '-facilitator', heading: t('facilitators'), members: of(null, 'facilitator') },
    { id: '-observer', heading: t('observers'), members: of(null, 'observer') },
  ];
  return (
    <Dialog title={t('title')} open={open} onOpenChange={onOpenChange} broad>
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        {groups.map((group) => (
          <section key={group.id}>
            <h3 className="text-[length:var(--t3)]">{group.heading}</h3>
            {group.members.length === 0 && !group.id.startsWith('-') && (
              <p className="label">{t('empty')}</p>
            )}
            <ul>
              {group.members.map((person) => (
                <PersonLine key={person.id} person={person} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {can('session/lock') && (
        <div className="mt-4">
          <Switch on={locked} onChange={(on) => void act('session/lock', { locked: on })}>
            {t('lock')}
          </Switch>
        </div>
      )}
    </Dialog>
  );
}
