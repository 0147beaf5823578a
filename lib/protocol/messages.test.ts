import { expect, it } from 'vitest';
import { id } from '../workshop/text.ts';
import { clientMessages } from './messages.ts';

const everyObjectHas = Object.getOwnPropertyNames(Object.prototype);

it.each(everyObjectHas)('%s is no id of anything: ids are keys of plain records', (name) => {
  expect(id.safeParse(name).success).toBe(false);
  expect(clientMessages.send.safeParse([name, 'options/post', {}]).success).toBe(false);
});

it('an id that a browser makes up is one', () => {
  expect(id.safeParse('DldskTMcz6TmvoDg.1').success).toBe(true);
  expect(clientMessages.send.safeParse(['DldskTMcz6TmvoDg', 'options/post', {}]).success).toBe(
    true,
  );
});
