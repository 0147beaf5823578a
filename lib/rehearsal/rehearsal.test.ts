import { describe, expect, it } from 'vitest';
import { liveOptions } from '../analysis/live-options.ts';
import { similarTexts } from '../analysis/similar-texts.ts';
import { play } from '../sample/play.ts';
import { sampleCase, sampleScript } from '../sample/script.ts';
import { openTerms } from '../steps/broaden/open-terms.ts';
import { openLookAlikes } from '../steps/options/open-look-alikes.ts';
import { actorOf, systemActor } from '../workshop/actor.ts';
import { decide } from '../workshop/decide.ts';
import { fold } from '../workshop/fold.ts';
import { stepIds } from '../workshop/kernel.ts';
import { leadOf, openItems, standingOf } from '../workshop/lead.ts';
import { standing } from '../workshop/standing.ts';
import type { State } from '../workshop/state.ts';
import { Table } from '../workshop/table.ts';
import { bookFor } from './case-book.ts';
import type { Move } from './cast.ts';
import { movesOf } from './moves.ts';
import { type Opening, openRehearsal } from './opening.ts';

const now = Date.parse('2026-12-01T09:00:00Z');
const marks = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const general = (count: number, language: 'nl' | 'en'): Opening => ({
  session: {
    title: 'Energie op het bedrijventerrein',
    language,
    parties: Table.of(
      marks.slice(0, count).map((mark) => ({
        id: `p${mark}`,
        name: `Bedrijf ${'ABCDEFGH'[mark - 1]}`,
        mark,
        weight: 1,
      })),
    ),
  },
  theme: null,
  facilitator: { id: 'lead', name: 'Femke Hoekstra' },
});

const sample = (language: 'nl' | 'en'): Opening => {
  const { session } = play(sampleScript(language), now, -900).state;
  return { session, theme: null, facilitator: { id: 'lead', name: 'Ida Kamp' } };
};

/** A facilitator who does what the bar asks, and as little as possible where it takes more than a press. */
function* led(all: State): Iterable<Move> {
  const by = 'lead';
  const does = (type: string, payload: object): Move => ({ by, type, payload });
  const lead = leadOf(all);
  const { step } = all.session;
  if (lead.kind === 'start') return yield does('session/move', { step: 'broaden', waivers: [] });
  if (lead.kind === 'close') return yield does('session/close', {});
  if (lead.kind === 'step' && 'command' in lead.next)
    return yield does(lead.next.command.type, lead.next.command.payload);
  const asked = lead.kind === 'step' ? `${lead.step}/${lead.next.id}` : '';
  switch (asked) {
    case 'broaden/terms':
      for (const { id } of openTerms(all.broaden))
        yield does('broaden/agree-term', { id, text: 'Ieder doet zijn deel.' });
      return;
    case 'options/prompt':
      return yield does('options/prompt', { kind: 'tomorrow' });
    case 'options/compare': {
      const cards = liveOptions(all.options.options.rows);
      const pairs = similarTexts(cards.map(({ id, title }) => ({ id, text: title })));
      return yield does('options/compare', { pairs: pairs.map(({ a, b }) => [a, b]) });
    }
    case 'options/look-alikes':
      for (const { id } of openLookAlikes(all.options))
        yield does('options/keep-apart', { id, apart: true });
      return;
    case 'preferred/open':
      return yield does('preferred/open-round', {
        options: liveOptions(all.options.options.rows).map(({ id }) => id),
      });
    case 'preferred/harms':
      for (const { option } of standing(all).live)
        if (!all.preferred.harms.rows.some((harm) => harm.option === option) && option !== 'zero')
          yield does('preferred/set-harmless', { option, harmless: true });
      return;
    case 'phase/phases':
      return yield does('phase/add-phase', {
        name: 'Eerste stap',
        start: '2027-01-04',
        end: '2027-12-31',
        budget: null,
        budgetPerParty: {},
        capacityHours: {},
      });
    case 'phase/texts':
      for (const field of ['preamble', 'decisionRule', 'changes', 'exit'])
        yield does('phase/set-text', { field, text: 'Zoals we het aan tafel hebben gezegd.' });
      return yield does('phase/set-dates', { reviewDates: ['2027-06-01'], followUpDates: [] });
  }
  const to = step && stepIds[stepIds.indexOf(step) + 1];
  if (!step || !to) throw new Error(`nothing to do: ${JSON.stringify(lead)}`);
  const waivers = openItems(standingOf(all, step)).map(({ id }) => ({
    item: id,
    reason: 'Later.',
  }));
  yield does('session/move', { step: to, waivers });
}

