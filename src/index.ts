export * from './core.js';
export { ContactAvatar, type ContactAvatarProps } from './components/ContactAvatar.js';
export type { ContactAvatarBadge, ContactAvatarBadgeKind } from './components/contactAvatarBadge.js';
export type { ContactAvatarState } from './components/contactAvatarState.js';
export {
  SuperOfficeImagesProvider,
  type SuperOfficeImagesProviderProps,
} from './hooks/SuperOfficeImagesProvider.js';
export { useContactImage, type ContactImage, type UseContactImageOptions } from './hooks/useContactImage.js';
export { useContactImageInfo } from './hooks/useContactImageInfo.js';
export { usePrefetchContactImages, type PrefetchContactImages } from './hooks/usePrefetchContactImages.js';
export { useSuperOfficeClient } from './hooks/useSuperOfficeClient.js';
export {
  contactImageQueries,
  type ContactImageQueries,
  type IdleImageQueryOptions,
  type ImageQueryOptions,
} from './images/contactImageQueries.js';
export type { ContactImageStatus } from './images/contactImageState.js';
export type { ImageRequest } from './images/imageRequest.js';
export { prefetchContactImages, type PrefetchContactImagesOptions } from './images/prefetchContactImages.js';
export * as Avatar from './parts/avatar.js';
export type { AvatarBadgeProps } from './parts/AvatarBadge.js';
export type { AvatarFallbackProps } from './parts/AvatarFallback.js';
export type { AvatarImageProps } from './parts/AvatarImage.js';
export type { AvatarRootProps } from './parts/AvatarRoot.js';
export type { AvatarState, AvatarStatus } from './parts/AvatarState.js';
export type { ElementProps } from './parts/mergeProps.js';
export type { PartOptions, PartProps, RenderProp } from './parts/PartProps.js';
