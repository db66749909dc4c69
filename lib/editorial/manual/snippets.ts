// Pieces of text that an editor writes often: a word, the Tab key, and the piece is there with the places to fill in. The same pieces serve VS Code
// (.vscode/content.code-snippets) and, by the language server, every other editor.

export interface Snippet {
  /** What the editor types. */
  prefix: string;
  description: string;
  /** Lines with places to fill in, as VS Code and the language server protocol write them: ‹words›. */
  body: string[];
  /** Whether it belongs in the front matter or in the text. */
  home: 'fields' | 'text';
}

export const snippets: Record<string, Snippet> = {
  'A source': {
    prefix: 'source',
    description: 'An entry of `references`; cite it in the text as [^id].',
    home: 'fields',
    body: [
      '  - id: ‹smith-2024›',
      '    title: "‹The title of the paper›"',
      '    authors: ‹Smith A, Jones B›',
      '    source: ‹The name of the journal›',
      '    year: ‹2024›',
      '    doi: "‹10.1000/example›"',
      '    kind: ‹randomized-trial›',
      '    status: [‹peer-reviewed›]',
      '    checked: ‹seen›',
    ],
  },
  'A common question': {
    prefix: 'question',
    description: 'An entry of `questions`, shown at the end of the article.',
    home: 'fields',
    body: ['  - question: "‹What do readers ask?›"', '    answer: "‹The answer in one or two sentences.›"'],
  },
  'A change': {
    prefix: 'change',
    description: 'An entry of `changes`, shown to readers.',
    home: 'fields',
    body: ['  - changedOn: ‹today›', '    text: "‹What changed, in one plain sentence.›"'],
  },
  'A review': {
    prefix: 'reviewed',
    description: 'Who reviewed the whole article, and when. Take out `draft: true` as well.',
    home: 'fields',
    body: ['reviewer: ‹name-of-a-person›', 'reviewedOn: ‹today›'],
  },
  'A picture at the top': {
    prefix: 'cover',
    description: 'A picture in content/images, with words for people who cannot see it.',
    home: 'fields',
    body: ['cover:', '  src: /images/‹room.jpg›', '  alt: ‹What the picture shows›'],
  },
  'A citation': { prefix: 'cite', description: 'A number that leads to a source of the article.', home: 'text', body: ['[^‹smith-2024›]'] },
  'A warning': {
    prefix: 'warning',
    description: 'A call-out for what must not be missed.',
    home: 'text',
    body: ['> [!WARNING]', '> ‹Do not drive today.›'],
  },
  'A note': {
    prefix: 'note',
    description: 'A call-out for what is good to know.',
    home: 'text',
    body: ['> [!NOTE]', '> ‹Ask which days are free.›'],
  },
  'A tip': { prefix: 'tip', description: 'A call-out for what helps.', home: 'text', body: ['> [!TIP]', '> ‹Bring a list of your medicines.›'] },
  'A table': {
    prefix: 'table',
    description: 'Two columns; add lines and bars for more.',
    home: 'text',
    body: ['| ‹What› | ‹How often› |', '|---|---|', '| ‹Sleepiness› | ‹about half of the people› |'],
  },
  'A picture': {
    prefix: 'picture',
    description: 'A picture in content/images, with words for people who cannot see it.',
    home: 'text',
    body: ['![‹What the picture shows›](/images/‹room.jpg›)'],
  },
  'A section of an article': {
    prefix: 'section',
    description: 'A heading and its text.',
    home: 'text',
    body: ['## ‹What helps›', '', '‹A dark room.›'],
  },
};

/** The text of a snippet with each place marked by what `mark` makes of it, counted from 1. */
export function filledIn({ body }: Snippet, mark: (words: string, number: number) => string): string {
  let number = 0;
  return body.join('\n').replace(/‹([^›]*)›/g, (_, words: string) => {
    number += 1;
    return mark(words, number);
  });
}

/** As VS Code and the language server protocol mark a place. */
export function asTabStop(words: string, number: number): string {
  return `\${${number}:${words}}`;
}

/** The file that VS Code reads. */
export function snippetFile(): Record<string, string> {
  const day = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  const entries = Object.entries(snippets).map(([name, snippet]) => {
    const text = filledIn(snippet, (words, number) => asTabStop(words === 'today' ? day : words, number));
    return [name, { scope: 'markdown', prefix: snippet.prefix, description: snippet.description, body: text.split('\n') }];
  });
  return { '.vscode/content.code-snippets': `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` };
}
