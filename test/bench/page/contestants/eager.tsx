import * as library from 'react-superoffice-images';
import 'react-superoffice-images/styles.css';
import { createOurs } from './createOurs.js';

/** Where it is known that the companies have pictures. */
export const contestant = createOurs(library, { isEager: true });
