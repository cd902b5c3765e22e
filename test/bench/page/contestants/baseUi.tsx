import { Avatar as Base } from '@base-ui/react/avatar';
import type { JSX } from 'react';
import type { AvatarProps } from '../Contestant.js';
import { initialsOf } from './api.js';
import { usePictureUrl } from './usePictureUrl.js';
import { withQueryClient } from './withQueryClient.js';

function Avatar({ id, name }: AvatarProps): JSX.Element {
  return (
    <Base.Root className="avatar">
      <Base.Image src={usePictureUrl(id)} alt="" />
      <Base.Fallback>{initialsOf(name)}</Base.Fallback>
    </Base.Root>
  );
}

export const contestant = withQueryClient(Avatar);
