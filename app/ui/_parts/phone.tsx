import { Button } from '../../_ui/button.tsx';
import { Clock } from '../../_ui/clock.tsx';
import { Field } from '../../_ui/field.tsx';
import { PartyName } from '../../_ui/party-name.tsx';
import { PhoneFrame, ThumbBar } from '../../_ui/phone-frame.tsx';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

/** A phone: one column, and the action under the thumb. */
export function Phone({ w }: { w: Words }) {
  return (
    <Sample id="phone" title={w.sections.phone}>
      <div className="max-w-[390px] [&_.phone]:min-h-0">
        <PhoneFrame
          head={
            <>
              <PartyName mark={3}>
                {w.person}, {w.parties[2]}
              </PartyName>
              <Clock seconds={402} label={w.left} className="text-t5 leading-none" />
            </>
          }
          thumb={
            <ThumbBar row>
              <Button tone="now" wide>
                {w.now}
              </Button>
              <Button tone="bare">{w.bare}</Button>
            </ThumbBar>
          }
        >
          <h2 className="text-t5">{w.phoneAsk}</h2>
          <Field className="mt-4" label={w.option} lines={3} />
        </PhoneFrame>
      </div>
    </Sample>
  );
}
