// Every path of the inbox as a function, and which of them somebody may be sent on to after signing in.

const inbox = '/inbox';

/** What an address of the list may ask for. Nothing of it says anything about a person; what is looked for does not stand here. */
export interface ListAddress {
  view?: string | undefined;
  topic?: string | undefined;
  article?: string | undefined;
  /** Calendar days. */
  from?: string | undefined;
  to?: string | undefined;
  overdue?: boolean | undefined;
  /** What is looked for is in the cookie of the session. */
  search?: boolean | undefined;
  page?: number | undefined;
}

export const inboxAddresses = {
  list: (asked: ListAddress = {}) => withAsked(inbox, asked),
  inquiry: (id: string) => `${inbox}/${encodeURIComponent(id)}`,
  erase: (id: string) => `${inbox}/${encodeURIComponent(id)}/erase`,
  export: (asked: ListAddress = {}) => withAsked(`${inbox}/export`, asked),
  exportFile: (format: string) => `${inbox}/export.${format}`,
  person: () => `${inbox}/person`,
  receipts: () => `${inbox}/receipts`,
  receipt: (id: string) => `${inbox}/receipts/${encodeURIComponent(id)}`,
  numbers: () => `${inbox}/numbers`,
  articles: () => `${inbox}/articles`,
  signIn: (next?: string) => withNext(`${inbox}/sign-in`, next),
  code: (next?: string) => withNext(`${inbox}/sign-in/code`, next),
  setUp: (token: string) => `${inbox}/sign-in/set-up?token=${encodeURIComponent(token)}`,
  /** `isAgain`: a form was sent, and has to be sent once more afterwards. */
  confirm: (next?: string, isAgain = false) => withNext(`${inbox}/sign-in/confirm`, next, isAgain ? { again: '1' } : {}),
  account: () => `${inbox}/account`,
  codes: () => `${inbox}/account/codes`,
  staff: () => `${inbox}/staff`,
  member: (id: string) => `${inbox}/staff/${id}`,
  audit: (before?: number) => (before === undefined ? `${inbox}/audit` : `${inbox}/audit?before=${before}`),
};

/**
 * Where to go after signing in: a path inside the inbox, or the list. Never another site: what a browser would read as one (`//evil`,
 * `/\\evil`, `https:evil`, a tab in the middle) is not a path of ours, and what comes out is written anew from the parts.
 */
export function nextInInbox(text: unknown): string {
  if (typeof text !== 'string' || !/^\/inbox(?:[/?]|$)[\w/?&=%.~-]*$/.test(text) || text.length > 300) return inbox;
  const { pathname, search } = new URL(text, 'http://inbox.invalid');
  const isInside = (pathname === inbox || pathname.startsWith(`${inbox}/`)) && !pathname.startsWith(`${inbox}/sign-in`);
  return isInside ? `${pathname}${search}` : inbox;
}

function withAsked(path: string, { overdue, search, page, ...words }: ListAddress): string {
  const marks = { overdue: overdue ? '1' : undefined, search: search ? '1' : undefined, page: page && page > 1 ? String(page) : undefined };
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...words, ...marks })) if (value && !(name === 'view' && value === 'new')) asked.set(name, value);
  const text = asked.toString();
  return text === '' ? path : `${path}?${text}`;
}

function withNext(path: string, next?: string, more: Record<string, string> = {}): string {
  const asked = new URLSearchParams({ ...(next !== undefined && next !== inbox && { next }), ...more }).toString();
  return asked === '' ? path : `${path}?${asked}`;
}
