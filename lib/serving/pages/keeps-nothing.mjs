// What Next is given as its cache: one that keeps nothing. Drawn pages are kept in front of Next, where they are given up at the very
// instant at which they are no longer true; a second cache behind would go on showing an expired article for minutes.

export default class KeepsNothing {
  async get() {
    return null;
  }
  async set() {}
  async revalidateTag() {}
  resetRequestCache() {}
}
