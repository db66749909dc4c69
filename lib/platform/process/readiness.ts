// Whether the process can do its work, asked in a few short questions. Strangers may read the answer, so it is made of reason classes alone.
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Readiness {
  isReady: boolean;
  /** The names of the questions that were not answered well, in their order. Where it is ready all the same, they wait for somebody to act. */
  reasons: string[];
}

/** Less than this and the next questions of visitors may not fit: a database file, its journal and a checkpoint want a few megabytes. */
export const leastFreeBytes = 32 * 1024 * 1024;

/** A question that takes longer than this is answered "no": whoever asks wants to know now. */
const patienceForMilliseconds = 2_000;
/** How long an answer holds, so that a stranger who asks a thousand times makes the disk write once. */
const holdsForMilliseconds = 1_000;

type Questions = Record<string, () => Promise<boolean>>;

/** Asks every question at once. One that throws or takes too long counts as "no". A "no" to a concern is named, and is no reason to send people away. */
export function readinessOf(questions: Questions, concerns: Questions = {}, patience = patienceForMilliseconds): () => Promise<Readiness> {
  let last: { askedAt: number; answer: Promise<Readiness> } | undefined;
  const ask = async () => {
    const answers = await Promise.all(
      Object.entries({ ...questions, ...concerns }).map(async ([name, question]) => ({ name, isWell: await inTime(question, patience) })),
    );
    const reasons = answers.filter(({ isWell }) => !isWell).map(({ name }) => name);
    return { isReady: reasons.every((name) => name in concerns), reasons };
  };
  return () => {
    const now = performance.now();
    if (!last || now - last.askedAt > holdsForMilliseconds) last = { askedAt: now, answer: ask() };
    return last.answer;
  };
}

/** Whether the disk of a folder has room left; of one that is not made yet, the disk on which it will be. */
export async function hasRoom(folder: string, least = leastFreeBytes): Promise<boolean> {
  const { bavail, bsize } = await statfs(nearest(resolve(folder)));
  return bavail * bsize >= least;
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

async function inTime(question: () => Promise<boolean>, patience: number): Promise<boolean> {
  const end = new AbortController();
  try {
    return await Promise.race([question(), pause(patience, false, { signal: end.signal, ref: false })]);
  } catch {
    return false;
  } finally {
    end.abort();
  }
}
