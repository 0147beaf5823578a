'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { liveOptions } from '../../../../../lib/analysis/live-options.ts';
import { type Method, methods } from '../../../../../lib/steps/preferred/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** The facilitator chooses how and on what; with a result on the table it folds away until asked for. */
export function OpenRound({ fold }: { fold: boolean }) {
  const t = useTranslations('preferred.open');
  const [unfolded, unfold] = useState(false);
  if (fold && !unfolded)
    return (
      <div>
        <Button small onClick={() => unfold(true)}>
          {t('again')}
        </Button>
      </div>
    );
  return <OpenForm onOpened={() => unfold(false)} />;
}

function OpenForm({ onOpened }: { onOpened: () => void }) {
  const t = useTranslations('preferred.open');
  const { options, broaden } = useWorkshop();
  const act = useAct();
  const [method, chooseMethod] = useState<Method>('resistance');
  const [left, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const [dots, setDots] = useState('5');
  const [take, setTake] = useState('');
  const live = liveOptions(options.options.rows);
  const chosen = live.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const toggle = (id: string, inside: boolean) => {
    const next = new Set(left);
    if (inside) next.delete(id);
    else next.add(id);
    leaveOut(next);
  };
  const groups = [
    ...broaden.issues.rows.map((issue) => ({
      id: issue.id,
      title: issue.title,
      rows: live.filter((o) => o.issues?.[0] === issue.id),
    })),
    {
      id: 'none',
      title: t('noIssue'),
      rows: live.filter((o) => !broaden.issues.has(o.issues?.[0] ?? '')),
    },
  ].filter((group) => group.rows.length > 0);
  const open = async () => {
    const extra = {
      ...(method === 'dots' ? { dots: Number(dots) || 5 } : {}),
      ...(Number(take) > 0 ? { take: Number(take) } : {}),
    };
    const sent = await act('preferred/open-round', {
      method,
      options: chosen,
      ...(method === 'resistance' ? {} : extra),
    });
    if (sent.ok) onOpened();
  };
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div id="preferred-open" className="mt-3 grid gap-5">
        <Choice
          legend={t('method')}
          options={methods.map((value) => ({ value, label: t(`methods.${value}`) }))}
          value={method}
          onChange={chooseMethod}
        />
        <p className="second small -mt-3">{t(`about.${method}`)}</p>
        {method !== 'resistance' && (
          <div className="flex flex-wrap gap-4">
            {method === 'dots' && (
              <Field
                small
                type="number"
                min={1}
                max={20}
                label={t('dots')}
                value={dots}
                onChange={(e) => setDots(e.target.value)}
              />
            )}
            <Field
              small
              type="number"
              min={1}
              label={t('take')}
              placeholder={String(Math.ceil(chosen.length / 2))}
              value={take}
              onChange={(e) => setTake(e.target.value)}
            />
          </div>
        )}
        <div className="gap-x-8 md:columns-2 lg:columns-3">
          {groups.map((group) => (
            <fieldset key={group.id} className="m-0 mb-4 min-w-0 break-inside-avoid border-0 p-0">
              <legend className="font-strong">{group.title}</legend>
              {group.rows.map(({ id, title }) => (
                <div key={id}>
                  <Checkbox checked={!left.has(id)} onChange={(inside) => toggle(id, inside)}>
                    {title}
                  </Checkbox>
                </div>
              ))}
            </fieldset>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button tone="ink" disabled={chosen.length === 0} onClick={() => void open()}>
            {t('do', { count: chosen.length })}
          </Button>
          <Button
            tone="bare"
            small
            onClick={() => leaveOut(left.size > 0 ? new Set() : new Set(live.map(({ id }) => id)))}
          >
            {left.size > 0 ? t('all') : t('nothing')}
          </Button>
          <span className="second small">{method === 'resistance' && t('zeroToo')}</span>
        </div>
        <p className="label">{t('ties')}</p>
      </div>
    </Section>
  );
}
