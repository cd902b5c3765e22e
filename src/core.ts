export { basicAuth, type BasicAuthOptions } from './superoffice/basicAuth.js';
export { bearerAuth, type BearerAuthOptions } from './superoffice/bearerAuth.js';
export type { Associate } from './superoffice/associate.js';
export type { ContactImageInfo } from './superoffice/ContactImageInfo.js';
export {
  createSuperOfficeClient,
  type SuperOfficeClient,
  type SuperOfficeClientOptions,
} from './superoffice/createSuperOfficeClient.js';
export type { ContactId } from './superoffice/entityId.js';
export type { FieldProperty, FieldRight } from './superoffice/fieldProperty.js';
export type { RequestOptions } from './superoffice/imageRequests.js';
export type { ConvertedImageType, ImageVariant } from './superoffice/imageRoutes.js';
export { proxyAuth } from './superoffice/proxyAuth.js';
export { sessionAuth } from './superoffice/sessionAuth.js';
export { soTicketAuth, type SoTicketAuthOptions } from './superoffice/soTicketAuth.js';
export type { Credential, SuperOfficeAuth } from './superoffice/SuperOfficeAuth.js';
export {
  isSuperOfficeError,
  SuperOfficeError,
  type SuperOfficeErrorCode,
  type SuperOfficeErrorDetails,
} from './superoffice/SuperOfficeError.js';
export type { TableRight } from './superoffice/tableRight.js';
