'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { classNames } from '../../../_ui/class-names.ts';
import { Fit } from './fit.tsx';
import { Pager } from './pager.tsx';
import { SlideCardLine } from './slide-card-line.tsx';
import type { Slide } from './slides.ts';
import { usePaging } from './use-paging.ts';

/** A name longer than this does not fit on one line in the largest type. */
const long = 26;

/** The open cards, large, one group at a time. */
export function SlideStage({ step, slides }: { step: StepId; slides: readonly Slide[] }) {
  const t = useTranslations('screen.slides');
  const paging = usePaging(slides.length, step);
  const slide = slides[paging.page];
  if (!slide) return null;
  const { name, group, groups, total } = slide;
  const title = 'text' in name ? name.text : t(`names.${name.key}`);
  return (
    <>
      <div className="over">
        <p>{t(step === 'broaden' ? 'part' : 'group', { group, groups, total })}</p>
        <Pager paging={paging} />
      </div>
      <h1 className={classNames(title.length > long && 'long')}>{title}</h1>
      <Fit most={slide.cards.length === 1 ? 1.8 : 1.35}>
        <ul className="big-cards">
          {slide.cards.map((card) => (
            <SlideCardLine key={card.id} card={card} />
          ))}
        </ul>
      </Fit>
    </>
  );
}
