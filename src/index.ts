export * from './core.js';
export {
  ContactAvatar,
  type ContactAvatarProps,
  type ContactAvatarState,
} from './components/ContactAvatar.js';
export type { ContactAvatarBadge, ContactAvatarBadgeKind } from './components/contactAvatarBadge.js';
export { ContactAvatarGroup, type ContactAvatarGroupProps } from './components/ContactAvatarGroup.js';
export type { GroupContact } from './components/contactAvatarGroupContacts.js';
export { ContactImageDetails, type ContactImageDetailsProps } from './components/ContactImageDetails.js';
export type { ContactImageDetailsState } from './components/contactImageDetailsState.js';
export {
  SuperOfficeImagesProvider,
  type SuperOfficeImagesProviderProps,
} from './hooks/SuperOfficeImagesProvider.js';
export { useContactImage, type ContactImage, type UseContactImageOptions } from './hooks/useContactImage.js';
export { useContactImageInfo } from './hooks/useContactImageInfo.js';
export {
  useContactPicture,
  type ContactPicture,
  type ContactPictureState,
  type UseContactPictureOptions,
} from './hooks/useContactPicture.js';
export { usePrefetchContactImages, type PrefetchContactImages } from './hooks/usePrefetchContactImages.js';
export { useRemoveContactImage, type ContactImageRemoval } from './hooks/useRemoveContactImage.js';
export { useSuperOfficeClient } from './hooks/useSuperOfficeClient.js';
export { useUploadContactImage, type ContactImageUpload } from './hooks/useUploadContactImage.js';
export type { Locale, Messages } from './i18n/Locale.js';
export type { LocaleTag } from './i18n/LocaleTag.js';
export type { Overrides } from './i18n/mergeMessages.js';
export { resolveLocaleTag } from './i18n/resolveLocaleTag.js';
export {
  SuperOfficeImagesLocaleProvider,
  type SuperOfficeImagesLocaleProviderProps,
} from './i18n/SuperOfficeImagesLocaleProvider.js';
export {
  contactImageActions,
  type ContactImageAction,
  type ContactImageActions,
} from './images/contactImageActions.js';
export { contactImageQueries, type ContactImageQueries } from './images/contactImageQueries.js';
export type { ContactImageStatus } from './images/contactImageState.js';
export type { IdleImageQueryOptions, ImageQueryOptions } from './images/imageQueryOptions.js';
export type { ImageRequest } from './images/imageRequest.js';
export { prefetchContactImages, type PrefetchContactImagesOptions } from './images/prefetchContactImages.js';
export type { ContactImageRemovalOptions } from './images/removeContactImage.js';
export type { ContactImageUploadOptions, ContactImageUploadProgress } from './images/uploadContactImage.js';
export * as Avatar from './parts/avatar.js';
export type { AvatarBadgeProps } from './parts/AvatarBadge.js';
export type { AvatarFallbackProps } from './parts/AvatarFallback.js';
export type { AvatarImageProps } from './parts/AvatarImage.js';
export type { AvatarRootProps } from './parts/AvatarRoot.js';
export type { AvatarState, AvatarStatus } from './parts/AvatarState.js';
export * as AvatarGroup from './parts/avatarGroup.js';
export type { AvatarGroupOverflowProps, AvatarGroupOverflowState } from './parts/AvatarGroupOverflow.js';
export type { AvatarGroupRootProps, AvatarGroupState } from './parts/AvatarGroupRoot.js';
export * as ImageDetails from './parts/imageDetails.js';
export type { ImageDetailsRootProps, ImageDetailsState } from './parts/ImageDetailsRoot.js';
export type { ImageDetailsRowProps } from './parts/ImageDetailsRow.js';
export type { ElementProps } from './parts/mergeProps.js';
export { useAvatarRoot } from './parts/useAvatarRoot.js';
export type { PartOptions, PartProps, RenderProp } from './parts/PartProps.js';
