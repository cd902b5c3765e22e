import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Breakage } from '../Breakage.js';
import { breakSource } from '../breakSource.js';

/** Everything that git knows of, or would take. */
function listFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((path) => path !== '');
}

/**
 * A copy of the project, of which something can be broken. It lies inside the project, from where Node and Vite
 * find the packages that are installed, and git leaves it out.
 */
export class SourceCopy {
  readonly root: string;

  constructor(project: string) {
    this.root = join(project, '.breakages');
    rmSync(this.root, { recursive: true, force: true });
    for (const path of listFiles(project)) {
      const target = join(this.root, path);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(project, path), target);
    }
  }

  /** Puts a breakage in. The function that is returned takes it out again. */
  break(breakage: Breakage): () => void {
    const path = this.pathOf(breakage);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, breakSource(source, breakage));
    return () => writeFileSync(path, source);
  }

  pathOf({ file }: Breakage): string {
    return join(this.root, file);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
