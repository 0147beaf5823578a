/** Is someone in the middle of a text? Then nothing may be taken off their screen or pushed into it. */
export function isWriting(): boolean {
  const field = document.activeElement;
  const writes =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type === 'text');
  return writes && field.value.trim() !== '';
}
