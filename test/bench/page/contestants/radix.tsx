import { Avatar as Root, AvatarFallback, AvatarImage } from '@radix-ui/react-avatar';
import type { JSX } from 'react';
import type { AvatarProps } from '../Contestant.js';
import { initialsOf } from './api.js';
import { usePictureUrl } from './usePictureUrl.js';
import { withQueryClient } from './withQueryClient.js';

function Avatar({ id, name }: AvatarProps): JSX.Element {
  return (
    <Root className="avatar">
      <AvatarImage src={usePictureUrl(id)} alt="" />
      <AvatarFallback>{initialsOf(name)}</AvatarFallback>
    </Root>
  );
}

export const contestant = withQueryClient(Avatar);
