/**
 * The access token lives in this module and nowhere else: not in the page, not in a storage. Your own server
 * signs the reader in to SuperOffice, keeps the refresh token, and gives access tokens to whoever has its cookie.
 */
let accessToken = '';

export async function signIn(): Promise<void> {
  const response = await fetch(import.meta.env.VITE_SIGN_IN_URL, { method: 'POST', credentials: 'include' });
  if (!response.ok) throw new Error(`Signing in failed with status ${response.status}.`);
  accessToken = (await response.json()).accessToken;
}

export const getToken = (): string => accessToken;
