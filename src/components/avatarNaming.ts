/** How an avatar appears to assistive technology. */
export interface AvatarNaming {
  role?: 'img';
  'aria-label'?: string;
  'aria-hidden'?: true;
}

/** What the naming depends on. */
interface NamingOptions {
  /** A link or a button: it has a role of its own, and has to be heard of since it can be reached. */
  isControl: boolean;
  decorative: boolean;
}

/** One accessible node, or none at all. A control is named by the hidden text inside it. */
export function getAvatarNaming(label: string, { isControl, decorative }: NamingOptions): AvatarNaming {
  if (isControl) return {};
  return decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
}
