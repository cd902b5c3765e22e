import type { ContactAvatar, ContactImageInfo } from 'react-superoffice-images';
import type { ContactImageCard, ContactImageCardProps } from 'react-superoffice-images/card';
import type { SuperOfficeClient } from 'react-superoffice-images/core';
import type { ContactImageEditor, ContactImageEditorProps } from 'react-superoffice-images/editor';
import { nb } from 'react-superoffice-images/locales/nb';
import type { persistContactImages } from 'react-superoffice-images/persistence';
import type { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';

/** Only compiled, with every library: what each door declares makes sense to the compiler. */
export interface EveryDoor {
  main: [typeof ContactAvatar, ContactImageInfo];
  card: [typeof ContactImageCard, ContactImageCardProps];
  core: SuperOfficeClient;
  editor: [typeof ContactImageEditor, ContactImageEditorProps];
  persistence: typeof persistContactImages;
  testing: [ReturnType<typeof createFakeSuperOffice>, typeof sampleImages];
}

export const noPicture: string = nb.avatar.noPicture;
