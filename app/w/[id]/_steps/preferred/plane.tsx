'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Ranks } from '../../../../../lib/steps/preferred/ranks.ts';
import type { ResultRow } from '../../../../../lib/steps/preferred/result-rows.ts';
import type { Method } from '../../../../../lib/steps/preferred/slice.ts';
import { zeroOption } from '../../../../../lib/workshop/standing.ts';

const frame = { left: 60, right: 580, top: 24, bottom: 408 } as const;
const xOf = (share: number) => frame.left + share * (frame.right - frame.left);
const yOf = (spread: number) =>
  frame.bottom - (Math.min(10, spread) / 10) * (frame.bottom - frame.top);

/** Acceptance (right is more) by spread between parties (low is agreement). Numbers lead to the table beside it. */
export function Plane({
  rows,
  ranks,
  method,
}: {
  rows: readonly ResultRow[];
  ranks: Ranks;
  method: Method;
}) {
  const t = useTranslations('preferred.results.plane');
  const format = useFormatter();
  const full = method === 'resistance' ? 100 : 10;
  const zero = rows.find((row) => row.option === zeroOption);
  const placed = apart(
    rows.flatMap((row) => {
      if (row.total === null || row.spread === null || row.option === zeroOption) return [];
      return [{ row, x: xOf(row.total / full), y: yOf(row.spread) }];
    }),
  );
  return (
    <svg viewBox="0 0 600 466" role="img" aria-label={t('label')}>
      <rect
        className="good"
        x={xOf(0.65)}
        y={yOf(3.6)}
        width={xOf(1) - xOf(0.65)}
        height={frame.bottom - yOf(3.6)}
      />
      <path className="axis" d={`M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}`} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <text key={share} className="ax" x={xOf(share)} y={430} textAnchor="middle">
          {format.number(share * full)}
        </text>
      ))}
      {[0, 2, 4, 6, 8].map((spread) => (
        <text key={spread} className="ax" x={50} y={yOf(spread) + 4} textAnchor="end">
          {spread}
        </text>
      ))}
      <text className="ax" x={580} y={456} textAnchor="end">
        {t(method === 'resistance' ? 'acceptance' : 'score')}
      </text>
      <text className="ax" x={68} y={36}>
        {t('spread')}
      </text>
      <text className="q" x={572} y={400} textAnchor="end">
        {t('agreed')}
      </text>
      <text className="q" x={576} y={60} textAnchor="end">
        {t('divided')}
      </text>
      {zero?.total != null && (
        <g className="nothing">
          <line
            x1={xOf(zero.total / full)}
            x2={xOf(zero.total / full)}
            y1={frame.top}
            y2={frame.bottom}
          />
          <rect
            x={xOf(zero.total / full) - 9}
            y={yOf(zero.spread ?? 0) - 9}
            width={18}
            height={18}
          />
          <text x={xOf(zero.total / full)} y={18} textAnchor="middle">
            {t('zero', { total: format.number(zero.total, { maximumFractionDigits: 0 }) })}
          </text>
        </g>
      )}
      {placed.map(({ row, x, y }) => (
        <g key={row.option} className={row.stoppedBy.length > 0 ? 'rep' : 'pt'}>
          <circle cx={x} cy={y} r={13} />
          <text x={x} y={y + 5} textAnchor="middle">
            {ranks.get(row.option)}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Dot = { readonly row: ResultRow; readonly x: number; readonly y: number };

/** Discs that would cover each other are moved aside, to the right or left, by just as much as is needed to read both. */
function apart(dots: readonly Dot[]): Dot[] {
  const put: Dot[] = [];
  for (const dot of dots) {
    const free = [0, 14, -14, 28, -28, 42, -42].find((shift) =>
      put.every((other) => Math.hypot(other.x - dot.x - shift, other.y - dot.y) >= 22),
    );
    put.push({
      ...dot,
      x: Math.min(frame.right - 6, Math.max(frame.left + 14, dot.x + (free ?? 0))),
    });
  }
  return put;
}
