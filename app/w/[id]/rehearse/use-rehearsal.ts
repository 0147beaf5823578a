'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { bookFor } from '../../../../lib/rehearsal/case-book.ts';
import { movesOf } from '../../../../lib/rehearsal/moves.ts';
import { type Opening, openRehearsal } from '../../../../lib/rehearsal/opening.ts';
import { sampleCase } from '../../../../lib/sample/script.ts';
import { forgetDrafts } from '../_room/drafts.ts';
import { type LocalTable, localTable } from '../_room/local-table.ts';

/** Not the id of any workshop: whatever would ask the server about it is refused there. */
const workshop = 'rehearsal';
/** One person alone takes this long, in ms; the more there are, the livelier it gets. */
const pace = 9000;
const atMost = 1000;

export type Rehearsal = {
  readonly table: LocalTable;
  /** Counts the beginnings. */
  readonly round: number;
  readonly waiting: boolean;
  readonly wait: (waiting: boolean) => void;
  /** Everyone does at once what is asked now. */
  readonly hurry: () => void;
  readonly restart: () => void;
};

/** A table of its own with simulated people, who act one after another. `playing` is whoever the facilitator plays: that one waits. */
export function useRehearsal(opening: Opening, playing: string | null): Rehearsal {
  const [round, setRound] = useState(0);
  const [waiting, wait] = useState(false);
  const { table, act } = useMemo(() => {
    const state = openRehearsal(opening, Date.now());
    const book = bookFor(sampleCase, state);
    const table = localTable(state, { workshop, rehearsed: true });
    /** One of them does something; false when all wait. */
    const act = (except: string | null, chance: () => number) => {
      const moves = movesOf(table.whole(), book, Date.now()).filter(({ by }) => by !== except);
      const move = moves[Math.floor(chance() * moves.length)];
      return move !== undefined && table.say(move.by, move.type, move.payload).ok;
    };
    return { table, act, round };
  }, [opening, round]);

  const now = useRef({ act, playing });
  useEffect(() => {
    now.current = { act, playing };
  });
  useEffect(() => {
    if (waiting) return;
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      const people = table.whole().session.people.size;
      timer = setTimeout(
        () => {
          now.current.act(now.current.playing, Math.random);
          next();
        },
        (pace / (people + 2)) * (0.5 + Math.random()),
      );
    };
    next();
    return () => clearTimeout(timer);
  }, [table, waiting]);
  useEffect(() => () => forgetDrafts(workshop), []);

  return {
    table,
    round,
    waiting,
    wait,
    hurry: () => {
      for (let count = 0; count < atMost && act(playing, () => 0); count += 1);
    },
    restart: () => {
      forgetDrafts(workshop);
      wait(false);
      setRound(round + 1);
    },
  };
}
