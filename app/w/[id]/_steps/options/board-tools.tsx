'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';
import { Choice } from '../../../../_ui/choice.tsx';

type Props = {
  count: number;
  clusters: number;
  view: 'groups' | 'issues';
  onView: (view: 'groups' | 'issues') => void;
  searching: boolean;
  onSearch?: () => void;
  selecting: boolean;
  onSelect?: () => void;
  onNew?: () => void;
};

/** How many there are, how to look at them, and the ways to put them in order. */
export function BoardTools(props: Props) {
  const { count, clusters, view, onView, searching, onSearch, selecting, onSelect, onNew } = props;
  const t = useTranslations('options');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="label mr-auto">
        {t('board.count', { count })}
        {clusters > 0 && `, ${t('board.groups', { count: clusters })}`}
      </p>
      <Choice
        small
        hideLegend
        legend={t('board.view')}
        value={view}
        onChange={onView}
        options={[
          { value: 'groups', label: t('board.byGroup') },
          { value: 'issues', label: t('board.byIssue') },
        ]}
      />
      {onSearch && (
        <Button small onClick={onSearch} aria-expanded={searching}>
          {t('filter.open')}
        </Button>
      )}
      {onSelect && (
        <Button small onClick={onSelect} aria-pressed={selecting}>
          {selecting ? t('board.selectStop') : t('board.select')}
        </Button>
      )}
      {onNew && (
        <Button small onClick={onNew}>
          {t('board.newGroup')}
        </Button>
      )}
    </div>
  );
}
