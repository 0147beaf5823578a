'use client';

import type { DocElement } from '../../../../lib/report/agreement-doc.ts';
import { compensationText } from '../../../../lib/report/compensation-text.ts';
import { elementBody } from '../../../../lib/report/element-body.ts';
import { PartyName } from '../../../_ui/party-name.tsx';
import { Shape } from '../../../_ui/shape.tsx';
import { ItemList } from './item-list.tsx';
import { TraceLine } from './trace-line.tsx';
import { useReview } from './use-review.tsx';

/** One numbered element: what is agreed, who brings what, who does it by when, and where it came from. */
export function AgreementElement({ element }: { element: DocElement }) {
  const { words } = useReview();
  const { t, amount } = words;
  const body = elementBody(element);
  return (
    <section className="element" id={`element-${element.id}`}>
      <h3>
        <span>{element.number}</span>
        {element.option ?? element.issue}
      </h3>
      <p className="label">{element.option ? element.issue : t('agreement.asNow')}</p>
      {body && <p>{body}</p>}
      {element.contributions.length + element.compensations.length > 0 && (
        <ul className="lines">
          {element.contributions.map((row) => (
            <li key={row.id}>
              <PartyName mark={row.party.mark}>{row.party.short}</PartyName>{' '}
              {amount(row.amount, row.unit)}
            </li>
          ))}
          {element.compensations.map((row) => (
            <li key={row.id}>{compensationText(row, words)}</li>
          ))}
        </ul>
      )}
      <ItemList items={element.items} />
      {element.reservations.map((row) => (
        <p key={row.id} className="reserved">
          <PartyName mark={row.party.mark}>{row.party.short}</PartyName>{' '}
          {t('agreement.withReservation', { text: row.text })}
        </p>
      ))}
      <div className="who">
        <span className="shapes">
          {element.parties.map((party) => (
            <Shape key={party.id} mark={party.mark} label={party.short} />
          ))}
        </span>
        {element.trace.length > 0 && <TraceLine links={element.trace} />}
      </div>
    </section>
  );
}
