'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../../_ui/menu.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { useBring } from '../../_facilitation/use-bring.ts';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import type { Lettered } from './use-packages.ts';

/** The letter, the name and the version of a package, and what can be done with it as a whole. */
export function PackageHead({
  letter,
  pack,
  stale,
  className,
}: Lettered & { className: string | undefined }) {
  const t = useTranslations('packages.head');
  const { base } = useWorkshop().packages;
  const bring = useBring();
  const can = useCan();
  const act = useAct();
  const [renaming, rename] = useState(false);
  const [name, writeName] = useState(pack.name);
  const [note, writeNote] = useState(pack.note);
  const items: MenuItem[] = [];
  if (can('packages/change'))
    items.push({ id: 'rename', label: t('rename'), onSelect: () => rename(true) });
  if (stale && can('packages/confirm'))
    items.push({
      id: 'confirm',
      label: t('confirm'),
      onSelect: () => void act('packages/confirm', { package: pack.id }),
    });
  if (can('packages/put-aside'))
    items.push({
      id: 'aside',
      label: t('aside'),
      onSelect: () => void act('packages/put-aside', { package: pack.id, aside: true }),
    });
  items.push(...bring('package', pack.id));
  const keep = async () => {
    const sent = await act('packages/change', { package: pack.id, name, note });
    if (sent.ok) rename(false);
  };
  return (
    <th scope="col" className={className} id={anchorOf({ kind: 'package', of: pack.id })}>
      <span className="pk">{letter}</span>
      <h2>{pack.name}</h2>
      <span className="label">{t('version', { version: pack.version })} </span>
      {base?.package === pack.id && <Tag tone="solid">{t('base')}</Tag>}
      {pack.draft && <Tag>{t(`drafts.${pack.draft}`)}</Tag>}
      {stale && <Tag>{t('stale')}</Tag>}
      {items.length > 0 && (
        <span className="pack-menu">
          <Menu
            trigger={<IconButton icon="more" label={t('menu', { name: pack.name })} />}
            groups={[{ id: 'all', items }]}
          />
        </span>
      )}
      {pack.note && <PackageNote note={pack.note} />}
      <Dialog
        title={t('rename')}
        open={renaming}
        onOpenChange={rename}
        actions={
          <Button tone="ink" disabled={!name.trim()} onClick={() => void keep()}>
            {t('keep')}
          </Button>
        }
      >
        <div className="grid gap-4">
          <Field
            label={t('name')}
            most={limits.name}
            value={name}
            onChange={(e) => writeName(e.target.value)}
          />
          <Field
            label={t('note')}
            lines={2}
            most={limits.card}
            value={note}
            onChange={(e) => writeNote(e.target.value)}
          />
        </div>
      </Dialog>
    </th>
  );
}

/** Longer than this, a note is folded: the packages themselves must stay in sight. */
const long = 70;

function PackageNote({ note }: { note: string }) {
  const t = useTranslations('packages.head');
  if (note.length <= long) return <p className="second small clear-left">{note}</p>;
  return (
    <details className="pack-note second small clear-left">
      <summary>
        <span>{note}</span>
        <span className="label underline underline-offset-3">{t('readOn')}</span>
      </summary>
    </details>
  );
}
