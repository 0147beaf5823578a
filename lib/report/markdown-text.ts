/** What means something in Markdown (CommonMark and GitHub's), wherever it stands in a line. */
const special = /[\\`*_{}[\]<>|~!&]/g;

/**
 * Text that people wrote, for one line of Markdown: it stays text. What would become emphasis, a link, HTML, an entity or code is
 * escaped, a line break becomes a space, and so does what would make a heading, quote or list at the start. Bare addresses are broken
 * by an escaped dot or colon, so that no reader makes links of them.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(/(https?|ftp|mailto):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/@/g, '\\@')
    .replace(/^([#>+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** As `markdownText`, keeping the paragraphs that people made. */
export const markdownParagraphs = (text: string): string =>
  text
    .split(/\n\s*\n|\n/)
    .map(markdownText)
    .filter((line) => line !== '')
    .join('\n\n');
