// Medians and percentiles of what was measured, and the lines that tell them.

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => percentile(values, 0.5);

export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

export function tell(name: string, figures: Record<string, string | number>) {
  const told = Object.entries(figures).map(([key, value]) => `${key} ${typeof value === 'number' ? value.toFixed(2) : value}`);
  console.log(`${name.padEnd(44)} ${told.join('   ')}`);
}
