'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type ChangeEvent, type KeyboardEvent, useMemo } from 'react';
import { stretchesOf } from '../../../../lib/report/course.ts';
import { stepIds } from '../../../../lib/workshop/kernel.ts';
import { classNames } from '../../../_ui/class-names.ts';
import { placeMarks } from './place-marks.ts';
import { usePlaying } from './use-playing.ts';
import { useReview } from './use-review.tsx';

const bars = 96;
const date = { day: 'numeric', month: 'long' } as const;
const shortDate = { day: 'numeric', month: 'short' } as const;

/** The session as a line: how busy it was, where each step began, and a handle to stand at any moment of it. */
export function TimeBar() {
  const t = useTranslations('review.time');
  const format = useFormatter();
  const { log, scale, course, count, goTo, words } = useReview();
  const playing = usePlaying();
  const place = scale.placeOf(count);
  const at = log.entries[count - 1]?.at ?? 0;
  const activity = useMemo(() => scale.activity(bars), [scale]);
  const busiest = Math.max(1, ...activity);
  const stretches = useMemo(() => stretchesOf(log.entries, course), [log, course]);
  const marks = useMemo(() => placeMarks(course, scale, words), [course, scale, words]);
  const step = stretches.findLast(({ from }) => from <= count)?.step ?? null;
  const stepName = step
    ? t('step', { number: stepIds.indexOf(step) + 1, name: words.t(`step.${step}`) })
    : t('before');
  const said = t('moment', {
    time: words.time(at),
    date: format.dateTime(at, date),
    step: stepName,
  });
  const near = marks.findLast((mark) => mark.count <= count);

  const slide = (event: ChangeEvent<HTMLInputElement>) => {
    playing.stop();
    goTo(Math.max(1, scale.countAt(Number(event.target.value))));
  };
  const jump = (by: 1 | -1) => {
    playing.stop();
    const next =
      by > 0
        ? marks.find((mark) => mark.count > count)
        : marks.findLast((mark) => mark.count < count);
    goTo(next?.count ?? (by > 0 ? log.entries.length : 1));
  };
  const key = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (by) {
      playing.stop();
      goTo((before) => before + by);
    } else if (event.key === 'PageUp') jump(1);
    else if (event.key === 'PageDown') jump(-1);
    else return;
    event.preventDefault();
  };

  return (
    <section className="timebar" aria-label={t('label')}>
      <button
        type="button"
        className="play"
        aria-label={playing.on ? t('pause') : t('play')}
        onClick={playing.toggle}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={playing.on ? 'M4 2h4v16H4zM12 2h4v16h-4z' : 'M4 2v16l13-8z'} />
        </svg>
      </button>
      <div className="line">
        <div className="marks" aria-hidden="true">
          {marks.map((mark) => (
            <button
              key={mark.count}
              type="button"
              tabIndex={-1}
              style={{ left: `${mark.left}%` }}
              className={classNames(
                mark === near && 'cur',
                mark.shown || mark === near ? 'word' : undefined,
                mark.left > 88 && 'end',
              )}
              onClick={() => goTo(mark.count)}
            >
              <span>{mark.name}</span>
            </button>
          ))}
        </div>
        <div className="hist" aria-hidden="true">
          {activity.map((n, i) => (
            <i
              key={i}
              className={((i + 0.5) / bars) * scale.length <= place ? 'past' : undefined}
              style={{ height: n === 0 ? '2px' : `${14 + 86 * (n / busiest)}%` }}
            />
          ))}
        </div>
        <input
          type="range"
          min={0}
          max={Math.ceil(scale.length)}
          step={1}
          value={place}
          onChange={slide}
          onKeyDown={key}
          aria-label={t('slider')}
          aria-valuetext={said}
        />
        <ol className="segs" aria-label={t('steps')}>
          {stretches.map((stretch, i) => {
            const width = scale.placeOf(stretch.to) - scale.placeOf(stretch.from);
            const newDay = i === 0 || !sameDay(stretch.at, stretches[i - 1]?.at ?? 0);
            return (
              <li key={stretch.from} style={{ flexGrow: Math.max(width, scale.length / 400) }}>
                {stretch.step && (
                  <button
                    type="button"
                    onClick={() => goTo(stretch.from)}
                    aria-current={stretch.step === step ? 'step' : undefined}
                  >
                    <b>
                      {stepIds.indexOf(stretch.step) + 1}{' '}
                      <span>{words.t(`step.${stretch.step}`)}</span>
                    </b>
                    <small>
                      {newDay ? format.dateTime(stretch.at, shortDate) : words.time(stretch.at)}
                    </small>
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      <div className="when">
        <b className="num">{words.time(at)}</b>
        <span>{format.dateTime(at, date)}</span>
        <span className="only-phone">{stepName}</span>
        <span className="steps">
          <button type="button" onClick={() => jump(-1)} aria-label={t('previous')}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m10.5 2.5-6 5.5 6 5.5" />
            </svg>
          </button>
          <button type="button" onClick={() => jump(1)} aria-label={t('next')}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m5.5 2.5 6 5.5-6 5.5" />
            </svg>
          </button>
        </span>
      </div>
    </section>
  );
}

const sameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString();
