import { createTranslator } from 'use-intl/core';
import { isLocale, type Locale, localeCookie } from '../../i18n/locales.ts';
import { pickLocale } from '../../i18n/pick-locale.ts';
import { agreementOf } from '../../lib/report/agreement.ts';
import { agreementMarkdown } from '../../lib/report/agreement-markdown.ts';
import { cardTable } from '../../lib/report/card-table.ts';
import { csvOf } from '../../lib/report/csv.ts';
import { resultSheet } from '../../lib/report/result-sheet.ts';
import { type Translate, wordsOf } from '../../lib/report/words.ts';
import { viewerOf } from '../../lib/workshop/actor.ts';
import type { Viewer } from '../../lib/workshop/audience.ts';
import { redact } from '../../lib/workshop/fold.ts';
import type { State } from '../../lib/workshop/state.ts';
import en from '../../messages/en/report.json' with { type: 'json' };
import nl from '../../messages/nl/report.json' with { type: 'json' };
import { logFile } from './export-log.ts';
import { file, fileName } from './export-reply.ts';
import { type Call, get, type Reply, type Route, refused } from './route.ts';
import { atTable, type Seated } from './table.ts';

const texts = { nl, en };
/** Where the sessions are told: the pages have the same. */
const timeZone = 'Europe/Amsterdam';

/** The reader's language: asked for in the address, else chosen in this browser, else the browser's own. */
function languageOf({ url, request }: Call): Locale {
  const asked = url.searchParams.get('lang');
  if (isLocale(asked)) return asked;
  const cookie = new RegExp(`(?:^|;\\s*)${localeCookie}=([^;]*)`).exec(
    request.headers.cookie ?? '',
  );
  return pickLocale(cookie?.[1], request.headers['accept-language'] ?? null);
}

function translatorOf(locale: Locale): Translate {
  return createTranslator({ locale, messages: texts[locale], timeZone }) as unknown as Translate;
}

/** Answers with a file made of what this viewer may hold, and of nothing else. */
function exportRoute(
  name: string,
  make: (
    seen: State,
    call: Call,
    seated: Seated & { readonly viewer: Viewer },
  ) => Reply | Promise<Reply>,
): Route {
  return get(`/api/workshops/:id/export/${name}`, (call) =>
    atTable(call, async (seated) => {
      const viewer = viewerOf(seated.room.state, seated.actor.id);
      return viewer
        ? make(redact(seated.room.state, viewer), call, { ...seated, viewer })
        : refused('not-allowed');
    }),
  );
}

const logRoute = exportRoute('log.json', async (seen, call, { room, viewer }) => {
  const last = room.seq;
  const asked = Number(call.url.searchParams.get('after') ?? 0);
  if (!Number.isSafeInteger(asked) || asked < 0) return refused('malformed');
  const { title, language } = seen.session;
  const head = {
    workshop: call.params.id ?? '',
    title,
    language,
    exportedAt: Date.now(),
    after: Math.min(asked, last),
  };
  const body = await logFile(call.ports.journal, head, viewer, last);
  return file('application/json', `${fileName(title, 'log')}.json`, body);
});

const agreementRoute = exportRoute('agreement.md', (seen, call) => {
  const doc = agreementOf(seen);
  if (!doc) return refused('no-agreement');
  const language = languageOf(call);
  const text = agreementMarkdown(doc, wordsOf(translatorOf(language), language, timeZone));
  return file(
    'text/markdown',
    `${fileName(seen.session.title, language === 'nl' ? 'afspraak' : 'agreement')}.md`,
    text,
  );
});

const cardsRoute = exportRoute('cards.csv', (seen, call) => {
  const language = languageOf(call);
  const text = csvOf(cardTable(seen, translatorOf(language)), language);
  return file(
    'text/csv',
    `${fileName(seen.session.title, language === 'nl' ? 'kaarten' : 'cards')}.csv`,
    text,
  );
});

const resultsRoute = exportRoute('results.csv', (seen, call) => {
  const language = languageOf(call);
  const text = csvOf(resultSheet(seen, translatorOf(language)), language);
  return file(
    'text/csv',
    `${fileName(seen.session.title, language === 'nl' ? 'uitslagen' : 'results')}.csv`,
    text,
  );
});

/** What can be taken along from a workshop, each as its reader may have it. */
export const exportRoutes: readonly Route[] = [logRoute, agreementRoute, cardsRoute, resultsRoute];
