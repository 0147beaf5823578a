/**
 * Exact rational numbers. Means of ballots are compared as fractions, because doubles invent and
 * break ties (1/3 + 1/3 + 1/3 against 1). Always reduced, the denominator always positive, so two
 * equal fractions have equal parts.
 */
export type Fraction = { readonly num: bigint; readonly den: bigint };

export const ZERO: Fraction = { num: 0n, den: 1n };

/** `num / den`, reduced. Refuses a denominator of zero with a RangeError. */
export function fraction(num: bigint, den: bigint = 1n): Fraction {
  if (den === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  const divisor = gcd(num < 0n ? -num : num, den < 0n ? -den : den) * (den < 0n ? -1n : 1n);
  return { num: num / divisor, den: den / divisor };
}

/**
 * The decimal a person wrote, exactly: 0.1 becomes 1/10 and not the double nearest to it.
 * Refuses NaN and the infinities with a RangeError.
 */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n };
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) throw new RangeError(`${value} is not a finite number`);
  const [, sign, whole = '', decimals = '', exponent = '0'] = parts;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const power = Number(exponent) - decimals.length;
  return power < 0
    ? fraction(digits, 10n ** BigInt(-power))
    : fraction(digits * 10n ** BigInt(power));
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den);

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den - b.num * a.den, a.den * b.den);

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.num, a.den * b.den);

/** Refuses division by zero with a RangeError. */
export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den, a.den * b.num);

/** Below 0 when a < b, above 0 when a > b, 0 when they are exactly equal. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The nearest double, for sizes between 1e-200 and 1e200. Equal fractions give equal doubles, and the order
 * is never reversed.
 */
export function toNumber({ num, den }: Fraction): number {
  const size = num < 0n ? -num : num;
  if (size <= SAFE && den <= SAFE) return Number(num) / Number(den);
  // Scale until the quotient has at least 64 bits; a remainder sets the last one, so that the
  // one rounding of Number() is the right one.
  const shift = BigInt(Math.max(0, 64 + bits(den) - bits(size)));
  const quotient = (size << shift) / den;
  const sticky = quotient * den === size << shift ? quotient : quotient | 1n;
  const value = Number(sticky) / 2 ** Number(shift);
  return num < 0n ? -value : value;
}

/** Greatest common divisor of two integers that are not negative; gcd(0, n) is n. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const bits = (value: bigint): number => value.toString(2).length;
