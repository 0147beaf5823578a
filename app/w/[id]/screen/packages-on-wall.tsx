'use client';

import { useTranslations } from 'next-intl';
import { Tag } from '../../../_ui/tag.tsx';
import { useWorkshop } from '../_room/use-room.tsx';
import { Compared } from '../_steps/packages/compared.tsx';
import { useChoices, usePackages } from '../_steps/packages/use-packages.ts';
import '../_steps/packages/packages.css';

/** The packages issue by issue: a table of them is too narrow to read across a room. Then what the parties showed of them. */
export function PackagesOnWall() {
  const t = useTranslations('packages');
  const { packages, options } = useWorkshop();
  const lettered = usePackages();
  const issues = useChoices();
  const nameOf = (chosen: string | null | undefined) => {
    if (chosen === undefined) return t('choose.stillOpen');
    return chosen === null
      ? t('choose.asNow')
      : (options.options.get(chosen)?.title ?? t('choose.gone'));
  };
  const isBase = (pack: string) => packages.base?.package === pack;
  return (
    <div className="packs-on-wall">
      <ul className="names">
        {lettered.map(({ letter, pack }) => (
          <li key={pack.id}>
            <b>{letter}</b>
            <span>
              <strong>{pack.name}</strong> {pack.note}{' '}
              {isBase(pack.id) && <Tag>{t('head.base')}</Tag>}
            </span>
          </li>
        ))}
      </ul>
      {issues.map(({ issue, title }) => (
        <section key={issue} data-together>
          <h3>{title}</h3>
          <ul>
            {lettered.map(({ letter, pack }) => (
              <li key={pack.id}>
                <b>{letter}</b>
                <span className={pack.elements[issue] ? undefined : 'second'}>
                  {nameOf(pack.elements[issue])}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div data-together>
        <Compared />
      </div>
    </div>
  );
}
