/** A list of companies that every contestant shows. */
export interface BenchList {
  name: string;
  title: string;
  rows: number;
  /** Fewer than rows: the same companies over and over. */
  companies: number;
  /** `rows` are 44 px high, with the company's name; a `grid` is avatars alone, all of them in the window. */
  layout: 'rows' | 'grid';
  /** How many times as many rounds as asked for: what takes a fraction of a second varies the most. */
  times: number;
}

export const lists = [
  { name: '17', title: '17 rows, all visible', rows: 17, companies: 17, layout: 'rows', times: 3 },
  { name: '200', title: '200 companies', rows: 200, companies: 200, layout: 'rows', times: 1 },
  { name: '1000', title: '1,000 companies', rows: 1000, companies: 1000, layout: 'rows', times: 1 },
  {
    name: '1000x50',
    title: '1,000 rows over 50 companies',
    rows: 1000,
    companies: 50,
    layout: 'rows',
    times: 1,
  },
  { name: '400', title: '400 companies, all visible', rows: 400, companies: 400, layout: 'grid', times: 1 },
] as const satisfies readonly BenchList[];

/** Not for comparison: what a large photo costs that is shown small. */
export const photoList = {
  name: 'photo',
  title: 'a 4 MB photo',
  rows: 1,
  companies: 1,
  layout: 'rows',
  times: 1,
} as const satisfies BenchList;

/** The company whose picture is a photo of 4 MB. */
export const photoId = 900_001;

export const mostCompanies = Math.max(...lists.map(({ companies }) => companies));

export interface Company {
  id: number;
  name: string;
}

/** Another first id is another set of companies. */
const firstId = 1001;

export function companiesOf({ name, rows, companies }: BenchList): Company[] {
  return Array.from({ length: rows }, (_, row) => {
    const number = row % companies;
    return name === photoList.name
      ? { id: photoId, name: 'Photo AS' }
      : { id: firstId + number, name: `Company ${number + 1} AS` };
  });
}

export function findList(name: string): BenchList | undefined {
  return [...lists, photoList].find((list) => list.name === name);
}
