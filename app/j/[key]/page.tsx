import { ClientMessages } from '../../../i18n/client-messages.tsx';
import { JoinPageBody } from './join-page-body.tsx';

export default async function JoinPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return (
    <ClientMessages only={['join', 'errors']}>
      <JoinPageBody joinKey={decodeURIComponent(key)} />
    </ClientMessages>
  );
}
