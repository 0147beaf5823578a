/** Is someone in a field, or in a sheet over the table? Then nothing may move the page under their hands. */
export function hasCursor(): boolean {
  const field = document.activeElement;
  const writes =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement &&
      ['text', 'number', 'date', 'search'].includes(field.type));
  return writes || document.querySelector('[role=dialog], [role=alertdialog]') !== null;
}
