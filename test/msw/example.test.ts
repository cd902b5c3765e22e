import { setupServer } from 'msw/node';
import { bearerAuth, createSuperOfficeClient } from 'react-superoffice-images/core';
import { createFakeSuperOffice, fakeSuperOfficeHandlers } from 'react-superoffice-images/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const fake = createFakeSuperOffice({ auth: { bearer: 'token' } });
const server = setupServer(...fakeSuperOfficeHandlers(fake));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => fake.recover());
afterAll(() => server.close());

const client = createSuperOfficeClient({
  baseUrl: 'https://online3.superoffice.com/Cust12345/api/',
  auth: bearerAuth({ getToken: () => 'token' }),
});

test('tells the type of a picture', async () => {
  await expect(client.getImageInfo(7)).resolves.toMatchObject({ mimeType: 'image/png' });
});

test('says who may not see one', async () => {
  fake.fail({ kind: 'forbidden' });
  await expect(client.getImageInfo(7)).rejects.toMatchObject({ code: 'forbidden' });
});
