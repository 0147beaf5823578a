'use client';

import { useTranslations } from 'next-intl';
import type { TraceLink } from '../../../../lib/report/trace.ts';
import { traceText } from '../../../../lib/report/trace-text.ts';
import { Shape } from '../../../_ui/shape.tsx';
import { useReview } from './use-review.tsx';

/** The way from interests to work, as links: each goes to the moment when that thing came onto the table. */
export function TraceLine({ links }: { links: readonly TraceLink[] }) {
  const t = useTranslations('review.trace');
  const { words, whenMade, goTo, show, final } = useReview();
  const go = (id: string) => {
    const moment = whenMade(id);
    if (moment === null) return;
    goTo(moment);
    show('course');
  };
  const parties = final.session.parties;
  const short = (id: string) => parties.get(id)?.short ?? parties.get(id)?.name ?? '';
  return (
    <details className="trace">
      <summary>{t('summary', summaryOf(links))}</summary>
      <ol>
        {links.map((link) => {
          const party = 'party' in link && link.party ? parties.get(link.party) : undefined;
          return (
            <li key={`${link.kind}${link.id}`}>
              <button type="button" onClick={() => go(link.id)}>
                {party && <Shape mark={party.mark} />}
                {traceText(link, words.t, short)}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function summaryOf(links: readonly TraceLink[]) {
  const of = (kind: TraceLink['kind']) => links.filter((link) => link.kind === kind);
  const result = links.find((link) => link.kind === 'result');
  return {
    interests: of('interest').length,
    place: result?.kind === 'result' ? result.place : 0,
    amendments: of('amendment').length,
    items: of('item').length,
  };
}
