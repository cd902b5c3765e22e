import type { ContactPictureState } from '../hooks/useContactPicture.js';
import type { AvatarMessages } from '../i18n/AvatarMessages.js';

/** What a state means, in a sentence for people. Nothing where the picture says it all, or nobody has asked. */
export function getAvatarSentence(
  { status, reason, isStale }: ContactPictureState,
  messages: AvatarMessages,
): string | undefined {
  if (reason !== null) {
    const { sentence } = messages.problems[reason];
    return status === 'loaded' && isStale ? `${messages.stale} ${sentence}` : sentence;
  }
  if (status === 'loading') return messages.loading;
  return status === 'none' ? messages.noPicture : undefined;
}
