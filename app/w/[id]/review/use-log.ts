'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { LogFile } from '../../../../lib/report/log-file.ts';

export type LogState =
  | { readonly phase: 'loading'; readonly part: number | null }
  | { readonly phase: 'failed'; readonly code: string }
  | { readonly phase: 'ready'; readonly log: LogFile };

type Told = (part: number | null) => void;

/** Reads a file and tells how much of it is here (0–1, or null where its size is not known). */
async function read(response: Response, told: Told): Promise<string> {
  const size = Number(response.headers.get('content-length')) || null;
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let done = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    done += part.value.byteLength;
    text += decoder.decode(part.value, { stream: true });
    told(size && Math.min(1, done / size));
  }
  return text + decoder.decode();
}

async function fetchLog(workshop: string, after: number, told: Told): Promise<LogState> {
  try {
    const response = await fetch(
      `/api/workshops/${encodeURIComponent(workshop)}/export/log.json?after=${after}`,
    );
    if (!response.ok) {
      const reason = (await response.json().catch(() => ({}))) as { code?: string };
      return { phase: 'failed', code: reason.code ?? 'store-unavailable' };
    }
    return { phase: 'ready', log: JSON.parse(await read(response, told)) as LogFile };
  } catch {
    return { phase: 'failed', code: 'offline' };
  }
}

/** The workshop's log as this viewer may have it; `more` brings in what has happened since. */
export function useLog(workshop: string): readonly [LogState, more: () => void] {
  const [state, setState] = useState<LogState>({ phase: 'loading', part: null });
  const current = useRef(state);
  current.current = state;
  const load = useCallback(async () => {
    const had = current.current.phase === 'ready' ? current.current.log : null;
    const last = had?.entries.at(-1)?.seq ?? 0;
    const got = await fetchLog(
      workshop,
      last,
      (part) => !had && setState({ phase: 'loading', part }),
    );
    if (!had || got.phase !== 'ready') {
      // What is already on the screen stays there when bringing in more fails.
      if (!had) setState(got);
      return;
    }
    if (got.log.entries.length > 0)
      setState({
        phase: 'ready',
        log: { ...got.log, after: 0, entries: [...had.entries, ...got.log.entries] },
      });
  }, [workshop]);
  useEffect(() => {
    void load();
  }, [load]);
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && void load();
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [load]);
  return [state, () => void load()];
}
