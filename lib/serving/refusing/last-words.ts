// What is said when even the page that says no is missing from the build: whether something was sent, and whom to call. Plain, and never missing.
import type { Edition } from '../../site/languages/edition';

export type LastWords = Record<'notSent' | 'notChanged' | 'notOpen' | 'notFound' | 'failed', string>;

export function lastWordsOf({ clinic, urgentHelp, words, locale }: Pick<Edition, 'clinic' | 'urgentHelp' | 'words' | 'locale'>): LastWords {
  const said = words.trouble.last;
  const phone = `<p>${escaped(said.phone(clinic.name, clinic.phone))}</p>`;
  const urgent = `<p><strong>${escaped(urgentHelp.lead)}</strong> ${urgentHelp.ways.map(({ text }) => `${escaped(text)}.`).join(' ')}</p>`;
  const page = ({ title, text }: { title: string; text: string }) =>
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
    `<body><main><h1>${title}</h1><p>${text}</p>${phone}${urgent}</main></body></html>`;
  return {
    notSent: page(said.notSent),
    // Only staff can meet these two.
    notChanged: page({ title: 'Nothing was changed', text: 'The form could not be read. Go back, load that page anew, and try again.' }),
    notOpen: page({ title: 'This is not open to you', text: 'A manager can change your role.' }),
    notFound: page(said.notFound),
    failed: page(said.failed),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
