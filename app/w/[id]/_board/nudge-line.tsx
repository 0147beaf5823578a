'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { nudgedFor } from '../../../../lib/workshop/nudged.ts';
import { Button } from '../../../_ui/button.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan, useMe, useRoom, useWorkshop } from '../_room/use-room.tsx';
import { showPlace } from './show-place.ts';

/** Where each thing that can be asked is given. */
const places = {
  vote: 'preferred-ballot',
  value: 'packages-own',
  level: 'improve-level',
  closing: 'improve-closing',
} as const;

/** The group waits for me: with what, and a button that brings me there. Calm; it goes by itself when it is done. */
export function NudgeLine({ goAlong }: { goAlong: () => void }) {
  const t = useTranslations('board.nudge');
  const act = useAct();
  const can = useCan();
  const { live } = useRoom();
  const { person } = useMe();
  const all = useWorkshop();
  const row = all.session.secret.get(`nudge:${person}`);
  const kind = person && live ? nudgedFor(all, person) : null;
  const at = kind && row?.kind === 'nudge' ? row.at : null;
  useEffect(() => {
    // A phone in a hand or on the table; a browser that has no such thing, or was not touched yet, does nothing.
    if (at !== null) navigator.vibrate?.(200);
  }, [at]);
  if (!kind || !can('session/ready')) return null;
  const press = () => {
    if (kind === 'ready') return void act('session/ready', { ready: true });
    goAlong();
    showPlace(places[kind]);
  };
  return (
    <div className="px-4 pt-2 md:px-8">
      <div
        role="status"
        className="flex flex-wrap items-center gap-x-5 gap-y-2 border-(--ink) border-l-4 bg-(--paper-2) px-4 py-2"
      >
        <p className="min-w-0 flex-1 basis-60">
          <b>{t(`${kind}.so`)}</b> {t(`${kind}.asked`)}
        </p>
        <Button tone="ink" onClick={press}>
          {t(`${kind}.do`)}
        </Button>
      </div>
    </div>
  );
}
