/** The same for all that ask by themselves: right-sized pictures, with credentials. */
const base = '/Cust12345/api/v1/Contact';
const headers = { Authorization: 'Bearer bench', Accept: 'application/json' };

interface WireInfo {
  BlobId: number;
  UpdatedDate: string;
  MimeType: string;
}

export async function fetchInfo(id: number, signal?: AbortSignal): Promise<WireInfo | null> {
  const response = await fetch(`${base}/${id}/Imageinfo`, { headers, signal: signal ?? null });
  if (!response.ok) throw new Error(`Imageinfo: ${response.status}`);
  return response.json();
}

export async function fetchImage(id: number, signal?: AbortSignal): Promise<Blob> {
  const response = await fetch(`${base}/${id}/Image?w=64`, {
    headers: { ...headers, Accept: 'image/*' },
    signal: signal ?? null,
  });
  if (!response.ok) throw new Error(`Image: ${response.status}`);
  return response.blob();
}

export function initialsOf(name: string): string {
  return name.slice(0, 2).toUpperCase();
}
