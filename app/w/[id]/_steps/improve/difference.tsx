'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { applyOperations } from '../../../../../lib/steps/improve/apply.ts';
import { currentVersion, versionNumbered } from '../../../../../lib/steps/improve/standing.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { ThingMenu } from '../../_facilitation/thing-menu.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { ChangedLine } from './changed-line.tsx';
import { EditText } from './edit-text.tsx';
import { type Line, useLines } from './use-lines.ts';

/** The one text: as it stands, or what changed from one version to the next; `preview` is an amendment to look at as if adopted. */
export function Difference({
  preview,
  onPreview,
}: {
  preview: string | null;
  onPreview: (id: string | null) => void;
}) {
  const t = useTranslations('improve.diff');
  const all = useWorkshop();
  const lines = useLines();
  const source = useSource();
  const [chosen, choose] = useState<number | null>(null);
  const current = currentVersion(all.improve);
  if (!current) return null;
  const amendment = preview ? all.improve.amendments.get(preview) : undefined;
  const base = amendment && versionNumbered(all.improve, amendment.base);
  const applied = amendment && base ? applyOperations(all, base, amendment.operations) : null;
  const shown = versionNumbered(all.improve, chosen ?? current.number) ?? current;
  const before = applied?.ok
    ? base
    : shown.amendment
      ? versionNumbered(all.improve, shown.number - 1)
      : undefined;
  const after = lines(applied?.ok ? applied.lines : shown);
  const old = new Map((before ? lines(before) : after).map((line) => [line.key, line]));
  const gone = [...old.values()].filter((line) => !after.some((row) => row.key === line.key));
  const rows = [
    ...after.map((line) => ({ now: line, was: old.get(line.key) })),
    ...gone.map((line) => ({ now: undefined, was: line })),
  ];
  const because = amendment ? source(amendment.id) : source(shown.amendment);
  const number = applied?.ok && base ? base.number + 1 : shown.number;
  return (
    <section className="sec diff" id="improve-text" aria-label={t('label')}>
      <div className="bar-of">
        <h2>
          {before ? t('fromTo', { from: before.number, to: number }) : t('version', { number })}
        </h2>
        {applied?.ok ? (
          <Button small onClick={() => onPreview(null)}>
            {t('backTo', { number: current.number })}
          </Button>
        ) : (
          all.improve.versions.size > 1 && (
            <Select
              label={t('choose')}
              hideLabel
              small
              value={String(shown.number)}
              onChange={(value) => choose(Number(value))}
              options={all.improve.versions.rows.map((row) => ({
                value: String(row.number),
                label: t('version', { number: row.number }),
              }))}
            />
          )
        )}
      </div>
      {applied?.ok && <p className="lead second small">{t('notYet')}</p>}
      <table>
        <caption className="vh">{t('label')}</caption>
        <tbody>
          {rows.map(({ now, was }) => (
            <Row
              key={(now ?? was)?.key}
              now={now}
              was={was}
              because={because}
              compare={before !== undefined}
            />
          ))}
        </tbody>
      </table>
      {before && (
        <p className="label key">
          <ins>{t('came')}</ins> <del>{t('went')}</del>
        </p>
      )}
      {!applied && shown === current && <EditText />}
    </section>
  );
}

type RowProps = { now: Line | undefined; was: Line | undefined; because: string; compare: boolean };

function Row({ now, was, because, compare }: RowProps) {
  const changed = compare && was?.text !== now?.text;
  const { key, label } = now ?? was ?? { key: '', label: '' };
  const element = key.startsWith('element:') ? key.slice('element:'.length) : null;
  return (
    <tr
      id={element === null ? undefined : anchorOf({ kind: 'element', of: element })}
      className={compare && !changed ? 'same' : 'ch'}
    >
      <th scope="row">
        <span className="flex justify-between gap-1">
          <span className="min-w-0">{label}</span>
          {element !== null && (
            <span className="-my-2 flex-none">
              <ThingMenu kind="element" of={element} name={label} />
            </span>
          )}
        </span>
      </th>
      <td className="whitespace-pre-line">
        {changed ? <ChangedLine before={was} after={now} /> : now?.text}
      </td>
      {compare && <td className="src">{changed && because}</td>}
    </tr>
  );
}

/** Where a change comes from, in a few words: whose objection it answers, or whose proposal it was. */
function useSource(): (amendment: string | null) => string {
  const t = useTranslations('improve.diff');
  const { amendments } = useWorkshop().improve;
  const party = useParty();
  return (id) => {
    const amendment = id ? amendments.get(id) : undefined;
    if (!amendment) return '';
    return amendment.answers
      ? t('afterObjection', { party: party(amendment.answers.party).name })
      : t('proposedBy', { party: party(amendment.party).name });
  };
}
