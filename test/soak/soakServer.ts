import type { Plugin } from 'vite';
import { superOfficeServer } from '../../.storybook/superOfficeServer.js';
import { createFakeSuperOffice } from '../../src/testing/createFakeSuperOffice.js';
import { sampleImages } from '../../src/testing/samples/sampleImages.js';
import { companyCount } from './companyCount.js';

/** A SuperOffice whose companies have pictures that are small enough to come as they are. */
export function soakServer(): Plugin {
  const contacts = Array.from({ length: companyCount }, (_, index) => {
    const picture = sampleImages.png({ width: 24, height: 24, hue: index });
    return { id: index + 1, name: `Company ${index + 1}`, image: { bytes: () => picture } };
  });
  return superOfficeServer({ env: {}, createFake: () => createFakeSuperOffice({ contacts }) });
}
