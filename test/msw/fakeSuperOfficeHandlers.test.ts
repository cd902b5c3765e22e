import { http as http2, HttpResponse as HttpResponse2 } from 'msw';
import { setupServer as setupServer2 } from 'msw/node';
import { http as httpOlder, HttpResponse as HttpResponseOlder } from 'msw-2-older';
import { setupServer as setupServerOlder } from 'msw-2-older/node';
import { http as http3, HttpResponse as HttpResponse3 } from 'msw-3';
import { setupServer as setupServer3 } from 'msw-3/node';
import { bearerAuth, createSuperOfficeClient } from 'react-superoffice-images/core';
import { createFakeSuperOffice, fakeSuperOfficeHandlers } from 'react-superoffice-images/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const fake = createFakeSuperOffice({ auth: { bearer: 'token' } });
const ours = fakeSuperOfficeHandlers(fake);

const servers = {
  'msw 2.7': () =>
    setupServerOlder(
      ...ours,
      httpOlder.get('https://app.example/hello', () => HttpResponseOlder.text('the app')),
    ),
  'msw 2.15': () =>
    setupServer2(
      ...ours,
      http2.get('https://app.example/hello', () => HttpResponse2.text('the app')),
    ),
  'msw 3': () =>
    setupServer3(
      ...ours,
      http3.get('https://app.example/hello', () => HttpResponse3.text('the app')),
    ),
};

const client = createSuperOfficeClient({
  baseUrl: 'https://superoffice.example/Cust12345/api/',
  auth: bearerAuth({ getToken: () => 'token' }),
});

describe.each(Object.entries(servers))('%s', (_, setup) => {
  const server = setup();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => {
    fake.recover();
    fake.clearRequests();
    server.resetHandlers();
  });
  afterAll(() => server.close());

  it('answers infos and pictures from the SuperOffice in memory', async () => {
    const { id } = fake.contacts.find(({ hasImage }) => hasImage) ?? { id: 0 };
    const info = await client.getImageInfo(id);
    const image = await client.getImage(id, { width: 64 });
    expect(info?.mimeType).toMatch(/^image\//u);
    expect(image?.size).toBeGreaterThan(0);
    expect(fake.requests.map(({ endpoint }) => endpoint)).toEqual(['info', 'image']);
  });

  it('takes an upload', async () => {
    const { id } = fake.contacts.find(({ hasImage }) => !hasImage) ?? { id: 0 };
    const png = new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], { type: 'image/png' });
    await expect(client.putImage(id, png)).rejects.toMatchObject({ code: 'rejected' });
    expect(fake.requests.map(({ endpoint }) => endpoint)).toEqual(['upload']);
  });

  it('passes failures on', async () => {
    fake.fail({ kind: 'forbidden' });
    await expect(client.getImageInfo(1)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('lets a connection fail', async () => {
    fake.fail({ kind: 'offline' });
    await expect(client.getImageInfo(1)).rejects.toMatchObject({ code: 'offline' });
  });

  it("leaves the app's other requests to the other handlers", async () => {
    const response = await fetch('https://app.example/hello');
    await expect(response.text()).resolves.toBe('the app');
    expect(fake.requests).toEqual([]);
  });
});
