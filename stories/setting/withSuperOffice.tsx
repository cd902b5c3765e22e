import type { Decorator } from '@storybook/react-vite';
import { QueryClientProvider } from '@tanstack/react-query';
import { SuperOfficeImagesProvider } from 'react-superoffice-images';
import { loadSuperOffice, type SuperOfficeLoaded, type SuperOfficeParameters } from './superOfficeLoader.js';

/** Reads `parameters.superOffice` and makes the story's SuperOffice before it is drawn. */
export function superOfficeLoader(context: {
  parameters: { superOffice?: SuperOfficeParameters };
}): Record<string, unknown> {
  return { ...loadSuperOffice(context.parameters.superOffice) };
}

/** What the loader has made, in the decorator and in `play`. */
export function superOfficeOf(loaded: Record<string, unknown>): SuperOfficeLoaded {
  return loaded as unknown as SuperOfficeLoaded;
}

/** Wraps a story in the providers that an app has. */
export const withSuperOffice: Decorator = (Story, { loaded }) => {
  const { client, queryClient } = superOfficeOf(loaded);
  return (
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={client}>
        <Story />
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
};
