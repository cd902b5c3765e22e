import { composeStory, type Meta, type StoryObj } from '@storybook/react-vite';
import preview from '../../.storybook/preview.js';

interface StoryFile {
  default: Meta;
  [name: string]: StoryObj;
}

/** A story, ready to be drawn and played. */
export interface PlayableStory {
  /** `ContactAvatar/Badges Format`. */
  title: string;
  /** Its picture is compared. */
  isCompared: boolean;
  run: (canvasElement: HTMLElement) => Promise<void>;
}

const files = import.meta.glob<StoryFile>('../../stories/**/*.stories.tsx', { eager: true });

/** All stories, in the order of their files. */
export const playableStories: readonly PlayableStory[] = Object.values(files).flatMap(
  ({ default: meta, ...named }) =>
    Object.entries(named).map(([name, story]) => ({
      title: `${meta.title} ${name}`,
      isCompared: [...(meta.tags ?? []), ...(story.tags ?? [])].includes('visual'),
      run: (canvasElement) => composeStory(story, meta, preview, name).run({ canvasElement }),
    })),
);
