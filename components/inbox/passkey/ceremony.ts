// What a browser and an authenticator say to each other, from the server's JSON and back to it. (`parseCreationOptionsFromJSON` and `toJSON`
// do the same, but not in the browsers of a few years ago that clinics still have.)
/** What the server asks for a new passkey: the parts that we pass on. */
export interface MakeQuestion {
  challenge: string;
  rp: { id?: string; name: string };
  user: { id: string; name: string; displayName: string };
  pubKeyCredParams: { alg: number }[];
  excludeCredentials?: { id: string }[];
}

export interface SignQuestion {
  challenge: string;
  rpId?: string;
}

/** Makes a new passkey; undefined when the person stopped it. */
export async function makePasskey(options: MakeQuestion): Promise<string | undefined> {
  const { challenge, rp, user, excludeCredentials = [] } = options;
  const credential = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp,
      user: { ...user, id: bytes(user.id) },
      pubKeyCredParams: options.pubKeyCredParams.map(({ alg }) => ({ type: 'public-key', alg })),
      excludeCredentials: excludeCredentials.map(({ id }) => ({ type: 'public-key', id: bytes(id) })),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none',
    },
  });
  if (!(credential instanceof PublicKeyCredential) || !(credential.response instanceof AuthenticatorAttestationResponse)) return undefined;
  const { response } = credential;
  return asJson(credential, {
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  });
}

/** Signs with a passkey that the person chooses; undefined when they stopped it. */
export async function signWithPasskey({ challenge, rpId }: SignQuestion): Promise<string | undefined> {
  const credential = await navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), ...(rpId ? { rpId } : {}), userVerification: 'required' },
  });
  if (!(credential instanceof PublicKeyCredential) || !(credential.response instanceof AuthenticatorAssertionResponse)) return undefined;
  const { clientDataJSON, authenticatorData, signature, userHandle } = credential.response;
  return asJson(credential, {
    clientDataJSON: text(clientDataJSON),
    authenticatorData: text(authenticatorData),
    signature: text(signature),
    ...(userHandle ? { userHandle: text(userHandle) } : {}),
  });
}

function asJson({ id, rawId, type }: PublicKeyCredential, response: object): string {
  return JSON.stringify({ id, rawId: text(rawId), type, clientExtensionResults: {}, response });
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const letters = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
