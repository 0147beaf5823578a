'use client';

import { useEffect, useState } from 'react';
import type { LogFile } from '../../../lib/report/log-file.ts';
import { ReviewBody } from '../../w/[id]/review/review-body.tsx';

/** The review reads the address, which only a browser has: shown once there is one, as on the real page after its log is loaded. */
export function ReviewPreviewBody({ json }: { json: string }) {
  const [log, setLog] = useState<LogFile | null>(null);
  useEffect(() => setLog(JSON.parse(json)), [json]);
  return log && <ReviewBody log={log} />;
}
