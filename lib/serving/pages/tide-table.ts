// The instants at which any page changes by itself: something is published, expires or becomes overdue. Between two of them every
// page stays as it is, so a page needs no other age than "before or after the last tide".

export class TideTable {
  readonly #instants: readonly number[];
  #last = Number.NEGATIVE_INFINITY;
  #next: number;

  /** `instants` in milliseconds, in any order. */
  constructor(instants: readonly number[]) {
    this.#instants = [...new Set(instants)].sort((a, b) => a - b);
    this.#next = this.#instants[0] ?? Number.POSITIVE_INFINITY;
  }

  /** The last tide that has come; a page that was drawn before it is old. */
  last(now: number): number {
    // Also when the machine's clock was put back: then what had come is still to come.
    if (now >= this.#next || now < this.#last) this.#turnTo(now);
    return this.#last;
  }

  /** Milliseconds until the next tide; infinite when none is to come. */
  until(now: number): number {
    this.last(now);
    return this.#next - now;
  }

  #turnTo(now: number) {
    const index = this.#instants.findIndex((instant) => instant > now);
    const place = index === -1 ? this.#instants.length : index;
    this.#last = this.#instants[place - 1] ?? Number.NEGATIVE_INFINITY;
    this.#next = this.#instants[place] ?? Number.POSITIVE_INFINITY;
  }
}
