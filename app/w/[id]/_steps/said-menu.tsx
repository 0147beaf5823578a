'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Field } from '../../../_ui/field.tsx';
import { FormDialog } from '../../../_ui/form-dialog.tsx';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../_ui/menu.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan } from '../_room/use-room.tsx';

/** A text beside a card: a reply or question (`first`), or its answer. */
export type Said = {
  readonly part: string;
  readonly first: boolean;
  readonly text: string;
  readonly original?: string;
  readonly mine: boolean;
};

/** The commands by which such texts are changed. */
export type SaidCommands = Readonly<Record<'reword' | 'edit' | 'takeBack' | 'hide', string>>;

/** What one can do with a reply and its answer: the facilitator with any, people with their own. */
export function SaidMenu({
  id,
  parts,
  commands,
}: {
  id: string;
  parts: readonly Said[];
  commands: SaidCommands;
}) {
  const t = useTranslations('board.said');
  const act = useAct();
  const can = useCan();
  const [changing, change] = useState<Said | null>(null);
  const leads = can(commands.reword);
  const items = parts.flatMap((said): (MenuItem | false | undefined)[] => {
    const { part, first, original, mine } = said;
    const own = mine && can(commands.edit);
    return [
      (leads || own) && {
        id: `edit ${part}`,
        label: first ? t('edit') : t('editAnswer'),
        onSelect: () => change(said),
      },
      leads &&
        original !== undefined && {
          id: `first ${part}`,
          label: t('firstAgain'),
          onSelect: () => void act(commands.reword, { id, part, text: original }),
        },
      own && {
        id: `back ${part}`,
        label: first ? t('takeBack') : t('takeAnswerBack'),
        onSelect: () => void act(commands.takeBack, { id, part }),
      },
      leads &&
        first && {
          id: 'hide',
          label: t('hide'),
          onSelect: () => void act(commands.hide, { id, hidden: true }),
        },
    ];
  });
  const possible = items.filter((item) => item !== false && item !== undefined);
  if (possible.length === 0) return null;
  return (
    <>
      <span className="ml-auto">
        <Menu
          trigger={<IconButton icon="more" label={t('menu', { text: parts[0]?.text ?? '' })} />}
          groups={[{ id: 'said', items: possible }]}
        />
      </span>
      {changing && (
        <Change
          said={changing}
          traced={leads}
          onKeep={async (text) => {
            const command = leads ? commands.reword : commands.edit;
            return (await act(command, { id, part: changing.part, text })).ok;
          }}
          onClose={() => change(null)}
        />
      )}
    </>
  );
}

function Change({
  said,
  traced,
  onKeep,
  onClose,
}: {
  said: Said;
  traced: boolean;
  onKeep: (text: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations('board.said');
  const [text, write] = useState(said.text);
  return (
    <FormDialog
      title={said.first ? t('edit') : t('editAnswer')}
      lead={traced ? t('traced') : undefined}
      ready={text.trim() !== ''}
      onKeep={() => onKeep(text)}
      onClose={onClose}
    >
      <Field
        lines={3}
        label={t('words')}
        most={limits.card}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
