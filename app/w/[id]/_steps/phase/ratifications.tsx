'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';

/** Which body must still say yes for a party. */
export function Ratifications() {
  const t = useTranslations('phase.ratify');
  const { session } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [party, setParty] = useState(me.party ?? session.parties.rows[0]?.id ?? '');
  const [body, setBody] = useState('');
  const [date, setDate] = useState('');
  if (!can('phase/set-ratification')) return null;
  const save = async () => {
    const sent = await act('phase/set-ratification', { party, body, date: date || null });
    if (sent.ok) setOpen(false);
  };
  return (
    <p>
      <Dialog
        title={t('title')}
        lead={t('lead')}
        open={open}
        onOpenChange={setOpen}
        trigger={<Button small>{t('open')}</Button>}
        actions={
          <Button tone="ink" disabled={!body.trim()} onClick={() => void save()}>
            {t('save')}
          </Button>
        }
      >
        <div className="grid gap-4">
          {me.facilitator && (
            <Select
              label={t('party')}
              value={party}
              onChange={setParty}
              options={session.parties.rows.map((row) => ({ value: row.id, label: row.name }))}
            />
          )}
          <Field
            label={t('body')}
            most={limits.title}
            value={body}
            onChange={(e) => setBody(e.target.value)}
          />
          <Field
            type="date"
            label={t('date')}
            value={date}
            onChange={(e) => setDate(e.target.value)}
          />
        </div>
      </Dialog>
    </p>
  );
}
