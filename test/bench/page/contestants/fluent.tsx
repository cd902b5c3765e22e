import { Avatar as Fluent } from '@fluentui/react-avatar';
import { FluentProvider } from '@fluentui/react-provider';
import { webLightTheme } from '@fluentui/react-theme';
import type { JSX, ReactNode } from 'react';
import type { AvatarProps } from '../Contestant.js';
import { usePictureUrl } from './usePictureUrl.js';
import { withQueryClient } from './withQueryClient.js';

function Avatar({ id, name }: AvatarProps): JSX.Element {
  const url = usePictureUrl(id);
  return <Fluent name={name} size={40} {...(url === undefined ? {} : { image: { src: url } })} />;
}

function Theme({ children }: { children: ReactNode }): JSX.Element {
  return <FluentProvider theme={webLightTheme}>{children}</FluentProvider>;
}

export const contestant = withQueryClient(Avatar, Theme);
