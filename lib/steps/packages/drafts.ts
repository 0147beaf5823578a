import { z } from 'zod';
import { command, type Decision, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import type { Source } from '../../workshop/stale.ts';
import type { State } from '../../workshop/state.ts';
import { day, id, optionalText, text } from '../../workshop/text.ts';
import { choicesOf } from './choices.ts';
import { accept } from './events.ts';
import { draftKinds, type Package } from './slice.ts';

const elements = z.record(id, id.nullable());
const conditions = z
  .array(z.strictObject({ id, text: text(limits.card), day: day.nullable().default(null) }))
  .max(40);
const most = 40;
/** Every comparison goes through all of them for every package that can be made. */
const mostConstraints = 60;

/** Choices that cannot be made: an issue that is not there, or an option that is not on its list. */
function unknownChoice(
  all: State,
  chosen: Package['elements'],
  before: Package['elements'] = {},
): Decision<never> | null {
  const choices = new Map(choicesOf(all).map(({ issue, options }) => [issue, options]));
  for (const [issue, option] of Object.entries(chosen)) {
    const options = choices.get(issue);
    if (!options) return refuse('no-such-issue');
    if (option !== null && !options.includes(option) && before[issue] !== option)
      return refuse('not-shortlisted');
  }
  return null;
}

/** The options of a package with the revisions they have now. */
export const sourcesOf = (all: State, chosen: Package['elements']): Source[] =>
  Object.values(chosen).flatMap((option) => {
    const row = option === null ? undefined : all.options.options.get(option);
    return row ? [{ id: row.id, rev: row.rev }] : [];
  });

const nameTaken = (all: State, name: string, except: string): boolean =>
  all.packages.packages.rows.some(
    (row) =>
      row.id !== except &&
      !row.aside &&
      row.name.toLocaleLowerCase('nl') === name.toLocaleLowerCase('nl'),
  );

/** Building packages side by side: anyone at the table may, and nobody owns one. */
export const draftCommands = {
  'packages/draft': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({
      name: text(limits.name),
      note: optionalText(limits.card).default(''),
      elements: elements.default({}),
      conditions: conditions.default([]),
      draft: z.enum(draftKinds).nullable().default(null),
    }),
    decide: (input, all, ctx) => {
      if (all.packages.packages.size >= most) return refuse('too-many-packages');
      if (nameTaken(all, input.name, '')) return refuse('package-name-taken');
      const wrong = unknownChoice(all, input.elements);
      if (wrong) return wrong;
      const made = {
        ...input,
        id: ctx.id,
        version: 1,
        sources: sourcesOf(all, input.elements),
        aside: false,
      };
      return accept([{ type: 'packages/package-set', package: made }], {
        type: 'packages/put-aside',
        payload: { package: ctx.id, aside: true },
      });
    },
  }),

  /**
   * Another name, note, choice or condition. `open` lists issues whose choice is taken away. Once people were asked to value, every
   * change of what is in it makes a new version.
   */
  'packages/change': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({
      package: id,
      name: text(limits.name).optional(),
      note: optionalText(limits.card).optional(),
      elements: elements.optional(),
      open: z.array(id).max(50).optional(),
      conditions: conditions.optional(),
    }),
    decide: (input, all) => {
      const row = all.packages.packages.get(input.package);
      if (!row || row.aside) return refuse('no-such-package');
      if (input.name !== undefined && nameTaken(all, input.name, row.id))
        return refuse('package-name-taken');
      const wrong = unknownChoice(all, input.elements ?? {}, row.elements);
      if (wrong) return wrong;
      const open = new Set(input.open ?? []);
      const chosen = Object.fromEntries(
        Object.entries({ ...row.elements, ...input.elements }).filter(
          ([issue]) => !open.has(issue),
        ),
      );
      const content = { elements: chosen, conditions: input.conditions ?? row.conditions };
      const touched =
        input.elements !== undefined || input.open !== undefined || input.conditions !== undefined;
      const valued = all.packages.valuation !== 'idle';
      const next: Package = {
        ...row,
        name: input.name ?? row.name,
        note: input.note ?? row.note,
        ...content,
        version: touched && valued ? row.version + 1 : row.version,
        sources: touched ? sourcesOf(all, chosen) : row.sources,
      };
      return accept([{ type: 'packages/package-set', package: next }]);
    },
  }),

  'packages/put-aside': command({
    by: ['facilitator'],
    input: z.strictObject({ package: id, aside: z.boolean() }),
    decide: (input, all) => {
      const row = all.packages.packages.get(input.package);
      if (!row) return refuse('no-such-package');
      if (input.aside && all.packages.base?.package === row.id) return refuse('is-base');
      const undo = { type: 'packages/put-aside', payload: { package: row.id, aside: row.aside } };
      return accept([{ type: 'packages/put-aside', id: row.id, aside: input.aside }], undo);
    },
  }),

  /** An option changed upstream, and the table lets the package stand as it is. */
  'packages/confirm': command({
    by: ['facilitator'],
    input: z.strictObject({ package: id }),
    decide: (input, all) => {
      const row = all.packages.packages.get(input.package);
      if (!row) return refuse('no-such-package');
      return accept([
        { type: 'packages/confirmed', id: row.id, sources: sourcesOf(all, row.elements) },
      ]);
    },
  }),

  /** Narrows down what can be chosen on an issue; null in the list is *as now*, no list is the whole shortlist again. */
  'packages/set-choices': command({
    by: ['facilitator'],
    input: z.strictObject({ issue: id, options: z.array(id.nullable()).min(1).max(50).nullable() }),
    decide: (input, all) => {
      if (!all.broaden.issues.has(input.issue)) return refuse('no-such-issue');
      const before = all.packages.choices.get(input.issue)?.options ?? null;
      const undo = {
        type: 'packages/set-choices',
        payload: { issue: input.issue, options: before },
      };
      if (input.options === null)
        return before
          ? accept([{ type: 'packages/choice-gone', id: input.issue }], undo)
          : refuse('already-so');
      const there = (option: string | null) => option === null || all.options.options.has(option);
      if (!input.options.every(there)) return refuse('no-such-option');
      const options = [...new Set(input.options)];
      return accept([{ type: 'packages/choice-set', choice: { id: input.issue, options } }], undo);
    },
  }),

  'packages/constrain': command({
    by: ['participant', 'facilitator'],
    input: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('requires'),
        option: id,
        anyOf: z.array(id).min(1).max(20),
        reason: optionalText(limits.card).default(''),
      }),
      z.strictObject({
        kind: z.literal('excludes'),
        option: id,
        other: id,
        reason: optionalText(limits.card).default(''),
      }),
    ]),
    decide: (input, all, ctx) => {
      if (all.packages.constraints.size >= mostConstraints) return refuse('board-full');
      const named = [input.option, ...(input.kind === 'requires' ? input.anyOf : [input.other])];
      if (!named.every((option) => all.options.options.has(option)))
        return refuse('no-such-option');
      if (named.slice(1).includes(input.option)) return refuse('constraint-on-itself');
      return accept([{ type: 'packages/constraint-set', constraint: { ...input, id: ctx.id } }], {
        type: 'packages/drop-constraint',
        payload: { constraint: ctx.id },
      });
    },
  }),

  'packages/drop-constraint': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ constraint: id }),
    decide: (input, all) => {
      const row = all.packages.constraints.get(input.constraint);
      if (!row) return refuse('no-such-constraint');
      const { id: gone, ...rule } = row;
      return accept([{ type: 'packages/constraint-gone', id: gone }], {
        type: 'packages/constrain',
        payload: rule,
      });
    },
  }),
};
