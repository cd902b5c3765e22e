import { connection } from 'next/server';
import { companies } from '../../lib/companies';
import { createSuperOffice } from '../../lib/superOffice';

/** What SuperOffice knows about the pictures, asked and drawn on the server: none of the library is sent. */
export default async function Report() {
  await connection();
  const superOffice = createSuperOffice();
  const rows = await Promise.all(
    companies.map(async ({ id, name }) => {
      const info = await superOffice.getImageInfo(id).catch(() => undefined);
      return { id, name, picture: info === undefined ? 'unknown' : (info?.mimeType ?? 'none') };
    }),
  );
  return (
    <table>
      <caption>Pictures</caption>
      <tbody>
        {rows.map(({ id, name, picture }) => (
          <tr key={id}>
            <th scope="row" style={{ textAlign: 'start' }}>
              {name}
            </th>
            <td>{picture}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
