import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemAvatar from '@mui/material/ListItemAvatar';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import { createTheme, styled, ThemeProvider } from '@mui/material/styles';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { expect, within } from 'storybook/test';
import { untilSettled } from '../setting/untilSettled.js';
import { superOfficeLoader, withSuperOffice } from '../setting/withSuperOffice.js';
import { recipeCompanies, recipeParameters } from './recipeCompanies.js';

/** Both schemes by the attribute that this Storybook sets; an app has its own, or none. */
const theme = createTheme({
  cssVariables: { colorSchemeSelector: '[data-theme="%s"]' },
  colorSchemes: { light: true, dark: true },
  typography: { fontFamily: 'system-ui, sans-serif' },
});

/** An avatar in the theme's colours and corners. */
const CompanyAvatar = styled(ContactAvatar)(({ theme: { vars, shape } }) => ({
  '--so-avatar-radius': `calc(${String(shape.borderRadius)}px * 2)`,
  '--so-avatar-background': vars?.palette.primary.main,
  '--so-avatar-color': vars?.palette.primary.contrastText,
  '--so-avatar-badge-background': vars?.palette.text.primary,
  '--so-avatar-badge-color': vars?.palette.background.paper,
  '--so-avatar-ring': vars?.palette.background.paper,
  '&[data-stale]': { filter: 'grayscale(1)' },
}));

function CompanyPaper(): ReactNode {
  return (
    <ThemeProvider theme={theme}>
      <Paper variant="outlined" sx={{ maxWidth: 380 }}>
        <List>
          {recipeCompanies.map(({ id, name, place }) => (
            <ListItem key={id}>
              <ListItemAvatar sx={{ minWidth: 64 }}>
                <CompanyAvatar contactId={id} name={name} size={48} />
              </ListItemAvatar>
              <ListItemText primary={name} secondary={place} />
            </ListItem>
          ))}
        </List>
      </Paper>
    </ThemeProvider>
  );
}

const meta: Meta<typeof CompanyPaper> = {
  title: 'Recipes/MUI',
  component: CompanyPaper,
  tags: ['visual-dark'],
  parameters: recipeParameters,
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

/** `styled` sets custom properties from the theme, in light and dark. */
export const Styled: StoryObj<typeof CompanyPaper> = {
  play: async ({ canvasElement }) => {
    await untilSettled(canvasElement);
    const avatar = within(canvasElement).getByRole('img', { name: 'Fjellheim Bygg AS' });
    const initials = avatar.querySelector('.so-avatar-fallback');
    await expect(initials && getComputedStyle(initials).borderRadius).toBe('8px');
  },
};
