// How something grows with the number of articles: the exponent of the curve, and a picture of it in letters.

/** The slope of the straight line through the points when both axes are logarithms: 1 is "twice the articles, twice the time". */
export function exponentOf(points: readonly { x: number; y: number }[]): number | undefined {
  if (points.length < 2) return undefined;
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (pick: (log: { x: number; y: number }) => number) => logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const [middleX, middleY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = logs.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0);
  return logs.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0) / spread;
}

/** One bar for each point, all to one scale. */
export function barsOf(title: string, points: readonly { x: number; y: number }[], unit: string): string {
  const most = Math.max(...points.map(({ y }) => y));
  const lines = points.map(({ x, y }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((y / most) * 48)));
    return `${x.toLocaleString('en-US').padStart(7)} │${bar} ${y.toLocaleString('en-US', { maximumFractionDigits: 1 })} ${unit}`;
  });
  return [title, ...lines].join('\n');
}
