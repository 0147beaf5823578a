import { Avatar } from '../../_ui/avatar.tsx';
import { PartyName } from '../../_ui/party-name.tsx';
import { type SeatRow, Seats, SeatsLine } from '../../_ui/seats.tsx';
import { Shape } from '../../_ui/shape.tsx';
import { type Mark, shapes } from '../../_ui/shapes.ts';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

const marks = Object.keys(shapes).map(Number) as Mark[];

/** The eight, as a shape, as a name, and under text. */
export function Parties({ w, names }: { w: Words; names: readonly string[] }) {
  return (
    <Sample id="parties" title={w.sections.parties}>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-4 lg:grid-cols-8">
        {marks.map((mark, place) => (
          <li key={mark} className={`p${mark} grid content-start gap-1.5 text-t2 leading-tight`}>
            <Shape mark={mark} className="size-[72px]" />
            <b>
              {mark} {names[place]}
            </b>
            <PartyName mark={mark}>{w.longParty}</PartyName>
            <span className="bg-p px-2 py-1 text-on-p">{w.onColour}</span>
          </li>
        ))}
      </ul>
    </Sample>
  );
}

/** People at the table: each by name, and the whole table at a glance. */
export function People({ w }: { w: Words }) {
  const rows: SeatRow[] = [
    {
      id: 'zh',
      mark: 1,
      name: w.parties[0],
      state: w.seatsState,
      people: ['ready', 'ready', 'busy', 'away'],
    },
    { id: 'zv', mark: 5, name: w.parties[4], state: w.seatsBusy, people: ['busy', 'busy'] },
  ];
  const [ready, busy, away] = w.presence;
  return (
    <Sample id="people" title={w.sections.people}>
      <div className="grid gap-6 sm:grid-cols-3">
        <ul className="grid content-start gap-1">
          <li>
            <Avatar mark={3}>
              {w.person} <span className="label">{ready}</span>
            </Avatar>
          </li>
          <li>
            <Avatar mark={3} open>
              {w.personBusy} <span className="label">{busy}</span>
            </Avatar>
          </li>
          <li>
            <Avatar mark={3} open away>
              {w.personAway} <span className="label">{away}</span>
            </Avatar>
          </li>
          <li>
            <Avatar>{w.leads}</Avatar>
          </li>
        </ul>
        <Seats label={w.seats} rows={rows} />
        <SeatsLine label={w.seats} rows={rows} words={w.seatsWords} />
      </div>
    </Sample>
  );
}
