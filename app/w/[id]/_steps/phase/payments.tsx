'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { agreedVersion, liveItems, violationsOf } from '../../../../../lib/steps/phase/plan.ts';
import { Button } from '../../../../_ui/button.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useAmount } from '../preferred/use-amount.ts';
import { useParty } from '../preferred/use-party.ts';
import { PaymentDialog } from './payment-dialog.tsx';

/** What was promised to make a harm good: which measure does that, and for which. Not yet chosen is dashed. */
export function Payments({ still }: { still?: boolean }) {
  const t = useTranslations('phase.pays');
  const all = useWorkshop();
  const can = useCan();
  const party = useParty();
  const amount = useAmount();
  const road = useTranslations('phase.road');
  const [open, setOpen] = useState<string | null>(null);
  const rows = agreedVersion(all)?.compensations ?? [];
  const items = liveItems(all.phase);
  if (rows.length === 0 || items.length === 0) return null;
  const may = !still && can('phase/set-payment');
  const wrong = violationsOf(all);
  const title = (id: string) => items.find((item) => item.id === id)?.title;
  const editing = rows.find((row) => row.id === open);
  return (
    <Section title={t('title')} lead={t('lead')} className="pays">
      <ul>
        {rows.map((row) => {
          const payment = all.phase.payments.get(row.id);
          const paidBy = payment && title(payment.paidBy);
          const harmBy = payment && title(payment.harmBy);
          const problem = wrong.find((one) => 'compensation' in one && one.compensation === row.id);
          return (
            <li key={row.id} className={paidBy && harmBy ? undefined : 'open'}>
              <div>
                <PartyName mark={party(row.from).mark}>
                  {t('line', { from: party(row.from).name, to: party(row.to).name })}
                </PartyName>
                <span className="block">
                  {row.amount !== null && `${amount(row)}. `}
                  {row.text}
                </span>
                <span className="block second small">
                  {paidBy && harmBy ? t('set', { paidBy, harmBy }) : t('none')}
                </span>
                {problem && <span className="flag">{road(`flag.${problem.code}`)}</span>}
              </div>
              {may && (
                <Button small onClick={() => setOpen(row.id)}>
                  {t(payment ? 'change' : 'choose')}
                  <span className="vh"> {row.text}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {editing && (
        <PaymentDialog key={editing.id} compensation={editing} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
