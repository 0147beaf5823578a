/** The step path without words, for a phone: six pieces, `here` counted from 1. `label` says it in words. */
export function Band({ here, label }: { here: number; label: string }) {
  return (
    <div className="band" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5, 6].map((step) => (
        <i key={step} className={step < here ? 'done' : step === here ? 'here' : undefined} />
      ))}
    </div>
  );
}
