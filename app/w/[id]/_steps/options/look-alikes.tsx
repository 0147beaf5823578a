'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { liveOptions } from '../../../../../lib/analysis/live-options.ts';
import { similarTexts } from '../../../../../lib/analysis/similar-texts.ts';
import { openLookAlikes } from '../../../../../lib/steps/options/open-look-alikes.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Card } from '../../../../_ui/card.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { MergeSheet } from './merge-sheet.tsx';

/** Pairs that are shown at once: one talks about one at a time, and the board itself must stay in sight. */
const first = 2;

/** Cards that look alike, side by side: one card, or two after all? The board asks, the table decides. */
export function LookAlikes() {
  const t = useTranslations('options.lookAlikes');
  const act = useAct();
  const can = useCan();
  const parties = useParties();
  const { options } = useWorkshop();
  const [all, showAll] = useState(false);
  const [merging, merge] = useState<readonly string[] | null>(null);
  const pairs = openLookAlikes(options);
  const mayLook = can('options/compare');
  if (pairs.length === 0 && (!mayLook || options.compared)) return null;
  const look = () => {
    const found = similarTexts(
      liveOptions(options.options.rows).map(({ id, title }) => ({ id, text: title })),
    );
    void act('options/compare', { pairs: found.map(({ a, b }) => [a, b]) });
  };
  return (
    <div id="look-alikes">
      <Section
        title={options.compared ? t('title', { count: pairs.length }) : t('unseen')}
        lead={options.compared ? t('lead') : t('unseenLead')}
      >
        {!options.compared && mayLook && (
          <Button className="mt-3" onClick={look}>
            {t('look')}
          </Button>
        )}
        <ul className="mt-3 grid gap-5">
          {(all ? pairs : pairs.slice(0, first)).map((pair) => (
            <li
              key={pair.id}
              className="grid items-start gap-x-[22px] gap-y-2 pl-[9px] sm:grid-cols-[1fr_1fr_auto]"
            >
              {[pair.a, pair.b].map((id) => {
                const option = options.options.get(id);
                const party = parties.of(option?.party);
                return (
                  <Card key={id} as="div" mark={party?.mark} by={party?.name}>
                    {option?.title}
                    {option?.text && <span className="second block">{option.text}</span>}
                  </Card>
                );
              })}
              {can('options/merge') && (
                <div className="flex flex-wrap gap-2">
                  <Button small onClick={() => merge([pair.a, pair.b])}>
                    {t('merge')}
                  </Button>
                  <Button
                    small
                    onClick={() => void act('options/keep-apart', { id: pair.id, apart: true })}
                  >
                    {t('apart')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
        {!all && pairs.length > first && (
          <Button small className="mt-3" onClick={() => showAll(true)}>
            {t('all', { count: pairs.length })}
          </Button>
        )}
      </Section>
      {merging && <MergeSheet ids={merging} onDone={() => merge(null)} />}
    </div>
  );
}
