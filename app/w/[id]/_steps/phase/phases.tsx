'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { addDays } from '../../../../../lib/analysis/calendar.ts';
import { livePhases } from '../../../../../lib/steps/phase/plan.ts';
import type { Phase } from '../../../../../lib/steps/phase/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { figuresOf, numbersOf, PerParty } from './per-party.tsx';

/** The phases, to make and to change; the facilitator's work. */
export function Phases() {
  const t = useTranslations('phase.phases');
  const { phase } = useWorkshop();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  if (!can('phase/add-phase')) return null;
  const phases = livePhases(phase);
  return (
    <section className="acts" id="phase-phases" aria-label={t('label')}>
      {phases.length > 0 && <b aria-hidden="true">{t('label')}</b>}
      {phases.map((row) => (
        <Button small key={row.id} onClick={() => setOpen(row.id)}>
          {row.name}
        </Button>
      ))}
      <Button small tone={phases.length === 0 ? 'ink' : 'plain'} onClick={() => setOpen('new')}>
        {t('add')}
      </Button>
      {open && (
        <PhaseDialog
          key={open}
          phase={phase.phases.get(open) ?? null}
          after={phases.at(-1)?.end ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function PhaseDialog({
  phase,
  after,
  onClose,
}: {
  phase: Phase | null;
  after: string | null;
  onClose: () => void;
}) {
  const t = useTranslations('phase.phases');
  const act = useAct();
  const [name, setName] = useState(phase?.name ?? '');
  const [start, setStart] = useState(phase?.start ?? (after ? addDays(after, 1) : ''));
  const [end, setEnd] = useState(phase?.end ?? '');
  const [budget, setBudget] = useState(phase?.budget == null ? '' : String(phase.budget));
  const [money, setMoney] = useState(figuresOf(phase?.budgetPerParty ?? {}));
  const [hours, setHours] = useState(figuresOf(phase?.capacityHours ?? {}));
  const save = async () => {
    const given = {
      name,
      start,
      end,
      budget: budget.trim() === '' ? null : Number(budget),
      budgetPerParty: numbersOf(money),
      capacityHours: numbersOf(hours),
    };
    const sent = await act(
      phase ? 'phase/set-phase' : 'phase/add-phase',
      phase ? { ...given, phase: phase.id } : given,
    );
    return sent.ok;
  };
  return (
    <FormDialog
      title={phase ? phase.name : t('new')}
      lead={t('lead')}
      keep={t('save')}
      ready={name.trim() !== '' && start !== '' && end !== ''}
      remove={
        phase && {
          label: t('remove'),
          onRemove: async () => (await act('phase/remove-phase', { phase: phase.id })).ok,
        }
      }
      onKeep={save}
      onClose={onClose}
    >
      <Field
        label={t('name')}
        most={limits.name}
        value={name}
        onChange={(e) => setName(e.target.value)}
      />
      <div className="two three">
        <Field
          small
          type="date"
          label={t('start')}
          value={start}
          onChange={(e) => setStart(e.target.value)}
        />
        <Field
          small
          type="date"
          label={t('end')}
          value={end}
          onChange={(e) => setEnd(e.target.value)}
        />
        <Field
          small
          type="number"
          min={0}
          label={t('budget')}
          value={budget}
          onChange={(e) => setBudget(e.target.value)}
        />
      </div>
      <PerParty
        caption={t('limits')}
        columns={[
          { id: 'money', label: t('money'), values: money, set: setMoney },
          { id: 'hours', label: t('hours'), values: hours, set: setHours },
        ]}
      />
    </FormDialog>
  );
}
