import { describe, expect, it } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { anyone, type Viewer } from '../workshop/audience.ts';
import { entriesFor } from '../workshop/fold.ts';
import { pack, unpack } from './pack.ts';
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

  it('is the same after it was packed, sent and unpacked, fields in the same order', () => {
    for (const turn of turnsOf(entries)) {
      for (const viewer of viewers) {
        const news = newsFor(turn, viewer);
        const sent = JSON.parse(JSON.stringify(pack(news)));
        expect(JSON.stringify(unpack(sent))).toBe(JSON.stringify(news));
      }
    }
  });
});

it('a card of 120 characters is at most 220 bytes on the wire', () => {
  const id = 'DldskTMcz6TmvoDg';
  const card = { type: 'options/posted', id, title: 'x'.repeat(120) };
  const frame = `42${JSON.stringify(['news', ...pack([12_345, 12_345, 1_795_319_487_863, [[0, id, [card]]]])])}`;
  const header = 4;
  expect(frame.length + header).toBeLessThanOrEqual(220);
});
