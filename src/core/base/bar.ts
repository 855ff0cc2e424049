// A share as a bar of cells, the same in every sink and table.

/** Full only at 100 per cent, empty only below one cell; whatever is no percentage counts as 0. `cells` is the bar's width. */
export function bar(percentage: number, cells: number): string {
  const filled = Math.floor((wholePercent(percentage) / 100) * cells);
  return `${"█".repeat(filled)}${"░".repeat(cells - filled)}`;
}

/** From 0 to 100, rounded; 0 for what is no number. */
export function wholePercent(percentage: number): number {
  return Math.min(100, Math.max(0, Math.round(percentage) || 0));
}
