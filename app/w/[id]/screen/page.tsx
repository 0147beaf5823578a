import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '../../../../i18n/client-messages.tsx';
import { ScreenPage } from './screen-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('screen');
  return { title: t('title') };
}

/** What the room sees on the wall. Its token stands behind the # and stays in the browser. */
export default async function WorkshopScreenPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <ClientMessages
      only={[
        'screen',
        'board',
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
      <ScreenPage workshop={id} />
    </ClientMessages>
  );
}
