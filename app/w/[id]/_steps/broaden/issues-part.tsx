'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { tunnel } from '../../../../../lib/steps/broaden/issue-table.ts';
import { Banner } from '../../../../_ui/banner.tsx';
import { Button } from '../../../../_ui/button.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { IssueSheet } from './issue-sheet.tsx';
import { IssueTable } from './issue-table.tsx';

/** What there is to decide, and whose interests bear on it; with a warning when the view is narrow. */
export function IssuesPart() {
  const t = useTranslations('broaden.issues');
  const can = useCan();
  const parties = useParties();
  const all = useWorkshop();
  const [adding, add] = useState(false);
  const { broaden } = all;
  const narrow = broaden.round === 'closed' ? tunnel(all) : null;
  const names = narrow?.parties.map((id) => parties.of(id)?.name ?? '').join(', ') ?? '';
  return (
    <div id="issues">
      <Section title={t('title')} lead={t('lead')}>
        {narrow && (
          <div className="mt-3">
            <Banner title={t('tunnel')}>
              {narrow.fewIssues && t('few')} {names !== '' && t('without', { parties: names })}
            </Banner>
          </div>
        )}
        {broaden.issues.size === 0 ? <p className="second mt-3">{t('none')}</p> : <IssueTable />}
        {can('broaden/add-issue') && (
          <Button small className="mt-3" onClick={() => add(true)}>
            {t('add')}
          </Button>
        )}
      </Section>
      {adding && <IssueSheet onClose={() => add(false)} />}
    </div>
  );
}
