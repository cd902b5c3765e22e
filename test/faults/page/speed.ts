/** How many times as fast the page's clock goes: a hold of five minutes, the longest there is, takes 0.6 seconds. */
export const speed = 500;
