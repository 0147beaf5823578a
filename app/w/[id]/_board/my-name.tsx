'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Button } from '../../../_ui/button.tsx';
import { Field } from '../../../_ui/field.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan } from '../_room/use-room.tsx';

/** What the others call me, to put right after a typo at the door. */
export function MyName({ name }: { name: string }) {
  const t = useTranslations('board.mySeat');
  const can = useCan();
  const act = useAct();
  const [written, write] = useState(name);
  if (!can('session/rename')) return null;
  const changed = written.trim() !== '' && written.trim() !== name;
  return (
    <form
      className="mb-5 flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) void act('session/rename', { name: written });
      }}
    >
      <Field
        small
        className="flex-1"
        label={t('name')}
        most={limits.name}
        value={written}
        onChange={(event) => write(event.target.value)}
      />
      <Button small type="submit" disabled={!changed}>
        {t('rename')}
      </Button>
    </form>
  );
}
