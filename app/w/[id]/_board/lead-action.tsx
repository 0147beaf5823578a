'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import type { Lead } from '../../../../lib/workshop/lead.ts';
import { Button } from '../../../_ui/button.tsx';
import { useAct } from '../_room/use-act.ts';
import { useRoom } from '../_room/use-room.tsx';
import { NextWords } from './lead-words.tsx';

/** The one yellow button that does the next thing. */
export function LeadAction({
  lead,
  onMove,
  onClose,
  onShow,
}: {
  lead: Lead;
  onMove: (to: StepId) => void;
  onClose: () => void;
  onShow: (anchor: string) => void;
}) {
  const t = useTranslations('board.lead');
  const steps = useTranslations('board.steps');
  const act = useAct();
  const router = useRouter();
  const { workshop, rehearsed } = useRoom();
  switch (lead.kind) {
    case 'start':
      return (
        <Button onClick={() => void act('session/move', { step: 'broaden', waivers: [] })}>
          {t('start.do')}
        </Button>
      );
    case 'step': {
      const { next, step } = lead;
      const press = () =>
        'command' in next ? void act(next.command.type, next.command.payload) : onShow(next.anchor);
      return (
        <Button onClick={press}>
          <NextWords step={step} next={next} part="do" />
        </Button>
      );
    }
    case 'move':
      return (
        <Button onClick={() => onMove(lead.to)}>{t('move.do', { step: steps(lead.to) })}</Button>
      );
    case 'close':
      return <Button onClick={onClose}>{t('close.do')}</Button>;
    case 'closed':
      return rehearsed ? null : (
        <Button onClick={() => router.push(`/w/${workshop}/review`)}>{t('closed.do')}</Button>
      );
  }
}
