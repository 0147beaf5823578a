import { classNames } from './class-names.ts';
import { type Mark, shapes } from './shapes.ts';

/** Eight ways to answer, 1 (fully behind it) to 8 (blocks it). */
export type LampLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** How full the shape is: full, four fifths, half, a low light, none. */
const lit: Record<LampLevel, number> = {
  1: 24,
  2: 19.2,
  3: 13.2,
  4: 7.2,
  5: 0,
  6: 7.2,
  7: 0,
  8: 0,
};

/**
 * The party's shape, as lit as its consent; 5 carries a question mark, 7 one bar across, 8 two. A `guess` is a
 * dashed rim and never counts. The number and the word must stand beside it, so the picture itself is silent.
 */
export function Lamp({
  mark,
  level,
  guess,
  className,
}: {
  mark: Mark;
  level: LampLevel;
  guess?: boolean;
  className?: string;
}) {
  const height = guess ? 0 : lit[level];
  const top = 24 - height;
  const crossed = !guess && level >= 7;
  return (
    <span
      className={classNames('lamp', `p${mark}`, guess && 'guess', className)}
      aria-hidden="true"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path className="rim" fillRule="evenodd" d={shapes[mark]} />
        {height > 0 && (
          <svg
            aria-hidden="true"
            x="-2"
            y={top}
            width="28"
            height={height}
            viewBox={`-2 ${top} 28 ${height}`}
          >
            <path className="lit" fillRule="evenodd" d={shapes[mark]} />
          </svg>
        )}
        {crossed && <path className="cross" d="M1 23 23 1" />}
        {crossed && level === 8 && <path className="cross" d="M1 1 23 23" />}
      </svg>
      {!guess && level === 5 && <i>?</i>}
    </span>
  );
}
