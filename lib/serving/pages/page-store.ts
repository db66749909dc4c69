// The pages in front of Next. Each is answered from memory or from the build's files, and drawn again through Next when the tide
// at which it was drawn has passed: at once for whoever asks first, and beforehand for what is in memory.
import type { Clock } from '../../platform/clock';
import type { Log } from '../../platform/log';
import type { Finishing } from '../finish/finish';
import { makeReady } from '../press/ready';
import { type Entry, nowhereFor, type ReadySite, readBodies } from '../press/ready-site';
import { textFinder } from '../press/texts';
import type { Draw } from './draw';
import { type HeldPage, hold } from './held-page';
import type { TideTable } from './tide-table';

export interface PageStoreParts {
  root: string;
  site: ReadySite;
  /** What the content says now; when it is not what the build was made from, the build's pages count as old. */
  contentVersion: string;
  tides: TideTable;
  draw: Draw;
  clock: Clock;
  log: Log;
  /** Whether the site is reached by https. */
  isSecure: boolean;
  /** How much may lie in memory. */
  mostBytes?: number;
}

/** Some five thousand articles, pressed. */
const mostBytesByDefault = 48 * 1024 * 1024;

/** A timer may wait no longer than this (Node's limit is 24 days), and looks again. */
const longestWait = 3_600_000;

/** A page that the build left to whoever asks for it first. */
type Undrawn = Pick<Entry, 'kind' | 'needsRuntime'>;
const drawnLater: Record<'whole' | 'light', Undrawn> = { whole: { kind: 'page', needsRuntime: true }, light: { kind: 'page', needsRuntime: false } };

function isDrawn(entry: Entry | Undrawn): entry is Entry {
  return 'name' in entry;
}

