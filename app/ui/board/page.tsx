import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { messagesFor } from '../../../i18n/messages.ts';
import { play } from '../../../lib/sample/play.ts';
import { sampleCase, sampleScript } from '../../../lib/sample/script.ts';
import { viewerOf } from '../../../lib/workshop/actor.ts';
import { anyone } from '../../../lib/workshop/audience.ts';
import { BoardPreview } from './board-preview.tsx';

/** Development only: the whole board on the sample workshop as it stood at second `at`, for person `as`. */
export default async function BoardPage(props: {
  searchParams: Promise<{ at?: string; as?: string; lang?: string }>;
}) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { at, as = 'fa1', lang } = await props.searchParams;
  const language = lang === 'en' ? 'en' : 'nl';
  const start = Date.parse(sampleCase.meta.startsAt);
  const { state } = play(sampleScript(language), start, at ? Number(at) : Number.POSITIVE_INFINITY);
  return (
    <NextIntlClientProvider locale={language} messages={messagesFor(language)}>
      <BoardPreview
        viewer={viewerOf(state, as) ?? anyone}
        json={JSON.stringify(state)}
        now={start + Number(at ?? 0) * 1000}
      />
    </NextIntlClientProvider>
  );
}
