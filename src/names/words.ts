/** The words of a name. More of them, and more of each, than initials can need is not read. */
export function readWords(name: string): string[] {
  return name.split(/\s+/, 24).map((word) => word.slice(0, 64).normalize());
}
