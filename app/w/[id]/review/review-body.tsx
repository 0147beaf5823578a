'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LogFile } from '../../../../lib/report/log-file.ts';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { LocaleSwitch } from '../../../_ui/locale-switch.tsx';
import { Menu } from '../../../_ui/menu.tsx';
import { Toaster } from '../../../_ui/toaster.tsx';
import { TopBar } from '../../../_ui/top-bar.tsx';
import { AgreementPage } from './agreement-page.tsx';
import { CoursePage } from './course-page.tsx';
import { DecisionsPage } from './decisions-page.tsx';
import { ExportMenu } from './export-menu.tsx';
import { StepOutcomes } from './step-outcomes.tsx';
import { TimeBar } from './time-bar.tsx';
import { type PageId, pages, ReviewProvider, useReview } from './use-review.tsx';
import './review.css';

/** The review of a workshop from its log. `more` brings in what has happened since, while it is not closed. */
export function ReviewBody({ log, more }: { log: LogFile; more?: () => void }) {
  return (
    <ReviewProvider log={log}>
      <Frame more={more} />
    </ReviewProvider>
  );
}

const bodies: Readonly<Record<PageId, () => ReactNode>> = {
  agreement: AgreementPage,
  steps: StepOutcomes,
  decisions: DecisionsPage,
  course: CoursePage,
};

function Frame({ more }: { more?: () => void }) {
  const t = useTranslations('review');
  const ui = useTranslations('ui');
  const { final, page, show, log } = useReview();
  const Body = bodies[page];
  const closed = final.session.closedAt !== null;
  return (
    <div className="review">
      <TopBar brand={ui('brand')} title={final.session.title}>
        <LocaleSwitch />
        <Menu
          trigger={<IconButton icon="more" label={t('more')} />}
          groups={[
            {
              id: 'ways',
              items: [
                { id: 'board', label: t('toBoard'), href: `/w/${log.workshop}` },
                ...(more && !closed ? [{ id: 'more', label: t('reload'), onSelect: more }] : []),
                { id: 'home', label: t('home'), href: '/' },
              ],
            },
          ]}
        />
      </TopBar>
      <nav className="pages" aria-label={t('pages.label')}>
        {pages.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === page ? 'page' : undefined}
            onClick={() => show(id)}
          >
            {t(`pages.${id}`)}
          </button>
        ))}
        <span className="end">
          <ExportMenu />
        </span>
      </nav>
      <main id="main" className={page === 'steps' ? 'px-4 pb-12 md:px-8' : undefined}>
        <Body />
        <div className="export-below">
          <ExportMenu />
        </div>
      </main>
      <TimeBar />
      <Toaster />
    </div>
  );
}
