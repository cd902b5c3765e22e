import * as library from 'react-superoffice-images';
import 'react-superoffice-images/styles.css';
import { createOurs } from './createOurs.js';

export const contestant = createOurs(library);
