import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { textsFor } from '../../../i18n/texts.ts';
import { play } from '../../../lib/sample/play.ts';
import { sampleCase, sampleScript } from '../../../lib/sample/script.ts';
import { ScreenPreview } from './screen-preview.tsx';

/** Development only: the projector on the sample workshop as it stood at second `at`, with `timer` seconds on the clock. */
export default async function ScreenPreviewPage(props: {
  searchParams: Promise<{ at?: string; lang?: string; timer?: string }>;
}) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { at, lang, timer } = await props.searchParams;
  const language = lang === 'en' ? 'en' : 'nl';
  const start = Date.parse(sampleCase.meta.startsAt);
  const { state } = play(sampleScript(language), start, at ? Number(at) : Number.POSITIVE_INFINITY);
  return (
    <NextIntlClientProvider locale={language} messages={textsFor(language)}>
      <ScreenPreview
        json={JSON.stringify(state)}
        now={start + Number(at ?? 0) * 1000}
        seconds={timer ? Number(timer) : null}
      />
    </NextIntlClientProvider>
  );
}
