/** Whose pictures these are. The same on the server and in the browser, or what was prefetched is not found. */
export const scope = 'Cust12345';
