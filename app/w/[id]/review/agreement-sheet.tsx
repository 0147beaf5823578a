'use client';

import type { AgreementDoc } from '../../../../lib/report/agreement-doc.ts';
import { compensationText } from '../../../../lib/report/compensation-text.ts';
import { parkedText } from '../../../../lib/report/parked-text.ts';
import { PartyName } from '../../../_ui/party-name.tsx';
import { AgreementElement } from './agreement-element.tsx';
import { ItemList } from './item-list.tsx';
import { Signatures } from './signatures.tsx';
import { useReview } from './use-review.tsx';

/** The agreement on paper: what it is for, what is agreed and by whom, how it is kept, and who signed. */
export function AgreementSheet({ doc }: { doc: AgreementDoc }) {
  const { words } = useReview();
  const { t, day, number, amount } = words;
  const standing = t(`agreement.standing.${doc.status}`, {
    version: doc.version,
    date: doc.at === null ? '' : words.date(doc.at),
  });
  const texts = [
    ['decisionRule', doc.decisionRule],
    ['changes', doc.changes],
    ['exit', doc.exit],
    ['disclosure', doc.disclosure],
  ] as const;
  const more = doc.contributions.length + doc.compensations.length + doc.items.length > 0;
  return (
    <article className={doc.status === 'draft' ? 'paper-doc draft' : 'paper-doc'}>
      <p className="label">
        {standing} {doc.without && t('agreement.without', { party: doc.without.name })}
      </p>
      <h1>{doc.title}</h1>
      {(doc.preamble || doc.theme) && <p className="lead">{doc.preamble || doc.theme}</p>}
      {doc.goals.length > 0 && (
        <section className="plain">
          <h2>{t('agreement.goals')}</h2>
          <ul className="goals">
            {doc.goals.map((goal) => (
              <li key={goal.id}>
                <b className="num">
                  {number(goal.baseline)} <span aria-hidden="true">→</span>
                  <span className="vh"> – </span> {number(goal.target)}
                </b>
                <span>
                  {goal.indicator}
                  <span className="second">
                    {' '}
                    {goal.unit}, {day(goal.date)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 className="vh">{t('agreement.agreed')}</h2>
      {doc.elements.map((element) => (
        <AgreementElement key={element.id} element={element} />
      ))}
      {more && (
        <section className="plain">
          <h2>{t('agreement.other')}</h2>
          <ul className="lines">
            {doc.contributions.map((row) => (
              <li key={row.id}>
                <PartyName mark={row.party.mark}>{row.party.short}</PartyName>{' '}
                {amount(row.amount, row.unit)}
              </li>
            ))}
            {doc.compensations.map((row) => (
              <li key={row.id}>{compensationText(row, words)}</li>
            ))}
          </ul>
          <ItemList items={doc.items} />
        </section>
      )}
      {doc.conditions.length > 0 && (
        <section className="plain">
          <h2>{t('agreement.conditions')}</h2>
          <ul className="lines">
            {doc.conditions.map((row) => (
              <li key={row.id}>{row.text}</li>
            ))}
          </ul>
        </section>
      )}
      {doc.reservations.length > 0 && (
        <section className="plain">
          <h2>{t('agreement.reservations')}</h2>
          <ul className="lines">
            {doc.reservations.map((row) => (
              <li key={row.id}>
                <PartyName mark={row.party.mark}>{row.party.short}</PartyName> {row.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {doc.terms.length > 0 && (
        <section className="plain">
          <h2>{t('agreement.terms')}</h2>
          <dl>
            {doc.terms.map((term) => (
              <div key={term.id}>
                <dt>{term.word}</dt>
                <dd>{term.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {texts.map(
        ([field, text]) =>
          text && (
            <section key={field} className="plain">
              <h2>{t(`agreement.${field}`)}</h2>
              <p>{text}</p>
            </section>
          ),
      )}
      {doc.reviewDates.length > 0 && (
        <section className="plain">
          <h2>{t('agreement.reviewDates')}</h2>
          <p>{doc.reviewDates.map(day).join(' · ')}</p>
        </section>
      )}
      {doc.parked.length > 0 && (
        <section className="plain">
          <h2>{t('agreement.parked')}</h2>
          <ul className="lines">
            {doc.parked.map((row) => (
              <li key={row.id}>{parkedText(row, words)}</li>
            ))}
          </ul>
        </section>
      )}
      <Signatures signatures={doc.signatures} />
    </article>
  );
}
