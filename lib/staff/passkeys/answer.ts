// What a browser sends back from an authenticator, parsed at the door. Unknown parts are left behind.
import { z } from 'zod';

const text = z.string().max(20_000);
/** At most 1,023 bytes (WebAuthn, 5.1), in base64url. */
const id = z.string().regex(/^[\w-]{1,1364}$/);
const credential = {
  id,
  rawId: id,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
};

export const newPasskeySchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])).catch([]),
  }),
});

export const passkeyAnswerSchema = z.object({
  ...credential,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.optional() }),
});

/** The JSON of a form field; undefined when it is none, or of another shape. */
export function readAnswer<Shape>(json: string, schema: z.ZodType<Shape>): Shape | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
