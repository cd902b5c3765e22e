/** A promise, and a change of the sources that breaks it, which a test has to notice. */
export interface Breakage {
  /** What the library promises, as a sentence that is true as long as the change is not made. */
  promise: string;
  /** The row of the threat model in SECURITY.md that it belongs to: its first cell. */
  threat?: string | undefined;
  /** What is changed, from the project's folder. */
  file: string;
  /** What stands there once, and only once. */
  find: string;
  /** What comes in its place. Types do not matter: the tests run without them. */
  replace: string;
  /** Where at least one test has to fail then: the quickest that can know. */
  caughtBy: string;
}
