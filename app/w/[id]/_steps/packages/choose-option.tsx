'use client';

import { useTranslations } from 'next-intl';
import type { Package } from '../../../../../lib/steps/packages/slice.ts';
import { classNames } from '../../../../_ui/class-names.ts';
import { Menu } from '../../../../_ui/menu.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan } from '../../_room/use-room.tsx';
import { useChoiceName } from './use-choice-name.ts';

/** What a package chooses on one issue: an option, as now, or nothing yet. */
export function ChooseOption({
  pack,
  issue,
  title,
  options,
  className,
}: {
  pack: Package;
  issue: string;
  title: string;
  options: readonly (string | null)[];
  className: string | undefined;
}) {
  const t = useTranslations('packages.choose');
  const nameOf = useChoiceName();
  const can = useCan();
  const act = useAct();
  const chosen = pack.elements[issue];
  const words = chosen === undefined ? t('open') : nameOf(chosen);
  if (!can('packages/change'))
    return (
      <td className={classNames(!chosen && 'now-as', className)}>
        {chosen === undefined ? t('stillOpen') : words}
      </td>
    );
  const choose = (option: string | null) =>
    void act('packages/change', { package: pack.id, elements: { [issue]: option } });
  const clear = {
    id: 'open',
    label: t('clear'),
    onSelect: () => void act('packages/change', { package: pack.id, open: [issue] }),
  };
  return (
    <td className={classNames(chosen === null && 'now-as', className)}>
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            className={chosen === undefined ? 'empty-choice' : 'made-choice'}
            aria-label={t('for', { name: pack.name, issue: title, choice: words })}
          >
            {words}
          </button>
        }
        groups={[
          {
            id: 'options',
            heading: title,
            items: options.map((option) => ({
              id: option ?? 'as-now',
              label: nameOf(option),
              checked: option === chosen,
              onSelect: () => choose(option),
            })),
          },
          ...(chosen === undefined ? [] : [{ id: 'clear', items: [clear] }]),
        ]}
      />
    </td>
  );
}
