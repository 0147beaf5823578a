'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '../../../_ui/class-names.ts';
import { PartyName } from '../../../_ui/party-name.tsx';
import { Section } from '../../../_ui/section.tsx';
import { Task } from '../../../_ui/task.tsx';
import { useHere, useMe, useRoom, useWorkshop } from '../_room/use-room.tsx';
import { HintLine } from './hint-line.tsx';
import { JoinPanel } from './join-dialog.tsx';
import { RehearseFirst } from './rehearse-first.tsx';
import { WhoButton } from './who-button.tsx';

/** Before the first step: who is here, live; for the facilitator, how to join. */
export function Lobby() {
  const t = useTranslations('board.lobby');
  const seats = useTranslations('board.seats');
  const common = useTranslations('common');
  const me = useMe();
  const room = useRoom();
  const here = useHere();
  const { parties, people } = useWorkshop().session;
  const alone = people.rows.every((person) => person.gone || person.role === 'facilitator');
  return (
    <>
      <Task
        so={me.facilitator ? t('facilitator') : t('waiting')}
        asked={me.facilitator ? t('facilitatorLight') : t('waitingLight')}
      />
      <HintLine moment="lobby" />
      <div className="grid gap-8 px-4 pb-8 md:px-8 lg:items-start lg:grid-cols-2">
        {me.facilitator && (
          <div className="grid content-start gap-6">
            <JoinPanel />
            {room.live && !room.rehearsed && alone && <RehearseFirst workshop={room.workshop} />}
          </div>
        )}
        <Section title={t('here')} className={me.facilitator ? undefined : 'lg:col-span-2'}>
          <ul className={classNames('grid gap-x-8 gap-y-3', !me.facilitator && 'lg:grid-cols-2')}>
            {parties.rows.map((party) => {
              const members = people.rows.filter(
                (person) => person.party === party.id && !person.gone,
              );
              return (
                <li key={party.id} className="border-b border-(--hairline) py-2">
                  <PartyName mark={party.mark}>{party.name}</PartyName>
                  <p>
                    {members.length === 0 && <span className="second">{seats('nobody')}</span>}
                    {members.map((person, index) => (
                      <span key={person.id} className={here.has(person.id) ? undefined : 'second'}>
                        {index > 0 && ', '}
                        {person.name}
                        {person.id === me.person && ` (${common('you')})`}
                      </span>
                    ))}
                  </p>
                </li>
              );
            })}
          </ul>
          <div className="mt-4">
            <WhoButton />
          </div>
        </Section>
      </div>
    </>
  );
}
