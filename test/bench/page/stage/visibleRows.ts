/** The rows that are in the window, a sliver of them at least. */
export function visibleRows(): Element[] {
  const rows = document.querySelectorAll('li');
  return Array.from(rows).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}
