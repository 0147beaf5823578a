import { useTranslations } from 'next-intl';
import { type DiffSegment, wordDiff } from '../../../../../lib/analysis/word-diff.ts';

/** Below this share of kept letters two texts are different texts: then the old one goes and the new one comes, whole. */
const alike = 0.35;

/** A text with what went struck through and what came marked, word by word; also said to who can't see it. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  return <Segments segments={readable(before, after)} />;
}

/** A list of things, compared thing by thing: amounts that look alike are not each other's wording. */
export function ChangedItems({
  before,
  after,
}: {
  before: readonly string[];
  after: readonly string[];
}) {
  const ends = (text: string) => `${text}; `;
  const segments: DiffSegment[] = [
    ...after
      .filter((text) => before.includes(text))
      .map((text) => ({ kind: 'kept' as const, text: ends(text) })),
    ...before
      .filter((text) => !after.includes(text))
      .map((text) => ({ kind: 'removed' as const, text: `${text} ` })),
    ...after
      .filter((text) => !before.includes(text))
      .map((text) => ({ kind: 'added' as const, text: `${text} ` })),
  ];
  return <Segments segments={segments} />;
}

function readable(before: string, after: string): readonly DiffSegment[] {
  const segments = wordDiff(before, after);
  const kept = segments.reduce(
    (sum, { kind, text }) => sum + (kind === 'kept' ? text.length : 0),
    0,
  );
  if (!before || !after || kept >= alike * Math.min(before.length, after.length)) return segments;
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

function Segments({ segments }: { segments: readonly DiffSegment[] }) {
  const t = useTranslations('improve.diff');
  return segments.map((segment, place) => {
    const key = `${place}${segment.kind}`;
    if (segment.kind === 'kept') return <span key={key}>{segment.text}</span>;
    return segment.kind === 'added' ? (
      <Piece key={key} as="ins" segment={segment} said={t('came')} />
    ) : (
      <Piece key={key} as="del" segment={segment} said={t('went')} />
    );
  });
}

/** The mark ends where the word ends; what goes and what comes never stick together. */
function Piece({
  as: Element,
  segment,
  said,
}: {
  as: 'ins' | 'del';
  segment: DiffSegment;
  said: string;
}) {
  const words = segment.text.trimEnd();
  const space = segment.text.slice(words.length);
  return (
    <>
      <Element>
        <span className="vh">{said} </span>
        {words}
      </Element>
      {space || (Element === 'del' ? ' ' : '')}
    </>
  );
}
