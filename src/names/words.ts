/** The words of a name, in NFC. What is longer than initials can need is not read. */
export function readWords(name: string): string[] {
  return name.trim().slice(0, 1_000).normalize().split(/\s+/, 24);
}
