type Said = { readonly text: string; readonly original?: string };

/**
 * A text that was changed. Its first wording stands beside it from when a facilitator changed it (`traced`), and no longer once the text
 * is that wording again.
 */
export function reworded<Row extends Said>(row: Row, text: string, traced: boolean): Row {
  const { original, ...rest } = row;
  const first = original ?? (traced ? row.text : text);
  return { ...rest, text, ...(first === text ? {} : { original: first }) } as Row;
}

/** Under which id it is written down whose an answer is. */
export const answerId = (question: string): string => `answer:${question}`;
