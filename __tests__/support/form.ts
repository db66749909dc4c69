// The contact form, posted as a browser without script posts it, and bent in the ways that a browser never would.

/** The fields that the visitor in our tests fills in. */
export const filled = {
  name: 'Zoë Łukasz',
  email: 'zoe@example.com',
  phone: '',
  topic: 'question',
  message: 'Can I drive home after a session?',
  consent: 'yes',
};

/** Every hidden field of the form on a page: the action's address and the form's token. */
export function hiddenFields(html: string): [string, string][] {
  const form = /<form[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [attribute(input, 'name'), attribute(input, 'value')]);
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Opens the form afresh and gives what a browser would send for these fields. */
export async function formFrom(site: string, fields: Record<string, string | Blob> = filled): Promise<FormData> {
  const html = await (await fetch(`${site}/contact`)).text();
  const form = new FormData();
  for (const [name, value] of hiddenFields(html)) form.append(name, value);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

export interface Posted {
  status: number;
  text: string;
  /** The reference, when the visitor was told that we have the question. */
  reference: string | undefined;
}

/** Posts a body to the form and follows to the page that the visitor sees. */
export async function post(site: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Posted> {
  const response = await fetch(`${site}/contact`, { method: 'POST', body, headers, redirect: 'follow' });
  const text = await response.text();
  const acknowledged = response.ok && /role="status"/.test(text);
  return { status: response.status, text, reference: acknowledged ? /R-[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(text)?.[0] : undefined };
}
