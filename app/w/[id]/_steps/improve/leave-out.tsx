'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';

/** Takes a line out of the proposal, or back in; `line` says to who can't see it which one. */
export function LeaveOut({
  gone,
  line,
  onChange,
}: {
  gone: boolean;
  line: string;
  onChange: (gone: boolean) => void;
}) {
  const t = useTranslations('improve.write');
  return (
    <Button small tone="bare" className="justify-self-start" onClick={() => onChange(!gone)}>
      {t(gone ? 'keep' : 'leaveOut')}
      <span className="vh"> {line}</span>
    </Button>
  );
}
