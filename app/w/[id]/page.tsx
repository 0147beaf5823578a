import { ClientMessages } from '../../../i18n/client-messages.tsx';
import { LiveBoard } from './_board/live-board.tsx';

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
      <LiveBoard workshop={id} />
    </ClientMessages>
  );
}
