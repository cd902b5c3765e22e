/** What the body of a failed answer says, whichever of the servers in between wrote it (facts, section 6). */
export interface ServerAnswer {
  /** A sentence for people, when there is one. Never a stack trace. */
  message: string | undefined;
  /** Exactly `{Message}`: what SuperOffice says when there is no image. */
  isNoImage: boolean;
  isEmpty: boolean;
}

const maxMessageLength = 300;

/** Takes the credentials out of a text that the server wrote. */
type Redact = (text: string) => string;

/** Redacted first: white space that is folded, or an end that is cut off, would hide a part of a secret. */
function toSentence(text: string, redact: Redact): string | undefined {
  const sentence = redact(text).replace(/\s+/gu, ' ').trim();
  if (sentence === '') return undefined;
  return sentence.length > maxMessageLength ? `${sentence.slice(0, maxMessageLength)}…` : sentence;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads SuperOffice's and ASP.NET's members; its ModelState is `{field: [texts]}`. */
function readErrorObject(body: object, redact: Redact): ServerAnswer {
  const members: Record<string, unknown> = { ...body };
  const { ModelState: state } = members;
  const texts = [
    ...['ErrorMessage', 'Message', 'MessageDetail', 'ExceptionMessage'].map((name) => members[name]),
    ...(typeof state === 'object' && state !== null ? Object.values(state).flat() : []),
  ].filter((text) => typeof text === 'string');
  const isAboutMore = ['ErrorType', 'MessageDetail', 'ExceptionMessage', 'ExceptionType', 'ModelState'].some(
    (name) => name in members,
  );
  return {
    message: toSentence(texts.join(' '), redact),
    isNoImage: typeof members['Message'] === 'string' && !isAboutMore,
    isEmpty: false,
  };
}

/** Reads the body of a failed answer: SuperOffice's and ASP.NET's JSON, an HTML page, plain text, nothing. */
export function readServerAnswer(text: string, redact: Redact): ServerAnswer {
  const body = parseJson(text);
  if (typeof body === 'object' && body !== null) return readErrorObject(body, redact);
  const plain = body === null ? '' : typeof body === 'string' ? body : text;
  const isHtml = /^\s*</u.test(plain);
  // Of a page only its title: the rest is written for a browser window. No tag holds another, or a page of
  // nothing but their beginnings would be searched from each of them to its end.
  const sentence = isHtml ? (/<title[^<>]*>([^<]*)</iu.exec(plain)?.[1] ?? '') : plain;
  return { message: toSentence(sentence, redact), isNoImage: false, isEmpty: plain.trim() === '' };
}
