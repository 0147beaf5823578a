'use client';

import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { classNames } from '../../../_ui/class-names.ts';
import { Shape } from '../../../_ui/shape.tsx';
import type { Mark } from '../../../_ui/shapes.ts';
import { ReadySwitch } from '../_board/ready-switch.tsx';
import { useReason } from '../_room/use-reason.ts';

/**
 * The sheet to write on in a silent round, with its corner in the party's colour; on a phone the button that lays it on the table stays
 * under the thumb. The text is the caller's, and so is what else belongs to it (`children`).
 */
export function WritingSheet({
  id,
  label,
  who,
  verb,
  mark,
  most,
  hint,
  silent,
  field,
  text,
  onText,
  onLay,
  onKeyDown,
  children,
}: {
  id: string;
  label: ReactNode;
  /** Who will see it. */
  who: ReactNode;
  verb: ReactNode;
  mark: Mark | undefined;
  most: number;
  hint: ReactNode;
  silent: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  onLay: () => Promise<void> | undefined;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const sentence = useReason();
  const tooLong = text.length > most;
  return (
    <form
      id={`${id}-sheet`}
      className="max-w-[640px]"
      onSubmit={(event) => {
        event.preventDefault();
        void onLay();
      }}
    >
      <label className="font-strong" htmlFor={id}>
        {label}
      </label>
      <p className="second small mb-3">{who}</p>
      <div className="relative ml-[9px]">
        {mark && <Shape mark={mark} className="absolute top-3 -left-[10px] size-[22px]" />}
        <textarea
          ref={field}
          id={id}
          className="block w-full resize-y border-0 bg-sheet py-[9px] pr-3 pl-[22px] text-t3 leading-snug shadow-[0_0_0_5px_var(--now)] outline-3 outline-ink outline-solid"
          rows={2}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          aria-describedby={`${id}-under`}
          aria-invalid={tooLong || undefined}
          enterKeyHint={onKeyDown ? 'done' : undefined}
        />
        <p id={`${id}-under`} className="label mt-[9px] flex justify-between gap-3">
          <span role={tooLong ? 'alert' : undefined}>
            {tooLong ? sentence({ code: 'too-long' }) : hint}
          </span>
          {text.length > most * 0.8 && (
            <span className="num">
              {text.length} / {most}
            </span>
          )}
        </p>
        {children}
      </div>
      <div
        className={classNames(
          'z-10 mt-3 flex items-center gap-x-4 bg-paper py-3 sm:static sm:py-0',
          silent && 'thumb-now',
        )}
      >
        <Button
          type="submit"
          tone="now"
          className="max-sm:min-h-[56px] max-sm:flex-1 max-sm:text-t4"
        >
          {verb}
        </Button>
        {silent && (
          <span className="sm:hidden">
            <ReadySwitch />
          </span>
        )}
      </div>
    </form>
  );
}
