import { z } from 'zod';
import { type CommandDefinition, stepIds } from '../../workshop/kernel.ts';
import { checklistOf } from '../../workshop/modules.ts';
import type { State } from '../../workshop/state.ts';
import { Table } from '../../workshop/table.ts';
import type { Prng } from './prng.ts';

type Schema = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
};

const schemas = new WeakMap<CommandDefinition, Schema>();

const schemaOf = (definition: CommandDefinition): Schema => {
  const known = schemas.get(definition);
  if (known) return known;
  const schema = z.toJSONSchema(definition.input, {
    io: 'input',
    unrepresentable: 'any',
  }) as Schema;
  schemas.set(definition, schema);
  return schema;
};

const words = [
  'warme overdracht',
  'één loket',
  'bed op de eerste lijn',
  'آنلاین',
  '=1+1',
  '<b>thuis</b>',
  '👵🏽',
  'nachtzorg',
  'budget',
  'tijdig',
];

/** The ids that stand in a state, by the name of their table, those of one slice first. */
function idsIn(state: State, slice: string): (readonly [table: string, ids: readonly string[]])[] {
  const tables = Object.entries(state).flatMap(([id, part]) =>
    Object.entries(part).flatMap(([name, table]) =>
      table instanceof Table && table.size > 0
        ? [{ id, name, ids: table.rows.map((row) => row.id) }]
        : [],
    ),
  );
  return tables
    .toSorted((a, b) => Number(b.id === slice) - Number(a.id === slice))
    .map(({ name, ids }) => [name, ids]);
}

/** Fields that are named after what the party or the thing does there, and the table that they mean. */
const meant: Readonly<Record<string, string>> = {
  owner: 'party',
  from: 'party',
  to: 'party',
  paidBy: 'party',
  contributors: 'party',
  cost: 'party',
  hours: 'party',
  budgetPerParty: 'party',
  capacityHours: 'party',
  noDeal: 'party',
  buildsOn: 'card',
  harmBy: 'party',
  base: 'version',
};

const singular = (name: string) => name.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/**
 * A random payload for a command, made from its schema alone: texts, numbers within their bounds, and ids that are in the state now
 * (mostly of the table that the field is named after). Most are plausible, some are refused; none is malformed.
 */
export function randomPayload(
  type: string,
  definition: CommandDefinition,
  state: State,
  random: Prng,
): object {
  const slice = type.slice(0, type.indexOf('/'));
  const tables = idsIn(state, slice);

  const anId = (field: string): string => {
    const name = meant[field] ?? field;
    if (tables.length === 0 || random.chance(0.04)) return `new${random.int(1, 9)}`;
    const named = tables.filter(
      ([table]) =>
        singular(table).startsWith(singular(name)) || singular(name).endsWith(singular(table)),
    );
    if (named.length > 0 && random.chance(0.9)) return random.pick(random.pick(named)[1]);
    return random.pick(random.pick(tables)[1]);
  };

  const text = (schema: Schema, name: string): string => {
    if (schema.format === 'date') return `2027-0${random.int(1, 9)}-1${random.int(0, 9)}`;
    if (schema.pattern) return anId(name);
    return Array.from({ length: random.int(1, 3) }, () => random.pick(words))
      .join(' ')
      .slice(0, schema.maxLength ?? 80);
  };

  const number = (schema: Schema): number => {
    const low = Math.max(schema.minimum ?? 0, -1_000_000);
    const high = Math.min(schema.maximum ?? low + 10, low + 1_000_000);
    return schema.type === 'integer' || random.chance(0.7)
      ? random.int(Math.ceil(low), Math.floor(high))
      : low + random.next() * (high - low);
  };

  const make = (schema: Schema, name: string): unknown => {
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return random.pick(schema.enum);
    const options = schema.anyOf ?? schema.oneOf;
    if (options) return make(random.pick(options), name);
    const kind = typeof schema.type === 'object' ? random.pick(schema.type) : schema.type;
    if (kind === 'null') return null;
    if (kind === 'boolean') return random.chance(0.5);
    if (kind === 'integer' || kind === 'number') return number(schema);
    if (kind === 'string') return text(schema, name);
    if (kind === 'array') {
      const least = schema.minItems ?? 0;
      const length = random.int(least, Math.max(least, Math.min(schema.maxItems ?? 4, least + 3)));
      return Array.from({ length }, () => make(schema.items ?? {}, name));
    }
    if (kind === 'object') return object(schema, name);
    return null;
  };

  const object = (schema: Schema, name: string): object => {
    const { properties } = schema;
    if (!properties) {
      const value =
        typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
      return Object.fromEntries(
        Array.from({ length: random.int(0, 3) }, () => [anId(name), make(value, '')]),
      );
    }
    const given = Object.entries(properties).filter(
      ([name]) => schema.required?.includes(name) || random.chance(0.6),
    );
    return Object.fromEntries(given.map(([name, part]) => [name, make(part, name)]));
  };

  if (type === 'session/move' && random.chance(0.8)) return aMove(state, random);
  return make(schemaOf(definition), '') as object;
}

/** One step on, mostly, with a reason for whatever the checklist misses: else random runs would hardly leave the first step. */
function aMove(state: State, random: Prng): object {
  const { step } = state.session;
  const at = step === null ? -1 : stepIds.indexOf(step);
  const to = stepIds[random.chance(0.8) ? at + 1 : random.int(0, 5)] ?? 'broaden';
  const open = step === null ? [] : checklistOf(state, step).filter((item) => !item.done);
  return {
    step: to,
    waivers: open.slice(0, 20).map((item) => ({ item: item.id, reason: random.pick(words) })),
  };
}
