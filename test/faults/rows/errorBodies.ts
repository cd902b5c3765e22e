import type { Fault } from './Fault.js';

type Body = Pick<Extract<Fault, { kind: 'answer' }>, 'type' | 'body'>;

const json = (value: object): Body => ({ type: 'application/json', body: JSON.stringify(value) });

/** What stands in the body of a failed answer (superoffice-webapi, section 6). */
export const errorBodies = {
  'an entity error': json({
    Error: true,
    ErrorType: 'SoNotFoundException',
    ErrorMessage: 'The entity was not found',
    ErrorSource: 'NetServer',
  }),
  'a Message': json({ Message: 'Image not found', $type: 'System.Web.Http.HttpError' }),
  'a MessageDetail': json({ Message: 'The request is invalid.', MessageDetail: 'No id.' }),
  'an exception': json({
    Message: 'An error has occurred.',
    ExceptionMessage: 'Object reference not set to an instance of an object.',
    ExceptionType: 'System.NullReferenceException',
    StackTrace: 'at SuperOffice.Web()',
    ModelState: { contactId: ['The value is not valid.'] },
  }),
  text: { type: 'text/plain', body: 'Service Unavailable' },
  HTML: { type: 'text/html', body: '<!DOCTYPE html><title>Down for maintenance</title>' },
  nothing: {},
} as const satisfies Record<string, Body>;

export type ErrorBody = keyof typeof errorBodies;
