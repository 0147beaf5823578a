export type Alike = { readonly a: string; readonly b: string; readonly score: number };

type Words = {
  readonly id: string;
  readonly weight: number;
  readonly grams: ReadonlyMap<string, number>;
};

/** Words that say nothing about what a text is about, in Dutch and English. */
const small = new Set(
  'de het een en van in op te voor met dat die is als bij aan om er ook of naar uit over door tot niet per wie wat the a an and of in on to for with that is as at by or from it be per who what'.split(
    ' ',
  ),
);

/** Letter trigrams of the meaningful words: inflections and compounds (bed, bedden, crisisbed) stay close. */
function gramsOf(text: string): Set<string> {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const grams = new Set<string>();
  for (const word of plain.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '' || small.has(word)) continue;
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  }
  return grams;
}

/**
 * Pairs of texts that look alike, most alike first: cosine of tf-idf over letter trigrams (Salton & McGill 1983), so that what all
 * cards share counts for little. Deterministic, no language model; it asks, the table decides. Cost grows with the square of the
 * number of texts, so only the first `bound` are compared. `score` is 0 to 1.
 */
export function similarTexts(
  texts: readonly { readonly id: string; readonly text: string }[],
  {
    threshold = 0.35,
    bound = 400,
    most = 12,
  }: { threshold?: number; bound?: number; most?: number } = {},
): readonly Alike[] {
  const compared = texts.slice(0, bound).map(({ id, text }) => ({ id, grams: gramsOf(text) }));
  const seen = new Map<string, number>();
  for (const { grams } of compared)
    for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const rare = (gram: string) => Math.log(1 + compared.length / (seen.get(gram) ?? 1));
  const words = compared.map(({ id, grams }): Words => {
    const weights = new Map([...grams].map((gram) => [gram, rare(gram)]));
    return { id, grams: weights, weight: Math.hypot(...weights.values()) };
  });
  const pairs: Alike[] = [];
  words.forEach((a, i) => {
    for (const b of words.slice(i + 1)) {
      const score = cosine(a, b);
      if (score >= threshold) pairs.push({ a: a.id, b: b.id, score });
    }
  });
  return pairs.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1)).slice(0, most);
}

function cosine(a: Words, b: Words): number {
  if (a.weight === 0 || b.weight === 0) return 0;
  const [few, many] = a.grams.size <= b.grams.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [gram, weight] of few.grams) dot += weight * (many.grams.get(gram) ?? 0);
  return dot / (a.weight * b.weight);
}
