import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '../../../../i18n/client-messages.tsx';
import { Review } from './review.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review');
  return { title: t('title') };
}

/** Looking back on a workshop. What may be seen of it is for the log's own route to decide. */
export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <ClientMessages
      only={[
        'review',
        'report',
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
      <Review workshop={id} />
    </ClientMessages>
  );
}
