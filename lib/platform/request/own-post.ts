// Whether a post comes from a page of ours. Another site can make a browser post to us, with the member's cookie, but it cannot choose these headers.

export interface PostHeaders {
  origin: string | null;
  host: string | null;
  fetchSite: string | null;
}

/** `siteUrl` is our public address, where it is set. A post with neither header is from no browser of today, and so carries no cookie it was not given. */
export function isOwnPost({ origin, host, fetchSite }: PostHeaders, siteUrl: string | undefined): boolean {
  if (fetchSite !== null && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  if (origin === null) return true;
  if (siteUrl !== undefined) return origin === new URL(siteUrl).origin;
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`);
}
