import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { textsFor } from '../../../i18n/texts.ts';
import { protocolVersion } from '../../../lib/protocol/wire.ts';
import { logEntryFor } from '../../../lib/report/log-entry.ts';
import { type LogFile, logFileVersion } from '../../../lib/report/log-file.ts';
import { play } from '../../../lib/sample/play.ts';
import { sampleCase, sampleScript } from '../../../lib/sample/script.ts';
import { viewerOf } from '../../../lib/workshop/actor.ts';
import { anyone } from '../../../lib/workshop/audience.ts';
import { ReviewPreviewBody } from './preview.tsx';

type Query = { at?: string; as?: string; lang?: string };

/** Development only: the review of the sample workshop as it stood at second `at`, for person `as`. */
export default async function ReviewPreview(props: { searchParams: Promise<Query> }) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { at, as = 'fa1', lang } = await props.searchParams;
  const language = lang === 'en' ? 'en' : 'nl';
  const start = Date.parse(sampleCase.meta.startsAt);
  const { entries, state } = play(
    sampleScript(language),
    start,
    at ? Number(at) : Number.POSITIVE_INFINITY,
  );
  const viewer = viewerOf(state, as) ?? anyone;
  const log: LogFile = {
    format: 'speelruimte-log',
    version: logFileVersion,
    protocol: protocolVersion,
    workshop: 'sample',
    title: state.session.title,
    language,
    viewer,
    exportedAt: start,
    after: 0,
    entries: entries.map((entry) => logEntryFor(entry, viewer)),
  };
  return (
    <NextIntlClientProvider locale={language} messages={textsFor(language)}>
      <ReviewPreviewBody json={JSON.stringify(log)} />
    </NextIntlClientProvider>
  );
}
