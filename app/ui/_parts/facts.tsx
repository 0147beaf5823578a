import { Banner } from '../../_ui/banner.tsx';
import { Button } from '../../_ui/button.tsx';
import { Chip, type ChipState } from '../../_ui/chip.tsx';
import { Clock } from '../../_ui/clock.tsx';
import { Code } from '../../_ui/code.tsx';
import { Tag } from '../../_ui/tag.tsx';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

const states: readonly ChipState[] = ['busy', 'saved', 'wait', 'stop'];
const tones = [undefined, 'solid', 'now'] as const;

/** One fact each: chips, tags, a clock, a code, and the tape for what stops you. */
export function Facts({ w }: { w: Words }) {
  return (
    <Sample id="facts" title={w.sections.facts}>
      <div className="grid gap-5">
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {states.map((state, place) => (
            <Chip key={state} state={state}>
              {w.chips[place]}
            </Chip>
          ))}
        </p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {tones.map((tone, place) => (
            <Tag key={w.tags[place]} tone={tone}>
              {w.tags[place]}
            </Tag>
          ))}
          <Code code="K7M42P" label={w.code} />
          <Clock seconds={402} label={w.left} className="text-t6" />
          <Clock seconds={0} label={w.left} className="text-t6" />
        </p>
        <Banner title={w.lost} action={<Button small>{w.retry}</Button>}>
          {w.lostText}
        </Banner>
        <Banner>{w.longText}</Banner>
      </div>
    </Sample>
  );
}
