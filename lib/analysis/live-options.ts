/** The options that count: not put aside, and not merged into another. */
export function liveOptions<
  Row extends { readonly hidden?: unknown; readonly mergedInto?: unknown },
>(options: readonly Row[]): readonly Row[] {
  return options.filter((option) => !option.hidden && !option.mergedInto);
}
