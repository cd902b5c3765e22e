import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { SuperOfficeImagesProvider } from 'react-superoffice-images';
import { ContactImageEditor } from 'react-superoffice-images/editor';
import { createFakeSuperOffice } from 'react-superoffice-images/testing';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createFakeClient } from '../../fixtures/createFakeClient.js';

function serve(inline: boolean): string {
  return renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <SuperOfficeImagesProvider client={createFakeClient(createFakeSuperOffice())}>
        <ContactImageEditor contactId={7} name="Nordlys Kaffe AS" inline={inline} />
      </SuperOfficeImagesProvider>
    </QueryClientProvider>,
  );
}

it('comes from a server as the avatar that opens it', () => {
  expect(serve(false)).toMatch(/^<button[^>]*>/u);
  expect(serve(false)).not.toContain('Choose a file');
});

it('comes from a server as it stands on the page, without what only browsers can do', () => {
  expect(serve(true)).toContain('Choose a file');
  expect(serve(true)).not.toContain('Paste');
});
