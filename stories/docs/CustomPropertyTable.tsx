import type { JSX, ReactNode } from 'react';
import './customPropertyTable.css';
import { customProperties, ownProperties, type CustomProperty } from './customProperties.js';
import { GroupedTable } from './GroupedTable.js';
import { readDefaults } from './readDefaults.js';

const sheets = import.meta.glob<string>('../../src/styles/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const defaults = readDefaults(Object.values(sheets).join('\n'));

/** Text in which backticks mark code. */
function prose(text: string): ReactNode {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}

/** A colour as it is in light and in the dark; anything else as it is written. */
function Default({ value }: { value: string }): ReactNode {
  if (!/^light-dark|^transparent$|^Canvas$/u.test(value)) return <code>{value}</code>;
  return (
    <span className="custom-property-colors" title={value}>
      {(['light', 'dark'] as const).map((scheme) => (
        <span key={scheme} className="custom-property-page" style={{ colorScheme: scheme }}>
          <span className="custom-property-color" style={{ background: value }} />
          {scheme}
        </span>
      ))}
    </span>
  );
}

function Row({ name, sets, defaultInWords }: CustomProperty): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>{prose(sets)}</td>
      <td>
        {defaultInWords === undefined ? (
          <Default value={defaults.get(name)?.[0] ?? ''} />
        ) : (
          prose(defaultInWords)
        )}
      </td>
    </tr>
  );
}

/** What a page may set, with the defaults that the stylesheet has. */
export function CustomPropertyTable(): JSX.Element {
  return (
    <GroupedTable
      columns={['Property', 'What it changes', 'Default']}
      groups={Object.entries(customProperties).map(([group, properties]) => [
        group,
        properties.map((property) => <Row key={property.name} {...property} />),
      ])}
    />
  );
}

/** What the stylesheet sets for itself. */
export function OwnPropertyTable(): JSX.Element {
  return (
    <table className="grouped-table sb-unstyled">
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {ownProperties.map(({ name, sets }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{prose(sets)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
