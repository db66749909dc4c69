// What contentlayer is told. It compiles and caches; what a document must say is the zod law in lib/content,
// from which the fields here are derived. Missing and unknown documents fail, so that no file is ever left out in silence.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { z } from 'zod';
import { articleFields } from './lib/content/article';
import {
  compiledPage,
  compiledPerson,
  compiledTerm,
  compiledTopic,
  compiledUnlessUnfinished,
  readSourceFile,
  type SourceFile,
} from './lib/content/compile/compiled';
import { termFrontMatter } from './lib/content/glossary/term';
import { pageFrontMatter } from './lib/content/page';
import { personFrontMatter } from './lib/content/person';
import { topicFrontMatter } from './lib/content/topic';
import type { Language } from './lib/site/languages/language';

disarmCodeInFrontMatter();

/** What contentlayer compiles: the markdown below a folder that is laid out like content/, in one language. A build gives it only what has changed. */
export default function source(folder = 'content', language: Language = 'en') {
  const documentType = documentTypeIn(folder, language);
  return makeSource({
    contentDirPath: folder,
    contentDirInclude: ['articles', 'people', 'topics', 'pages', 'glossary'],
    documentTypes: [
      documentType('Article', 'articles', articleFields, compiledUnlessUnfinished),
      documentType('Person', 'people', personFrontMatter, compiledPerson),
      documentType('Topic', 'topics', topicFrontMatter, compiledTopic),
      documentType('Page', 'pages', pageFrontMatter, compiledPage),
      documentType('Term', 'glossary', termFrontMatter, compiledTerm),
    ],
    // Our own compiler (lib/content/markdown) makes the HTML, so contentlayer's pass is kept empty instead of doing it twice.
    markdown: (builder) => {
      builder.use(function nothing() {
        this.Parser = () => ({ type: 'root', children: [] });
        this.Compiler = () => '';
      });
    },
    onUnknownDocuments: 'fail',
    onMissingOrIncompatibleData: 'fail',
    // Our own reading of the file refuses unknown fields; contentlayer would refuse them in an unfinished draft too.
    onExtraFieldData: 'ignore',
    disableImportAliasWarning: true,
  })(undefined);
}

/** Document types whose fields are those of a zod schema, and whose `compiled` is what the site reads. */
function documentTypeIn(folder: string, language: Language) {
  return (name: string, collection: string, schema: z.ZodObject, compile: (source: SourceFile) => unknown) =>
    defineDocumentType(() => ({
      name,
      filePathPattern: `${collection}/*.md`,
      contentType: 'markdown',
      // zod judges the values, so contentlayer only needs to know the names.
      fields: Object.fromEntries(Object.keys(schema.shape).map((field) => [field, { type: 'json', required: false }])),
      computedFields: {
        compiled: {
          type: 'json',
          resolve: ({ _raw: { sourceFilePath } }) =>
            compile(readSourceFile(sourceFilePath, readFileSync(join(folder, sourceFilePath), 'utf8'), language)),
        },
      },
    }));
}

/**
 * The front-matter parser inside contentlayer runs JavaScript found after `---js` (gray-matter 4). The check refuses such a file before a
 * build, but a watcher could meet it first, so the engine is taken away here.
 */
function disarmCodeInFrontMatter() {
  const engines = createRequire(import.meta.url)('gray-matter/lib/engines');
  engines.javascript = {
    parse: () => {
      throw new Error('front matter starts with `---js`, expected `---`: code in front matter is never run');
    },
  };
}
