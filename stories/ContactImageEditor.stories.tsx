import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { ContactImageEditor } from 'react-superoffice-images/editor';
import type { FakeContact } from 'react-superoffice-images/testing';
import { clearAllMocks, expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { chooseFile, files, findStage, openEditor } from './setting/chooseFile.js';
import { company } from './setting/pictures.js';
import type { SuperOfficeParameters } from './setting/superOfficeLoader.js';
import { superOfficeLoader, superOfficeOf, withSuperOffice } from './setting/withSuperOffice.js';

const contacts: FakeContact[] = [company(), { id: 8, name: 'Fjellheim Bygg AS' }];

const superOffice = (parameters: SuperOfficeParameters): { superOffice: SuperOfficeParameters } => ({
  superOffice: { ...parameters, fake: { contacts, ...parameters.fake } },
});

/** The machine may have other things to do. */
const patience = { timeout: 10_000 };

const meta: Meta<typeof ContactImageEditor> = {
  title: 'ContactImageEditor',
  component: ContactImageEditor,
  args: { contactId: 7, name: 'Nordlys Kaffe AS', size: 64, onSaved: fn(), onRemoved: fn() },
  parameters: superOffice({}),
  loaders: [superOfficeLoader],
  beforeEach: () => clearAllMocks(),
  decorators: [
    (Story) => (
      <div style={{ minHeight: 640, font: '14px/1.5 system-ui, sans-serif' }}>
        <Story />
      </div>
    ),
    withSuperOffice,
  ],
};

export default meta;

type Story = StoryObj<typeof ContactImageEditor>;

/** Closed: an avatar that is a button, with a pencil. */
export const Closed: Story = {
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Nordlys Kaffe AS, Edit picture' });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

/** Open: the picture that there is, and the ways to another one. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    const editor = within(await openEditor(canvasElement));
    await expect(editor.getByText('PNG, JPEG, GIF, WebP, SVG, up to 20 MB')).toBeVisible();
    await expect(editor.getByRole('button', { name: 'Remove' })).toBeVisible();
  },
};

/** A photo is cropped, turned and saved; the avatar shows it, and the dialog is gone. */
export const Edited: Story = {
  play: async ({ canvasElement, args, loaded }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, files.photo());
    const stage = await findStage(dialog);
    await waitFor(() => expect(stage).toHaveFocus());
    const editor = within(dialog);
    await expect(editor.getByRole('img', { name: 'Preview' })).toBeVisible();
    await userEvent.click(editor.getByRole('button', { name: 'Zoom in' }));
    await userEvent.click(editor.getByRole('button', { name: 'Rotate right' }));
    await userEvent.click(editor.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), patience);
    await expect(args.onSaved).toHaveBeenCalledOnce();
    await expect(within(canvasElement).getByText('The picture was saved.')).toBeInTheDocument();
    const sent = await superOfficeOf(loaded).client.getImage(7);
    await expect(sent?.type).toBe('image/jpeg');
  },
};

/** In the middle of it: the picture behind its frame, and how avatars will show it. */
export const Editing: Story = {
  play: async ({ canvasElement }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, files.photo());
    await expect(await findStage(dialog)).toHaveAccessibleName('Crop area. Move it with the arrow keys.');
    await expect(within(dialog).getByRole('radio', { name: 'Square' })).toBeChecked();
    // Nothing shows through a photo.
    await expect(within(dialog).queryByRole('radio', { name: 'White' })).toBeNull();
  },
};

/** A logo, through which something shows: it is seen as a whole, on a ground that can be chosen. */
export const Logo: Story = {
  play: async ({ canvasElement }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, files.logo());
    await findStage(dialog);
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Free' }));
    await userEvent.click(within(dialog).getByRole('radio', { name: 'White' }));
    await expect(within(dialog).getByRole('slider', { name: 'Width' })).toBeVisible();
  },
};

/** The same in the dark. */
export const Dark: Story = { ...Logo, globals: { theme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = { ...Editing, globals: { direction: 'rtl' } };

/** A TIFF, which browsers cannot show, is sent as it is. */
export const Scan: Story = {
  play: async ({ canvasElement, loaded }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, files.scan());
    await expect(await within(dialog).findByText('TIFF', undefined, patience)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), patience);
    const { requests } = superOfficeOf(loaded).fake;
    await expect(requests.some(({ endpoint }) => endpoint === 'upload')).toBe(true);
  },
};

