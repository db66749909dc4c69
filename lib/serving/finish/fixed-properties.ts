// Custom properties that never change on a page, and say no more than a name would: `.5rem` is shorter than asking for it.
import { statementsIn } from './statements';

/** What is declared once, at the root and under no condition, is written where it is asked for. What has a default beside it stays. */
export function withFixedWritten(css: string): string {
  const names = [...css.matchAll(/(?<=[{;])(--[\w-]+):/g)].map(([, name]) => name);
  const isFixed = (name: string) => names.filter((each) => each === name).length === 1 && !css.includes(`@property ${name}`);
  const fixed = new Map<string, string>();
  for (const { prelude, body = '' } of statementsIn(css)) {
    if (prelude !== ':root') continue;
    for (const [, name = '', value = ''] of body.matchAll(/(?<=^|;)(--[\w-]+):([\w.#%-]{1,8})(?=;|$)/g)) if (isFixed(name)) fixed.set(name, value);
  }
  return css.replace(/var\((--[\w-]+)\)/g, (asked, name: string) => fixed.get(name) ?? asked);
}
