import { Link } from 'react-router';
import { ContactAvatar } from 'react-superoffice-images';
import type { Company } from './companies';

export function CompanyList({ companies }: { companies: Company[] }) {
  return (
    <div style={{ display: 'flex', gap: 12 }}>
      {companies.map(({ id, name }) => (
        <ContactAvatar
          key={id}
          contactId={id}
          name={name}
          size={64}
          render={<Link to={`/company/${id}`} />}
        />
      ))}
    </div>
  );
}