/** On the page, without a dialog. */
export const Inline: Story = {
  args: { inline: true },
  play: async ({ canvasElement }) => {
    const editor = within(canvasElement).getByRole('region', { name: 'Edit picture' });
    await chooseFile(editor, files.photo());
    await findStage(editor);
    await userEvent.click(within(editor).getByRole('button', { name: 'Save' }));
    const choose = await within(editor).findByRole('button', { name: 'Choose a file' }, patience);
    await waitFor(() => expect(choose).toHaveFocus());
    await expect(within(editor).getByText('The picture was saved.')).toBeInTheDocument();
  },
};

/** Without the right to change the picture: what cannot be done is seen, with the server's reason. */
export const WithoutRights: Story = {
  parameters: superOffice({
    fake: {
      contacts: [
        { ...company(), info: { TableRight: { Mask: 'Select', Reason: 'The company is locked by Ola.' } } },
      ],
    },
  }),
  play: async ({ canvasElement }) => {
    const editor = within(await openEditor(canvasElement));
    const choose = editor.getByRole('button', { name: 'Choose a file' });
    await waitFor(() => expect(choose).toHaveAttribute('aria-disabled', 'true'));
    await expect(choose).toHaveAccessibleDescription(
      'You do not have permission to change this picture. The company is locked by Ola.',
    );
    const remove = editor.getByRole('button', { name: 'Remove' });
    await expect(remove).toHaveAttribute('aria-disabled', 'true');
    await expect(remove).toHaveAccessibleDescription(/permission to remove.+locked by Ola/u);
  },
};

/** Nobody knew before that the right is missing: the server's refusal is explained. */
export const Forbidden: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'forbidden', endpoint: 'upload' }) }),
  play: async ({ canvasElement }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, files.photo());
    await findStage(dialog);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(
      () =>
        expect(within(dialog).getByRole('alert')).toHaveTextContent(
          'The picture was not saved. You do not have permission to change this company’s picture.',
        ),
      patience,
    );
  },
};

const refused = (makeFile: () => File, sentence: string): NonNullable<Story['play']> => {
  return async ({ canvasElement, loaded }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, makeFile());
    await waitFor(() => expect(within(dialog).getByRole('alert')).toHaveTextContent(sentence), patience);
    await expect(within(dialog).getByRole('button', { name: 'Choose a file' })).toBeVisible();
    const { requests } = superOfficeOf(loaded).fake;
    await expect(requests.filter(({ endpoint }) => endpoint === 'upload')).toEqual([]);
  };
};

/** More bytes than are taken. */
export const TooLarge: Story = {
  args: { maxFileBytes: 1_000_000 },
  play: refused(() => files.large(1_000_000), 'This picture is 1 MB. It can be at most 1 MB.'),
};

/** More pixels than are decoded: nothing has been unpacked to find out. */
export const TooManyPixels: Story = {
  args: { maxMegapixels: 0.5 },
  play: refused(files.photo, 'This picture has more than 0.5 megapixels.'),
};

/** A file that is damaged. */
export const BrokenFile: Story = { play: refused(files.broken, 'This file is damaged and cannot be read.') };

/** A text with the name of a picture. */
export const NotAPicture: Story = { play: refused(files.text, 'This file is not a picture.') };

/** The server fails, and is well again when it is tried again. The crop is still there. */
export const FailingServer: Story = {
  parameters: superOffice({
    prepare: (fake) => void fake.fail({ kind: 'server-error', endpoint: 'upload', times: 1 }),
  }),
  play: async ({ canvasElement, args }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, files.photo());
    await findStage(dialog);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    const retry = await within(dialog).findByRole('button', { name: 'Try again' }, patience);
    await expect(within(dialog).getByRole('alert')).toHaveTextContent(
      'The picture was not saved. Something went wrong in SuperOffice. Try again later.',
    );
    await userEvent.click(retry);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), patience);
    await expect(args.onSaved).toHaveBeenCalledOnce();
  },
};

/** It takes its time: one sees that it goes on, and can give it up. */
export const SlowUpload: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.hold({ endpoint: 'upload' }) }),
  play: async ({ canvasElement, args, loaded }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, files.photo());
    await findStage(dialog);
    const save = within(dialog).getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    await within(dialog).findByRole('progressbar', undefined, patience);
    await expect(save).toHaveAttribute('aria-disabled', 'true');
    // A second press sends nothing.
    await userEvent.click(save);
    const uploads = () => superOfficeOf(loaded).fake.requests.filter(({ endpoint }) => endpoint === 'upload');
    await waitFor(() => expect(uploads()).toHaveLength(1), patience);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(within(dialog).queryByRole('progressbar')).toBeNull());
    await expect(await findStage(dialog)).toBeVisible();
    await expect(args.onSaved).not.toHaveBeenCalled();
    await expect(uploads()).toHaveLength(1);
  },
};

