'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Dialog } from '../../../_ui/dialog.tsx';
import { JoinDialog } from '../_board/join-dialog.tsx';
import { PeopleDialog } from '../_board/people-dialog.tsx';
import { ScreenControl } from '../_board/screen-tool.tsx';
import { useMe, useRoom } from '../_room/use-room.tsx';
import { type SheetId, useSheets } from './sheets-context.ts';

const TellSheet = dynamic(() => import('./tell-sheet.tsx').then((m) => m.TellSheet));
const ParkingSheet = dynamic(() => import('./parking-sheet.tsx').then((m) => m.ParkingSheet));
const NotesSheet = dynamic(() => import('./notes-sheet.tsx').then((m) => m.NotesSheet));
const PlacesSheet = dynamic(() => import('./places-sheet.tsx').then((m) => m.PlacesSheet));
const KeysSheet = dynamic(() => import('./keys-sheet.tsx').then((m) => m.KeysSheet));

/** The sheets over the table, each fetched when it is first opened. */
export function Sheets() {
  const t = useTranslations('board.screen');
  const { open, show } = useSheets();
  const { facilitator } = useMe();
  const { live } = useRoom();
  const change = (sheet: SheetId) => (on: boolean) => show(on ? sheet : null);
  return (
    <>
      {facilitator && live && (
        <>
          <PeopleDialog open={open === 'people'} onOpenChange={change('people')} />
          <JoinDialog open={open === 'join'} onOpenChange={change('join')} />
          <Dialog title={t('title')} open={open === 'screen'} onOpenChange={change('screen')}>
            <ScreenControl />
          </Dialog>
        </>
      )}
      {open === 'tell' && <TellSheet onClose={() => show(null)} />}
      {open === 'parking' && <ParkingSheet onClose={() => show(null)} />}
      {open === 'notes' && <NotesSheet onClose={() => show(null)} />}
      {open === 'places' && <PlacesSheet onClose={() => show(null)} />}
      {open === 'keys' && <KeysSheet onClose={() => show(null)} />}
    </>
  );
}
