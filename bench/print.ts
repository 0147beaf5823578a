import { median } from './measure.ts';

/** The median, and between brackets the smallest and the largest. */
export function spread(numbers: readonly number[], digits = 2): string {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return `${median(numbers).toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

const lines: string[] = [];

/** A bar, in words; kept for the summary at the end. */
export function verdict(
  where: string,
  what: string,
  numbers: readonly number[],
  most: number,
): void {
  const met = median(numbers) <= most ? 'met' : 'NOT MET';
  lines.push(`${met.padEnd(8)} ${where}: ${what} ${spread(numbers)}, at most ${most}`);
  console.log(`    ${lines.at(-1)}`);
}

export function summary(): void {
  console.log(`\n${lines.length} bars:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
