'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { StepId } from '../../lib/workshop/kernel.ts';
import { useCall } from '../_api/use-call.ts';
import { Shape } from '../_ui/shape.tsx';
import type { Mark } from '../_ui/shapes.ts';
import { Skeleton } from '../_ui/skeleton.tsx';
import { Tag } from '../_ui/tag.tsx';

/** A workshop of this browser, as /api/mine tells it. `at` in epoch ms. */
type Mine = {
  readonly id: string;
  readonly title: string;
  readonly status: 'open' | 'closed';
  readonly step: StepId | null;
  readonly people: number;
  readonly marks: readonly Mark[];
  readonly role: 'facilitator' | 'participant' | 'observer';
  readonly sample: boolean;
  readonly at: number;
};

export function MyWorkshops() {
  const t = useTranslations('home.mine');
  const steps = useTranslations('board.steps');
  const format = useFormatter();
  const answer = useCall<{ workshops: readonly Mine[] }>('/api/mine');
  if (!answer) return <Skeleton count={3} lines label={t('loading')} />;
  if (!answer.ok) return <p role="alert">{t('failed')}</p>;
  if (answer.value.workshops.length === 0) return <p className="second">{t('empty')}</p>;
  return (
    <table>
      <thead className="vh">
        <tr>
          <th>{t('when')}</th>
          <th>{t('name')}</th>
          <th>{t('table')}</th>
          <th>{t('step')}</th>
          <th>{t('go')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.value.workshops.map((one) => {
          const href = one.status === 'closed' ? `/w/${one.id}/review` : `/w/${one.id}`;
          const live = one.status === 'open' && one.step !== null;
          const way =
            one.status === 'closed' ? t('read') : one.step === null ? t('prepare') : t('go');
          return (
            <tr key={one.id}>
              <td>
                {live ? (
                  <Tag tone="now">{t('now')}</Tag>
                ) : (
                  format.dateTime(one.at, { dateStyle: 'long' })
                )}
              </td>
              <th scope="row">
                <Link href={href} prefetch={false}>
                  {one.title}
                </Link>{' '}
                {one.sample && <Tag>{t('sample')}</Tag>}{' '}
                {one.role === 'facilitator' && !one.sample && <Tag>{t('you')}</Tag>}
              </th>
              <td>
                <span className="marks">
                  {one.marks.map((mark) => (
                    <Shape key={mark} mark={mark} />
                  ))}
                  <span className="second small">{t('people', { count: one.people })}</span>
                </span>
              </td>
              <td>
                {one.status === 'closed' ? t('closed') : one.step ? steps(one.step) : t('lobby')}
              </td>
              <td>
                <Link href={href} prefetch={false} aria-label={`${way}: ${one.title}`}>
                  {way}
                </Link>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
