import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { textsFor } from '../../../../i18n/texts.ts';
import { play } from '../../../../lib/sample/play.ts';
import { sampleCase, sampleScript } from '../../../../lib/sample/script.ts';
import { viewerOf } from '../../../../lib/workshop/actor.ts';
import { anyone } from '../../../../lib/workshop/audience.ts';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { Preview } from './preview.tsx';

type Query = { at?: string; as?: string; lang?: string; outcome?: string };

/** Development only: one step on the sample workshop as it stood at second `at`, for person `as` (`screen` is the projector). */
export default async function StepPreview(props: {
  params: Promise<{ step: string }>;
  searchParams: Promise<Query>;
}) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { step } = await props.params;
  const { at, as = 'fa1', lang, outcome } = await props.searchParams;
  if (!stepIds.includes(step as StepId)) notFound();
  const language = lang === 'en' ? 'en' : 'nl';
  const until = at ? Number(at) : Number.POSITIVE_INFINITY;
  const { state, refused } = play(
    sampleScript(language),
    Date.parse(sampleCase.meta.startsAt),
    until,
  );
  const viewer = viewerOf(state, as) ?? anyone;
  return (
    <NextIntlClientProvider locale={language} messages={textsFor(language)}>
      <Preview
        step={step as StepId}
        outcome={outcome !== undefined}
        viewer={viewer}
        json={JSON.stringify(state)}
        refused={refused.map(
          (r) =>
            `${r.line.at} ${r.line.type} ${r.line.id}: ${r.reason.code} ${JSON.stringify(r.reason.params ?? {})}`,
        )}
      />
    </NextIntlClientProvider>
  );
}
