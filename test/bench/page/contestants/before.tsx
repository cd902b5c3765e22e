import * as library from 'bench-before';
import 'bench-before/styles.css';
import { createOurs } from './createOurs.js';

/** The library from another folder of sources (`--against`), to see what a change has brought. */
export const contestant = createOurs(library);
