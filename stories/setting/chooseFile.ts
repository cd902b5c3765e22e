import { sampleImages } from 'react-superoffice-images/testing';
import { expect, fireEvent, screen, waitFor, within } from 'storybook/test';

/** Files as somebody has them on a computer. Their names say nothing true. */
export const files = {
  photo: () => new File([sampleImages.jpeg({ width: 900, height: 600, hue: 25 })], 'holiday.jpg'),
  logo: () =>
    new File([sampleImages.transparentPng({ width: 480, height: 480, hue: 265 })], 'logo.final.png'),
  gif: () => new File([sampleImages.gif({ width: 120, height: 120 })], 'moving.gif'),
  scan: () => new File([sampleImages.tiff({ width: 200, height: 120 })], 'scan.tif'),
  /** Begins like a JPEG. */
  broken: () => new File([sampleImages.jpeg().slice(0, 200)], 'broken.jpg'),
  text: () => new File(['Not a picture.'], 'picture.png'),
  /** Some bytes more than a limit. */
  large: (maxBytes: number) => new File([new Uint8Array(maxBytes + 1)], 'huge.png'),
};

/** The dialog, when it is open. */
export async function openEditor(canvasElement: HTMLElement): Promise<HTMLElement> {
  await fireEvent.click(await within(canvasElement).findByRole('button', { name: /Edit picture/u }));
  const editor = await screen.findByRole('dialog', { name: 'Edit picture' });
  // It has come into view, and has got the focus.
  await waitFor(() => expect(within(editor).getByRole('button', { name: 'Choose a file' })).toHaveFocus());
  await waitFor(() => expect(editor).toBeVisible());
  return editor;
}

/** Chooses a file, as the browser's own dialog does. */
export async function chooseFile(editor: HTMLElement, file: File): Promise<void> {
  const input = editor.querySelector('input[type=file]');
  if (input === null) throw new Error('There is nothing to choose a file with.');
  await fireEvent.change(input, { target: { files: [file] } });
}

/** The area to crop, when the file has been taken in. */
export async function findStage(editor: HTMLElement): Promise<HTMLElement> {
  return within(editor).findByRole('application', undefined, { timeout: 10_000 });
}
