/** The JSON object of an answer. */
export async function readJson(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}

/** The bytes of an answer. */
export async function readBytes(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** The address of something about a contact. */
export function urlOf(contactId: number | string, leaf = 'Imageinfo'): string {
  return `https://example.com/Cust12345/api/v1/Contact/${contactId}/${leaf}`;
}
