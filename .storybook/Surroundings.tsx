import { useLayoutEffect, type ReactNode } from 'react';

interface SurroundingsProps {
  theme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  children: ReactNode;
}

/** What the toolbar chose, as a page would say it: `data-theme`, `dir` and the browser's own colours. */
export function Surroundings({ theme, direction, children }: SurroundingsProps): ReactNode {
  // On the document too: what a component puts outside its story (a popover) has the same surroundings.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.style.colorScheme = theme;
    root.dir = direction;
  }, [theme, direction]);

  return (
    <div
      data-theme={theme}
      dir={direction}
      style={{ colorScheme: theme, background: 'Canvas', color: 'CanvasText', padding: '1rem' }}
    >
      {children}
    </div>
  );
}
