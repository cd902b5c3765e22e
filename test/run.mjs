import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: every check in order, to the end even when one fails, and a last line that adds them up.
 * `npm test -- lint unit` runs only the steps, and the vitest projects, that are named; `npm test -- --all` also
 * those that wait to be named.
 */
const steps = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'unused', script: 'unused' },
  { name: 'types', script: 'types' },
  {
    name: 'vitest',
    script: 'vitest',
    projects: ['unit', 'ssr', 'types', 'browser', 'e2e', 'storybook', 'visual'],
  },
  // Alone: they measure time, and what a page holds.
  { name: 'faults', script: 'vitest', projects: ['faults'] },
  { name: 'soak', script: 'vitest', projects: ['soak'] },
  { name: 'lowest', script: 'lowest', projects: ['unit-lowest', 'ssr-lowest', 'browser-lowest'] },
  { name: 'msw', script: 'msw', projects: [] },
  { name: 'official', script: 'official-client', projects: [] },
  { name: 'build', script: 'build' },
  { name: 'publint', script: 'package:lint' },
  { name: 'attw', script: 'package:types' },
  { name: 'size', script: 'package:size' },
  { name: 'package', script: 'package:use', projects: [] },
  // It installs and builds four apps: not for every day.
  { name: 'apps', script: 'apps', projects: [], waits: true },
];

const given = process.argv.slice(2);
const isAll = given.includes('--all');
const names = given.filter((name) => name !== '--all');
const known = new Set(steps.flatMap(({ name, projects = [] }) => [name, ...projects]));
const unknown = names.filter((name) => !known.has(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. There are: ${[...known].join(', ')}.`);
  process.exit(2);
}

const reports = mkdtempSync(join(tmpdir(), 'vitest-reports-'));
const results = steps.flatMap((step) => {
  const projects = (step.projects ?? []).filter((project) => names.includes(project));
  const isDue = names.length === 0 && (isAll || step.waits !== true);
  const isChosen = isDue || names.includes(step.name) || projects.length > 0;
  return isChosen ? [run(step, projects)] : [];
});
rmSync(reports, { recursive: true, force: true });

console.log('\nstep       seconds  passed  failed');
for (const { name, seconds, passed, failed } of results) {
  console.log(`${name.padEnd(9)} ${seconds.toFixed(1).padStart(8)} ${cell(passed)} ${cell(failed)}`);
}
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run({ name, script, projects: ofVitest }, projects) {
  console.log(`\n── ${name}`);
  const report = join(reports, `${name}.json`);
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.length > 0 ? projects : (ofVitest ?? []);
  const options = ofVitest ? [...reporting, ...chosen.flatMap((project) => ['--project', project])] : [];
  const startedAt = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...options], {
    stdio: 'inherit',
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  const seconds = (performance.now() - startedAt) / 1000;
  return { name, seconds, ...(ofVitest ? countTests(report, status) : countOne(status)) };
}

function countOne(status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest also fails without a failed test: a file that cannot load, an error between two tests. */
function countTests(report, status) {
  let counts = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // It ended before it wrote a report; its exit status says how.
  }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function cell(number) {
  return String(number).padStart(7);
}
