/**
 * What samples of the documentation take for granted: the names of the main door, and an app around them. A
 * sample that imports a name itself uses that one.
 */
import type * as query from '@tanstack/react-query';
import type * as react from 'react';
import type * as images from 'react-superoffice-images';
import type { ContactImagePersistence } from 'react-superoffice-images/persistence';

declare global {
  const {
    Avatar,
    AvatarGroup,
    ContactAvatar,
    ContactAvatarGroup,
    ContactImageDetails,
    ImageDetails,
    SuperOfficeImagesLocaleProvider,
    SuperOfficeImagesProvider,
    basicAuth,
    bearerAuth,
    contactImageActions,
    contactImageQueries,
    createSuperOfficeClient,
    isSuperOfficeError,
    prefetchContactImages,
    proxyAuth,
    resolveLocaleTag,
    sessionAuth,
    soTicketAuth,
    useAvatarRoot,
    useContactImage,
    useContactImageInfo,
    useContactPicture,
    usePrefetchContactImages,
    useRemoveContactImage,
    useUploadContactImage,
  }: typeof images;
  const { HydrationBoundary, QueryClientProvider, dehydrate, useQuery, useSuspenseQuery }: typeof query;
  const { useEffect, useMemo, useRef, useState }: typeof react;

  const queryClient: query.QueryClient;
  const client: images.SuperOfficeClient;
  const auth: images.SuperOfficeAuth;
  const persistence: ContactImagePersistence;
  const session: { accessToken: string; userName: string; renew: () => Promise<string> };
  const getToken: () => string;
  const refreshToken: () => Promise<string>;
  const getTicket: () => string;
  const file: File;
  const company: { id: number; name: string };
  const companies: readonly { id: number; name: string }[];
  const contacts: readonly images.GroupContact[];
  const nextPage: readonly number[];
  const report: (status: string, reason: string | null) => void;
  const show: () => void;
  const CompanyList: () => react.JSX.Element;
}
