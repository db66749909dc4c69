// Helps at a cursor in a file of content/: completes, explains and judges. Knows nothing of any editor's protocol.
import { checkFile, sourcesOf } from '../check';
import type { Finding } from '../finding';
import { firstOf, type Garden, gardenWith, homeOf, readGarden } from '../garden';
import type { Source } from '../source';
import { completeFields } from './complete-fields';
import { completeText } from './complete-text';
import { type Explanation, explainField, explainText } from './explain-place';
import { homeOfPath, type OpenFile, openFile } from './open-file';
import type { Suggestion } from './suggestion';

/** A place on the screen, counted from 0. */
export interface Spot {
  line: number;
  column: number;
}

export interface FoundAt extends Finding {
  /** Where what is wrong ends on its line, counted from 1 like its column. */
  endColumn: number;
}

export class Assistant {
  readonly #root: string;
  readonly #today: () => string;
  readonly #open = new Map<string, OpenFile>();
  #garden: Garden | undefined;
  /** The content on the disk, with open files as they are on the screen. */
  #onScreen: Garden | undefined;

  constructor(root: string, today: () => string) {
    this.#root = root;
    this.#today = today;
  }

  /** The file as it is on the screen now. Says whether it is one of ours. */
  show(file: string, text: string): boolean {
    const home = homeOfPath(file);
    if (!home) return false;
    this.#onScreen = undefined;
    const language = home.language ?? this.#gardenOnDisk().language;
    this.#open.set(file, openFile(file, { ...home, language }, text, this.#open.get(file)?.source));
    return true;
  }

  close(file: string) {
    this.#onScreen = undefined;
    this.#open.delete(file);
  }

  /** Something on the disk has changed. */
  forget() {
    this.#onScreen = undefined;
    this.#garden = undefined;
  }

  complete(file: string, { line, column }: Spot): Suggestion[] {
    const open = this.#open.get(file);
    if (!open) return [];
    const text = open.lines[line] ?? '';
    if (!isField(open, line)) return completeText(open.source, text.slice(0, column), text.slice(column), this.#gardenFor(open));
    const above = open.lines.slice(open.fields.from, line);
    return completeFields(
      open.source,
      [...above, text.slice(0, column)],
      open.lines.slice(line + 1, open.fields.to),
      this.#gardenFor(open),
      this.#today(),
    );
  }

  explain(file: string, { line, column }: Spot): Explanation | undefined {
    const open = this.#open.get(file);
    if (!open) return undefined;
    if (!isField(open, line)) return explainText(open.source, open.lines[line] ?? '', column, this.#gardenFor(open));
    return explainField(open.source, open.lines.slice(open.fields.from, line + 1), column, this.#gardenFor(open));
  }

  /** All that the check has to say of an open file, as it is on the screen. */
  judge(file: string): FoundAt[] {
    const open = this.#open.get(file);
    if (!open) return [];
    const garden = this.#gardenOnScreen();
    const source = sourcesOf(garden).find((each) => each.file === file);
    return checkFile(source ?? open.source, garden).map((finding) => ({
      ...finding,
      endColumn: endOf(open.lines[finding.line - 1] ?? '', finding.column),
    }));
  }

  /** Made once for what is on the screen, because the rules keep what they have worked out beside it. */
  #gardenOnScreen(): Garden {
    this.#onScreen ??= this.#putOnScreen();
    return this.#onScreen;
  }

  #gardenOnDisk(): Garden {
    this.#garden ??= readGarden(this.#root);
    return this.#garden;
  }

  /** The content in the language of a file. */
  #gardenFor({ source }: OpenFile): Garden {
    return homeOf(source, this.#gardenOnScreen());
  }

  #putOnScreen(): Garden {
    let garden = this.#gardenOnDisk();
    for (const { source } of this.#open.values()) {
      const own = garden.languages.find(({ language }) => language === source.language);
      if (own) garden = firstOf(gardenWith(own, withOpen(own, source)));
    }
    return garden;
  }
}

function withOpen(garden: Garden, source: Source): Partial<Garden> {
  const { collection } = source;
  if (collection === 'site' || collection === 'translatedSite') return { site: source };
  return collection === 'retired' ? { retired: source } : { [collection]: withFile(garden[collection], source) };
}

function withFile(sources: readonly Source[], source: Source): Source[] {
  const others = sources.filter(({ file }) => file !== source.file);
  return [...others, source].sort((a, b) => a.file.localeCompare(b.file));
}

function isField({ fields }: OpenFile, line: number): boolean {
  return line >= fields.from && line < fields.to;
}

/** The whole of the quotation, link or mark that begins there, else the word; a line that is empty has one column. */
function endOf(line: string, column: number): number {
  const rest = line.slice(column - 1);
  const length = /^(?:"[^"]*"|'[^']*'|!?\[[^\]]*\](?:\([^)]*\))?|#+ .*|\S+)/.exec(rest)?.[0].length ?? 1;
  return column + Math.max(1, length);
}
