import type { Preview } from '@storybook/react-vite';
import './layers.css';
import '../src/styles/styles.css';
import { describeComponent, readableArgTypes } from './readableDocs.js';
import { Surroundings } from './Surroundings.js';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractComponentDescription: describeComponent },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Guides',
          ['Getting started', 'Signing in', 'States and errors'],
          '*',
          'Decisions',
        ],
      },
    },
  },
  argTypesEnhancers: [readableArgTypes],
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  decorators: [
    (Story, { globals }) => (
      <Surroundings
        theme={globals['theme'] === 'dark' ? 'dark' : 'light'}
        direction={globals['direction'] === 'rtl' ? 'rtl' : 'ltr'}
      >
        <Story />
      </Surroundings>
    ),
  ],
};

export default preview;
