import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  Avatar,
  AvatarGroup,
  ContactAvatar,
  ContactAvatarGroup,
  ContactImageDetails,
  ImageDetails,
  SuperOfficeImagesLocaleProvider,
  SuperOfficeImagesProvider,
  useContactImage,
} from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import { nb } from 'react-superoffice-images/locales/nb';
import { createFakeSuperOffice } from 'react-superoffice-images/testing';
import { StrictMode, type JSX } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createFakeClient } from '../../fixtures/createFakeClient.js';

function OwnPicture(): JSX.Element {
  const { status, url } = useContactImage(7, { width: 64 });
  return (
    <p>
      {status}, {url ?? 'no URL'}
    </p>
  );
}

const contacts = [7, 8, 9].map((contactId) => ({ contactId, name: `Company ${contactId}` }));

/** Each of them, with what the markup shows of it. What warns on a server fails, in every version of React. */
const components: Record<string, { element: JSX.Element; shows: string }> = {
  ContactAvatar: {
    element: <ContactAvatar contactId={7} name="Nordlys" onClick={() => {}} />,
    shows: '<button',
  },
  ContactAvatarGroup: { element: <ContactAvatarGroup contacts={contacts} max={1} announce />, shows: '+2' },
  ContactImageDetails: { element: <ContactImageDetails contactId={7} />, shows: 'so-image-details' },
  ContactImageCard: {
    element: <ContactImageCard contactId={7} name="Nordlys" />,
    shows: 'aria-haspopup="dialog"',
  },
  'an open ContactImageCard': {
    element: <ContactImageCard contactId={7} name="Nordlys" open />,
    shows: 'aria-haspopup="dialog"',
  },
  useContactImage: { element: <OwnPicture />, shows: 'no URL' },
  Avatar: {
    element: (
      <Avatar.Root status="none">
        <Avatar.Image src="/picture.png" />
        <Avatar.Fallback>N</Avatar.Fallback>
        <Avatar.Badge kind="problem">!</Avatar.Badge>
      </Avatar.Root>
    ),
    shows: '>N</span>',
  },
  AvatarGroup: {
    element: (
      <AvatarGroup.Root>
        <AvatarGroup.Overflow label="Show 1 more" items={['Fjord Data']}>
          +1
        </AvatarGroup.Overflow>
      </AvatarGroup.Root>
    ),
    shows: 'aria-label="Show 1 more"',
  },
  ImageDetails: {
    element: (
      <ImageDetails.Root>
        <ImageDetails.Row label="Format">PNG</ImageDetails.Row>
      </ImageDetails.Root>
    ),
    shows: 'PNG',
  },
};

it.each(Object.entries(components))(
  '%s is drawn on a server without a warning, and asks nothing',
  (_, { element, shows }) => {
    const fake = createFakeSuperOffice();
    const html = renderToString(
      <StrictMode>
        <QueryClientProvider client={new QueryClient()}>
          <SuperOfficeImagesProvider client={createFakeClient(fake)}>
            <SuperOfficeImagesLocaleProvider locale={nb}>{element}</SuperOfficeImagesLocaleProvider>
          </SuperOfficeImagesProvider>
        </QueryClientProvider>
      </StrictMode>,
    );
    expect(html).toContain(shows);
    expect(fake.requests).toEqual([]);
  },
);
