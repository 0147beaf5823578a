'use client';

import { useTranslations } from 'next-intl';
import { settledParked, stillParked } from '../../../../lib/facilitation/parking.ts';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Button } from '../../../_ui/button.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { Field } from '../../../_ui/field.tsx';
import { useAct } from '../_room/use-act.ts';
import { useDraft } from '../_room/use-draft.ts';
import { useCan, useWorkshop } from '../_room/use-room.tsx';
import { ParkedLine } from './parked-line.tsx';

/** The parking lot: what came up and must not be lost, for everyone to see; whoever is at the table adds to it. */
export function ParkingSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('facilitation.parking');
  const act = useAct();
  const can = useCan();
  const { facilitation } = useWorkshop();
  const [text, setText, clear] = useDraft('park');
  const open = stillParked(facilitation);
  const settled = settledParked(facilitation);
  const park = async () => {
    if (text.trim() === '' || text.length > limits.title) return;
    const sent = await act('facilitation/park', { text });
    if (sent.ok) clear();
  };
  return (
    <Dialog title={t('title')} lead={t('lead')} open onOpenChange={(on) => !on && onClose()}>
      {can('facilitation/park') && (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void park();
          }}
        >
          <Field
            className="flex-1 basis-64"
            label={t('write')}
            most={limits.title}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" tone="ink" disabled={text.trim() === ''}>
            {t('park')}
          </Button>
        </form>
      )}
      <section className="mt-5" aria-live="polite">
        <h3>{open.length === 0 ? t('nothing') : t('still', { count: open.length })}</h3>
        {open.length > 0 && (
          <ul className="mt-1">
            {open.map((row) => (
              <ParkedLine key={row.id} row={row} />
            ))}
          </ul>
        )}
      </section>
      {settled.length > 0 && (
        <section className="mt-5">
          <h3>{t('settled', { count: settled.length })}</h3>
          <ul className="mt-1">
            {settled.map((row) => (
              <ParkedLine key={row.id} row={row} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
