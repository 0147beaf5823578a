import { getTranslations } from 'next-intl/server';
import { LinkButton } from './_ui/link-button.tsx';
import { Lost } from './_ui/lost.tsx';

export default async function NotFound() {
  const t = await getTranslations('ui');
  return (
    <Lost brand={t('brand')} title={t('notFound.title')} body={<p>{t('notFound.body')}</p>}>
      <LinkButton tone="ink" href="/#meedoen">
        {t('notFound.join')}
      </LinkButton>
      <LinkButton tone="bare" href="/">
        {t('home')}
      </LinkButton>
    </Lost>
  );
}
