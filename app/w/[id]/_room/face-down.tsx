'use client';

import type { ReactNode } from 'react';

/** As many plain sheets as are drawn; the number beside them counts on. */
const drawn = 120;

/** Cards that lie face down: the same ink sheet for each, and in words how many there are. */
export function FaceDown({ count, words }: { count: number; words: ReactNode }) {
  return (
    <div>
      <p className="mb-2" aria-live="polite">
        {words}
      </p>
      <div className="flex flex-wrap gap-[5px]" aria-hidden="true">
        {Array.from({ length: Math.min(count, drawn) }, (_, place) => (
          <i key={place} className="h-5 w-[30px] bg-ink opacity-80 sm:h-[30px] sm:w-[46px]" />
        ))}
      </div>
    </div>
  );
}
