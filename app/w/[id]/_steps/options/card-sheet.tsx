'use client';

import { useWorkshop } from '../../_room/use-room.tsx';
import { BearingSheet } from './bearing-sheet.tsx';
import type { CardAction } from './card-action.ts';
import { ClusterSheet } from './cluster-sheet.tsx';
import { EditCard } from './edit-card.tsx';
import { MergeSheet } from './merge-sheet.tsx';
import { ReplySheet } from './reply-sheet.tsx';

/** The sheet for what someone wants to do. `onDone(true)` when it was done. */
export function CardSheet({
  action,
  onDone,
}: {
  action: CardAction;
  onDone: (done: boolean) => void;
}) {
  const { options, clusters, replies } = useWorkshop().options;
  switch (action.kind) {
    case 'question':
    case 'build-on': {
      const on = options.get(action.id);
      return on ? (
        <ReplySheet kind={action.kind} id={on.id} quote={on.title} onDone={onDone} />
      ) : null;
    }
    case 'answer': {
      const question = replies.get(action.id);
      return question ? (
        <ReplySheet kind="answer" id={question.id} quote={question.text} onDone={onDone} />
      ) : null;
    }
    case 'edit':
    case 'reword': {
      const card = options.get(action.id);
      return card ? (
        <EditCard card={card} command={`options/${action.kind}`} onDone={() => onDone(false)} />
      ) : null;
    }
    case 'bearing': {
      const card = options.get(action.id);
      return card ? <BearingSheet option={card} onDone={() => onDone(false)} /> : null;
    }
    case 'merge':
      return <MergeSheet ids={action.ids} onDone={onDone} />;
    case 'new-cluster':
      return <ClusterSheet ids={action.ids} onDone={onDone} />;
    case 'rename': {
      const cluster = clusters.get(action.id);
      return cluster ? <ClusterSheet ids={[]} cluster={cluster} onDone={onDone} /> : null;
    }
  }
}
