/** What shows through where a picture is transparent, or where it does not reach. */
export type Background = 'none' | 'white' | 'black';
