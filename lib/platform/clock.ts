// What time it is. The only place that asks the machine, so that a test can say what time it is instead.

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
