// What somebody looks for, on its way from the search form to the page of results. It may be a name, so it stands in no address and no log:
// it is sealed into a cookie of the session, which nobody but us can read, and which opens with no other session.
import type { KeyRing } from '../../platform/keys';
import { open, SealFault, seal } from '../../platform/sealing';
import type { Session } from '../../staff/sessions/store';

const ownerOf = ({ id }: Session) => ({ kind: 'search', id });

export function sealTerm(ring: KeyRing, session: Session, term: string): string {
  const { keyId, dataKey, sealed } = seal(term, ownerOf(session), ring);
  return [keyId, dataKey, sealed].join('.');
}

export function openTerm(ring: KeyRing, session: Session, text: string | undefined): string | undefined {
  const [keyId, dataKey, sealed] = text?.split('.') ?? [];
  if (!keyId || !dataKey || !sealed) return undefined;
  try {
    return open({ keyId, dataKey, sealed }, ownerOf(session), ring);
  } catch (fault) {
    if (!(fault instanceof SealFault)) throw fault;
    // Of an earlier session, or changed on the way: then nothing is looked for.
    return undefined;
  }
}
