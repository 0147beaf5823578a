'use client';

import { useTranslations } from 'next-intl';
import { memo, useRef } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import type { Cluster, Option, Reply } from '../../../../../lib/steps/options/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Card, CardState } from '../../../../_ui/card.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, usePending, useWorkshop } from '../../_room/use-room.tsx';
import type { DoCard } from './card-action.ts';
import { CardMenu } from './card-menu.tsx';
import { CardReplies } from './card-replies.tsx';
import { CardText } from './card-text.tsx';
import { Originals } from './originals.tsx';
import { useDragCard } from './use-drag-card.ts';

type Props = {
  option: Option;
  replies?: readonly Reply[];
  merged?: readonly Option[];
  clusters: readonly Cluster[];
  canMove: boolean;
  draggable: boolean;
  roomy: boolean;
  selected: boolean | null;
  onToggle: (id: string) => void;
  onMove: (ids: readonly string[], to: string | null) => void;
  onAct: DoCard;
};

/** An option on the table: its words, what it builds on, its replies, and everything one can do with it. */
export const OptionCard = memo(function OptionCard(props: Props) {
  const { replies, merged, clusters, canMove, roomy, selected, onToggle, onMove, onAct } = props;
  const t = useTranslations('options.card');
  const can = useCan();
  const pending = usePending();
  const parties = useParties();
  const { options } = useWorkshop();
  // Where a card lies may wait while someone reads; what it says may not, nor that it is gone.
  const option = options.options.get(props.option.id) ?? props.option;
  const ref = useRef<HTMLLIElement>(null);
  const { dragging, over } = useDragCard(
    ref,
    option.id,
    option.cluster,
    props.draggable && selected === null,
  );
  const party = parties.of(option.party);
  const mine = options.secret.get(option.id)?.kind === 'mine';
  const parent = option.buildsOn ? options.options.get(option.buildsOn) : undefined;
  const canReply = can('options/reply') && options.round === 'revealed' && selected === null;
  if (option.hidden || option.mergedInto) return null;
  return (
    <Card
      ref={ref}
      id={anchorOf({ kind: 'option', of: option.id })}
      roomy={roomy}
      mark={party?.mark}
      by={party?.name}
      mine={mine && party !== undefined}
      selected={selected === true || over}
      className={dragging ? 'opacity-50' : undefined}
      replies={replies && <CardReplies replies={replies} onAct={onAct} />}
      foot={
        canReply && (
          <>
            <Button small tone="bare" onClick={() => onAct({ kind: 'question', id: option.id })}>
              {t('ask')}
            </Button>
            <Button small tone="bare" onClick={() => onAct({ kind: 'build-on', id: option.id })}>
              {t('build')}
            </Button>
          </>
        )
      }
    >
      {selected === null ? (
        <CardMenu
          option={option}
          mine={mine}
          clusters={clusters}
          canMove={canMove}
          onMove={onMove}
          onAct={onAct}
        />
      ) : (
        <label className="menu-at grid cursor-pointer place-items-center pointer-coarse:size-11">
          <input
            type="checkbox"
            className="m-[3px] size-6 accent-ink"
            aria-label={t('choose', { title: option.title })}
            checked={selected}
            onChange={() => onToggle(option.id)}
          />
        </label>
      )}
      <span className="block pr-6">{option.title}</span>
      {option.text && <CardText text={option.text} />}
      {mine && !party && <span className="label block">{t('mine')}</span>}
      {parent && <span className="label block">{t('buildsOn', { title: parent.title })}</span>}
      {option.original && (
        <span className="label block">{t('original', { title: option.original.title })}</span>
      )}
      {pending.has(option.id) && <CardState state="wait">{t('waits')}</CardState>}
      {merged && <Originals option={option} merged={merged} />}
    </Card>
  );
});
