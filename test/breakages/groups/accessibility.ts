import type { Breakage } from '../Breakage.js';

const naming = 'test/browser/components/ContactAvatar.naming.test.tsx';
const group = 'test/browser/group/AvatarGroup.test.tsx';

/** Everybody can use it, by whatever they see, hear or press. */
export const accessibility: readonly Breakage[] = [
  {
    promise: 'An avatar is one image with a name.',
    file: 'src/components/avatarNaming.ts',
    find: "{ role: 'img', 'aria-label': label }",
    replace: "{ 'aria-label': label }",
    caughtBy: naming,
  },
  {
    promise: 'An avatar beside the name is not heard.',
    file: 'src/components/avatarNaming.ts',
    find: "decorative ? { 'aria-hidden': true } : ",
    replace: '',
    caughtBy: naming,
  },
  {
    promise: 'A badge is heard at the end of the name.',
    file: 'src/components/ContactAvatar.tsx',
    find: 'badge === null ? knownName : messages.join(knownName, badge.text)',
    replace: 'knownName',
    caughtBy: naming,
  },
  {
    promise: 'Initials are for the eyes only.',
    file: 'src/parts/avatarElements.ts',
    find: "className: 'so-avatar-fallback', 'aria-hidden': true",
    replace: "className: 'so-avatar-fallback'",
    caughtBy: 'test/browser/accessibility/tree.test.tsx',
  },
  {
    promise: 'The picture inside an avatar is no second image.',
    file: 'src/images/pictureElements.ts',
    find: "image.alt = '';",
    replace: '',
    caughtBy: naming,
  },
  {
    promise: 'What an avatar’s state means is said in a sentence.',
    file: 'src/components/ContactAvatar.tsx',
    find: 'title: title ?? sentence,',
    replace: 'title,',
    caughtBy: 'test/browser/components/ContactAvatar.status.test.tsx',
  },
  {
    promise: 'What has the focus has an outline that is seen.',
    file: 'src/styles/details.css',
    find: 'outline: 2px solid light-dark(oklch(0.55 0.2 262), oklch(0.8 0.11 255));',
    replace: 'outline: 2px solid light-dark(oklch(0.95 0 0), oklch(0.3 0 0));',
    caughtBy: 'test/unit/styles/palette.test.ts',
  },
  {
    promise: 'Nothing moves for who asks for less motion.',
    file: 'src/styles/motion.css',
    find: '@media (prefers-reduced-motion: no-preference) {',
    replace: '@media all {',
    caughtBy: 'test/browser/styles/waiting.test.tsx',
  },
  {
    promise: 'Escape closes a group’s list and gives the focus back.',
    file: 'src/parts/AvatarGroupPopup.tsx',
    find: "if (event.key === 'Escape') onClose(true);",
    replace: "if (event.key === 'Escape') onClose(false);",
    caughtBy: group,
  },
];
