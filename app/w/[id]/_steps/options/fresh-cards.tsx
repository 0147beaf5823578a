'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';
import { Icon } from '../../../../_ui/icon.tsx';

type Props = {
  fresh: ReadonlySet<string>;
  onSeen: () => void;
  /** Lets all cards be seen, so that the new one is among them. */
  onClear: () => void;
};

/** Says that others laid cards on the table, and goes to the first of them when I want to; until then nothing moves. */
export function FreshCards({ fresh, onSeen, onClear }: Props) {
  const t = useTranslations('options.board');
  const go = () => {
    const [first] = fresh;
    onClear();
    onSeen();
    requestAnimationFrame(() => {
      const card =
        document.getElementById(`option-${first}`) ??
        document.querySelector('#options-board li:last-of-type');
      card?.scrollIntoView({ block: 'center' });
      card?.querySelector('button')?.focus({ preventScroll: true });
    });
  };
  return (
    <div className="above-bar pointer-events-none sticky z-10 flex justify-center">
      <Button tone="ink" className="pointer-events-auto" onClick={go}>
        <Icon name="down" />
        {t('fresh', { count: fresh.size })}
      </Button>
    </div>
  );
}
