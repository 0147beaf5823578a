'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useReducer } from 'react';
import type { Called } from '../../_api/call.ts';
import { useCall } from '../../_api/use-call.ts';
import { useNowAndThen } from '../../_api/use-now-and-then.ts';
import { Brand } from '../../_ui/brand.tsx';
import { Code } from '../../_ui/code.tsx';
import { LocaleSwitch } from '../../_ui/locale-switch.tsx';
import { Lost } from '../../_ui/lost.tsx';
import { PhoneFrame } from '../../_ui/phone-frame.tsx';
import type { Mark } from '../../_ui/shapes.ts';
import { Skeleton } from '../../_ui/skeleton.tsx';
import { useReason } from '../../w/[id]/_room/use-reason.ts';
import { JoinForm } from './join-form.tsx';
import { WayOn } from './way-on.tsx';

/** What the server tells whoever holds a join link or code. `seat` when this browser already sits at the table. */
export type Table = {
  readonly id: string;
  readonly title: string;
  readonly theme: string | null;
  readonly code: string | null;
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly mark: Mark;
    readonly people: number;
  }[];
  readonly refused: string | null;
  readonly seat: boolean;
};

/** What may be over in a minute: then asking again is the way on, not another code. */
const passing = new Set(['locked', 'full', 'unreachable', 'too-fast', 'store-unavailable']);

/** Why this page leads to no table, as a reason's code; null while it does, or may. */
function whyNot(answer: Called<Table> | null): string | null {
  if (!answer) return null;
  return answer.ok ? answer.value.refused : answer.reason.code;
}

/** One screen: what it is about, my name, whom I speak for, join. Who already sits here goes straight in. */
export function JoinPageBody({
  joinKey,
  known,
}: {
  joinKey: string;
  /** The answer that came with the page; null where it must still be asked for. */
  known: Called<Table> | null;
}) {
  const t = useTranslations('join');
  const ui = useTranslations('ui');
  const sentence = useReason();
  const router = useRouter();
  const [times, askAgain] = useReducer((before: number) => before + 1, 0);
  const lookUp = `/api/lookup/${encodeURIComponent(joinKey)}`;
  const asked = useCall<Table>(known && times === 0 ? null : lookUp, times);
  const answer = asked ?? known;
  const why = whyNot(answer);
  // Who was taken from the table may be let in again.
  useNowAndThen(why === 'removed' || passing.has(why ?? ''), askAgain);
  const table = answer?.ok ? answer.value : null;
  const seated = table?.seat ? table.id : null;
  useEffect(() => {
    if (seated) router.replace(`/w/${seated}`);
  }, [seated, router]);
  const head = (
    <>
      <Brand name={ui('brand')} href="/" />
      {table?.code ? <Code code={table.code} /> : <LocaleSwitch />}
    </>
  );
  if (!answer) {
    return (
      <PhoneFrame head={head}>
        <Skeleton count={5} lines label={t('loading')} />
      </PhoneFrame>
    );
  }
  if (seated) return <PhoneFrame head={head}>{t('back')}</PhoneFrame>;
  if (table && !table.refused) return <JoinForm head={head} joinKey={joinKey} table={table} />;
  const reason = answer.ok ? { code: why ?? 'unknown' } : answer.reason;
  const lost = ['unknown-link', 'no-such-page'].includes(reason.code);
  return (
    <Lost
      brand={ui('brand')}
      aside={<LocaleSwitch />}
      title={lost ? t('unknown.title') : t('refused.title')}
      body={<p>{lost ? t('unknown.body') : sentence(reason)}</p>}
    >
      <WayOn passing={passing.has(reason.code)} />
    </Lost>
  );
}
