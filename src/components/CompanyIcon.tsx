import type { JSX } from 'react';

/** A building, for a company whose name is not known. */
export function CompanyIcon(): JSX.Element {
  return (
    <svg className="so-avatar-company" viewBox="0 0 16 16" focusable="false">
      <path d="M3.5 13.5v-10h6v10M9.5 6.5h3v7M2 13.5h12M5.5 6h2M5.5 8.5h2M5.5 11h2" />
    </svg>
  );
}
