// A garden in which only site.yml can be looked at. Rules that do not say that they look beyond their file get this one, because what they
// say is remembered with the file: a rule that looks further by mistake fails at once, in every test, instead of being stale one day.
import type { Language } from '../../site/languages/language';
import type { Garden } from '../garden';
import type { Source } from '../source';

export class Alone implements Garden {
  readonly site: Source;
  readonly language: Language;
  readonly folder: string;

  constructor({ site, language, folder }: Garden) {
    this.site = site;
    this.language = language;
    this.folder = folder;
  }

  get languages(): never {
    return refuse('languages');
  }

  get articles(): never {
    return refuse('articles');
  }
  get people(): never {
    return refuse('people');
  }
  get topics(): never {
    return refuse('topics');
  }
  get pages(): never {
    return refuse('pages');
  }
  get glossary(): never {
    return refuse('glossary');
  }
  get retired(): never {
    return refuse('retired');
  }
  get past(): never {
    return refuse('past');
  }
  get strays(): never {
    return refuse('strays');
  }
  get pictures(): never {
    return refuse('pictures');
  }
  get now(): never {
    return refuse('now');
  }
  get today(): never {
    return refuse('today');
  }
  get timeZone(): never {
    return refuse('timeZone');
  }
}

function refuse(part: string): never {
  throw new Error(`A rule looks at \`${part}\` of the garden and does not say so, expected \`looksBeyond: true\` in that rule`);
}
