'use client';

import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Cluster } from '../../../../_ui/cluster.tsx';

type Props = {
  /** Group or issue; null is the place for loose cards. */
  id: string | null;
  /** The id of its element, where it can be brought into view. */
  anchor?: string;
  title: ReactNode;
  count: ReactNode;
  tools?: ReactNode;
  /** False when the cards come in lists of their own. */
  list?: boolean;
  children: ReactNode;
};

/** A column that takes cards dropped on it; the place shows while a card hangs over it. */
export function DropColumn({ id, anchor, title, count, tools, list, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      getData: () => ({ column: true, id }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [id]);
  return (
    <div ref={place} id={anchor} className={over ? 'bg-paper-2' : undefined}>
      <Cluster
        title={title}
        list={list}
        count={
          <span className="flex items-center justify-between gap-2">
            {count}
            {tools}
          </span>
        }
      >
        {children}
      </Cluster>
    </div>
  );
}
