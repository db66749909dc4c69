// What is said when even the page that says no is missing from the build: whether something was sent, and whom to call. Plain, and never missing.
import type { Site } from '../../site/site';

export type LastWords = Record<'notSent' | 'notChanged' | 'notOpen' | 'notFound' | 'failed', string>;

export function lastWordsOf({ clinic, urgentHelp }: Pick<Site, 'clinic' | 'urgentHelp'>): LastWords {
  const phone = `<p>You can phone ${escaped(clinic.name)}: ${escaped(clinic.phone)}</p>`;
  const urgent = `<p><strong>${escaped(urgentHelp.lead)}</strong> ${urgentHelp.ways.map(({ text }) => `${escaped(text)}.`).join(' ')}</p>`;
  const page = (title: string, advice: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
    `<body><main><h1>${title}</h1><p>${advice}</p>${phone}${urgent}</main></body></html>`;
  return {
    notSent: page(
      'Your message was not sent',
      'Go back with the back button of your browser. What you wrote should still be there: copy it, and open a new form.',
    ),
    notChanged: page('Nothing was changed', 'The form could not be read. Go back, load that page anew, and try again.'),
    notOpen: page('This is not open to you', 'A manager can change your role.'),
    notFound: page('There is no such page', 'See whether the address is whole.'),
    failed: page('This page cannot be shown now', 'The fault is ours. Try again in a few minutes.'),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