export class PageStore {
  readonly #parts: Required<PageStoreParts>;
  readonly #held = new Map<string, HeldPage>();
  readonly #coming = new Map<string, Promise<HeldPage>>();
  readonly #findText: ReturnType<typeof textFinder>;
  readonly #patterns: RegExp[];
  readonly #light: RegExp[];
  #uses = 0;
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: PageStoreParts) {
    this.#parts = { mostBytes: mostBytesByDefault, ...parts };
    this.#findText = textFinder(parts.root);
    this.#patterns = parts.site.patterns.map((pattern) => new RegExp(pattern));
    this.#light = parts.site.light.map((pattern) => new RegExp(pattern));
  }

  has(path: string): boolean {
    return this.#entry(path) !== undefined;
  }

  /** Whether Next answers this path for each visitor anew. */
  isDrawnPerVisit(path: string): boolean {
    return this.#patterns.some((pattern) => pattern.test(path));
  }

  /** How a page that is drawn per visit can be finished on its way out; undefined where it needs the runtime, or is none. */
  finishingFor(path: string): Finishing | undefined {
    if (!this.#light.some((pattern) => pattern.test(path))) return undefined;
    return { needsRuntime: false, findText: this.#findText, speculation: this.#parts.site.speculation };
  }

  /** The page at a path as it is now, at once when it lies in memory; undefined when it does not, or when there is none. */
  held(path: string): HeldPage | undefined {
    const held = this.#held.get(path);
    if (!held || (held.kind === 'page' && held.tide !== this.#tide())) return undefined;
    held.usedAt = ++this.#uses;
    return held;
  }

  /** The page at a path as it is now; undefined when there is none. */
  async find(path: string): Promise<HeldPage | undefined> {
    const entry = this.#entry(path);
    return entry && (this.held(path) ?? this.#bring(path, entry));
  }

  /** The page as the build made it, whatever the tide: for refusals, which must not depend on anything that can break. */
  async findAsBuilt(path: string): Promise<HeldPage | undefined> {
    const entry = this.#entry(path);
    if (!entry || !isDrawn(entry)) return undefined;
    return hold({ ...entry, bodies: await readBodies(this.#parts.root, entry) }, 'page', this.#tide(), this.#parts.isSecure);
  }

  /** Milliseconds until something changes by itself. */
  untilTide(): number {
    return this.#parts.tides.until(this.#now());
  }

  /** Draws what lies in memory again at each tide, so that hardly anybody has to wait for it. */
  watchTides() {
    const tide = this.#tide();
    const wait = Math.min(this.untilTide(), longestWait);
    this.#timer = setTimeout(() => {
      if (this.#tide() !== tide) void this.#redraw();
      this.watchTides();
    }, wait).unref();
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #entry(path: string): Entry | Undrawn | undefined {
    const { entries, later } = this.#parts.site;
    if (Object.hasOwn(entries, path)) return entries[path];
    return Object.hasOwn(later, path) ? drawnLater[later[path] ? 'whole' : 'light'] : undefined;
  }

  /** Those who ask for the same page at the same time wait for the same drawing. */
  #bring(path: string, entry: Entry | Undrawn): Promise<HeldPage> {
    const tide = this.#tide();
    const key = `${tide} ${path}`;
    const coming = this.#coming.get(key) ?? this.#make(path, entry, tide).finally(() => this.#coming.delete(key));
    this.#coming.set(key, coming);
    return coming;
  }

  async #make(path: string, entry: Entry | Undrawn, tide: number): Promise<HeldPage> {
    const { root, site, contentVersion, tides, isSecure } = this.#parts;
    const isBuildCurrent = site.contentVersion === contentVersion && tides.last(site.drawnAt) === tide;
    const isReady = isDrawn(entry) && (entry.kind !== 'page' || isBuildCurrent);
    const ready = isReady ? { ...entry, bodies: await readBodies(root, entry) } : await this.#draw(path, entry);
    const page = hold(ready, entry.kind, tide, isSecure);
    this.#keep(path, page);
    return page;
  }

  async #draw(path: string, { needsRuntime }: Undrawn) {
    const { root, draw, site, log } = this.#parts;
    const drawn = await draw(path).catch((cause: unknown) => {
      log.error('page.notDrawn', { path, reason: cause instanceof Error ? cause.message : 'unknown' });
      throw cause;
    });
    const nowhere = site.entries[nowhereFor(path, site.entries)];
    if (drawn.status === 404 && nowhere) return { ...nowhere, bodies: await readBodies(root, nowhere) };
    if (drawn.status >= 500) throw new Error(`${path} could not be drawn: status ${drawn.status}`);
    return makeReady(drawn, { needsRuntime, findText: this.#findText, speculation: site.speculation }, site.quality);
  }

  #keep(path: string, page: HeldPage) {
    page.usedAt = ++this.#uses;
    this.#bytes += page.bytes - (this.#held.get(path)?.bytes ?? 0);
    this.#held.set(path, page);
    if (this.#bytes > this.#parts.mostBytes) this.#makeRoom();
  }

  /** Gives up the tenth that nobody has asked for the longest. */
  #makeRoom() {
    const oldest = [...this.#held].sort(([, a], [, b]) => a.usedAt - b.usedAt);
    for (const [path, { bytes }] of oldest.slice(0, Math.ceil(oldest.length / 10))) {
      this.#held.delete(path);
      this.#bytes -= bytes;
    }
  }

  /** What was asked for last comes first. One after the other, so that visitors are served meanwhile. */
  async #redraw() {
    const started = this.#now();
    const old = [...this.#held].filter(([, { kind, tide }]) => kind === 'page' && tide !== this.#tide()).sort(([, a], [, b]) => b.usedAt - a.usedAt);
    let failed = 0;
    for (const [path] of old) {
      const entry = this.#entry(path);
      if (entry) await this.#bring(path, entry).catch(() => failed++);
    }
    this.#parts.log.info('pages.redrawn', { count: old.length - failed, milliseconds: this.#now() - started });
    if (failed > 0) this.#parts.log.error('pages.notRedrawn', { count: failed });
  }

  #tide(): number {
    return this.#parts.tides.last(this.#now());
  }

  #now(): number {
    return this.#parts.clock.now().getTime();
  }
}
