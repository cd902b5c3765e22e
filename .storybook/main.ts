import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import { superOfficeServer } from './superOfficeServer.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // The prop tables. The other docgen asks TypeScript's JavaScript API, which TypeScript 7 does not have.
  typescript: { reactDocgen: 'react-docgen' },
  // The story tests load this file too. They never ask a real tenant, whatever the environment says.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Found late, it would make the page reload in the middle of a story.
      optimizeDeps: { include: ['storybook/internal/docs-tools'] },
      plugins: [superOfficeServer(process.env['VITEST'] === undefined ? {} : { env: {} })],
    }),
};

export default config;
