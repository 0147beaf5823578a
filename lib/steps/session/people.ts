import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import type { State } from '../../workshop/state.ts';
import { id, text } from '../../workshop/text.ts';
import { accept } from './events.ts';
import type { Person } from './slice.ts';

const role = z.enum(['facilitator', 'participant', 'observer']);
const fold = (name: string) => name.toLocaleLowerCase('nl').replace(/\s+/g, ' ');

const nameTaken = (all: State, name: string, except: string): boolean =>
  all.session.people.rows.some((p) => p.id !== except && !p.gone && fold(p.name) === fold(name));

const hasMandate = (all: State, party: string, except: string): boolean =>
  all.session.people.rows.some((p) => p.id !== except && !p.gone && p.party === party && p.mandate);

/** A person's place must fit: participants speak for a party at the table, the others for none. */
const misplaced = (all: State, place: { role: Person['role']; party: string | null }): boolean =>
  place.role === 'participant'
    ? !place.party || !all.session.parties.has(place.party)
    : place.party !== null;

export const peopleCommands = {
  /** The server lets a person in. The first participant of a party holds its mandate. */
  'session/join': command({
    by: ['system'],
    input: z.strictObject({ person: id, name: text(limits.name), role, party: id.nullable() }),
    decide: (input, all) => {
      if (all.session.people.get(input.person)) return refuse('already-in');
      if (all.session.locked && input.role !== 'facilitator') return refuse('locked');
      if (misplaced(all, input)) return refuse('no-such-party');
      if (nameTaken(all, input.name, input.person))
        return refuse('name-taken', { name: input.name });
      const mandate = input.party !== null && !hasMandate(all, input.party, input.person);
      const person: Person = {
        id: input.person,
        name: input.name,
        role: input.role,
        party: input.party,
        mandate,
      };
      return accept([{ type: 'session/person-set', person }]);
    },
  }),

  'session/rename': command({
    by: ['facilitator', 'participant', 'observer'],
    input: z.strictObject({ name: text(limits.name) }),
    decide: (input, all, ctx) => {
      const person = all.session.people.get(ctx.actor.id);
      if (!person) return refuse('no-such-person');
      if (nameTaken(all, input.name, person.id)) return refuse('name-taken', { name: input.name });
      return accept([{ type: 'session/person-set', person: { ...person, name: input.name } }]);
    },
  }),

  /** The facilitator moves someone to another party or role, or moves a mandate. At least one facilitator stays. */
  'session/place': command({
    by: ['facilitator'],
    input: z.strictObject({ person: id, role, party: id.nullable(), mandate: z.boolean() }),
    decide: (input, all) => {
      const person = all.session.people.get(input.person);
      if (!person) return refuse('no-such-person');
      if (misplaced(all, input)) return refuse('no-such-party');
      const lastOne = !all.session.people.rows.some(
        (p) => p.id !== person.id && !p.gone && p.role === 'facilitator',
      );
      if (person.role === 'facilitator' && input.role !== 'facilitator' && lastOne)
        return refuse('last-facilitator');
      const next: Person = {
        ...person,
        role: input.role,
        party: input.party,
        mandate: input.mandate && !!input.party,
      };
      return accept([{ type: 'session/person-set', person: next }], {
        type: 'session/place',
        payload: {
          person: person.id,
          role: person.role,
          party: person.party,
          mandate: person.mandate,
        },
      });
    },
  }),

  'session/remove': command({
    by: ['facilitator'],
    input: z.strictObject({ person: id }),
    decide: (input, all, ctx) => {
      if (!all.session.people.has(input.person)) return refuse('no-such-person');
      if (input.person === ctx.actor.id) return refuse('not-yourself');
      return accept([{ type: 'session/person-gone', id: input.person, gone: true }], {
        type: 'session/readmit',
        payload: { person: input.person },
      });
    },
  }),

  'session/readmit': command({
    by: ['facilitator'],
    input: z.strictObject({ person: id }),
    decide: (input, all) =>
      all.session.people.get(input.person)?.gone
        ? accept([{ type: 'session/person-gone', id: input.person, gone: false }])
        : refuse('no-such-person'),
  }),

  /**
   * The facilitator makes a link to someone's place, for who lost their device. Whoever opens it reads what that person may read, so
   * it is told to all. The link itself is made beside the log, once this is in it.
   */
  'session/give-link': command({
    by: ['facilitator'],
    whenClosed: true,
    input: z.strictObject({ person: id }),
    decide: (input, all) => {
      const person = all.session.people.get(input.person);
      if (!person || person.gone) return refuse('no-such-person');
      return accept([{ type: 'session/link-given', person: input.person }]);
    },
  }),

  'session/lock': command({
    by: ['facilitator'],
    input: z.strictObject({ locked: z.boolean() }),
    decide: (input) => accept([{ type: 'session/locked', locked: input.locked }]),
  }),
};
