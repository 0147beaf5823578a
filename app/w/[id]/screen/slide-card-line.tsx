'use client';

import { useTranslations } from 'next-intl';
import { Shape } from '../../../_ui/shape.tsx';
import { useParties } from '../_room/use-parties.ts';
import type { SlideCard } from './slides.ts';

/** One card at ten metres: the party's shape, its words, and the last that was asked or built on. */
export function SlideCardLine({ card }: { card: SlideCard }) {
  const t = useTranslations('screen.slides');
  const kinds = useTranslations('options.card.kinds');
  const parties = useParties();
  const party = parties.of(card.party);
  return (
    <li className={party ? undefined : 'nobody'}>
      {party && <Shape mark={party.mark} label={party.name} />}
      <div>
        <p>{card.text}</p>
        {card.lines.map((line) => {
          const by = parties.of(line.party);
          const answerer = parties.of(line.answer?.party);
          return (
            <p key={line.id} className="re">
              <b aria-hidden="true">{line.kind === 'question' ? '?' : '+'}</b>
              <span className="vh">{kinds(line.kind)}: </span>
              {by && <Shape mark={by.mark} label={by.name} />}
              {line.text}
              {line.answer && (
                <strong>
                  {' '}
                  {answerer && <Shape mark={answerer.mark} label={answerer.name} />}
                  {line.answer.text}
                </strong>
              )}
            </p>
          );
        })}
        {card.more > 0 && <p className="re second">{t('more', { count: card.more })}</p>}
      </div>
    </li>
  );
}
