'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Choice } from '../../../../_ui/choice.tsx';
import { usePackages } from './use-packages.ts';

/** Around packages side by side, which scroll. On a phone one of them stands there, and a letter brings another. */
export function PackFrame({
  id,
  one,
  show,
  children,
}: {
  id?: string;
  one: string | null;
  show: (id: string) => void;
  children: ReactNode;
}) {
  const t = useTranslations('packages.table');
  const lettered = usePackages();
  return (
    <div id={id}>
      {lettered.length > 1 && (
        <Choice
          className="which-pack"
          legend={t('which')}
          hideLegend
          value={one}
          onChange={show}
          options={lettered.map(({ letter, pack }) => ({
            value: pack.id,
            label: (
              <span>
                {letter}
                <span className="vh"> {pack.name}</span>
              </span>
            ),
          }))}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and keys must reach it */}
      <section className="pack-frame" tabIndex={0} aria-label={t('label')}>
        {children}
      </section>
    </div>
  );
}
