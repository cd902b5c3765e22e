/** Callers are saved under their number, whose digits are nobody's initials: six or more, and no letter. */
export function isPhoneNumber(name: string): boolean {
  return /^(?:[^\p{L}\p{N}]*\p{Nd}){6}\P{L}*$/u.test(name);
}
