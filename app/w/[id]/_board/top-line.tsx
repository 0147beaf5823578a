'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { stillParked } from '../../../../lib/facilitation/parking.ts';
import { classNames } from '../../../_ui/class-names.ts';
import { Dialog } from '../../../_ui/dialog.tsx';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { LocaleSwitch } from '../../../_ui/locale-switch.tsx';
import { Menu, type MenuItem } from '../../../_ui/menu.tsx';
import { PartyName } from '../../../_ui/party-name.tsx';
import { ThemeSwitch } from '../../../_ui/theme-switch.tsx';
import { TopBar } from '../../../_ui/top-bar.tsx';
import { useSheets } from '../_facilitation/sheets-context.ts';
import { useAct } from '../_room/use-act.ts';
import { useCan, useMe, useRoom, useWorkshop } from '../_room/use-room.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { MyName } from './my-name.tsx';
import { ResumeLink } from './resume-link.tsx';
import { StatusChip } from './status-chip.tsx';
import { useOpenScreen } from './use-open-screen.ts';
import { WayIn } from './way-in.tsx';
import { WorkshopSheet } from './workshop-sheet.tsx';

/** The top line: what this is, whether it is kept, who I am, and what else there is. */
export function TopLine() {
  const t = useTranslations('board.menu');
  const ui = useTranslations('ui');
  const seat = useTranslations('board.mySeat');
  const act = useAct();
  const can = useCan();
  const me = useMe();
  const room = useRoom();
  const openScreen = useOpenScreen();
  const { session, facilitation } = useWorkshop();
  const { title, parties, people } = session;
  const parked = stillParked(facilitation).length;
  const { show } = useSheets();
  const [open, setOpen] = useState<'seat' | 'workshop' | 'close' | null>(null);
  const party = me.party ? parties.get(me.party) : undefined;
  const person = me.person ? people.get(me.person) : undefined;

  const leads = me.facilitator && room.live && !room.rehearsed;

  const ways: MenuItem[] = [];
  if (!room.rehearsed)
    ways.push({ id: 'review', label: t('review'), href: `/w/${room.workshop}/review` });
  if (room.live)
    ways.push({
      id: 'parking',
      label: t('parking', { count: parked }),
      onSelect: () => show('parking'),
    });
  if (person) ways.push({ id: 'seat', label: t('seat'), onSelect: () => setOpen('seat') });
  if (leads)
    ways.push(
      { id: 'screen', label: t('screen'), onSelect: () => void openScreen() },
      { id: 'rehearse', label: t('rehearse'), href: `/w/${room.workshop}/rehearse` },
    );
  if (can('session/retitle'))
    ways.push({ id: 'workshop', label: t('workshop'), onSelect: () => setOpen('workshop') });
  if (can('session/close'))
    ways.push({ id: 'close', label: t('close'), onSelect: () => setOpen('close') });
  else if (can('session/reopen'))
    ways.push({ id: 'reopen', label: t('reopen'), onSelect: () => void act('session/reopen', {}) });
  if (room.live) ways.push({ id: 'keys', label: t('keys'), onSelect: () => show('keys') });
  if (!room.rehearsed) ways.push({ id: 'home', label: t('home'), href: '/' });

  return (
    <TopBar brand={ui('brand')} title={title}>
      <StatusChip />
      {leads && session.step !== null && <WayIn />}
      {person && (
        <span
          className={classNames(
            'hidden items-baseline gap-2',
            leads ? 'lg:inline-flex' : 'md:inline-flex',
          )}
        >
          {party && <PartyName mark={party.mark}>{party.short ?? party.name}</PartyName>}
          <span className="second">{person.name}</span>
        </span>
      )}
      <Menu
        trigger={<IconButton icon="more" label={t('label')} />}
        groups={[{ id: 'ways', items: ways }]}
      />
      <Dialog
        title={seat('title')}
        open={open === 'seat'}
        onOpenChange={(on) => setOpen(on ? 'seat' : null)}
      >
        {person && <MyName key={person.name} name={person.name} />}
        {me.person && <ResumeLink person={me.person} />}
        <div className="mt-5 flex flex-wrap items-center gap-4">
          <ThemeSwitch />
          <LocaleSwitch />
        </div>
      </Dialog>
      {open === 'workshop' && <WorkshopSheet onClose={() => setOpen(null)} />}
      <CloseDialog open={open === 'close'} onOpenChange={(on) => setOpen(on ? 'close' : null)} />
    </TopBar>
  );
}
