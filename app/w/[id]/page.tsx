import { ClientMessages } from '../../../i18n/client-messages.tsx';
import { lookedUp } from '../../_api/looked-up.ts';
import { LiveBoard } from './_board/live-board.tsx';
import type { Ahead } from './_board/waiting-board.tsx';

export default async function WorkshopPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <ClientMessages
      only={[
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
      <LiveBoard workshop={id} ahead={await lookedUp<Ahead>()} />
    </ClientMessages>
  );
}
