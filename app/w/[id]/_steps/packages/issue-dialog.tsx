'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { issueGain } from '../../../../../lib/analysis/issue-valuation.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Private } from '../../../../_ui/private.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { SlideLine } from '../slide-line.tsx';
import { asNowIn, keyOf, leftIn, swingOf, valuationOf } from './issue-form.ts';
import { useChoiceName } from './use-choice-name.ts';
import { useIssueForm } from './use-issue-form.ts';
import { usePackages } from './use-packages.ts';

/** Values by issues: the choices on each issue, the issues among themselves by swing, and what no deal is worth on that scale. */
export function IssueDialog({
  party,
  who,
  onClose,
}: {
  party: string;
  who: string;
  onClose: () => void;
}) {
  const t = useTranslations('packages.byIssue');
  const format = useFormatter();
  const act = useAct();
  const { broaden } = useWorkshop();
  const nameOf = useChoiceName();
  const lettered = usePackages();
  const { issues, form, give, weigh, giveNoDeal, clear } = useIssueForm(party);
  const left = leftIn(form, issues);
  const valuation = valuationOf(form, issues);
  const nothingWeighs = Object.values(form.weights).every((weight) => weight === 0);
  const titleOf = (issue: string) => broaden.issues.get(issue)?.title ?? '';
  const keep = async () => {
    const sent = await act('packages/value-issues', valuation);
    if (!sent.ok) return;
    clear();
    onClose();
  };
  const given = (value: number | null, zero: () => void) =>
    value === null ? (
      <Button small onClick={zero}>
        {t('zero')}
      </Button>
    ) : (
      <b className="num">{value}</b>
    );
  const noDealText = broaden.secret.get(`no-deal:${party}`);
  const asNow = asNowIn(form, issues);
  const gainIn = (elements: Readonly<Record<string, string | null>>) => {
    const whole = issues.every(({ issue }) => Object.hasOwn(elements, issue));
    const gain = whole && left === 0 ? issueGain({ id: party, valuation }, elements) : null;
    return gain === null
      ? '–'
      : format.number(gain, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  };
  return (
    <Dialog
      broad
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button tone="ink" disabled={left > 0 || nothingWeighs} onClick={() => void keep()}>
            {t('keep')}
          </Button>
          <span className="second" role="status">
            {left > 0
              ? t('left', { count: left })
              : lettered.map(({ letter, pack }) => (
                  <span key={pack.id} className="mr-4 whitespace-nowrap">
                    <b>{letter}</b> <span className="num">{gainIn(pack.elements)}</span>
                  </span>
                ))}
          </span>
        </>
      }
    >
      <Private who={who} className="by-issue">
        <h3>{t('choices.title')}</h3>
        <p className="second">{t('choices.lead')}</p>
        {issues.map(({ issue, options }) => (
          <fieldset key={issue}>
            <legend>{titleOf(issue)}</legend>
            <ul className="scores">
              {options.map((option) => {
                const key = keyOf(option);
                const value = form.values[issue]?.[key] ?? null;
                return (
                  <SlideLine
                    key={key}
                    id={`value-${issue}-${key}`}
                    label={nameOf(option)}
                    ends={['0', '100']}
                    range={[0, 100]}
                    step={5}
                    value={value}
                    spoken={value === null ? t('open') : undefined}
                    shown={given(value, () => give(issue, key, 0))}
                    onChange={(points) => give(issue, key, points)}
                  />
                );
              })}
            </ul>
          </fieldset>
        ))}
        <h3>{t('weights.title')}</h3>
        <p className="second">{t('weights.lead')}</p>
        <ul className="scores">
          {issues.map((row) => {
            const swing = swingOf(form, row);
            const share = valuation.weights[row.issue] ?? 0;
            return (
              <SlideLine
                key={row.issue}
                id={`swing-${row.issue}`}
                label={titleOf(row.issue)}
                note={
                  swing &&
                  t('weights.swing', { worst: nameOf(swing.worst), best: nameOf(swing.best) })
                }
                ends={['0', '100']}
                range={[0, 100]}
                step={5}
                value={form.weights[row.issue] ?? 0}
                shown={<b className="num">{format.number(share, { style: 'percent' })}</b>}
                onChange={(weight) => weigh(row.issue, weight)}
              />
            );
          })}
        </ul>
        <h3>{t('noDeal.title')}</h3>
        <p className="second">{t('noDeal.lead')}</p>
        {noDealText?.kind === 'no-deal' && (
          <p className="mt-2 whitespace-pre-line">{t('noDeal.yours', { text: noDealText.text })}</p>
        )}
        <ul className="scores">
          <SlideLine
            id="no-deal"
            label={t('noDeal.label')}
            ends={['0', '100']}
            range={[0, 100]}
            value={form.noDeal}
            spoken={form.noDeal === null ? t('open') : undefined}
            shown={given(form.noDeal, () => giveNoDeal(0))}
            onChange={giveNoDeal}
          />
        </ul>
        {asNow !== null && asNow !== form.noDeal && (
          <Button small onClick={() => giveNoDeal(asNow)}>
            {t('noDeal.asNow', { points: asNow })}
          </Button>
        )}
      </Private>
    </Dialog>
  );
}
