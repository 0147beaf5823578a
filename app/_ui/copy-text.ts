/**
 * Puts `text` on the clipboard; resolves to whether that worked. Over plain http navigator.clipboard does not
 * exist, so an off-screen field and the old command do it then. `near` is where the field may stand, so that
 * a dialog that keeps the focus does not take it away.
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.className = 'vh';
    near.append(field);
    const before = document.activeElement;
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
    return done;
  }
}
