import { ClientMessages } from '../../../i18n/client-messages.tsx';
import type { Called } from '../../_api/call.ts';
import { lookedUp } from '../../_api/looked-up.ts';
import { JoinPageBody, type Table } from './join-page-body.tsx';

export default async function JoinPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return (
    <ClientMessages only={['join', 'errors']}>
      <JoinPageBody joinKey={decodeURIComponent(key)} known={await lookedUp<Called<Table>>()} />
    </ClientMessages>
  );
}
