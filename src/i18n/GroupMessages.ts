/** The words of `ContactAvatarGroup`. Counts are whole numbers. */
export interface GroupMessages {
  /** Names the group. */
  label: (count: number) => string;
  /** On the button for those that have no room: `+4`. */
  more: (count: number) => string;
  /** Names that button. */
  showMore: (count: number) => string;
  /** Above the list that it opens. */
  listTitle: string;
  close: string;
  /** Spoken when a company has come into the group. The name is never inflected. */
  joined: (name: string) => string;
  left: (name: string) => string;
  /** Spoken instead when several come at once. */
  manyJoined: (count: number) => string;
  manyLeft: (count: number) => string;
}
