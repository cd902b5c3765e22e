import * as library from 'react-superoffice-images';
import { persistContactImages } from 'react-superoffice-images/persistence';
import 'react-superoffice-images/styles.css';
import { createOurs } from './createOurs.js';

/** With pictures that outlive the page. */
export const contestant = createOurs(library, {
  prepare(client) {
    persistContactImages(client);
  },
});
