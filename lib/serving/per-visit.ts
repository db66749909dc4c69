// Requests that Next answers for each visitor anew (the form, the receipt, machines' questions): the headers of their answers, and a
// policy with a nonce, which Next finds in the request and puts on its own scripts.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { newNonce } from '../platform/ids';
import { lookStyle } from '../site/look';
import { getSite } from '../site/site';
import { protectiveHeaders } from './headers.mjs';
import { hashOf, nothingAllowed, policyFor } from './policy';

/** To be called after the guard, which takes away whatever policy a visitor sent. */
export function protect(request: IncomingMessage, response: ServerResponse, isSecure: boolean): { nonce: string } {
  const nonce = newNonce();
  const scripts = [`'nonce-${nonce}'`];
  const styles = [hashOf(lookStyle(getSite()))];
  const policy = policyFor({ ...nothingAllowed, isPage: true, scripts, styles, hasRuntime: true, hasStyleSheets: true }, isSecure);
  request.headers['content-security-policy'] = policy;
  for (const { key, value } of protectiveHeaders(isSecure)) response.setHeader(key, value);
  response.setHeader('Content-Security-Policy', policy);
  return { nonce };
}
