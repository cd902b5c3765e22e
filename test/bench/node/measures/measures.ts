import { cycles } from './cycles.js';
import { loaded } from './loaded.js';
import type { Measure } from './Measure.js';
import { mount } from './mount.js';
import { photo } from './photo.js';
import { scroll } from './scroll.js';
import { visit } from './visit.js';
import { wire } from './wire.js';

export const measures: readonly Measure[] = [mount, wire, scroll, loaded, cycles, photo, visit];
