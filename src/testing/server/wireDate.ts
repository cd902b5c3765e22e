/**
 * How instants are written (superoffice-webapi, section 3). All forms but `none` say their zone:
 *
 * - `none` `2024-08-01T08:18:07`, what real servers send: UTC, but nothing says so
 * - `z` `2024-08-01T08:18:07Z`
 * - `offset` `2024-08-01T10:18:07+02:00`
 * - `offset-without-colon` `2024-08-01T03:18:07-0500`
 * - `seven-digits` `2024-08-01T10:18:07.6091771+02:00`
 * - `unset` `0001-01-01T00:00:00`: no date was ever stored
 */
export type WireDateForm = 'none' | 'z' | 'offset' | 'offset-without-colon' | 'seven-digits' | 'unset';

const writers: Record<WireDateForm, (atMs: number) => string> = {
  none: (atMs) => localText(atMs, 0),
  z: (atMs) => `${localText(atMs, 0)}Z`,
  offset: (atMs) => `${localText(atMs, 2)}+02:00`,
  'offset-without-colon': (atMs) => `${localText(atMs, -5)}-0500`,
  'seven-digits': (atMs) => `${localText(atMs, 2)}.6091771+02:00`,
  unset: () => '0001-01-01T00:00:00',
};

/** @param atMs Milliseconds since 1970 in UTC. */
export function wireDate(atMs: number, form: WireDateForm): string {
  return writers[form](atMs);
}

function localText(atMs: number, offsetHours: number): string {
  return new Date(atMs + offsetHours * 3_600_000).toISOString().slice(0, 19);
}

/** `SO-TimeZone: UTC, includeTZOffset` asks for dates that say their zone (section 4). */
export function requestedDateForm(headers: Headers, form: WireDateForm): WireDateForm {
  const zone = headers.get('SO-TimeZone') ?? '';
  return form === 'none' && /includeTZOffset/i.test(zone) ? 'z' : form;
}
