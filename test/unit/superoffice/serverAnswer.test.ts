import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import type { AnswerData } from '../../fixtures/startServer.js';

const server = serverPerTest();
const html = { 'Content-Type': 'text/html' };

it.each<[string, AnswerData, string | undefined]>([
  [
    'an entity error',
    {
      json: {
        Error: true,
        ErrorType: 'SoNotFoundException',
        ErrorMessage: 'Contact 7 was not found.',
        ErrorSource: 'SoCore',
      },
    },
    'Contact 7 was not found.',
  ],
  ['a Message', { json: { Message: 'Image not found' } }, 'Image not found'],
  ['a Message with $type', { json: { $type: 'HttpError', Message: 'Image not found' } }, 'Image not found'],
  [
    'a malformed request',
    { json: { Message: 'The request is invalid.', MessageDetail: 'The parameter is null.' } },
    'The request is invalid. The parameter is null.',
  ],
  [
    "ASP.NET's own, without its stack trace",
    {
      json: {
        Message: 'An error has occurred.',
        ExceptionMessage: 'Timeout expired.',
        ExceptionType: 'System.Data.SqlException',
        StackTrace: '   at SuperOffice.Internal.Secret()',
      },
    },
    'An error has occurred. Timeout expired.',
  ],
  [
    "ASP.NET's own, with what is wrong with each field",
    {
      json: {
        Message: 'Invalid.',
        ModelState: { 'blob.Size': ['Too large.', 'Not even.'], x: 'y', z: [1, null] },
      },
    },
    'Invalid. Too large. Not even. y',
  ],
  ['a ModelState alone', { json: { ModelState: { a: ['Too large.'] } } }, 'Too large.'],
  ['a ModelState that is none', { json: { Message: 'Invalid.', ModelState: 'x' } }, 'Invalid.'],
  [
    'HTML: its title',
    { headers: html, body: '<!doctype html>\n<TITLE lang=en> Down \n for now</TITLE><p>x' },
    'Down for now',
  ],
  [
    'HTML without a title',
    { headers: html, body: '<html><body><script>alert(1)</script></body></html>' },
    undefined,
  ],
  ['text', { body: 'The service is unavailable.\r\n' }, 'The service is unavailable.'],
  ['text as JSON', { json: 'The service is unavailable.' }, 'The service is unavailable.'],
  ['nothing', {}, undefined],
  ['white space', { body: ' \n ' }, undefined],
  ['null', { json: null }, undefined],
  ['an empty object', { json: {} }, undefined],
  ['texts that are none', { json: { Message: 7, ErrorMessage: null, ExceptionMessage: ['x'] } }, undefined],
  ['half a JSON', { body: '{"Message":"Ima' }, '{"Message":"Ima'],
])('understands %s', async (_, answer, serverMessage) => {
  server.answers({ status: 500, ...answer });
  const error = await failureOf(createTestClient(server).getImageInfo(7));
  expect(error.code).toBe('server-error');
  expect(error.serverMessage).toBe(serverMessage);
  expect(error.message).toContain(
    serverMessage === undefined ? 'Try again later.' : `The server says: ${JSON.stringify(serverMessage)}.`,
  );
  expect(error.message).not.toMatch(/StackTrace|Secret|<script/);
});

it('cuts a long story short', async () => {
  server.answers({ status: 500, json: { Message: 'x'.repeat(5_000) } });
  const { serverMessage } = await failureOf(createTestClient(server).getImageInfo(7));
  expect(serverMessage).toBe(`${'x'.repeat(300)}…`);
});

it('does without the message of a body that is too long to be read', async () => {
  server.answers({ status: 500, json: { Message: 'x'.repeat(100_000) } });
  const error = await failureOf(createTestClient(server).getImageInfo(7));
  expect(error).toMatchObject({ code: 'server-error', status: 500, serverMessage: undefined });
});
