'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import type { Term } from '../../../../../lib/steps/broaden/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { ThingMenu } from '../../_facilitation/thing-menu.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { TextSheet } from './text-sheet.tsx';

/** One word: what was agreed, and what each party means by it. */
export function TermLine({ term, open }: { term: Term; open: boolean }) {
  const t = useTranslations('broaden.terms');
  const act = useAct();
  const can = useCan();
  const me = useMe();
  const parties = useParties();
  const { definitions } = useWorkshop().broaden;
  const [sheet, setSheet] = useState<'define' | 'agree' | null>(null);
  const given = parties.rows.flatMap((party) => {
    const definition = definitions.get(`${term.id}:${party.id}`);
    return definition ? [{ party, text: definition.text }] : [];
  });
  const own = given.find(({ party }) => party.id === me.party)?.text;
  const meanings = (
    <ul className="grid gap-1 text-t2">
      {given.map(({ party, text }) => (
        <li key={party.id}>
          <PartyName mark={party.mark}>{party.name}</PartyName> {text}
        </li>
      ))}
    </ul>
  );
  return (
    <li id={anchorOf({ kind: 'term', of: term.id })}>
      <p className="flex flex-wrap items-center gap-2">
        <strong>{term.word}</strong>
        {open && <Tag tone="now">{t('open')}</Tag>}
        <span className="ml-auto">
          <ThingMenu kind="term" of={term.id} name={term.word} />
        </span>
      </p>
      {term.agreed && <p>{term.agreed}</p>}
      {term.agreed && given.length > 0 ? (
        <details>
          <summary className="label min-h-6 cursor-pointer pointer-coarse:min-h-11 content-center">
            {t('meanings', { count: given.length })}
          </summary>
          {meanings}
        </details>
      ) : (
        meanings
      )}
      <p className="mt-1 flex flex-wrap gap-2">
        {can('broaden/define-term') && (
          <Button small onClick={() => setSheet('define')}>
            {own ? t('redefine') : t('define')}
          </Button>
        )}
        {can('broaden/agree-term') && (
          <Button small onClick={() => setSheet('agree')}>
            {term.agreed ? t('reagree') : t('agree')}
          </Button>
        )}
        {can('broaden/remove-term') && (
          <Button
            small
            tone="bare"
            onClick={() => void act('broaden/remove-term', { id: term.id })}
          >
            {t('remove')}
          </Button>
        )}
      </p>
      {sheet === 'define' && (
        <TextSheet
          title={t('defineTitle', { word: term.word })}
          label={t('defineLabel')}
          verb={t('save')}
          most={limits.card}
          draft={`broaden.define.${term.id}`}
          initial={own}
          mayBeEmpty={own !== undefined}
          onSend={async (text) => (await act('broaden/define-term', { term: term.id, text })).ok}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'agree' && (
        <TextSheet
          title={t('agreeTitle', { word: term.word })}
          lead={given.map(({ party, text }) => `${party.name}: ${text}`).join(' · ')}
          label={t('agreeLabel')}
          verb={t('save')}
          most={limits.card}
          draft={`broaden.agree.${term.id}`}
          initial={term.agreed}
          mayBeEmpty={term.agreed !== undefined}
          onSend={async (text) => (await act('broaden/agree-term', { id: term.id, text })).ok}
          onClose={() => setSheet(null)}
        />
      )}
    </li>
  );
}
