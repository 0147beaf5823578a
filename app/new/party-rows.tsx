'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../lib/workshop/limits.ts';
import { Button } from '../_ui/button.tsx';
import { Field } from '../_ui/field.tsx';
import { IconButton } from '../_ui/icon-button.tsx';
import { Menu } from '../_ui/menu.tsx';
import { PartyName } from '../_ui/party-name.tsx';
import { Section } from '../_ui/section.tsx';
import { Shape } from '../_ui/shape.tsx';
import { type Mark, shapes } from '../_ui/shapes.ts';

export type PartyDraft = {
  readonly key: number;
  readonly name: string;
  readonly short?: string;
  readonly mark: Mark;
};

const marks = Object.keys(shapes).map(Number) as Mark[];

/** The first mark that no party has; marks are given out in order, since the first five stay furthest apart. */
export function freeMark(parties: readonly PartyDraft[]): Mark {
  return marks.find((mark) => !parties.some((party) => party.mark === mark)) ?? 1;
}

/** Two to eight parties, each with its name and its mark; taking another's mark swaps the two. */
export function PartyRows({
  parties,
  onChange,
  missing,
  nextMark,
}: {
  parties: readonly PartyDraft[];
  onChange: (parties: readonly PartyDraft[]) => void;
  missing: (text: string) => string | undefined;
  nextMark: Mark;
}) {
  const t = useTranslations('join.new');
  const ui = useTranslations('ui.shapes');
  // A short name belongs to the name that it came with.
  const rename = (key: number, name: string) =>
    onChange(parties.map((party) => (party.key === key ? { key, name, mark: party.mark } : party)));
  const remark = (of: PartyDraft, mark: Mark) =>
    onChange(
      parties.map((party) => {
        if (party.key === of.key) return { ...party, mark };
        return party.mark === mark ? { ...party, mark: of.mark } : party;
      }),
    );
  const add = () => {
    const key = Math.max(...parties.map((party) => party.key)) + 1;
    onChange([...parties, { key, name: '', mark: nextMark }]);
  };
  return (
    <Section title={t('parties')} lead={t('partiesHint')}>
      <div className="party-rows mt-3">
        {parties.map((party, index) => (
          <div key={party.key} className="party-row">
            <Menu
              align="start"
              trigger={
                <button
                  type="button"
                  className="mark-button"
                  aria-label={
                    party.name
                      ? t('mark', { name: party.name })
                      : t('markUnnamed', { number: index + 1 })
                  }
                >
                  <Shape mark={party.mark} />
                </button>
              }
              groups={[
                {
                  id: 'marks',
                  items: marks.map((mark) => ({
                    id: String(mark),
                    label: <PartyName mark={mark}>{ui(`${mark}`)}</PartyName>,
                    onSelect: () => remark(party, mark),
                  })),
                },
              ]}
            />
            <Field
              label={t('partyName', { number: index + 1 })}
              hideLabel
              name={`party-${party.key}`}
              placeholder={t('partyName', { number: index + 1 })}
              most={limits.name}
              value={party.name}
              onChange={(event) => rename(party.key, event.target.value)}
              error={missing(party.name)}
            />
            {parties.length > 2 && (
              <IconButton
                icon="cross"
                label={t('remove', { number: index + 1 })}
                onClick={() => onChange(parties.filter((other) => other.key !== party.key))}
              />
            )}
          </div>
        ))}
      </div>
      {parties.length < 8 && (
        <div className="mt-3">
          <Button small onClick={add}>
            {t('add')}
          </Button>
        </div>
      )}
    </Section>
  );
}
