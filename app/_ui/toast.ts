import { Toast } from '@base-ui/react/toast';

/** Where toasts wait until the toaster on the page shows them. */
export const toasts = Toast.createToastManager();

/**
 * Says in a dark strip what just happened, with at most one thing to do about it (usually: undo). What was
 * `refused` stays until it is closed; the rest goes after six seconds. Returns the id, for `toasts.close(id)`.
 */
export function toast(
  text: string,
  options: {
    refused?: boolean;
    /** A second toast with the same id takes the place of the first. */
    id?: string;
    action?: { label: string; onClick: () => void };
  } = {},
): string {
  const { refused = false, id, action } = options;
  return toasts.add({
    id,
    title: text,
    type: refused ? 'refused' : 'said',
    priority: refused ? 'high' : 'low',
    timeout: refused ? 0 : 6000,
    actionProps: action && { children: action.label, onClick: action.onClick },
  });
}
