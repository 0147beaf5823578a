'use client';

import type { DocSignature } from '../../../../lib/report/agreement-doc.ts';
import { PartyName } from '../../../_ui/party-name.tsx';
import { useReview } from './use-review.tsx';

/** A line per party: who signed, or a dashed line for who has yet to. */
export function Signatures({ signatures }: { signatures: readonly DocSignature[] }) {
  const { words } = useReview();
  const { t, day, date } = words;
  return (
    <section className="signed-by">
      <h2>{t('agreement.signed')}</h2>
      <ul>
        {signatures.map(({ party, by, at, reservation, stale, ratification }) => (
          <li key={party.id}>
            <PartyName mark={party.mark}>{party.name}</PartyName>
            <span>
              {by !== null && at !== null ? (
                <>
                  {by} <span className="second">{date(at)}</span>
                </>
              ) : (
                <span className="wait">{t('agreement.unsigned')}</span>
              )}
              {stale && <em className="wait">{t('agreement.signedStale')}</em>}
              {reservation && <em>{t('agreement.withReservation', { text: reservation })}</em>}
              {ratification && (
                <em>
                  {ratification.date
                    ? t('agreement.ratifyOn', {
                        body: ratification.body,
                        date: day(ratification.date),
                      })
                    : t('agreement.ratify', { body: ratification.body })}
                </em>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
