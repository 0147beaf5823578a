import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { needs } from '../../workshop/round.ts';
import type { State } from '../../workshop/state.ts';
import { id, text } from '../../workshop/text.ts';
import { accept, type OptionsEvent, type Place } from './events.ts';

const atMost = 200;
const mostClusters = 60;
const some = z.array(id).min(1).max(atMost);

/** Where the cards lie now, as the command that puts them back. */
function putBack(all: State, ids: readonly string[]) {
  const places = ids.map(
    (card): Place => ({ id: card, to: all.options.options.get(card)?.cluster ?? null }),
  );
  return { type: 'options/put-back', payload: { places } };
}

const missing = (all: State, ids: readonly string[]) =>
  ids.some((card) => !all.options.options.has(card));

/** Grouping: by whoever is at the table, once the cards are open. Nothing is lost by it: a card keeps its place in no cluster. */
export const groupCommands = {
  'options/add-cluster': command({
    by: ['facilitator', 'participant'],
    input: z.strictObject({ name: text(limits.name), ids: z.array(id).max(atMost).optional() }),
    decide: (input, all, ctx) => {
      const wrong = needs(all.options.round, 'revealed', 'closed');
      if (wrong) return wrong;
      if (all.options.clusters.size >= mostClusters) return refuse('too-many-clusters');
      const ids = input.ids ?? [];
      if (missing(all, ids)) return refuse('no-such-option');
      const events: OptionsEvent[] = [
        { type: 'options/cluster-set', cluster: { id: ctx.id, name: input.name } },
      ];
      if (ids.length > 0)
        events.push({
          type: 'options/moved',
          places: ids.map((card) => ({ id: card, to: ctx.id })),
        });
      return accept(events, { type: 'options/remove-cluster', payload: { id: ctx.id } });
    },
  }),

  'options/rename-cluster': command({
    by: ['facilitator', 'participant'],
    input: z.strictObject({ id, name: text(limits.name) }),
    decide: (input, all) => {
      const cluster = all.options.clusters.get(input.id);
      if (!cluster) return refuse('no-such-cluster');
      return accept([{ type: 'options/cluster-set', cluster: input }], {
        type: 'options/rename-cluster',
        payload: cluster,
      });
    },
  }),

  /** The name goes, the cards stay on the table. */
  'options/remove-cluster': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) => {
      const cluster = all.options.clusters.get(input.id);
      if (!cluster) return refuse('no-such-cluster');
      const members = all.options.options.rows.filter((option) => option.cluster === input.id);
      const payload = { ...cluster, ids: members.slice(0, atMost).map((option) => option.id) };
      return accept([{ type: 'options/cluster-removed', id: input.id }], {
        type: 'options/restore-cluster',
        payload,
      });
    },
  }),

  'options/restore-cluster': command({
    by: ['facilitator'],
    input: z.strictObject({ id, name: text(limits.name), ids: z.array(id).max(atMost) }),
    decide: (input, all) => {
      const places = input.ids
        .filter((card) => all.options.options.has(card))
        .map((card) => ({ id: card, to: input.id }));
      return accept([
        { type: 'options/cluster-set', cluster: { id: input.id, name: input.name } },
        { type: 'options/moved', places },
      ]);
    },
  }),

  /** Cards to a cluster, or to no cluster with `to: null`. */
  'options/move': command({
    by: ['facilitator', 'participant'],
    input: z.strictObject({ ids: some, to: id.nullable() }),
    decide: (input, all) => {
      const wrong = needs(all.options.round, 'revealed', 'closed');
      if (wrong) return wrong;
      if (input.to !== null && !all.options.clusters.has(input.to))
        return refuse('no-such-cluster');
      if (missing(all, input.ids)) return refuse('no-such-option');
      const places = input.ids.map((card) => ({ id: card, to: input.to }));
      return accept([{ type: 'options/moved', places }], putBack(all, input.ids));
    },
  }),

  'options/put-back': command({
    by: ['facilitator', 'participant'],
    input: z.strictObject({
      places: z
        .array(z.strictObject({ id, to: id.nullable() }))
        .min(1)
        .max(atMost),
    }),
    decide: (input, all) => {
      const there = input.places.filter((place) => all.options.options.has(place.id));
      if (there.some((place) => place.to !== null && !all.options.clusters.has(place.to)))
        return refuse('no-such-cluster');
      return accept([{ type: 'options/moved', places: there }]);
    },
  }),
};
