'use client';

import { useTranslations } from 'next-intl';
import { type Direction, undirected } from '../../../../lib/protocol/wall.ts';
import { stepIds } from '../../../../lib/workshop/kernel.ts';
import { Button } from '../../../_ui/button.tsx';
import { Choice } from '../../../_ui/choice.tsx';
import { BarTool } from '../../../_ui/facilitator-bar.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { Popover } from '../../../_ui/popover.tsx';
import { useRoom, useWall, useWorkshop } from '../_room/use-room.tsx';
import { useOpenScreen } from './use-open-screen.ts';

/** The facilitator's hand on the projector: what it shows, which page, and whether pages turn by themselves. */
export function ScreenTool() {
  const t = useTranslations('board.screen');
  return (
    <Popover
      title={t('title')}
      trigger={<BarTool icon={<Icon name="screen" />}>{t('tool')}</BarTool>}
    >
      <ScreenControl />
    </Popover>
  );
}

/** What the projector shows, and which page of it. */
export function ScreenControl() {
  const t = useTranslations('board.screen');
  const steps = useTranslations('board.steps');
  const room = useRoom();
  const { stage } = useWall();
  const { reached, closedAt } = useWorkshop().session;
  const openScreen = useOpenScreen();
  const open = (
    <Button small onClick={() => void openScreen()}>
      {stage ? t('again') : t('open')}
    </Button>
  );
  if (room.rehearsed && !stage) return <p>{t('rehearsed')}</p>;
  if (!stage)
    return (
      <div className="grid gap-3">
        <p>{t('none')}</p>
        <div>{open}</div>
      </div>
    );
  const { page, pages, ...shown } = stage;
  const direct = (change: Partial<Direction>) => room.direct({ ...shown, page, ...change });
  const turn = (by: number) => direct({ page: (page + by + pages) % pages });
  const ways = closedAt === null ? (['auto', 'join', 'ask'] as const) : (['auto'] as const);
  const been = reached === null ? [] : stepIds.slice(0, stepIds.indexOf(reached) + 1);
  return (
    <div className="grid gap-4">
      <Choice
        look="listed"
        small
        legend={t('show')}
        hideLegend
        value={shown.show}
        onChange={(show) => direct({ ...undirected, show })}
        options={[
          ...ways.map((value) => ({ value, label: t(`ways.${value}`) })),
          ...been.map((value) => ({
            value,
            label: t('outcome', { number: stepIds.indexOf(value) + 1, step: steps(value) }),
          })),
        ]}
      />
      {pages > 1 && (
        <div className="grid gap-2">
          <p aria-live="polite">
            {t('page', { page: page + 1, pages })}
            {shown.paused && `, ${t('still')}`}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button small onClick={() => turn(-1)}>
              {t('back')}
            </Button>
            <Button small onClick={() => turn(1)}>
              {t('on')}
            </Button>
            <Button small onClick={() => direct({ paused: !shown.paused })}>
              {shown.paused ? t('go') : t('stop')}
            </Button>
          </div>
        </div>
      )}
      {!room.rehearsed && <div>{open}</div>}
    </div>
  );
}
