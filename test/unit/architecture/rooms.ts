/** What a room of `src/` may import besides its own files. */
interface Room {
  rooms: readonly string[];
  packages: readonly string[];
  /** What only the files named may import too: they stand behind a door of their own. */
  packagesOf?: Readonly<Record<string, readonly string[]>>;
  /** Rooms of which only types may be imported, but for the files named. */
  typesOf?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The order of the rooms. An import goes to a room that is listed, never back up:
 * superoffice <- images <- hooks <- components <- doors, images <- persistence <- its door, images <- editing <- components, and format, names <- i18n <- parts <- components.
 */
export const rooms: Readonly<Record<string, Room>> = {
  superoffice: { rooms: [], packages: ['ky', 'valibot'] },
  images: { rooms: ['superoffice'], packages: ['@tanstack/react-query'] },
  persistence: { rooms: ['superoffice', 'images'], packages: ['@tanstack/react-query', 'valibot'] },
  // What is sent, made out of a file: of `images` it needs only the signatures.
  editing: { rooms: [], packages: [], typesOf: { images: ['sniffImageType'] } },
  hooks: { rooms: ['superoffice', 'images'], packages: ['react', '@tanstack/react-query'] },
  format: { rooms: [], packages: [] },
  names: { rooms: [], packages: [] },
  // It has words for every error code, and needs only their names.
  i18n: { rooms: ['format', 'names'], packages: ['react'], typesOf: { superoffice: [] } },
  parts: { rooms: ['format', 'names', 'i18n'], packages: ['react'] },
  components: {
    rooms: ['superoffice', 'images', 'editing', 'hooks', 'format', 'names', 'i18n', 'parts'],
    packages: ['react'],
    packagesOf: {
      ContactImageCard: ['@base-ui/react'],
      EditorDialog: ['@base-ui/react'],
      EditorUnsaved: ['@base-ui/react'],
    },
  },
  testing: {
    rooms: [],
    packages: ['fast-png', 'jpeg-js', 'omggif', 'utif2'],
    typesOf: { superoffice: ['imageRoutes'] },
  },
};

/**
 * The rooms that a door opens. The core runs without React; the SuperOffice in memory and what outlives
 * the page have doors of their own, so that nobody ships them by accident.
 */
export function roomsBehind(door: string): readonly string[] {
  if (door === 'core') return ['superoffice', 'images', 'format', 'names'];
  if (door === 'testing' || door === 'persistence') return [door];
  return Object.keys(rooms).filter((room) => room !== 'testing' && room !== 'persistence');
}
