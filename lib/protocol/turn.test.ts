import { describe, expect, it } from 'vitest';
import { randomId } from '../client/random-id.ts';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { anyone, type Viewer } from '../workshop/audience.ts';
import { entriesFor } from '../workshop/fold.ts';
import { encodeNews, pack, unpack } from './pack.ts';
import { groupNews, newsFor, turnsOf } from './turn.ts';

const { entries, state } = play(sampleScript('nl'), 1_000_000_000_000);
const viewers: readonly Viewer[] = [
  anyone,
  ...state.session.people.rows.map(({ id, role, party }) => ({ person: id, role, party })),
];

describe('the sample’s log as news', () => {
  it('numbers every entry, whatever a viewer may have of it', () => {
    for (const viewer of viewers) {
      let seq = 0;
      for (const [from, to] of turnsOf(entries).map((turn) => newsFor(turn, viewer))) {
        expect(from).toBe(seq + 1);
        seq = to;
      }
      expect(seq).toBe(entries.length);
    }
  });

  it('holds for each viewer exactly the events that are theirs, one message for all who share them', () => {
    for (const viewer of viewers) {
      const news = turnsOf(entries).map((turn) => newsFor(turn, viewer));
      const got = news.flatMap(([, , , items]) => items.flatMap(([, , events]) => events));
      expect(got).toEqual(entriesFor(entries, viewer).flatMap((entry) => entry.events));
    }
    for (const turn of turnsOf(entries)) {
      const groups = groupNews(
        turn,
        viewers.map((viewer) => [viewer, viewer] as const),
      );
      for (const { news, to } of groups) {
        for (const viewer of to === 'everyone' ? viewers : to)
          expect(news).toEqual(newsFor(turn, viewer));
      }
      const messages = groups.map(({ news }) => JSON.stringify(news));
      expect(new Set(messages).size).toBe(messages.length);
    }
  });

  it('tells nobody but the author, in any message, the id of a card while it lies face down', () => {
    const rounds = entries.filter(({ events }) =>
      events.some(({ type }) => type.endsWith('/posted-silently')),
    );
    expect(rounds.length).toBeGreaterThan(10);
    for (const entry of rounds) {
      const groups = groupNews(
        [entry],
        viewers.map((viewer) => [viewer, viewer] as const),
      );
      for (const { news, to } of groups) {
        const told = JSON.stringify(news).includes(entry.commandId);
        for (const viewer of to === 'everyone' ? viewers : to)
          expect([viewer.person, told]).toEqual([viewer.person, viewer.person === entry.actorId]);
      }
    }
  });

  it('is the same after it was packed, sent and unpacked', () => {
    for (const turn of turnsOf(entries)) {
      for (const viewer of viewers) {
        const news = newsFor(turn, viewer);
        const sent = JSON.parse(JSON.stringify(pack(news)));
        expect(unpack(sent)).toStrictEqual(news);
      }
    }
  });
});

it('as text is what it is packed, an event that several audiences share encoded once', () => {
  for (const turn of turnsOf(entries)) {
    const known = new Map();
    for (const viewer of viewers) {
      const news = newsFor(turn, viewer);
      expect(`[${encodeNews(news, known)}]`).toBe(JSON.stringify(pack(news)));
    }
  }
});

it('a card of 120 characters is at most 220 bytes on the wire', () => {
  const id = randomId();
  const card = { type: 'options/posted', id, party: 'p1', title: 'x'.repeat(120) };
  const news = encodeNews([12_345, 12_345, 1_795_319_487_863, [[0, id, [card]]]], new Map());
  const frame = `42["n",${news}]`;
  const header = 4;
  expect(frame.length + header).toBeLessThanOrEqual(220);
});
