/** The first directory of a TIFF: what each tag says, or where it says it. */
export function readTiffEntries(view: DataView): ReadonlyMap<number, number> {
  const isLittleEndian = view.getUint16(0) === 0x49_49;
  const directory = view.getUint32(4, isLittleEndian);
  const count = view.getUint16(directory, isLittleEndian);
  const entries = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    const isShort = view.getUint16(at + 2, isLittleEndian) === 3;
    entries.set(
      view.getUint16(at, isLittleEndian),
      isShort ? view.getUint16(at + 8, isLittleEndian) : view.getUint32(at + 8, isLittleEndian),
    );
  }
  return entries;
}
