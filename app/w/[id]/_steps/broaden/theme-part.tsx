'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { presentTheme } from '../../../../../lib/steps/broaden/present-theme.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { TextSheet } from './text-sheet.tsx';
import { ThemeConsents } from './theme-consents.tsx';
import { ThemeSheet } from './theme-sheet.tsx';

/** The theme in words, what is in and out, who consents, and how it was worded before. */
export function ThemePart() {
  const t = useTranslations('broaden.theme');
  const act = useAct();
  const can = useCan();
  const parties = useParties();
  const { broaden } = useWorkshop();
  const [open, setOpen] = useState<'word' | 'remark' | null>(null);
  const theme = presentTheme(broaden);
  const earlier = broaden.themes.rows.slice(0, -1).toReversed();
  const remarks = broaden.remarks.rows.filter((remark) => remark.theme === theme?.id);
  const buttons = (
    <div className="mt-2 flex flex-wrap gap-2">
      {can('broaden/word-theme') && (
        <Button small onClick={() => setOpen('word')}>
          {theme ? t('reword') : t('word')}
        </Button>
      )}
      {theme && can('broaden/remark-theme') && (
        <Button small onClick={() => setOpen('remark')}>
          {t('remark')}
        </Button>
      )}
    </div>
  );
  return (
    <div id="theme">
      <Section title={theme ? t('title') : t('none')}>
        {theme ? (
          <div className="mt-3 grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:gap-12">
            <div className="grid gap-3">
              <p className="font-display text-t5 leading-tight">{theme.text}</p>
              <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
                <Scope name={t('in')} text={theme.inScope} />
                <Scope name={t('out')} text={theme.outScope} />
              </dl>
              {remarks.length > 0 && (
                <ul className="grid gap-1">
                  {remarks.map((remark) => {
                    const party = parties.of(remark.party);
                    return (
                      <li key={remark.id} className="small">
                        {party && <PartyName mark={party.mark}>{party.name}</PartyName>}{' '}
                        {remark.text}
                      </li>
                    );
                  })}
                </ul>
              )}
              {buttons}
            </div>
            <ThemeConsents theme={theme.id} />
          </div>
        ) : (
          <EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>
        )}
        {!theme && buttons}
        {earlier.length > 0 && (
          <details className="mt-3">
            <summary className="min-h-[44px] cursor-pointer content-center">
              {t('earlier', { count: earlier.length })}
            </summary>
            <ol className="grid gap-2">
              {earlier.map((old) => {
                const party = parties.of(old.party);
                const said = broaden.remarks.rows.filter((remark) => remark.theme === old.id);
                return (
                  <li key={old.id} className="second">
                    {party && <PartyName mark={party.mark}>{party.name}</PartyName>} {old.text}
                    {said.map((remark) => (
                      <span key={remark.id} className="small block pl-4">
                        {parties.of(remark.party)?.name}: {remark.text}
                      </span>
                    ))}
                  </li>
                );
              })}
            </ol>
          </details>
        )}
      </Section>
      {open === 'word' && <ThemeSheet theme={theme} onClose={() => setOpen(null)} />}
      {open === 'remark' && theme && (
        <TextSheet
          title={t('remarkTitle')}
          lead={theme.text}
          label={t('remarkLabel')}
          verb={t('remarkDo')}
          most={limits.card}
          draft={`broaden.remark.${theme.id}`}
          onSend={async (text) => (await act('broaden/remark-theme', { theme: theme.id, text })).ok}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function Scope({ name, text }: { name: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt className="label">{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
