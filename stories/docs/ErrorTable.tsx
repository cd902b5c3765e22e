import type { SuperOfficeErrorCode } from 'react-superoffice-images';
import type { JSX } from 'react';
import { en } from '../../src/i18n/locales/en.js';
import { getProblemIcon } from '../../src/components/badgeIcons.js';
import { errorCodes } from './errorCodes.js';

const codes = Object.keys(errorCodes).filter((code): code is SuperOfficeErrorCode => code in errorCodes);

/** Each error code: what it means, what readers see, and what the developer does. */
export function ErrorTable(): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">When</th>
          <th scope="col">What the reader sees</th>
          <th scope="col">What you do</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => {
          const { label, sentence } = en.avatar.problems[code];
          return (
            <tr key={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>{errorCodes[code].when}</td>
              <td>
                <span
                  aria-hidden="true"
                  style={{
                    display: 'inline-block',
                    inlineSize: '1em',
                    marginInlineEnd: '0.4em',
                    verticalAlign: '-0.1em',
                  }}
                >
                  {getProblemIcon(code)}
                </span>
                <strong>{label}</strong>: {sentence}
              </td>
              <td>{errorCodes[code].remedy}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
