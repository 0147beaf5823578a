'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import type { Interest, Why } from '../../../../../lib/steps/broaden/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Card, CardState } from '../../../../_ui/card.tsx';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../../_ui/menu.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { useBring } from '../../_facilitation/use-bring.ts';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useMe, usePending, useWorkshop } from '../../_room/use-room.tsx';
import type { InterestAction } from './interest-sheet.tsx';
import { Whys } from './whys.tsx';

type Props = {
  interest: Interest;
  whys: readonly Why[] | undefined;
  roomy: boolean;
  onAct: (action: InterestAction) => void;
};

/** An interest on the table: its words, the why behind it, and which issues it bears on. */
export const InterestCard = memo(function InterestCard({ whys, roomy, onAct, ...props }: Props) {
  const t = useTranslations('broaden.card');
  const levels = useTranslations('broaden.level');
  const act = useAct();
  const bring = useBring();
  const can = useCan();
  const me = useMe();
  const pending = usePending();
  const parties = useParties();
  const { broaden, session } = useWorkshop();
  // Where it lies may wait while someone reads; what it says may not, nor that it is gone.
  const interest = broaden.interests.get(props.interest.id) ?? props.interest;
  const { id } = interest;
  const mine = broaden.secret.get(id)?.kind === 'mine';
  const issues = (interest.issues ?? []).flatMap((issue) => broaden.issues.get(issue)?.title ?? []);
  const { level, why, importance } = interest;
  const firstAgain = {
    id,
    text: interest.earlier,
    level,
    importance,
    issues: interest.issues ?? [],
    ...(why ? { why } : {}),
  };
  const items: (MenuItem | false)[] = [
    can('broaden/ask-why') && {
      id: 'why',
      label: t('ask'),
      onSelect: () => onAct({ kind: 'why', id }),
    },
    can('broaden/link-interest') && {
      id: 'link',
      label: t('link'),
      onSelect: () => onAct({ kind: 'link', id }),
    },
    (mine || me.facilitator) &&
      can('broaden/edit-interest') && {
        id: 'edit',
        label: t('reword'),
        onSelect: () => onAct({ kind: 'edit', id }),
      },
    mine &&
      can('broaden/take-back-interest') && {
        id: 'take-back',
        label: t('takeBack'),
        onSelect: () => void act('broaden/take-back-interest', { id }),
      },
    interest.earlier !== undefined &&
      can('broaden/hide-interest') && {
        id: 'first',
        label: t('firstAgain'),
        onSelect: () => void act('broaden/edit-interest', firstAgain),
      },
    can('broaden/hide-interest') && {
      id: 'hide',
      label: t('hide'),
      onSelect: () => void act('broaden/hide-interest', { id, hidden: true }),
    },
  ];
  const possible = [...items.filter((item) => item !== false), ...bring('interest', id)];
  if (interest.hidden) return null;
  return (
    <Card
      id={anchorOf({ kind: 'interest', of: id })}
      roomy={roomy}
      mark={parties.of(interest.party)?.mark}
      mine={mine && interest.party !== undefined}
      replies={whys && <Whys whys={whys} onAct={onAct} />}
      foot={
        <>
          {interest.level === 'personal' && <Tag>{levels('personal')}</Tag>}
          <span className="label">
            {t('importance', { importance: interest.importance })}
            {issues.length > 0 && `. ${issues.join(', ')}`}
          </span>
          {can('broaden/ask-why') && broaden.round === 'revealed' && (
            <Button small flush tone="bare" onClick={() => onAct({ kind: 'why', id })}>
              {t('why')}
            </Button>
          )}
        </>
      }
    >
      {possible.length > 0 && (
        <span className="menu-at">
          <Menu
            trigger={<IconButton icon="more" label={t('menu', { text: interest.text })} />}
            groups={[{ id: 'card', items: possible }]}
          />
        </span>
      )}
      <span className="block pr-6">{interest.text}</span>
      {interest.why && <span className="second block">{interest.why}</span>}
      {interest.by && <span className="label block">{session.people.get(interest.by)?.name}</span>}
      {interest.earlier && (
        <span className="label block">
          {t('earlier', { text: interest.earlier })}{' '}
          {interest.changedBy && t(`changedBy.${interest.changedBy}`)}
        </span>
      )}
      {pending.has(id) && <CardState state="wait">{t('waits')}</CardState>}
    </Card>
  );
});
