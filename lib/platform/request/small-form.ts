// Reads a form that can only be small, and stops reading as soon as it is not. What is no form is undefined, never a fault.

/** `most` in bytes. `too-large` as soon as more has come, whatever the head of the request said. */
export async function readSmallForm(request: Request, most: number): Promise<FormData | 'too-large' | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  if (!reader) return undefined;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      return 'too-large';
    }
    chunks.push(part.value);
  }
  const type = request.headers.get('content-type') ?? '';
  // Whatever is not readable as the form that it says to be is no form.
  return new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData().catch(() => undefined);
}
