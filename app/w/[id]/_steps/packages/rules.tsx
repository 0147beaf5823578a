'use client';

import { useTranslations } from 'next-intl';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { useRuleWords } from './use-rule-words.ts';

/** What hangs together: options that only go with another, or that exclude one another. No package can break one and become the base. */
export function Rules() {
  const t = useTranslations('packages.rules');
  const { constraints } = useWorkshop().packages;
  const can = useCan();
  const act = useAct();
  const wordsOf = useRuleWords();
  const may = can('packages/constrain');
  if (constraints.size === 0 && !may) return null;
  return (
    <Section title={t('title', { count: constraints.size })} lead={t('lead')}>
      <ul className="mt-2">
        {constraints.rows.map((rule) => (
          <li key={rule.id} className="rule-line">
            <span>
              {wordsOf(rule)}
              {rule.reason && <span className="second small block">{rule.reason}</span>}
            </span>
            {can('packages/drop-constraint') && (
              <IconButton
                icon="cross"
                label={t('drop', { rule: wordsOf(rule) })}
                onClick={() => void act('packages/drop-constraint', { constraint: rule.id })}
              />
            )}
          </li>
        ))}
      </ul>
      {may && <RuleDialog />}
    </Section>
  );
}
