import { Heat } from '../../_ui/heat.tsx';
import { Lamp, type LampLevel } from '../../_ui/lamp.tsx';
import { Meter } from '../../_ui/meter.tsx';
import type { Mark } from '../../_ui/shapes.ts';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

const five = [0, 1, 2, 3, 4] as const;

/** How far each party consents. */
export function Lamps({ w }: { w: Words }) {
  return (
    <Sample id="lamps" title={w.sections.lamps}>
      <ul className="grid grid-cols-3 gap-x-3 gap-y-5 lg:grid-cols-9">
        {w.answers.map((word, index) => (
          <li key={word} className="grid content-start justify-items-start gap-1.5">
            <Lamp mark={(index + 1) as Mark} level={(index + 1) as LampLevel} />
            <b className="num mt-1 text-t4 leading-none">{index + 1}</b>
            <span className="small leading-tight">{word}</span>
          </li>
        ))}
        <li className="grid content-start justify-items-start gap-1.5">
          <Lamp mark={4} level={3} guess />
          <b className="num mt-1 text-t4 leading-none">3</b>
          <span className="small leading-tight">{w.guess}</span>
        </li>
      </ul>
    </Sample>
  );
}

/** Lengths from a line that means something, and a table of ink. */
export function Measures({ w }: { w: Words }) {
  const [above, below, later, equal] = w.meters;
  const bars = [
    { label: above, mark: 3, value: 0.62 },
    { label: below, mark: 2, value: 0.18 },
    { label: later, mark: 1, value: 0.5, guess: 0.64 },
    { label: equal, mark: 5, value: 0.3 },
  ] as const;
  return (
    <Sample id="measures" title={w.sections.measures}>
      <div className="grid gap-x-12 gap-y-7 lg:grid-cols-2">
        <ul className="grid content-start gap-3">
          {bars.map((bar) => (
            <li key={bar.label} className="grid gap-1 text-t2">
              {bar.label}
              <Meter line={0.3} {...bar} label={bar.label ?? ''} />
            </li>
          ))}
        </ul>
        <Heat
          caption={w.heat}
          columns={w.options.map((head) => ({ id: head, head }))}
          rows={[
            {
              id: 'r',
              head: w.resistance,
              cells: five.map((much) => ({
                text: String(much * 2),
                level: { much },
                outlier: much === 4,
              })),
            },
            {
              id: 'g',
              head: w.gain,
              cells: five.map((much) => ({
                text: w.gains[much],
                level: { gain: (much - 2) as -2 | -1 | 0 | 1 | 2 },
              })),
            },
            { id: 'n', head: w.longParty, cells: five.map(() => ({ absent: w.notShared })) },
          ]}
        />
      </div>
    </Sample>
  );
}
