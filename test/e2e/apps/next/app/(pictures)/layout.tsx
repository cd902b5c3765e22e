import type { ReactNode } from 'react';
import { Providers } from './Providers';
import 'react-superoffice-images/styles.css';

export default function Layout({ children }: { children: ReactNode }) {
  return <Providers>{children}</Providers>;
}
