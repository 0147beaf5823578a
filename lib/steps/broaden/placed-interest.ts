import type { State } from '../../workshop/state.ts';
import type { PlacedInterest } from './events.ts';
import type { InterestContent } from './slice.ts';

/**
 * An interest as everyone may have it. The party always stands with it, since an interest is a party's, unless it is everyone's;
 * the person only where names were agreed on.
 */
export function placedInterest(
  all: State,
  id: string,
  party: string,
  person: string,
  content: InterestContent,
): PlacedInterest {
  return {
    id,
    ...(content.level === 'collective' ? {} : { party }),
    ...(all.session.anonymity.broaden === 'names' ? { by: person } : {}),
    ...content,
  };
}
