import { waitFor } from '@testing-library/react';
import { contactImageQueries } from 'react-superoffice-images';
import { persistContactImages } from 'react-superoffice-images/persistence';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { expect, it } from 'vitest';
import { createApp, type App } from '../fixtures/createApp.js';
import { renderAvatar, untilStatus, type RenderedAvatar } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';
import { inNewBrowser, untilQuiet } from '../persistence/visitPage.js';

inNewBrowser();

const picture = sampleImages.jpeg({ width: 90, height: 60 });

/** An app whose pictures lose all but their beginning on the way, until `repair` is called. */
function createDamagedApp(): App & { repair: () => void } {
  const fake = createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: picture }] });
  let isDamaged = true;
  const app = createApp({
    fake,
    scope: 'Cust12345/kari',
    fetch: async (...request) => {
      const answer = await fake.fetch(...request);
      if (!isDamaged || fake.requests.at(-1)?.endpoint !== 'image') return answer;
      return new Response(picture.slice(0, 30), { headers: { 'Content-Type': 'image/jpeg' } });
    },
  });
  return {
    ...app,
    repair() {
      isDamaged = false;
    },
  };
}

function show(app: App): RenderedAvatar {
  return renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
}

const imagesAsked = ({ fake }: App): number =>
  fake.requests.filter(({ endpoint }) => endpoint === 'image').length;

it('is asked for again when all is asked for again, although the version is the same', async () => {
  const app = createDamagedApp();
  const { avatar } = show(app);
  await untilStatus(avatar, 'error');
  app.repair();
  await app.queryClient.invalidateQueries(contactImageQueries(app.client).of(7));
  await untilStatus(avatar, 'loaded');
  expect(avatar).not.toHaveAttribute('data-reason');
});

it('is not asked for again only because its row has come by again', async () => {
  const app = createDamagedApp();
  const first = show(app);
  await untilStatus(first.avatar, 'error');
  first.unmount();
  const second = show(app);
  await untilStatus(second.avatar, 'error');
  await settle();
  expect(imagesAsked(app)).toBe(1);
});

it('is asked of the server again, and not of what the browser has kept', async () => {
  const app = createDamagedApp();
  const persistence = persistContactImages(app.client);
  const { avatar } = show(app);
  await untilStatus(avatar, 'error');
  await untilQuiet(app.fake);
  app.repair();
  await app.queryClient.invalidateQueries(contactImageQueries(app.client).of(7));
  await waitFor(() => expect(avatar).toHaveAttribute('data-status', 'loaded'));
  persistence.stop();
});
