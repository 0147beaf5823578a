'use client';

import { useTranslations } from 'next-intl';
import { Tag } from '../../../../_ui/tag.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';

/** The nudge that was sent last: what everyone is asked to try now. */
export function PromptLine() {
  const t = useTranslations('options');
  const { prompt } = useWorkshop().options;
  return (
    <div aria-live="polite">
      {prompt && (
        <p className="flex flex-wrap items-center gap-3">
          <Tag tone="now">{t('prompt.label')}</Tag>
          <strong className="font-display text-t5 leading-tight">
            {prompt.kind === 'own' ? prompt.text : t(`prompt.kinds.${prompt.kind}`)}
          </strong>
        </p>
      )}
    </div>
  );
}
