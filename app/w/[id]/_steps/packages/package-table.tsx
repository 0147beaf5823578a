'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { brokenConstraints } from '../../../../../lib/analysis/feasible.ts';
import { Breakable } from '../../../../_ui/breakable.tsx';
import { classNames } from '../../../../_ui/class-names.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { ChooseOption } from './choose-option.tsx';
import { Conditions } from './conditions.tsx';
import { NarrowChoices } from './narrow-choices.tsx';
import { PackFrame } from './pack-frame.tsx';
import { PackageBrings } from './package-brings.tsx';
import { PackageHead } from './package-head.tsx';
import { useOnePackage } from './use-one-package.ts';
import { useChoices, usePackages } from './use-packages.ts';
import { useRuleWords } from './use-rule-words.ts';

/** Issues down, packages across: what is chosen, who brings what, on which condition, and what the board sees. */
export function PackageTable() {
  const t = useTranslations('packages.table');
  const { packages } = useWorkshop();
  const can = useCan();
  const wordsOf = useRuleWords();
  const lettered = usePackages();
  const issues = useChoices();
  const found = (id: string, version: number) =>
    packages.figures?.findings.find((row) => row.package === id && row.version === version);
  const { one, show } = useOnePackage();
  const besides = (id: string) => (id === one ? undefined : 'besides');
  const style = { '--packs': lettered.length } as CSSProperties;
  return (
    <PackFrame id="packages-table" one={one} show={show}>
      <table className={classNames('pack', lettered.length > 3 && 'many')} style={style}>
        <thead>
          <tr>
            <th className="c0">
              <span className="label">{t('side', { count: lettered.length })}</span>
            </th>
            {lettered.map((row) => (
              <PackageHead key={row.pack.id} {...row} className={besides(row.pack.id)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map(({ issue, title, options }) => (
            <tr key={issue}>
              <th scope="row">
                <Breakable>{title}</Breakable>
                {can('packages/set-choices') && <NarrowChoices issue={issue} title={title} />}
              </th>
              {lettered.map(({ pack }) => (
                <ChooseOption
                  key={pack.id}
                  pack={pack}
                  issue={issue}
                  title={title}
                  options={options}
                  className={besides(pack.id)}
                />
              ))}
            </tr>
          ))}
          <tr className="con" id="packages-brings">
            <th scope="row">{t('brings')}</th>
            {lettered.map(({ pack }) => (
              <td key={pack.id} className={besides(pack.id)}>
                <PackageBrings pack={pack} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('conditions')}</th>
            {lettered.map(({ pack }) => (
              <td key={pack.id} className={besides(pack.id)}>
                <Conditions pack={pack} />
                {brokenConstraints(pack.elements, packages.constraints.rows).map((row) => (
                  <p key={row.id} className="tape">
                    {t('broken', { rule: wordsOf(row) })}
                    {row.reason && <span className="block font-normal">{row.reason}</span>}
                  </p>
                ))}
              </td>
            ))}
          </tr>
          <tr className="marks">
            <th scope="row">{t('board')}</th>
            {lettered.map(({ pack }) => {
              const finding = found(pack.id, pack.version);
              const marks = (['balanced', 'strongestMinimum', 'mostJointGain'] as const).filter(
                (key) => finding?.[key],
              );
              return (
                <td key={pack.id} className={besides(pack.id)}>
                  {marks.map((key) => (
                    <span key={key} className="mark">
                      <b>{t(`marks.${key}.name`)}</b>
                      {t(`marks.${key}.means`)}
                    </span>
                  ))}
                  {marks.length === 0 && finding?.noneLoses && (
                    <span className="mark">{t('marks.noneLoses')}</span>
                  )}
                  {marks.length === 0 && !finding?.noneLoses && (
                    <span className="mark">{finding ? t('marks.nothing') : t('marks.notYet')}</span>
                  )}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </PackFrame>
  );
}
