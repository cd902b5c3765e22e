import type { JSX } from 'react';
import type { AvatarProps } from '../Contestant.js';
import { initialsOf } from './api.js';
import { usePictureUrl } from './usePictureUrl.js';
import { withQueryClient } from './withQueryClient.js';

function Avatar({ id, name }: AvatarProps): JSX.Element {
  const url = usePictureUrl(id);
  return <span className="avatar">{url === undefined ? initialsOf(name) : <img src={url} alt="" />}</span>;
}

export const contestant = withQueryClient(Avatar);
