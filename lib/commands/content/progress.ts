// How far a long check has come, and where its time went. Both go to standard error: standard output is the report.

/** Says nothing while it is quick; a person who waits is told every two seconds. */
export function watchProgress(): (done: number, total: number) => void {
  const everyMs = 2_000;
  let saidAt = performance.now();
  return (done, total) => {
    const now = performance.now();
    if (now - saidAt < everyMs || done === total) return;
    saidAt = now;
    console.error(`Checked ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} files …`);
  };
}

/** The rules by the time that they took, longest first. */
export function timesTable(times: ReadonlyMap<string, number>): string {
  const sorted = [...times].sort(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, spent]) => sum + spent, 0);
  return [...sorted, ['all rules', total] as const].map(([rule, spent]) => `${spent.toFixed(0).padStart(8)} ms  ${rule}`).join('\n');
}
