import type { ReactNode } from 'react';

/**
 * Tape: what happened (`title`, bold), what it means and what to do (children), and a button if that helps.
 * At most one on a page, never for good news. It is said aloud when it appears.
 */
export function Banner({
  title,
  action,
  children,
}: {
  title?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="banner" role="status">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <p className="min-w-0 flex-1 basis-60">
          {title && <b>{title}</b>} {children}
        </p>
        {action}
      </div>
    </div>
  );
}
