import type { FakeSuperOffice } from 'react-superoffice-images/testing';
import { useEffect, useState, type JSX } from 'react';

interface Counts {
  info: number;
  image: number;
  inFlight: number;
}

function count({ requests, inFlight }: FakeSuperOffice): Counts {
  const info = requests.filter(({ endpoint }) => endpoint === 'info').length;
  const image = requests.filter(({ endpoint }) => endpoint === 'image').length;
  return { info, image, inFlight };
}

interface RequestCounterProps {
  fake: FakeSuperOffice;
  /** How many companies there are, to compare with. */
  total: number;
}

/** What the server has been asked for so far, live. */
export function RequestCounter({ fake, total }: RequestCounterProps): JSX.Element {
  const [counts, setCounts] = useState(() => count(fake));
  useEffect(() => {
    const timer = setInterval(() => setCounts(count(fake)), 100);
    return () => clearInterval(timer);
  }, [fake]);
  return (
    <p
      style={{
        margin: '0 0 12px',
        font: '14px/1.4 system-ui, sans-serif',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {total.toLocaleString('en')} companies. Asked of the server so far: <b>{counts.info}</b> infos,{' '}
      <b>{counts.image}</b> pictures. On the wire now: <b>{counts.inFlight}</b>.
    </p>
  );
}
