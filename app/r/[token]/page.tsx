import { ClientMessages } from '../../../i18n/client-messages.tsx';
import { Resume } from './resume.tsx';

export default async function ResumePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <ClientMessages only={['join', 'errors']}>
      <Resume token={decodeURIComponent(token)} />
    </ClientMessages>
  );
}
