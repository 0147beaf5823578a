export type Cell = string | number | null;

/** A table as rows of cells; the first row holds the names of the columns. */
export type Sheet = readonly (readonly Cell[])[];

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, also behind spaces; the full-width forms too. OWASP, CSV
 * Injection. Its tab and return are in `\s`.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A table as CSV for a spreadsheet. Text that would be a formula gets a ' in front. `language` decides what a spreadsheet in that
 * language expects: in Dutch a semicolon between cells and a decimal comma, in English a comma and a decimal point. RFC 4180 quoting, CRLF, and a
 * UTF-8 byte order mark, without which Excel garbles accents.
 */
export function csvOf(sheet: Sheet, language: 'nl' | 'en'): string {
  const separator = language === 'nl' ? ';' : ',';
  const cellText = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') {
      const plain = String(Math.round(cell * 1e4) / 1e4);
      const figure = language === 'nl' ? plain.replace('.', ',') : plain;
      return figure.includes(separator) ? `"${figure}"` : figure;
    }
    const safe = formula.test(cell) ? `'${cell}` : cell;
    return /["\r\n;,\t']/.test(safe) || safe !== safe.trim()
      ? `"${safe.replaceAll('"', '""')}"`
      : safe;
  };
  return `\uFEFF${sheet.map((row) => `${row.map(cellText).join(separator)}\r\n`).join('')}`;
}
