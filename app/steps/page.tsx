import { getTranslations } from 'next-intl/server';
import { initialSession } from '../../lib/steps/session/slice.ts';
import { stepIds } from '../../lib/workshop/kernel.ts';
import { LinkButton } from '../_ui/link-button.tsx';
import { LocaleSwitch } from '../_ui/locale-switch.tsx';
import { Section } from '../_ui/section.tsx';
import { TopBar } from '../_ui/top-bar.tsx';
import '../w/[id]/_board/onboarding.css';

const parts = ['purpose', 'act', 'out', 'others'] as const;

/** What each of the six steps is for, to read before one sits down. */
export default async function StepsPage() {
  const [t, ui] = await Promise.all([getTranslations(), getTranslations('ui')]);
  return (
    <>
      <TopBar brand={ui('brand')}>
        <LocaleSwitch />
      </TopBar>
      <main className="sheet-page">
        <h1>
          {t('home.steps.title')} <em>{t('home.steps.light')}</em>
        </h1>
        {stepIds.map((step, place) => (
          <Section key={step} title={`${place + 1} ${t(`board.steps.${step}`)}`}>
            <dl className="why mt-3">
              {parts.map((part) => (
                <div key={part}>
                  <dt>{t(`board.why.${part}`)}</dt>
                  <dd>{t(`${step}.why.${part}`, { level: initialSession.anonymity[step] })}</dd>
                </div>
              ))}
            </dl>
          </Section>
        ))}
        <div>
          <LinkButton tone="ink" href="/new">
            {t('home.start')}
          </LinkButton>
        </div>
      </main>
    </>
  );
}
