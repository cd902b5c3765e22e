import { inPage } from '../inPage.js';
import type { Measure } from './Measure.js';

/** What no list can be quicker than: its requests, with nothing drawn. */
export const wire: Measure = {
  name: 'wire',
  lists: ['17', '400'],
  contestants: ({ role }) => role === 'floor',
  async run(open, list) {
    return { wireMs: await inPage(open, 'askAlone', list) };
  },
};
