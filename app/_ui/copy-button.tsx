'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { copyText } from './copy-text.ts';
import { Icon } from './icon.tsx';

/** Copies `text` and says so; where copying is impossible it shows the text, selected, to copy by hand. */
export function CopyButton({
  text,
  tone,
  small,
  children,
}: { text: string; children?: ReactNode } & ButtonLook) {
  const t = useTranslations('ui.copy');
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const place = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    if (!place.current) return;
    setState((await copyText(text, place.current)) ? 'copied' : 'failed');
  };
  return (
    <span ref={place} className="inline-flex flex-wrap items-center gap-2">
      <Button tone={tone} small={small} onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {state === 'copied' ? t('copied') : (children ?? t('copy'))}
      </Button>
      {state === 'failed' && (
        <span className="field small">
          <input
            readOnly
            value={text}
            aria-label={t('failed')}
            ref={(field) => {
              field?.focus();
              field?.select();
            }}
          />
          <span className="label">{t('failed')}</span>
        </span>
      )}
      <span className="vh" role="status">
        {state === 'copied' && t('copied')}
      </span>
    </span>
  );
}
