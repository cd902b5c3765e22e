/** A custom property that the stylesheet reads. */
export interface CustomProperty {
  name: `--so-${string}`;
  /** What it changes. */
  sets: string;
  /** Where the default follows from something else; else it is shown as the stylesheet has it. */
  defaultInWords?: string;
}

/** What a page may set, on an avatar or on anything around it, by what it changes. */
export const customProperties: Readonly<Record<string, readonly CustomProperty[]>> = {
  Everything: [
    {
      name: '--so-color-scheme',
      sets: '`light` or `dark`, whatever the page’s `color-scheme` is. `data-theme` sets it.',
      defaultInWords: 'the page’s `color-scheme`',
    },
  ],
  Avatar: [
    {
      name: '--so-avatar-size',
      sets: 'Width and height of parts. `ContactAvatar` sets it itself, from `size`.',
    },
    {
      name: '--so-avatar-radius',
      sets: 'The corners of picture and initials.',
      defaultInWords: 'by `shape`: `50%`, `22%`, `0px`',
    },
    { name: '--so-avatar-outline', sets: 'The hairline inside the edge.' },
    { name: '--so-avatar-background', sets: 'The ground of the initials.', defaultInWords: 'by the id' },
    { name: '--so-avatar-color', sets: 'The initials.', defaultInWords: 'by the id' },
    { name: '--so-avatar-picture-background', sets: 'The ground under a transparent picture.' },
    { name: '--so-avatar-ring', sets: 'The ring around a text badge and around avatars in a group.' },
  ],
  Badge: [
    { name: '--so-avatar-badge-background', sets: 'The ground of a badge.' },
    { name: '--so-avatar-badge-color', sets: 'Its text or glyph.' },
    { name: '--so-avatar-problem-background', sets: 'The same, of a problem.' },
    { name: '--so-avatar-problem-color', sets: 'Its glyph.' },
    { name: '--so-avatar-updated-background', sets: 'The same, of a new or updated picture.' },
    { name: '--so-avatar-updated-color', sets: 'Its text or glyph.' },
  ],
  Group: [
    { name: '--so-avatar-group-background', sets: 'The button for the rest.' },
    { name: '--so-avatar-group-color', sets: 'Its text.' },
    { name: '--so-avatar-group-hover', sets: 'The button under the pointer, and while its list is open.' },
    { name: '--so-avatar-group-surface', sets: 'The list that it opens.' },
    { name: '--so-avatar-group-line', sets: 'The list’s border.' },
    { name: '--so-avatar-group-muted', sets: 'The list’s title.' },
    { name: '--so-avatar-group-active', sets: 'The entry under the pointer or with the focus.' },
  ],
  Details: [
    { name: '--so-image-details-muted', sets: 'Labels, and what is said in passing.' },
    { name: '--so-image-details-mark', sets: 'The ground of a mark such as “Encrypted”.' },
    { name: '--so-image-details-line', sets: 'The border of the button that asks again.' },
    { name: '--so-image-details-hover', sets: 'That button under the pointer.' },
    { name: '--so-image-details-bone', sets: 'The lines where words will be.' },
  ],
  Card: [
    { name: '--so-image-card-surface', sets: 'The card.' },
    { name: '--so-image-card-line', sets: 'Its border.' },
  ],
  Editor: [
    { name: '--so-image-editor-surface', sets: 'The dialog.' },
    { name: '--so-image-editor-line', sets: 'Its border, and those of buttons.' },
    { name: '--so-image-editor-muted', sets: 'What is said in passing.' },
    { name: '--so-image-editor-hover', sets: 'A button under the pointer, and grounds that are set off.' },
    { name: '--so-image-editor-accent', sets: 'The button that saves, and sliders.' },
    { name: '--so-image-editor-accent-color', sets: 'That button’s text.' },
    { name: '--so-image-editor-danger', sets: 'What removes, and what went wrong.' },
    { name: '--so-image-editor-stage', sets: 'The ground around the picture.' },
  ],
};

/** What the stylesheet or a component sets for itself, on each element: to read, not to set from outside. */
export const ownProperties: readonly CustomProperty[] = [
  { name: '--so-avatar-hue', sets: 'The hue of the id’s colour.' },
  { name: '--so-avatar-tint', sets: 'Lightness and chroma of its ground, in light.' },
  { name: '--so-avatar-shade', sets: 'The same in the dark.' },
  { name: '--so-avatar-shape', sets: 'The corners that `shape` asks for.' },
  { name: '--so-avatar-badge-size', sets: 'The height of a badge.' },
  { name: '--so-avatar-badge-center', sets: 'How far its middle is from the edges.' },
  { name: '--so-avatar-badge-edge', sets: 'How far its own edge is.' },
  { name: '--so-avatar-cut', sets: 'The radius of the hole in the picture that a glyph stands in.' },
  { name: '--so-avatar-cut-x', sets: 'Where that hole is.' },
  { name: '--so-avatar-group-overlap', sets: 'How far an avatar lies over the next.' },
  { name: '--so-avatar-group-room', sets: 'How much height there is for the group’s list.' },
];
