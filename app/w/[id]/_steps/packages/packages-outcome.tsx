'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { classNames } from '../../../../_ui/class-names.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { Compared } from './compared.tsx';
import { PackFrame } from './pack-frame.tsx';
import { useChoiceName } from './use-choice-name.ts';
import { useOnePackage } from './use-one-package.ts';
import { useChoices, usePackages } from './use-packages.ts';
import './packages.css';

/** What came out of step 4: the packages, what parties showed, and which one became the base text. */
export function PackagesOutcome() {
  const t = useTranslations('packages');
  const { packages } = useWorkshop();
  const lettered = usePackages();
  const issues = useChoices();
  const nameOf = useChoiceName();
  const { one, show } = useOnePackage();
  const besides = (id: string) => (id === one ? undefined : 'besides');
  if (lettered.length === 0) return <p className="second">{t('outcome.nothing')}</p>;
  const base = lettered.find(({ pack }) => pack.id === packages.base?.package);
  return (
    <div className="grid gap-4">
      {base && (
        <p>
          <b>
            {t('outcome.base', {
              letter: base.letter,
              name: base.pack.name,
              version: packages.base?.version ?? 1,
            })}
          </b>
        </p>
      )}
      <PackFrame one={one} show={show}>
        <table className="pack" style={{ '--packs': lettered.length } as CSSProperties}>
          <thead>
            <tr>
              <td className="c0" />
              {lettered.map(({ letter, pack }) => (
                <th key={pack.id} scope="col" className={besides(pack.id)}>
                  <b>{letter}</b> {pack.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map(({ issue, title }) => (
              <tr key={issue}>
                <th scope="row">{title}</th>
                {lettered.map(({ pack }) => (
                  <td
                    key={pack.id}
                    className={classNames(!pack.elements[issue] && 'now-as', besides(pack.id))}
                  >
                    {pack.elements[issue] === undefined
                      ? t('choose.stillOpen')
                      : nameOf(pack.elements[issue])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </PackFrame>
      <Compared />
    </div>
  );
}
