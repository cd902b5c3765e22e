import { createFakeSuperOffice, type FakeAuth } from 'react-superoffice-images/testing';
import { expect, test } from 'vitest';
import { urlOf } from '../readJson.js';

const statusFor = async (auth: FakeAuth | undefined, headers: Record<string, string>): Promise<number> =>
  (await createFakeSuperOffice({ auth }).fetch(urlOf(4), { headers })).status;

const basic = (text: string) => `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}`;

test('lets anyone in when no credentials are named', async () => {
  expect(await statusFor(undefined, {})).toBe(200);
  expect(await statusFor(undefined, { Authorization: 'Bearer whatever' })).toBe(200);
});

test('lets nobody in when no scheme is accepted', async () => {
  expect(await statusFor({}, { Authorization: 'Bearer whatever' })).toBe(401);
});

test.each<[string, FakeAuth, Record<string, string>, number]>([
  ['a token', { bearer: 'a' }, { Authorization: 'Bearer a' }, 200],
  ['one of two tokens', { bearer: ['a', 'b'] }, { Authorization: 'bearer b' }, 200],
  ['another token', { bearer: 'a' }, { Authorization: 'Bearer b' }, 401],
  ['no token', { bearer: 'a' }, {}, 401],
  ['a ticket', { soTicket: '7T:abc==' }, { Authorization: 'SOTicket 7T:abc==' }, 200],
  ['a ticket as SoTicket', { soTicket: 't' }, { Authorization: 'SoTicket t' }, 200],
  ['a ticket as SOTICKET', { soTicket: 't' }, { Authorization: 'SOTICKET t' }, 200],
  ['a ticket without the app token', { soTicket: 't', appToken: 'x' }, { Authorization: 'SOTicket t' }, 401],
  [
    'a ticket with the app token',
    { soTicket: 't', appToken: 'x' },
    { Authorization: 'SOTicket t', 'SO-AppToken': 'x' },
    200,
  ],
  ['a token, which needs no app token', { bearer: 'a', appToken: 'x' }, { Authorization: 'Bearer a' }, 200],
  ['a user', { basic: { username: 'tje0', password: 'Tje0' } }, { Authorization: 'Basic dGplMDpUamUw' }, 200],
  [
    'a user with letters beyond Latin-1',
    { basic: { username: 'Жук', password: 'å:ß' } },
    { Authorization: basic('Жук:å:ß') },
    200,
  ],
  [
    'another password',
    { basic: { username: 'tje0', password: 'x' } },
    { Authorization: 'Basic dGplMDpUamUw' },
    401,
  ],
  ['a session', { session: { xsrf: 'x' } }, { 'X-XSRF-TOKEN': 'x' }, 200],
  ['a session without the header', { session: { xsrf: 'x' } }, {}, 401],
  ['a session with an old value', { session: { xsrf: 'x' } }, { 'X-XSRF-TOKEN': 'y' }, 401],
  [
    'a session beside a bad token',
    { session: { xsrf: 'x' } },
    { 'X-XSRF-TOKEN': 'x', Authorization: 'Bearer b' },
    401,
  ],
  ['any of two schemes', { bearer: 'a', soTicket: 't' }, { Authorization: 'SOTicket t' }, 200],
  ['a scheme that there is not', { bearer: 'a' }, { Authorization: 'Digest a' }, 401],
  ['a credential without a scheme', { bearer: 'a' }, { Authorization: 'a' }, 401],
])('answers %s', async (_, auth, headers, status) => {
  expect(await statusFor(auth, headers)).toBe(status);
});

test('answers 401 as IIS does, with a challenge for each scheme', async () => {
  const auth = { bearer: 'a', soTicket: 't', basic: { username: 'u', password: 'p' } };
  const answer = await createFakeSuperOffice({ auth }).fetch(urlOf(4));
  expect(answer.headers.get('WWW-Authenticate')).toBe(
    'SOTicket, Basic realm="SuperOffice", Bearer realm="SuperOffice"',
  );
  expect(answer.headers.get('Content-Type')).toContain('text/html');
});

test('asks for credentials on every path', async () => {
  const { fetch } = createFakeSuperOffice({ auth: { bearer: 'a' } });
  for (const leaf of ['Image', 'Imageinfo', 'Nothing'])
    expect((await fetch(urlOf(4, leaf))).status).toBe(401);
});

test('accepts other credentials from now on', async () => {
  const fake = createFakeSuperOffice({ auth: { bearer: 'old' } });
  const ask = async (token: string) =>
    (await fake.fetch(urlOf(4), { headers: { Authorization: `Bearer ${token}` } })).status;
  expect(await ask('old')).toBe(200);
  fake.setAuth({ bearer: 'new' });
  expect([await ask('old'), await ask('new')]).toEqual([401, 200]);
  fake.setAuth(undefined);
  expect(await ask('any')).toBe(200);
});