function rehearse(opening: Opening) {
  let state = openRehearsal(opening, now);
  const book = bookFor(sampleCase, state);
  const said: Move[] = [];
  const say = (move: Move) => {
    const actor = move.by === 'system' ? systemActor : actorOf(state, move.by);
    if (!actor) throw new Error(`nobody is called ${move.by}`);
    const id = `c${said.length}`;
    const decision = decide(state, move, { actor, now: now + said.length * 1000, id });
    if (!decision.ok)
      throw new Error(
        `${move.type} by ${move.by}: ${JSON.stringify(decision.reason)} ${JSON.stringify(move.payload)}`,
      );
    state = fold([decision], state);
    said.push(move);
  };
  const waived: string[] = [];
  while (state.session.closedAt === null) {
    for (
      let moves = movesOf(state, book, now);
      moves.length > 0;
      moves = movesOf(state, book, now)
    ) {
      // Each of them may be given now, whoever is first.
      for (const move of moves) {
        const actor = move.by === 'system' ? systemActor : actorOf(state, move.by);
        const decision = actor && decide(state, move, { actor, now, id: 'x' });
        expect(decision, `${move.type} by ${move.by}`).toMatchObject({ ok: true });
      }
      say(moves[said.length % moves.length] as Move);
      if (said.length > 2000) throw new Error('the people never have enough');
    }
    for (const move of led(state)) {
      if (move.type === 'session/move')
        waived.push(
          ...(move.payload as { waivers: { item: string }[] }).waivers.map((w) => w.item),
        );
      say(move);
    }
  }
  return { state, said, waived };
}

const rehearsed = {
  'the sample’s parties, in Dutch': rehearse(sample('nl')),
  'the sample’s parties, in English': rehearse(sample('en')),
  'two parties': rehearse(general(2, 'nl')),
  'three parties, in English': rehearse(general(3, 'en')),
  'eight parties': rehearse(general(8, 'nl')),
};

describe.each(Object.entries(rehearsed))('a rehearsal with %s', (_, { state, said, waived }) => {
  it('comes from the lobby to a closed workshop, without a refused command', () => {
    expect(state.session.reached).toBe('phase');
    expect(state.session.closedAt).not.toBeNull();
  });
  it('passes nothing over', () => {
    expect(waived).toEqual([]);
  });
  it('lets every party take part in every step', () => {
    const partyOf = (by: string) => state.session.people.get(by)?.party;
    for (const step of stepIds) {
      const spoke = new Set(
        said.flatMap(({ by, type }) => (type.startsWith(`${step}/`) ? [partyOf(by)] : [])),
      );
      for (const { id } of state.session.parties.rows)
        expect(spoke, `${id} in ${step}`).toContain(id);
    }
  });
  it('ends with everyone’s signature', () => {
    expect(state.phase.signatures.size).toBe(state.session.parties.size);
  });
});

describe('the words of a rehearsal', () => {
  const titles = (of: keyof typeof rehearsed) =>
    rehearsed[of].state.options.options.rows.map(({ title }) => title);
  it('are those of the case where the workshop is about it', () => {
    expect(titles('the sample’s parties, in Dutch')).toContain(
      sampleCase.options.options[0]?.title.nl,
    );
  });
  it('are in the language of the workshop', () => {
    const dutch = new Set(titles('eight parties'));
    expect(titles('three parties, in English').filter((title) => dutch.has(title))).toEqual([]);
  });
});

describe('the simulated people', () => {
  it('wait for the facilitator when they have done what is asked', () => {
    let state = openRehearsal(general(3, 'nl'), now);
    const book = bookFor(sampleCase, state);
    for (;;) {
      const [move] = movesOf(state, book, now);
      if (!move) break;
      const decision = decide(state, move, {
        actor: systemActor,
        now,
        id: `c${state.session.people.size}`,
      });
      if (!decision.ok) throw new Error(decision.reason.code);
      state = fold([decision], state);
    }
    expect(state.session.people.size).toBe(7);
    expect(state.session.step).toBeNull();
  });
});
