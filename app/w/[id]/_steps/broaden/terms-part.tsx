'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { openTerms } from '../../../../../lib/steps/broaden/open-terms.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { TermLine } from './term-line.tsx';
import { TextSheet } from './text-sheet.tsx';

/** The glossary: words that people mean different things by, until one text is agreed. */
export function TermsPart() {
  const t = useTranslations('broaden.terms');
  const act = useAct();
  const can = useCan();
  const { broaden } = useWorkshop();
  const [adding, add] = useState(false);
  const open = new Set(openTerms(broaden).map((term) => term.id));
  return (
    <div id="terms">
      <Section title={t('title')} lead={t('lead')}>
        <ul className="mt-3 grid gap-4">
          {broaden.terms.rows.map((term) => (
            <TermLine key={term.id} term={term} open={open.has(term.id)} />
          ))}
          {broaden.terms.size === 0 && <li className="second">{t('none')}</li>}
        </ul>
        {can('broaden/add-term') && (
          <Button small className="mt-3" onClick={() => add(true)}>
            {t('add')}
          </Button>
        )}
      </Section>
      {adding && (
        <TextSheet
          title={t('new')}
          label={t('word')}
          verb={t('add')}
          most={limits.name}
          lines={1}
          draft="broaden.term"
          onSend={async (word) => (await act('broaden/add-term', { word })).ok}
          onClose={() => add(false)}
        />
      )}
    </div>
  );
}
