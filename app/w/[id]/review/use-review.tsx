'use client';

import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { courseOf, type Happening } from '../../../../lib/report/course.ts';
import type { LogFile } from '../../../../lib/report/log-file.ts';
import { Replay } from '../../../../lib/report/replay.ts';
import { TimeScale } from '../../../../lib/report/time-scale.ts';
import { type Translate, type Words, wordsOf } from '../../../../lib/report/words.ts';
import type { State } from '../../../../lib/workshop/state.ts';

export const pages = ['agreement', 'steps', 'decisions', 'course'] as const;
export type PageId = (typeof pages)[number];

type Review = {
  readonly log: LogFile;
  readonly replay: Replay;
  readonly scale: TimeScale;
  readonly course: readonly Happening[];
  /** The workshop as it stands at the end of the log. */
  readonly final: State;
  readonly words: Words;
  readonly page: PageId;
  readonly show: (page: PageId) => void;
  /** How many moments the replay has had. */
  readonly count: number;
  readonly goTo: (count: number | ((before: number) => number)) => void;
  /** Where in the log a thing first appears, or null when this viewer never had it. */
  readonly whenMade: (id: string) => number | null;
};

const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('useReview outside a ReviewProvider');
  return review;
}

/** The report's own words in the viewer's language. */
function useWords(): Words {
  const t = useTranslations('report') as unknown as Translate;
  const language = useLocale() === 'en' ? 'en' : 'nl';
  const timeZone = useTimeZone() ?? 'Europe/Amsterdam';
  return useMemo(() => wordsOf(t, language, timeZone), [t, language, timeZone]);
}

/** The moment a reader most likely wants first: the last decision on the text; else how it stands now. */
function firstMoment(course: readonly Happening[], end: number): number {
  return course.findLast(({ key }) => key === 'improve.adopted')?.count ?? end;
}

const read = () => new URLSearchParams(typeof window === 'undefined' ? '' : window.location.search);

/** Everything the review page shows comes from one log; the page and the moment shown stand in the address, to be shared. */
export function ReviewProvider({ log, children }: { log: LogFile; children: ReactNode }) {
  const words = useWords();
  const made = useMemo(() => {
    const replay = new Replay(log.entries);
    const course = courseOf(log.entries);
    return {
      replay,
      course,
      scale: new TimeScale(log.entries),
      final: replay.after(log.entries.length),
    };
  }, [log]);
  const end = log.entries.length;
  const [page, setPage] = useState<PageId>(
    () => pages.find((id) => id === read().get('page')) ?? 'agreement',
  );
  const [count, setCount] = useState(
    () => Number(read().get('moment')) || firstMoment(made.course, end),
  );
  const shown = Math.min(Math.max(1, count), end);

  useEffect(() => {
    const timer = setTimeout(() => {
      const query = read();
      query.set('page', page);
      query.set('moment', String(shown));
      window.history.replaceState(window.history.state, '', `?${query}`);
    }, 300);
    return () => clearTimeout(timer);
  }, [page, shown]);

  const show = useCallback((to: PageId) => {
    setPage(to);
    window.scrollTo({ top: 0 });
  }, []);
  const whenMade = useCallback(
    (id: string) => {
      const needle = `"id":${JSON.stringify(id)}`;
      const index = log.entries.findIndex(({ events }) => JSON.stringify(events).includes(needle));
      return index < 0 ? null : index + 1;
    },
    [log],
  );
  const goTo = useCallback<Review['goTo']>((to) => {
    setCount((before) => (typeof to === 'function' ? to(before) : to));
  }, []);
  const review = useMemo(
    () => ({ log, ...made, words, page, show, count: shown, goTo, whenMade }),
    [log, made, words, page, show, shown, goTo, whenMade],
  );
  return <ReviewContext value={review}>{children}</ReviewContext>;
}
