import Mui from '@mui/material/Avatar';
import type { JSX } from 'react';
import type { AvatarProps } from '../Contestant.js';
import { initialsOf } from './api.js';
import { usePictureUrl } from './usePictureUrl.js';
import { withQueryClient } from './withQueryClient.js';

/** 40 px is its own default. */
function Avatar({ id, name }: AvatarProps): JSX.Element {
  return (
    <Mui src={usePictureUrl(id)} alt="">
      {initialsOf(name)}
    </Mui>
  );
}

export const contestant = withQueryClient(Avatar);
