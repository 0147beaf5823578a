'use client';

import { useTranslations } from 'next-intl';
import { useContrast } from './use-contrast.ts';
import { useKeys } from './use-keys.ts';

/** Much contrast, and the whole screen: for whoever stands at the projector. They show when the mouse moves. */
export function ScreenTools() {
  const t = useTranslations('screen.tools');
  const [contrast, toggle] = useContrast();
  const fill = () => {
    // A browser may refuse; the window is then simply as large as it was.
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    else void document.documentElement.requestFullscreen().catch(() => {});
  };
  useKeys({ c: toggle, f: fill });
  return (
    <div className="tools corner">
      <button type="button" aria-pressed={contrast} onClick={toggle}>
        {t('contrast')}
      </button>
      <button type="button" onClick={fill}>
        {t('full')}
      </button>
    </div>
  );
}
