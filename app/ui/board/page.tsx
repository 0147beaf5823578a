import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { textsFor } from '../../../i18n/texts.ts';
import { play } from '../../../lib/sample/play.ts';
import { sampleCase, sampleScript } from '../../../lib/sample/script.ts';
import { viewerOf } from '../../../lib/workshop/actor.ts';
import { anyone } from '../../../lib/workshop/audience.ts';
import { BoardPreview } from './board-preview.tsx';
import { withCards } from './with-cards.ts';

/** Development only: the whole board on the sample workshop as it stood at second `at`, for person `as`; with `cards`, as many options as that. */
export default async function BoardPage(props: {
  searchParams: Promise<{ at?: string; as?: string; lang?: string; cards?: string }>;
}) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { at, as = 'fa1', lang, cards } = await props.searchParams;
  const language = lang === 'en' ? 'en' : 'nl';
  const start = Date.parse(sampleCase.meta.startsAt);
  const sample = play(
    sampleScript(language),
    start,
    at ? Number(at) : Number.POSITIVE_INFINITY,
  ).state;
  const state = cards === undefined ? sample : withCards(sample, Number(cards));
  return (
    <NextIntlClientProvider locale={language} messages={textsFor(language)}>
      <BoardPreview
        viewer={viewerOf(state, as) ?? anyone}
        json={JSON.stringify(state)}
        now={start + Number(at ?? 0) * 1000}
      />
    </NextIntlClientProvider>
  );
}
