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
  /** Say in which looks its picture is compared. */
  tags: readonly string[];
  run: (canvasElement: HTMLElement) => Promise<void>;
}

const files = import.meta.glob<StoryFile>('../../stories/**/*.stories.tsx', { eager: true });

/** All stories, in the order of their files. */
export const playableStories: readonly PlayableStory[] = Object.values(files).flatMap(
  ({ default: meta, ...named }) =>
    Object.entries(named).map(([name, story]) => ({
      title: `${meta.title} ${name}`,
      tags: [...(meta.tags ?? []), ...(story.tags ?? [])],
      run: (canvasElement) => composeStory(story, meta, preview, name).run({ canvasElement }),
    })),
);
