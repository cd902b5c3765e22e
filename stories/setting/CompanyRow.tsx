import { ContactAvatar } from 'react-superoffice-images';
import type { JSX } from 'react';

/** How high a row is (pixels). */
export const rowHeight = 56;

interface CompanyRowProps {
  id: number;
  name: string;
}

/** A company in a long list: the name beside the avatar, which therefore says nothing itself. */
export function CompanyRow({ id, name }: CompanyRowProps): JSX.Element {
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        gap: 12,
        height: rowHeight,
        font: '14px/1.4 system-ui, sans-serif',
      }}
    >
      <ContactAvatar contactId={id} name={name} decorative data-id={id} />
      <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} dir="auto">
        {name}
      </span>
    </div>
  );
}
