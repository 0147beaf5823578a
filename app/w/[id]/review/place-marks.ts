import type { Happening } from '../../../../lib/report/course.ts';
import type { TimeScale } from '../../../../lib/report/time-scale.ts';
import type { Words } from '../../../../lib/report/words.ts';

/** A mark on the line. `left` is its place in percent; `shown` says whether its words fit beside those before it. */
export type PlacedMark = {
  readonly count: number;
  readonly left: number;
  readonly name: string;
  readonly shown: boolean;
};

/** How much of the line a few words take, in percent. */
const room = 10;

/** The marks worth a place on the line. Steps stand under it already; the moments that people remember come first when words collide. */
export function placeMarks(
  course: readonly Happening[],
  scale: TimeScale,
  words: Words,
): readonly PlacedMark[] {
  const marks = course.filter(
    ({ weight, key }) => weight === 'mark' && key !== 'session.step-moved',
  );
  const taken: number[] = [];
  return marks.map(({ count, key, values }) => {
    const left = (scale.placeOf(count) / scale.length) * 100;
    const shown = left <= 97 && taken.every((other) => Math.abs(other - left) >= room);
    if (shown) taken.push(left);
    return { count, left, name: words.t(`mark.${key}`, values), shown };
  });
}
