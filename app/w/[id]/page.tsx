import { preload } from 'react-dom';
import { ClientMessages } from '../../../i18n/client-messages.tsx';
import { boardPath } from '../../../lib/protocol/board-ahead.ts';
import { lookedUp } from '../../_api/looked-up.ts';
import { LiveBoard } from './_board/live-board.tsx';
import type { Ahead } from './_board/waiting-board.tsx';

export default async function WorkshopPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const ahead = await lookedUp<Ahead>();
  // The cards set out with the scripts, not after them; the same request is made again by the scripts, and takes over this one.
  if (ahead)
    preload(boardPath(id), { as: 'fetch', crossOrigin: 'anonymous', fetchPriority: 'low' });
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
      <LiveBoard workshop={id} ahead={ahead} />
    </ClientMessages>
  );
}
