'use client';

import { useTranslations } from 'next-intl';
import type { Person } from '../../../../lib/steps/session/slice.ts';
import { Button } from '../../../_ui/button.tsx';
import { ConfirmDialog } from '../../../_ui/confirm-dialog.tsx';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { Select } from '../../../_ui/select.tsx';
import type { Rehearsal } from './use-rehearsal.ts';

type Props = {
  rehearsal: Rehearsal;
  people: readonly Person[];
  lead: string;
  /** Whose eyes one looks through: a person's id, or `wall`. */
  eyes: string;
  look: (eyes: string) => void;
  leave: string;
};

/** Over everything: that this is a rehearsal, whose eyes one looks through, and the hand on the simulated people. */
export function RehearsalBar({ rehearsal, people, lead, eyes, look, leave }: Props) {
  const t = useTranslations('rehearse');
  const common = useTranslations('common');
  const parties = new Map(
    rehearsal.table
      .whole()
      .session.parties.rows.map((party) => [party.id, party.short ?? party.name]),
  );
  const others = people.filter((person) => person.id !== lead);
  const seats = [...parties.keys()].flatMap((party) => others.filter((one) => one.party === party));
  return (
    <section className="rehearsal-bar" aria-label={t('label')}>
      <p>
        <b>{t('mark')}</b> {t('body')}
      </p>
      <div className="hands">
        <Select
          small
          label={t('eyes')}
          value={eyes}
          onChange={look}
          options={[
            { value: lead, label: t('asFacilitator') },
            ...seats.map(({ id, name, party }) => ({
              value: id,
              label: t('asPerson', { name, party: parties.get(party ?? '') ?? '' }),
            })),
            { value: 'wall', label: t('asScreen') },
          ]}
        />
        <Button small onClick={rehearsal.hurry}>
          {t('hurry')}
        </Button>
        <Button small onClick={() => rehearsal.wait(!rehearsal.waiting)}>
          {rehearsal.waiting ? t('goOn') : t('wait')}
        </Button>
        <ConfirmDialog
          title={t('restart')}
          lead={t('restartWhy')}
          confirm={t('restart')}
          cancel={common('cancel')}
          onConfirm={() => {
            look(lead);
            rehearsal.restart();
          }}
          trigger={<Button small>{t('restart')}</Button>}
        />
        <LinkButton small href={leave}>
          {t('leave')}
        </LinkButton>
      </div>
    </section>
  );
}
