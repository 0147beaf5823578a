import { Button } from '../../_ui/button.tsx';
import { Card, CardState } from '../../_ui/card.tsx';
import { CardBack } from '../../_ui/card-back.tsx';
import { Reply } from '../../_ui/reply.tsx';
import { Tag } from '../../_ui/tag.tsx';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

/** A card in each of its states. */
export function Cards({ w }: { w: Words }) {
  const [hospital, doctors, home, town, insurer] = w.parties;
  return (
    <Sample id="cards" title={w.sections.cards}>
      <ul className="grid grid-cols-1 items-start gap-x-6 gap-y-4 pl-2 sm:grid-cols-2 lg:grid-cols-4">
        <Card mark={1} by={hospital}>
          {w.card} <CardState state="saved">{w.saved}</CardState>
        </Card>
        <Card mark={3} by={w.byYou} mine>
          {w.mine} <CardState state="wait">{w.waits}</CardState>
        </Card>
        <Card mark={2} by={doctors} selected>
          {w.chosen}
        </Card>
        <Card mark={4} by={w.byDraft} draft>
          {w.draft}
        </Card>
        <Card mark={5} by={insurer} stale>
          {w.stale} <Tag>{w.staleTag}</Tag>
        </Card>
        <CardBack label={w.face} />
        <Card>{w.hidden}</Card>
        <Card mark={7} by={w.longParty}>
          {w.longText}
        </Card>
        <Card
          mark={6}
          by={town}
          replies={
            <>
              <Reply kind="question" kindLabel={w.question} mark={1} by={hospital}>
                {w.questionText}
              </Reply>
              <Reply kind="build" kindLabel={w.build} mark={8} by={home}>
                {w.buildText}
              </Reply>
            </>
          }
        >
          {w.merged}
        </Card>
        <Card
          mark={3}
          by={w.byYou}
          mine
          foot={
            <>
              <Button tone="bare" small>
                {w.edit}
              </Button>
              <Button tone="bare" small>
                {w.takeBack}
              </Button>
            </>
          }
        >
          {w.card} <CardState state="stop">{w.refused}</CardState>
        </Card>
        <Card mark={1} by={hospital} roomy>
          {w.card} <CardState state="busy">{w.states.busy}</CardState>
        </Card>
      </ul>
    </Sample>
  );
}
