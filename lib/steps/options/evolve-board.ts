import { answerId, reworded } from '../../workshop/reworded.ts';
import { contentOf } from './content.ts';
import type { OptionsEvent } from './events.ts';
import type { Option, OptionContent, OptionsSlice, Reply } from './slice.ts';

/** The option with new content, one revision on. Content that is left out is gone; everything else stays. */
function withContent(option: Option, content: OptionContent): Option {
  const { title: _, text: __, issues: ___, serves: ____, buildsOn: _____, ...rest } = option;
  return { ...rest, ...contentOf(content), rev: option.rev + 1 };
}

const changed = (
  slice: OptionsSlice,
  id: string,
  change: (option: Option) => Option,
): OptionsSlice => {
  const option = slice.options.get(id);
  return option ? { ...slice, options: slice.options.set(change(option)) } : slice;
};

const changedReply = (
  slice: OptionsSlice,
  id: string,
  change: (reply: Reply) => Reply,
): OptionsSlice => {
  const reply = slice.replies.get(id);
  return reply ? { ...slice, replies: slice.replies.set(change(reply)) } : slice;
};

/** Folds what happens to cards on the table: wording, replies, grouping, merging. */
export function evolveBoard(slice: OptionsSlice, event: OptionsEvent): OptionsSlice {
  switch (event.type) {
    case 'options/edited':
      return changed(slice, event.id, (option) => {
        const { original, ...next } = withContent(option, event);
        const { title, text } = option;
        const first = original ?? (event.traced && { title, ...(text ? { text } : {}) });
        // Back at its first wording, there is nothing to tell of.
        const same = first && first.title === next.title && first.text === next.text;
        return first && !same ? { ...next, original: first } : next;
      });
    case 'options/restored':
      return changed(slice, event.id, ({ original, ...option }) =>
        original ? withContent(option, { ...option, text: undefined, ...original }) : option,
      );
    case 'options/tagged':
      return changed(slice, event.id, ({ issues: _, serves: __, ...option }) => ({
        ...option,
        ...(event.issues.length ? { issues: event.issues } : {}),
        ...(event.serves.length ? { serves: event.serves } : {}),
      }));
    case 'options/hidden':
      return { ...slice, options: slice.options.patch(event.id, { hidden: event.by }) };
    case 'options/shown':
      return changed(slice, event.id, ({ hidden: _, ...option }) => option);
    case 'options/replied':
      return { ...slice, replies: slice.replies.set(event.reply) };
    case 'options/answered': {
      const { text, party } = event;
      const answer = party === undefined ? { text } : { text, party };
      return { ...slice, replies: slice.replies.patch(event.id, { answer }) };
    }
    case 'options/reply-removed':
      return {
        ...slice,
        replies: slice.replies.delete(event.id),
        secret: slice.secret.delete(event.id).delete(answerId(event.id)),
      };
    case 'options/answer-removed':
      return {
        ...changedReply(slice, event.id, ({ answer: _, ...reply }) => reply),
        secret: slice.secret.delete(answerId(event.id)),
      };
    case 'options/reply-hidden':
      return changedReply(slice, event.id, ({ hidden: _, ...reply }) =>
        event.hidden ? { ...reply, hidden: true } : reply,
      );
    case 'options/reply-reworded': {
      const { id, part, text, traced = false } = event;
      return changedReply(slice, id, (reply) => {
        if (part === 'reply') return reworded(reply, text, traced);
        const { answer } = reply;
        return answer ? { ...reply, answer: reworded(answer, text, traced) } : reply;
      });
    }
    case 'options/cluster-set':
      return { ...slice, clusters: slice.clusters.set(event.cluster) };
    case 'options/cluster-removed': {
      const members = slice.options.rows.filter((option) => option.cluster === event.id);
      const loose = members.map(({ cluster: _, ...option }) => option);
      return {
        ...slice,
        clusters: slice.clusters.delete(event.id),
        options: slice.options.setAll(loose),
      };
    }
    case 'options/moved': {
      const rows = event.places.flatMap((place) => {
        const { cluster: _, ...option } = slice.options.get(place.id) ?? { id: '' };
        return option.id === ''
          ? []
          : [(place.to === null ? option : { ...option, cluster: place.to }) as Option];
      });
      return { ...slice, options: slice.options.setAll(rows) };
    }
    case 'options/merged': {
      const { merge, now } = event;
      const into = changed(slice, merge.into, (option) => withContent(option, now));
      const away = merge.others.flatMap((id) => {
        const option = slice.options.get(id);
        return option ? [{ ...option, mergedInto: merge.into }] : [];
      });
      return { ...into, options: into.options.setAll(away), merges: slice.merges.set(merge) };
    }
    case 'options/unmerged': {
      const merge = slice.merges.get(event.id);
      if (!merge) return slice;
      const into = changed(slice, merge.into, (option) => withContent(option, merge.was));
      const back = merge.others.flatMap((id) => {
        const { mergedInto: _, ...option } = slice.options.get(id) ?? { id: '' };
        return option.id === '' ? [] : [option as Option];
      });
      return { ...into, options: into.options.setAll(back), merges: slice.merges.delete(event.id) };
    }
    case 'options/compared': {
      const known = event.pairs.map((pair) => slice.lookAlikes.get(pair.id) ?? pair);
      return { ...slice, compared: true, lookAlikes: slice.lookAlikes.setAll(known) };
    }
    case 'options/kept-apart': {
      const pair = slice.lookAlikes.get(event.id);
      if (!pair) return slice;
      const { apart: _, ...open } = pair;
      return {
        ...slice,
        lookAlikes: slice.lookAlikes.set(event.apart ? { ...open, apart: true } : open),
      };
    }
    default:
      return slice;
  }
}
