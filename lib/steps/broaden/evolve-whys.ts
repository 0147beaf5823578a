import { answerId, reworded } from '../../workshop/reworded.ts';
import type { BroadenEvent } from './events.ts';
import { evolveAgenda } from './evolve-agenda.ts';
import type { BroadenSlice, Why } from './slice.ts';

const changed = (slice: BroadenSlice, id: string, change: (why: Why) => Why): BroadenSlice => {
  const why = slice.whys.get(id);
  return why ? { ...slice, whys: slice.whys.set(change(why)) } : slice;
};

/** The question in other words; see `reworded`. */
function asked({ original, ...why }: Why, question: string, traced: boolean): Why {
  const said = reworded(
    { text: why.question, ...(original ? { original } : {}) },
    question,
    traced,
  );
  return { ...why, question, ...(said.original ? { original: said.original } : {}) };
}

/** Folds what is asked on about interests, and answered. */
export function evolveWhys(slice: BroadenSlice, event: BroadenEvent): BroadenSlice {
  switch (event.type) {
    case 'broaden/why-asked':
      return { ...slice, whys: slice.whys.set(event.why) };
    case 'broaden/why-answered': {
      const { text, party } = event;
      return changed(slice, event.id, (why) => ({
        ...why,
        answer: party ? { text, party } : { text },
      }));
    }
    case 'broaden/why-removed':
      return {
        ...slice,
        whys: slice.whys.delete(event.id),
        secret: slice.secret.delete(event.id).delete(answerId(event.id)),
      };
    case 'broaden/answer-removed':
      return {
        ...changed(slice, event.id, ({ answer: _, ...why }) => why),
        secret: slice.secret.delete(answerId(event.id)),
      };
    case 'broaden/why-hidden':
      return changed(slice, event.id, ({ hidden: _, ...why }) =>
        event.hidden ? { ...why, hidden: true } : why,
      );
    case 'broaden/why-reworded': {
      const { id, part, text, traced = false } = event;
      return changed(slice, id, (why) => {
        if (part === 'why') return asked(why, text, traced);
        const { answer } = why;
        return answer ? { ...why, answer: reworded(answer, text, traced) } : why;
      });
    }
    default:
      return evolveAgenda(slice, event);
  }
}
