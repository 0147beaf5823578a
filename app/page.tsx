import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '../i18n/client-messages.tsx';
import { CodeForm } from './_home/code-form.tsx';
import { codeOf } from './_home/code-of.ts';
import { MyWorkshops } from './_home/my-workshops.tsx';
import { SampleButton } from './_home/sample-button.tsx';
import { Brand } from './_ui/brand.tsx';
import { LinkButton } from './_ui/link-button.tsx';
import { LocaleSwitch } from './_ui/locale-switch.tsx';
import { Shape } from './_ui/shape.tsx';
import type { Mark } from './_ui/shapes.ts';

// Around the room in the middle, as at a table of eight.
const before: readonly Mark[] = [1, 3, 4, 2];
const after: readonly Mark[] = [6, 8, 5, 7];

function Seat({ mark }: { mark: Mark }) {
  return (
    <div className="seat">
      <Shape mark={mark} />
    </div>
  );
}

export default async function HomePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const code = codeOf(String((await searchParams).code ?? ''));
  if (code) redirect(`/j/${code}`);
  const [t, ui] = await Promise.all([getTranslations('home'), getTranslations('ui')]);
  const explained = (
    <LinkButton tone="bare" small href="/steps">
      {t('steps.open')}
    </LinkButton>
  );
  return (
    <ClientMessages only={['home', 'errors', 'board']}>
      <div className="home">
        <header className="top">
          <Brand name={ui('brand')} />
          <span className="flex items-center gap-x-2">
            <span className="max-sm:hidden">{explained}</span>
            <LocaleSwitch />
          </span>
        </header>
        <main>
          <section className="hero">
            <div className="say">
              <h1>{t('title')}</h1>
              <p className="lead">{t('lead')}</p>
              <p className="go">
                <LinkButton tone="ink" wide href="/new">
                  {t('start')}
                </LinkButton>
                <SampleButton />
              </p>
            </div>
            <div className="round-table">
              {before.map((mark) => (
                <Seat key={mark} mark={mark} />
              ))}
              <CodeForm />
              {after.map((mark) => (
                <Seat key={mark} mark={mark} />
              ))}
            </div>
          </section>
          <section className="mine" aria-labelledby="mine">
            <h2 id="mine">{t('mine.title')}</h2>
            <MyWorkshops />
            <p className="mt-4 sm:hidden">{explained}</p>
            <p className="label foot">{t('foot')}</p>
          </section>
        </main>
      </div>
    </ClientMessages>
  );
}
