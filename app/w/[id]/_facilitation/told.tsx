'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../_ui/button.tsx';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { Tag } from '../../../_ui/tag.tsx';
import { useAct } from '../_room/use-act.ts';
import { useDraft } from '../_room/use-draft.ts';
import { useCan, useRoom, useWorkshop } from '../_room/use-room.tsx';
import './facilitation.css';
import { useFollowing } from './following.tsx';
import { useMessageText } from './use-message-text.ts';
import { useSpotlight } from './use-spotlight.ts';
import { useThingWords } from './use-thing-words.ts';

/** What the facilitator tells or shows everyone now: at most two lines, that stay in sight and take no one's cursor. */
export function Told() {
  return (
    <div className="told" aria-live="polite">
      <MessageLine />
      <SpotlightLine />
    </div>
  );
}

function MessageLine() {
  const t = useTranslations('facilitation.message');
  const ui = useTranslations('ui');
  const act = useAct();
  const can = useCan();
  const { live } = useRoom();
  const text = useMessageText();
  const { message } = useWorkshop().facilitation;
  const [read, setRead] = useDraft('message-read');
  const leads = can('facilitation/hush');
  if (!live || !message || (read === message.id && !leads)) return null;
  return (
    <p className="line">
      <Tag tone="now">{t(message.kind === 'own' ? 'label' : 'question')}</Tag>
      <strong>{text(message)}</strong>
      {leads ? (
        <Button small onClick={() => void act('facilitation/hush', {})}>
          {t('takeAway')}
        </Button>
      ) : (
        <IconButton icon="cross" label={ui('close')} onClick={() => setRead(message.id)} />
      )}
    </p>
  );
}

function SpotlightLine() {
  const t = useTranslations('facilitation.spotlight');
  const act = useAct();
  const can = useCan();
  const words = useThingWords();
  const { brought, lit, became, go } = useSpotlight();
  const { cover } = useFollowing();
  if (!brought || !lit) return null;
  const leads = can('facilitation/let-go');
  const away = became === 'aside' || became === 'gone';
  return (
    <p className="line">
      <Tag tone="now">{t('label')}</Tag>
      {became !== 'gone' && <strong className="short">{words(brought)}</strong>}
      {became !== 'there' && (
        <span className="why">{t(`became.${became}`, { name: words(lit) })}</span>
      )}
      {cover && <span className="why">{t(`covered.${cover.why}`)}</span>}
      <span className="acts">
        {!away && (
          <Button
            small
            tone={leads ? 'plain' : 'ink'}
            onClick={() => {
              cover?.lift();
              go();
            }}
          >
            {t(cover ? 'uncover' : became === 'merged' ? 'goThere' : 'go')}
          </Button>
        )}
        {leads && (
          <Button small onClick={() => void act('facilitation/let-go', {})}>
            {t('letGo')}
          </Button>
        )}
      </span>
    </p>
  );
}
