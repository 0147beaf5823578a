'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { call } from '../_api/call.ts';
import { useCall } from '../_api/use-call.ts';
import { Banner } from '../_ui/banner.tsx';
import { Button } from '../_ui/button.tsx';
import { Menu } from '../_ui/menu.tsx';
import { useReason } from '../w/[id]/_room/use-reason.ts';
import { type Draft, fromEarlier, fromTemplate, type Setup } from './draft.ts';
import { templates } from './templates.ts';

type Mine = {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly sample: boolean;
};

/** Fills the form from a table as it often comes together, or from one of my own; what stood there can be brought back. */
export function StartFrom({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const t = useTranslations('join.new.from');
  const sentence = useReason();
  const mine = useCall<{ workshops: readonly Mine[] }>('/api/mine');
  const [filled, setFilled] = useState<{ name: string; before: Draft; earlier: boolean } | null>(
    null,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const earlier = mine?.ok
    ? mine.value.workshops.filter((one) => one.role === 'facilitator' && !one.sample).slice(0, 8)
    : [];
  const fill = (next: Draft, name: string, copied: boolean) => {
    setFilled({ name, before: filled?.before ?? draft, earlier: copied });
    setProblem(null);
    onChange(next);
  };
  const copy = async ({ id, title }: Mine) => {
    const setup = await call<Setup>(`/api/workshops/${id}/setup`);
    if (setup.ok) fill(fromEarlier(setup.value), title, true);
    else setProblem(sentence(setup.reason));
  };
  return (
    <div className="grid justify-items-start gap-2">
      <Menu
        align="start"
        trigger={<Button small>{t('open')}</Button>}
        groups={[
          {
            id: 'templates',
            heading: t('templates'),
            items: templates.map((template) => ({
              id: template.id,
              label: template[draft.language].title,
              onSelect: () =>
                fill(fromTemplate(template, draft.language), template[draft.language].title, false),
            })),
          },
          ...(earlier.length > 0
            ? [
                {
                  id: 'earlier',
                  heading: t('earlier'),
                  items: earlier.map((one) => ({
                    id: one.id,
                    label: one.title,
                    onSelect: () => void copy(one),
                  })),
                },
              ]
            : []),
        ]}
      />
      <div role="status" className="second small">
        {filled && (
          <>
            {t(filled.earlier ? 'copied' : 'filled', { name: filled.name })}{' '}
            <Button
              tone="bare"
              small
              onClick={() => {
                onChange(filled.before);
                setFilled(null);
              }}
            >
              {t('back')}
            </Button>
          </>
        )}
      </div>
      {problem && <Banner>{problem}</Banner>}
    </div>
  );
}
