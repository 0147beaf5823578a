import Link from 'next/link';

const places = [0, 8, 16];

/** The mark, eight at the table with room in the middle, and the name beside it; a link home when `href` is given. */
export function Brand({ name, href }: { name: string; href?: string }) {
  const inside = (
    <>
      <svg viewBox="0 0 23 23" aria-hidden="true">
        {places.flatMap((y) =>
          places.map((x) => (
            <rect
              key={`${x}-${y}`}
              className={x === 8 && y === 8 ? 'room' : 'tile'}
              x={x}
              y={y}
              width="7"
              height="7"
            />
          )),
        )}
      </svg>
      {name}
    </>
  );
  if (!href) return <span className="brand">{inside}</span>;
  return (
    <Link className="brand" href={href} prefetch={false}>
      {inside}
    </Link>
  );
}
