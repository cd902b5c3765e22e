import { bearerAuth, createSuperOfficeClient } from 'react-superoffice-images';
import { getToken, signIn } from './session';

export const superOffice = createSuperOfficeClient({
  baseUrl: import.meta.env.VITE_SUPEROFFICE_URL,
  // An access token lives for less than an hour: after a 401 a new one is asked for, once for all avatars.
  auth: bearerAuth({ getToken, refreshToken: signIn }),
});
