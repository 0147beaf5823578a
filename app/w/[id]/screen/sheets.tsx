/** Sheets face down, the same for everyone; with `of`, dashed places for who has not laid one yet. The words beside it count on. */
export function Sheets({ count, of = 0, most }: { count: number; of?: number; most: number }) {
  const laid = Math.min(count, most);
  const empty = Math.max(0, Math.min(of, most) - laid);
  return (
    <span className="sheets" aria-hidden="true">
      {Array.from({ length: laid + empty }, (_, place) => (
        <i key={place} className={place < laid ? undefined : 'open'} />
      ))}
    </span>
  );
}
