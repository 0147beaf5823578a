import { refuse } from '../../workshop/kernel.ts';
import { moderation } from '../../workshop/moderation.ts';

const whys = moderation({
  step: 'broaden',
  name: 'why',
  none: refuse('no-such-question'),
  find: ({ broaden }, id) => {
    const why = broaden.whys.get(id);
    return why
      ? { words: why.question, answer: why.answer?.text, hidden: why.hidden === true }
      : null;
  },
  secret: ({ broaden }) => broaden.secret,
});

/** What is done with questions beside interests, and with their answers. */
export const moderateCommands = {
  'broaden/hide-why': whys.hide,
  'broaden/reword-why': whys.reword,
  'broaden/edit-why': whys.edit,
  'broaden/take-back-why': whys.takeBack,
};
