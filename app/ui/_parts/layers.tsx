'use client';

import { Button } from '../../_ui/button.tsx';
import { ConfirmDialog } from '../../_ui/confirm-dialog.tsx';
import { CopyButton } from '../../_ui/copy-button.tsx';
import { Dialog } from '../../_ui/dialog.tsx';
import { Field } from '../../_ui/field.tsx';
import { IconButton } from '../../_ui/icon-button.tsx';
import { Menu } from '../../_ui/menu.tsx';
import { Popover } from '../../_ui/popover.tsx';
import { toast } from '../../_ui/toast.ts';
import { Toaster } from '../../_ui/toaster.tsx';
import { Tooltip } from '../../_ui/tooltip.tsx';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

/** What comes over the table, each behind its button. */
export function Layers({ w }: { w: Words }) {
  return (
    <Sample id="layers" title={w.sections.layers}>
      <div className="flex flex-wrap items-center gap-3">
        <Dialog
          trigger={<Button>{w.dialog}</Button>}
          title={w.dialogTitle}
          lead={w.dialogLead}
          actions={
            <>
              <Button tone="ink">{w.dialogDo}</Button>
              <Button tone="bare">{w.notYet}</Button>
            </>
          }
        >
          <Field label={w.group} defaultValue={w.groups[1]} hint={w.longText} />
        </Dialog>
        <ConfirmDialog
          trigger={<Button>{w.confirm}</Button>}
          title={w.confirmTitle}
          lead={w.confirmLead}
          confirm={w.confirm}
          cancel={w.notYet}
          onConfirm={() => toast(w.said)}
        />
        <Menu
          trigger={<Button>{w.moveTo}</Button>}
          align="start"
          groups={[
            {
              id: 'to',
              heading: w.group,
              items: [
                { id: 'a', label: w.groups[0] },
                { id: 'b', label: w.groups[1], checked: true },
                { id: 'long', label: w.longText },
              ],
            },
            { id: 'else', items: [{ id: 'c', label: w.groups[2], disabled: true }] },
          ]}
        />
        <Popover trigger={<Button small>{w.why}</Button>} title={w.whyTitle}>
          {w.whyText}
        </Popover>
        <Tooltip text={w.tip}>
          <IconButton icon="more" label={w.more} />
        </Tooltip>
        <Button small onClick={() => toast(w.said)}>
          {w.toast}
        </Button>
        <Button
          small
          onClick={() =>
            toast(w.notSaved, { refused: true, action: { label: w.copy, onClick: () => {} } })
          }
        >
          {w.refuse}
        </Button>
        <CopyButton text="http://192.168.1.20:3000/j/K7M42P" small>
          {w.copyLink}
        </CopyButton>
        <Toaster />
      </div>
    </Sample>
  );
}
