import { bearerAuth, createSuperOfficeClient } from 'react-superoffice-images/core';
import { describe, expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const auth = bearerAuth({ getToken: () => 'token' });

describe('an absolute base URL', () => {
  it.each([
    ['https://online3.superoffice.com/Cust12345', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com/Cust12345/', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com/Cust12345/api', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com/Cust12345/api/', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com/Cust12345/api//', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com/Cust12345/api/v1', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com/Cust12345/api/v1/', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com/Cust12345/API/V1', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com:443/Cust12345/api/', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://online3.superoffice.com:443/Cust12345', 'https://online3.superoffice.com/Cust12345/api/'],
    ['  https://online3.superoffice.com/Cust12345/api/\n', 'https://online3.superoffice.com/Cust12345/api/'],
    ['HTTPS://Online3.SuperOffice.com/Cust12345', 'https://online3.superoffice.com/Cust12345/api/'],
    ['https://crm.example.com/SuperOffice/api/v1', 'https://crm.example.com/SuperOffice/api/'],
    ['https://crm.example.com/remote/api/SuperOffice', 'https://crm.example.com/remote/api/SuperOffice/api/'],
    ['https://crm.example.com', 'https://crm.example.com/api/'],
    ['http://localhost:8080/api', 'http://localhost:8080/api/'],
    ['http://[::1]:8080/Cust1', 'http://[::1]:8080/Cust1/api/'],
  ])('%j means %s', (baseUrl, expected) => {
    expect(createSuperOfficeClient({ baseUrl, auth }).baseUrl).toBe(expected);
  });

  it('may be a URL object', () => {
    const baseUrl = new URL('https://online3.superoffice.com/Cust12345/api/');
    expect(createSuperOfficeClient({ baseUrl, auth }).baseUrl).toBe(baseUrl.href);
  });
});

describe('requests', () => {
  const server = serverPerTest();

  it.each(['', '/', '/api', '/api/', '/api/v1', '/api/v1/'])(
    'go to the path of the specification when the base URL ends in %j',
    async (end) => {
      await createTestClient(server, { baseUrl: `${server.origin}/Cust12345${end}` }).getImageInfo(7);
      expect(server.requests.map(({ url }) => url)).toEqual(['/Cust12345/api/v1/Contact/7/Imageinfo']);
    },
  );

  it('do not start from a relative base URL where there is no page', async () => {
    const error = await failureOf(createTestClient(server, { baseUrl: '/api' }).getImageInfo(7));
    expect(error.code).toBe('rejected');
    expect(error.message).toContain('There is no page that the baseUrl');
    expect(server.requests).toEqual([]);
  });
});

describe('a base URL that cannot work', () => {
  it.each([
    ['', 'is neither'],
    ['api', 'is neither'],
    ['online3.superoffice.com/Cust12345', 'is neither'],
    ['//online3.superoffice.com/Cust12345', 'is neither'],
    ['ftp://online3.superoffice.com/Cust12345', 'is neither'],
    ['javascript:alert(1)', 'is neither'],
    ['file:///Cust12345/api', 'is neither'],
    ['https://', 'is neither'],
    ['https://online3.superoffice.com:443443/Cust12345', 'is neither'],
    ['/\\online3.superoffice.com/Cust12345', 'leads to another origin'],
    ['/\t/online3.superoffice.com/Cust12345', 'leads to another origin'],
    ['https://online3.superoffice.com/Cust12345/api/v2', 'has more than v1 behind /api'],
    ['https://online3.superoffice.com/Cust12345/api/v1/Contact', 'has more than v1 behind /api'],
    ['/api/v2', 'has more than v1 behind /api'],
  ])('is refused when it is %j, with a sentence that says what is expected', (baseUrl, problem) => {
    const create = (): unknown => createSuperOfficeClient({ baseUrl, auth });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(problem);
    expect(create).toThrow(JSON.stringify(baseUrl.trim()));
    expect(create).toThrow('Pass one such as "https://online3');
  });

  it.each([
    ['https://kari:pa55word@online3.superoffice.com/Cust12345', 'holds a user name, a password'],
    ['https://pa55word@online3.superoffice.com/Cust12345', 'holds a user name, a password'],
    ['ftp://kari:pa55word@online3.superoffice.com/Cust12345', 'is neither'],
    ['https://kari:pa55word@', 'is neither'],
    ['https://online3.superoffice.com/Cust12345/api?token=pa55word', 'a query or a fragment'],
    ['https://online3.superoffice.com/Cust12345/api#access_token=pa55word', 'a query or a fragment'],
    ['/api?token=pa55word', 'a query or a fragment'],
  ])('is refused without repeating the secret that it may hold: %s', (baseUrl, problem) => {
    const create = (): unknown => createSuperOfficeClient({ baseUrl, auth });
    expect(create).toThrow(problem);
    expect(create).not.toThrow('pa55word');
  });
});
