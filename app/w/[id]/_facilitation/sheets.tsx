'use client';

import { useTranslations } from 'next-intl';
import { apart } from '../../../_ui/apart.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { lazily } from '../../../_ui/lazily.ts';
import { JoinDialog } from '../_board/join-dialog.tsx';
import { PeopleDialog } from '../_board/people-dialog.tsx';
import { ScreenControl } from '../_board/screen-tool.tsx';
import { useMe, useRoom } from '../_room/use-room.tsx';
import { type SheetId, useSheets } from './sheets-context.ts';

const over = { over: true };
const TellSheet = apart(
  lazily(() => import('./tell-sheet.tsx').then((m) => m.TellSheet)),
  over,
);
const ParkingSheet = apart(
  lazily(() => import('./parking-sheet.tsx').then((m) => m.ParkingSheet)),
  over,
);
const NotesSheet = apart(
  lazily(() => import('./notes-sheet.tsx').then((m) => m.NotesSheet)),
  over,
);
const PlacesSheet = apart(
  lazily(() => import('./places-sheet.tsx').then((m) => m.PlacesSheet)),
  over,
);
const KeysSheet = apart(
  lazily(() => import('./keys-sheet.tsx').then((m) => m.KeysSheet)),
  over,
);

/** The sheets over the table, each fetched when it is first opened or when the board is at rest. */
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
