import { Avatar, AvatarGroup, ImageDetails } from 'react-superoffice-images';
import type { ComponentType, ReactNode } from 'react';
import { describePart, type Part } from './describePart.js';

const AvatarAround: ComponentType<{ children: ReactNode }> = ({ children }) => (
  <Avatar.Root status="none">{children}</Avatar.Root>
);

const none = { status: 'none', reason: null, isStale: false };

/** All parts. A new one is a new row. */
const parts: Part[] = [
  {
    name: 'Avatar.Root',
    component: Avatar.Root,
    tag: 'span',
    className: 'so-avatar',
    props: { status: 'none' },
    state: none,
  },
  {
    name: 'Avatar.Image',
    component: Avatar.Image,
    tag: 'img',
    className: 'so-avatar-image',
    props: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' },
    Around: AvatarAround,
    state: none,
  },
  {
    name: 'Avatar.Image',
    component: Avatar.Image,
    tag: 'span',
    className: 'so-avatar-picture',
    props: { image: new Image() },
    Around: AvatarAround,
    state: none,
  },
  {
    name: 'Avatar.Fallback',
    component: Avatar.Fallback,
    tag: 'span',
    className: 'so-avatar-fallback',
    Around: AvatarAround,
    state: none,
  },
  {
    name: 'Avatar.Badge',
    component: Avatar.Badge,
    tag: 'span',
    className: 'so-avatar-badge',
    props: { kind: 'problem' },
    Around: AvatarAround,
    state: none,
  },
  {
    name: 'AvatarGroup.Root',
    component: AvatarGroup.Root,
    tag: 'ul',
    className: 'so-avatar-group',
    props: { children: ['A', 'B'] },
    state: { count: 2 },
  },
  {
    name: 'AvatarGroup.Overflow',
    component: AvatarGroup.Overflow,
    tag: 'button',
    className: 'so-avatar-group-overflow',
    props: { label: 'Show 2 more companies', items: ['A', 'B'] },
    state: { isOpen: false },
  },
  {
    name: 'ImageDetails.Root',
    component: ImageDetails.Root,
    tag: 'dl',
    className: 'so-image-details',
    state: {},
  },
  {
    name: 'ImageDetails.Row',
    component: ImageDetails.Row,
    tag: 'div',
    className: 'so-image-details-row',
    props: { label: 'Format' },
    Around: ({ children }) => <dl>{children}</dl>,
    state: {},
  },
];

for (const part of parts) describePart(part);
