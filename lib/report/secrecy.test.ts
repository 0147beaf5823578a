import { expect, test } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { viewerOf } from '../workshop/actor.ts';
import { anyone, sees, type Viewer } from '../workshop/audience.ts';
import { redact } from '../workshop/fold.ts';
import { agreementOf } from './agreement.ts';
import { agreementMarkdown } from './agreement-markdown.ts';
import { cardTable } from './card-table.ts';
import { csvOf } from './csv.ts';
import { logEntryFor } from './log-entry.ts';
import { sampleReport } from './report.fixture.ts';
import { resultSheet } from './result-sheet.ts';

const { t, words } = sampleReport('nl');

/** Texts that people write in private get a mark of their own, which nobody else's export may hold. */
const marked = sampleScript('nl').map((line, i) => {
  const payload = structuredClone(line.payload) as Record<string, unknown>;
  for (const field of ['text', 'why', 'title', 'comment']) {
    if (typeof payload[field] === 'string' && payload[field] !== '')
      payload[field] = `${payload[field]} kanarie${i}x`;
  }
  return { ...line, payload };
});

/** Every export of a workshop for one viewer, in one string. */
function exportsFor(played: ReturnType<typeof play>, viewer: Viewer): string {
  const seen = redact(played.state, viewer);
  const doc = agreementOf(seen);
  return [
    JSON.stringify(played.entries.map((entry) => logEntryFor(entry, viewer))),
    csvOf(cardTable(seen, t), 'nl'),
    csvOf(resultSheet(seen, t), 'en'),
    doc ? agreementMarkdown(doc, words) : '',
  ].join('\n');
}

const canaries = (value: unknown): string[] => JSON.stringify(value).match(/kanarie\d+x/g) ?? [];

// In the silent rounds, in the vote, while parties value packages, while levels are silent, and at the end.
test.each([700, 1200, 2600, 4300, 7000, 7900, 8280, 20_000])(
  'at second %i nobody exports what is for others only',
  (until) => {
    const played = play(marked, 0, until);
    const viewers = [
      anyone,
      ...played.state.session.people.rows.flatMap(({ id }) => viewerOf(played.state, id) ?? []),
    ];
    for (const viewer of viewers) {
      const mine = exportsFor(played, viewer);
      const allowed = new Set<string>();
      const hidden = new Set<string>();
      for (const { events } of played.entries) {
        for (const event of events)
          for (const word of canaries(event)) (sees(event.to, viewer) ? allowed : hidden).add(word);
      }
      const leaked = [...hidden].filter((word) => !allowed.has(word) && mine.includes(word));
      expect({ viewer, leaked }).toEqual({ viewer, leaked: [] });
    }
  },
);

test('there is something to leak while a round is silent', () => {
  const { entries } = play(marked, 0, 2600);
  expect(
    entries.flatMap(({ events }) => events.filter(({ to }) => to).flatMap(canaries)).length,
  ).toBeGreaterThan(5);
});

test('the log tells nobody who gave a command, nor the id of what another laid face down', () => {
  const played = play(marked, 0, 2600);
  const viewer = viewerOf(played.state, 'zh1');
  if (!viewer) throw new Error('zh1 is at the table');
  for (const entry of played.entries) {
    const { id, by } = logEntryFor(entry, viewer);
    expect([id, by]).toEqual(
      entry.actorId === 'zh1' ? [entry.commandId, 'zh1'] : [undefined, undefined],
    );
  }
});
