/** The code in what someone typed, or null: spaces and small letters are fine. */
export function codeOf(typed: string): string | null {
  const code = typed.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return code.length === 6 ? code : null;
}
