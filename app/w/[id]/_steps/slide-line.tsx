'use client';

import type { ReactNode } from 'react';
import './slide-line.css';

/** One thing to give a number to: its words, a slider between two ends, and what it stands at; `value` null is not given yet. */
export function SlideLine({
  id,
  label,
  note,
  ends: [low, high],
  range: [min, max],
  step = 1,
  value,
  spoken,
  shown,
  onChange,
}: {
  id: string;
  label: ReactNode;
  note?: ReactNode;
  ends: readonly [ReactNode, ReactNode];
  range: readonly [number, number];
  step?: number;
  value: number | null;
  /** The value in words, where the number alone does not say it. */
  spoken?: string;
  shown: ReactNode;
  onChange: (value: number) => void;
}) {
  return (
    <li>
      <div>
        <label htmlFor={id}>{label}</label>
        {note && (
          <p id={`${id}-note`} className="second small">
            {note}
          </p>
        )}
      </div>
      <span className="score-line">
        <span className="label">{low}</span>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value ?? Math.max(0, min)}
          className={value === null ? 'not-given' : undefined}
          aria-valuetext={spoken}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => onChange(Number(event.target.value))}
        />
        <span className="label">{high}</span>
        {shown}
      </span>
    </li>
  );
}
