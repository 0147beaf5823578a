'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { agreementOf } from '../../../../lib/report/agreement.ts';
import { fateOfInterests } from '../../../../lib/report/trace.ts';
import { PartyName } from '../../../_ui/party-name.tsx';
import { useReview } from './use-review.tsx';

/** The trace the other way: what became of every interest. Only once there is an agreement to find it in. */
export function InterestFates() {
  const t = useTranslations('review.fates');
  const { final, show } = useReview();
  const doc = useMemo(() => agreementOf(final), [final]);
  const fates = useMemo(() => fateOfInterests(final), [final]);
  if (!doc) return null;
  const numbers = new Map(doc.elements.map(({ id, number }) => [id, number]));
  const go = (element: string) => {
    show('agreement');
    setTimeout(
      () => document.getElementById(`element-${element}`)?.scrollIntoView({ block: 'center' }),
      60,
    );
  };
  const groups = [...final.session.parties.rows, null];
  return (
    <div className="fates">
      <h3>{t('title')}</h3>
      {groups.map((party) => {
        const own = final.broaden.interests.rows.filter(
          (interest) => fates.has(interest.id) && (interest.party ?? null) === (party?.id ?? null),
        );
        if (own.length === 0) return null;
        return (
          <section key={party?.id ?? 'all'}>
            <h4>
              {party ? (
                <PartyName mark={party.mark}>{party.short ?? party.name}</PartyName>
              ) : (
                t('everyone')
              )}
            </h4>
            <ul>
              {own.map(({ id, text }) => {
                const elements = fates.get(id) ?? [];
                return (
                  <li key={id}>
                    <span>{text}</span>
                    <span className="where">
                      {elements.length === 0 && <span className="second">{t('none')}</span>}
                      {elements.map((element) => (
                        <button key={element} type="button" onClick={() => go(element)}>
                          {t('element', { number: numbers.get(element) ?? 0 })}
                        </button>
                      ))}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
