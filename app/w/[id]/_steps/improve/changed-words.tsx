import { useTranslations } from 'next-intl';
import { type DiffSegment, wordDiff } from '../../../../../lib/analysis/word-diff.ts';

/** A text with what went struck through and what came marked, word by word; also said to who can't see it. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  const t = useTranslations('improve.diff');
  return wordDiff(before, after).map((segment, place) => {
    const key = `${place}${segment.kind}`;
    if (segment.kind === 'kept') return <span key={key}>{segment.text}</span>;
    return segment.kind === 'added' ? (
      <Piece key={key} as="ins" segment={segment} said={t('came')} />
    ) : (
      <Piece key={key} as="del" segment={segment} said={t('went')} />
    );
  });
}

/** The mark ends where the word ends: the space after it stays outside. */
function Piece({ as: Element, segment, said }: { as: 'ins' | 'del'; segment: DiffSegment; said: string }) {
  const words = segment.text.trimEnd();
  return (
    <>
      <Element>
        <span className="vh">{said} </span>
        {words}
      </Element>
      {segment.text.slice(words.length)}
    </>
  );
}
