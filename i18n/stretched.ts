const wide: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
  U: 'ÚÚ',
};

/**
 * A message some 40 % longer, with accents, by doubling its vowels: what a longer language, or a longer word, would do to a screen. Holes,
 * branches and tags stay as they are. Only for testing: see request.ts.
 */
export function stretched(message: string): string {
  let at = 0;
  let made = '';
  /** Copies up to the next of these, stretching it or not. */
  const until = (stops: string, stretch: boolean) => {
    for (; at < message.length && !stops.includes(message.charAt(at)); at++) {
      const letter = message.charAt(at);
      made += (stretch && wide[letter]) || letter;
    }
  };
  const one = () => {
    made += message.charAt(at);
    at++;
  };
  /** Text, up to the brace that closes what it stands in. */
  const text = () => {
    for (until('{}<', true); at < message.length && message[at] !== '}'; until('{}<', true)) {
      if (message[at] === '<') until('>', false);
      else argument();
    }
  };
  /** From a brace to its closing one: a name, and perhaps branches with text in them. */
  const argument = () => {
    one();
    for (until('{}', false); message[at] === '{'; until('{}', false)) {
      one();
      text();
      one();
    }
    one();
  };
  text();
  return made;
}

/** All of these texts, stretched. */
export function stretchedAll<Texts extends object>(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? stretched(value) : stretchedAll(value as object),
    ]),
  ) as Texts;
}
