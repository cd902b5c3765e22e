/** Whether a row's picture is on the screen: loaded, decodable, and hidden by no style. */
export function isPictureShown(row: Element): boolean {
  // A snapshot of a live collection costs more than walking it, and this is asked in every frame.
  const images = row.getElementsByTagName('img');
  for (let index = 0; index < images.length; index += 1) {
    const image = images[index];
    if (
      image?.complete === true &&
      image.naturalWidth > 0 &&
      image.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    ) {
      return true;
    }
  }
  return false;
}
