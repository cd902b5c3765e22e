import { bearerAuth, createSuperOfficeClient } from 'react-superoffice-images/core';
import { scope } from './scope';

/** The tenant's address, such as https://online3.superoffice.com/Cust12345/api/ */
export const tenantUrl = (): string => process.env.SUPEROFFICE_URL ?? '';

/** In an app whose readers sign in, the token of the session that the request's cookie tells. */
export const getToken = (): string => process.env.SUPEROFFICE_TOKEN ?? '';

/** The server's own way to SuperOffice. */
export const createSuperOffice = () =>
  createSuperOfficeClient({ baseUrl: tenantUrl(), auth: bearerAuth({ getToken }), scope });
