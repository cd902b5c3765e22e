/** The words of `ContactImageCard`. */
export interface CardMessages {
  /** Names what opens the card. The company's name is never inflected. */
  open: (name: string) => string;
  /** The same, where the name is not known. */
  openUnnamed: string;
  close: string;
  /** The text of the large picture, for those who do not see it. */
  picture: (name: string) => string;
  /** The same, where the name is not known. */
  pictureUnnamed: string;
}
