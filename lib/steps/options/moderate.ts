import { refuse } from '../../workshop/kernel.ts';
import { moderation } from '../../workshop/moderation.ts';
import { needs } from '../../workshop/round.ts';

const replies = moderation({
  step: 'options',
  name: 'reply',
  none: refuse('no-such-reply'),
  find: ({ options }, id) => {
    const reply = options.replies.get(id);
    return reply
      ? { words: reply.text, answer: reply.answer?.text, hidden: reply.hidden === true }
      : null;
  },
  secret: ({ options }) => options.secret,
  notNow: ({ options }) => needs(options.round, 'revealed', 'closed'),
});

/** What is done with replies beside options, and with their answers. */
export const moderateCommands = {
  'options/hide-reply': replies.hide,
  'options/reword-reply': replies.reword,
  'options/edit-reply': replies.edit,
  'options/take-back-reply': replies.takeBack,
};
