import type { Breakage } from './Breakage.js';
import { accessibility } from './groups/accessibility.js';
import { answers } from './groups/answers.js';
import { changes } from './groups/changes.js';
import { dates } from './groups/dates.js';
import { editor } from './groups/editor.js';
import { faults } from './groups/faults.js';
import { leaks } from './groups/leaks.js';
import { names } from './groups/names.js';
import { packages } from './groups/packages.js';
import { persistence } from './groups/persistence.js';
import { pipeline } from './groups/pipeline.js';
import { retries } from './groups/retries.js';
import { scopes } from './groups/scopes.js';
import { secrets } from './groups/secrets.js';
import { servers } from './groups/servers.js';

/** A group by its name, which the command takes. */
export type BreakageGroup = readonly [name: string, breakages: readonly Breakage[]];

/** All of them. */
export const breakageGroups: Readonly<Record<string, readonly Breakage[]>> = {
  secrets,
  scopes,
  answers,
  faults,
  retries,
  leaks,
  pipeline,
  persistence,
  servers,
  names,
  dates,
  accessibility,
  changes,
  editor,
  packages,
};
