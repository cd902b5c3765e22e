import type { ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';

interface CompanyGridProps {
  companies: readonly { id: number; name: string }[];
}

/** Companies as a page would list them: the name beside the avatar, which therefore says nothing itself. */
export function CompanyGrid({ companies }: CompanyGridProps): ReactNode {
  return (
    <ul
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
        gap: 12,
        padding: 0,
        margin: 0,
        listStyle: 'none',
        font: '14px/1.4 system-ui, sans-serif',
      }}
    >
      {companies.map(({ id, name }) => (
        <li key={id} style={{ display: 'flex', alignItems: 'center', gap: 12, minInlineSize: 0 }}>
          <ContactAvatar contactId={id} name={name} size={48} decorative />
          <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} dir="auto">
            {name}
          </span>
        </li>
      ))}
    </ul>
  );
}
