import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '../../../../i18n/client-messages.tsx';
import { RehearsePage } from './rehearse-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rehearse');
  return { title: t('title') };
}

/** Trying the workshop alone, before anyone comes. */
export default async function WorkshopRehearsePage({
  params,
}: {
  params: Promise<{ id: string }>;
}) {
  const { id } = await params;
  return (
    <ClientMessages
      only={[
        'rehearse',
        'screen',
        'board',
        'session',
        'broaden',
        'options',
        'preferred',
        'packages',
        'improve',
        'phase',
        'facilitation',
        'errors',
      ]}
    >
      <RehearsePage workshop={id} />
    </ClientMessages>
  );
}
