import { photoList } from '../../lists.js';
import { inPage } from '../inPage.js';
import { untilQuiet } from '../untilQuiet.js';
import { isNotKept, type Measure } from './Measure.js';

/** The bytes that an avatar costs whose picture is a photo of 4 MB. */
export const photo: Measure = {
  name: 'photo',
  lists: [photoList.name],
  contestants: isNotKept,
  maxRounds: 1,
  async run(open, list) {
    open.server.ledger.clear();
    await inPage(open, 'showCold', list);
    await untilQuiet(open);
    return { photoBytes: open.server.ledger.figures.imageBytes };
  },
};
