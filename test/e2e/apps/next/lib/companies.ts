/** In your app they come from a search, a selection, a diary. */
export const companies = [
  { id: 7, name: 'Smørblomsten Meieri A/S' },
  { id: 1, name: 'Nordlumo AS' },
  { id: 4, name: 'Öländska Kvarnbacken AB' },
  { id: 10, name: 'Grünspechtwerk Maschinenbau GmbH' },
];