function Followed({ children }: { children: ReactNode }): ReactNode {
  return (
    <div style={{ display: 'flex', gap: 16, alignItems: 'center' }}>
      {children}
      <ContactAvatar contactId={7} name="In a list" size={32} badge="none" />
      <ContactAvatar contactId={7} name="On a card" size={96} shape="rounded" badge="none" />
    </div>
  );
}

/** All avatars of the company follow at once: here, when its picture is removed. */
export const TwoAvatarsFollow: Story = {
  render: (args) => (
    <Followed>
      <ContactImageEditor {...args} />
    </Followed>
  ),
  play: async ({ canvasElement }) => {
    const avatars = ['In a list', 'On a card'].map((name) =>
      within(canvasElement).getByRole('img', { name, hidden: true }),
    );
    for (const avatar of avatars) {
      await waitFor(() => expect(avatar).toHaveAttribute('data-status', 'loaded'), patience);
    }
    const editor = within(await openEditor(canvasElement));
    await userEvent.click(editor.getByRole('button', { name: 'Remove' }));
    for (const avatar of avatars) {
      await waitFor(() => expect(avatar).toHaveAttribute('data-status', 'none'), patience);
    }
    await userEvent.click(await editor.findByRole('button', { name: /^Undo/u }, patience));
    for (const avatar of avatars) {
      await waitFor(() => expect(avatar).toHaveAttribute('data-status', 'loaded'), patience);
    }
  },
};

/** Removed, with some seconds to bring it back. */
export const Undo: Story = {
  play: async ({ canvasElement, args, loaded }) => {
    const dialog = await openEditor(canvasElement);
    const { fake } = superOfficeOf(loaded);
    const before = await superOfficeOf(loaded).client.getImage(7);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    const undo = await within(dialog).findByRole('button', { name: /^Undo/u }, patience);
    await waitFor(() => expect(undo).toHaveFocus());
    await expect(args.onRemoved).toHaveBeenCalledOnce();
    await expect(within(dialog).getByText(/You have 8 seconds to undo this\./u)).toBeInTheDocument();
    await expect(fake.contacts.find(({ id }) => id === 7)?.hasImage).toBe(false);
    await userEvent.click(undo);
    await within(dialog).findByRole('button', { name: 'Remove' }, patience);
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Choose a file' })).toHaveFocus());
    const after = await superOfficeOf(loaded).client.getImage(7);
    await expect(after?.size).toBe(before?.size);
  },
};

/** Leaving with something that was not saved: it asks first. */
export const UnsavedChanges: Story = {
  play: async ({ canvasElement }) => {
    const dialog = await openEditor(canvasElement);
    await chooseFile(dialog, files.photo());
    await findStage(dialog);
    await userEvent.keyboard('{Escape}');
    const question = await screen.findByRole('alertdialog', { name: 'Discard your changes?' });
    await waitFor(() => expect(within(question).getByRole('button', { name: 'Keep editing' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await expect(await findStage(dialog)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};

/** By keyboard alone, from the avatar until it is saved. */
export const KeyboardOnly: Story = {
  play: async ({ canvasElement, args }) => {
    const trigger = within(canvasElement).getByRole('button', { name: /Edit picture/u });
    trigger.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    const editor = within(dialog);
    await waitFor(() => expect(editor.getByRole('button', { name: 'Choose a file' })).toHaveFocus());
    // What Enter opens there is the browser's own dialog.
    await chooseFile(dialog, files.photo());
    const stage = await findStage(dialog);
    await waitFor(() => expect(stage).toHaveFocus());
    const place = (): string => stage.querySelector('img')?.style.left ?? '';
    const before = place();
    await userEvent.keyboard('+{ArrowLeft}');
    await expect(place()).not.toBe(before);
    await userEvent.tab();
    await userEvent.tab();
    await expect(editor.getByRole('slider', { name: 'Zoom' })).toHaveFocus();
    while (document.activeElement !== editor.getByRole('button', { name: 'Save' })) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), patience);
    await expect(args.onSaved).toHaveBeenCalledOnce();
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

/** As wide as a phone. */
export const PhoneWidth: Story = {
  ...Editing,
  globals: { viewport: { value: 'mobile2', isRotated: false } },
};

/** A company without a picture: there is nothing to remove. */
export const NoPicture: Story = {
  args: { contactId: 8, name: 'Fjellheim Bygg AS' },
  play: async ({ canvasElement }) => {
    const editor = within(await openEditor(canvasElement));
    await editor.findByRole('button', { name: 'Choose a file' });
    await waitFor(() => expect(editor.queryByRole('button', { name: 'Remove' })).toBeNull());
  },
};
