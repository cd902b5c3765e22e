import { describe } from 'vitest';
import { describeColumn } from './page/describeColumn.js';

// What a page may know of answers from another origin is less, and its bodies are read in another way.
describe('from another origin', () => {
  describeColumn('first load', ['connections', 'bodies', 'redirects', 'pictures'], { isCrossOrigin: true });
});
