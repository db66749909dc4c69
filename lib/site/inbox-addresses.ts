// Every path of the inbox as a function, and which of them somebody may be sent on to after signing in.

const inbox = '/inbox';

export const inboxAddresses = {
  list: () => inbox,
  signIn: (next?: string) => withNext(`${inbox}/sign-in`, next),
  code: (next?: string) => withNext(`${inbox}/sign-in/code`, next),
  setUp: (token: string) => `${inbox}/sign-in/set-up?token=${encodeURIComponent(token)}`,
  confirm: (next?: string) => withNext(`${inbox}/sign-in/confirm`, next),
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

function withNext(path: string, next?: string): string {
  return next === undefined || next === inbox ? path : `${path}?next=${encodeURIComponent(next)}`;
}
