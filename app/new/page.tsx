import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '../../i18n/client-messages.tsx';
import { LocaleSwitch } from '../_ui/locale-switch.tsx';
import { TopBar } from '../_ui/top-bar.tsx';
import { NewWorkshop } from './new-workshop.tsx';

export default async function NewPage() {
  const [ui, locale] = await Promise.all([getTranslations('ui'), getLocale()]);
  return (
    <ClientMessages only={['join', 'errors']}>
      <TopBar brand={ui('brand')}>
        <LocaleSwitch />
      </TopBar>
      <main className="sheet-page">
        <NewWorkshop language={locale === 'en' ? 'en' : 'nl'} />
      </main>
    </ClientMessages>
  );
}
