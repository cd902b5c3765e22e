import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type JSX } from 'react';
import { CompanyRow, rowHeight } from './CompanyRow.js';
import { ScrollBox } from './ScrollBox.js';

interface VirtualCompanyListProps {
  companies: readonly { id: number; name: string }[];
  /** Of the box that is scrolled (pixels). */
  height: number;
}

/** Only the rows that are about to be seen are in the document, as TanStack Virtual chooses them. */
export function VirtualCompanyList({ companies, height }: VirtualCompanyListProps): JSX.Element {
  const scroller = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- What the compiler cannot memoize needs no memoizing here.
  const rows = useVirtualizer({
    count: companies.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
  });
  return (
    <ScrollBox boxRef={scroller} height={height}>
      <div style={{ position: 'relative', height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const { id, name } = companies[index] ?? { id: 0, name: '' };
          return (
            <div
              key={id}
              style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
            >
              <CompanyRow id={id} name={name} />
            </div>
          );
        })}
      </div>
    </ScrollBox>
  );
}
