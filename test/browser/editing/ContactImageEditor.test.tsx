import { act, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { ContactImageEditor, type ContactImageEditorProps } from 'react-superoffice-images/editor';
import 'react-superoffice-images/styles.css';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, logo, photo, type App } from '../fixtures/createApp.js';

const photoFile = (): File => new File([photo], 'photo.jpg', { type: 'image/jpeg' });
const logoFile = (): File => new File([logo], 'logo.png', { type: 'image/png' });

let app: App;
beforeEach(() => {
  app = createApp({ isStrict: true });
});

function show(props: Partial<ContactImageEditorProps> = {}): HTMLElement {
  const editor = <ContactImageEditor contactId={7} name="Nordlys Kaffe AS" inline {...props} />;
  render(editor, { wrapper: app.wrapper });
  return screen.getByRole('region', { name: 'Edit picture' });
}

const panelOf = (editor: HTMLElement): Element => {
  const panel = editor.querySelector('.so-image-editor-panel');
  if (panel === null) throw new Error('The editor has no panel.');
  return panel;
};

/** What is on its way, by pointer or clipboard. */
function holding(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** As the browser makes it: Testing Library's own would be empty. */
function drag(element: Element, type: string, dataTransfer: DataTransfer): DragEvent {
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  fireEvent(element, event);
  return event;
}

function paste(element: Element, clipboardData: DataTransfer): void {
  fireEvent(element, new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}

const stageOf = async (editor: HTMLElement): Promise<HTMLElement> =>
  within(editor).findByRole('application', undefined, { timeout: 15_000 });

async function edit(file: File, props?: Partial<ContactImageEditorProps>): Promise<HTMLElement> {
  const editor = show(props);
  drag(panelOf(editor), 'drop', holding(file));
  return stageOf(editor);
}

/** Where the picture lies on the stage. */
const placeOf = (stage: HTMLElement): { left: number; top: number; width: number; transform: string } => {
  const style = stage.querySelector('img')?.style;
  if (style === undefined) throw new Error('The stage shows no picture.');
  const { left, top, width, transform } = style;
  return {
    left: Number.parseFloat(left),
    top: Number.parseFloat(top),
    width: Number.parseFloat(width),
    transform,
  };
};

const frameOf = (stage: HTMLElement): DOMRect => {
  const frame = stage.querySelector('.so-image-editor-frame');
  if (frame === null) throw new Error('The stage has no frame.');
  return frame.getBoundingClientRect();
};

/** A pointer in the frame, in parts of its side from the middle. */
function point(stage: HTMLElement, x: number, y: number, pointerId = 1): PointerEventInit {
  const { left, top, width, height } = frameOf(stage);
  return { pointerId, button: 0, clientX: left + (0.5 + x) * width, clientY: top + (0.5 + y) * height };
}

// The pointers here are made up, and such cannot be captured.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
  vi.spyOn(Element.prototype, 'hasPointerCapture').mockImplementation(() => true);
});

describe('a file comes in', () => {
  it('by being dropped, and one sees where', async () => {
    const editor = show();
    drag(panelOf(editor), 'dragenter', holding(photoFile()));
    expect(within(editor).getByText('Release to use this picture')).toBeVisible();
    fireEvent.dragLeave(panelOf(editor), { relatedTarget: document.body });
    expect(within(editor).getByText('Drop a picture here')).toBeVisible();
    drag(panelOf(editor), 'drop', holding(photoFile()));
    expect(await stageOf(editor)).toBeVisible();
  });

  it('by being pasted', async () => {
    const editor = show();
    paste(panelOf(editor), holding(photoFile()));
    expect(await stageOf(editor)).toBeVisible();
  });

  it.each([
    ['several files', [photoFile(), logoFile()], 'Choose one picture at a time.'],
    ['a text', [], 'There is no picture on the clipboard.'],
  ])('but not %s', async (_, files, sentence) => {
    const editor = show();
    paste(panelOf(editor), holding(...files));
    await waitFor(() => expect(within(editor).getByRole('alert')).toHaveTextContent(sentence));
  });

  it('but a text that is dragged over it is left to the browser', () => {
    const editor = show();
    const text = new DataTransfer();
    text.setData('text/plain', 'a text');
    const drop = drag(panelOf(editor), 'drop', text);
    expect(drop.defaultPrevented).toBe(false);
  });

  it('and another takes its place', async () => {
    const stage = await edit(photoFile());
    expect(placeOf(stage).width).toBe(150);
    const editor = screen.getByRole('region', { name: 'Edit picture' });
    drag(panelOf(editor), 'drop', holding(logoFile()));
    await waitFor(async () => expect(placeOf(await stageOf(editor)).width).toBe(100));
  });
});

describe('the picture is moved', () => {
  it('by a pointer, and stops at its edge', async () => {
    const stage = await edit(photoFile());
    expect(placeOf(stage)).toMatchObject({ left: 50, top: 50 });
    fireEvent.pointerDown(stage, point(stage, 0, 0));
    fireEvent.pointerMove(stage, point(stage, 0.1, 0.1));
    expect(placeOf(stage).left).toBeCloseTo(60, 1);
    expect(placeOf(stage).top).toBe(50);
    fireEvent.pointerMove(stage, point(stage, 0.9, 0));
    expect(placeOf(stage).left).toBe(75);
    fireEvent.pointerUp(stage, point(stage, 0.9, 0));
    fireEvent.pointerMove(stage, point(stage, 0, 0));
    expect(placeOf(stage).left).toBe(75);
  });

  it('by two fingers, which also zoom', async () => {
    const stage = await edit(photoFile());
    fireEvent.pointerDown(stage, point(stage, -0.1, 0, 1));
    fireEvent.pointerDown(stage, point(stage, 0.1, 0, 2));
    fireEvent.pointerMove(stage, point(stage, -0.2, 0, 1));
    fireEvent.pointerMove(stage, point(stage, 0.2, 0, 2));
    expect(placeOf(stage).width).toBeCloseTo(300, 0);
  });

  it('by the wheel, to where the pointer is; the page stays', async () => {
    const stage = await edit(photoFile());
    const { clientX = 0, clientY = 0 } = point(stage, 0.25, 0);
    const wheel = createEvent.wheel(stage, { deltaY: -100, clientX, clientY });
    fireEvent(stage, wheel);
    expect(wheel.defaultPrevented).toBe(true);
    await waitFor(() => expect(placeOf(stage).width).toBeGreaterThan(180));
    expect(placeOf(stage).left).toBeLessThan(50);
  });

  it('by buttons, which end where nothing more can be done', async () => {
    const stage = await edit(photoFile());
    const zoomOut = screen.getByRole('button', { name: 'Zoom out' });
    for (let press = 0; press < 4; press += 1) fireEvent.click(zoomOut);
    expect(placeOf(stage).width).toBe(100);
    expect(zoomOut).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(screen.getByRole('button', { name: 'Rotate left' }));
    expect(placeOf(stage).transform).toBe('translate(-50%, -50%) rotate(270deg)');
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(placeOf(stage)).toMatchObject({ width: 150, transform: 'translate(-50%, -50%) rotate(0deg)' });
  });

  it('behind a frame of other sides, which is pulled by its corners or set by sliders', async () => {
    const stage = await edit(photoFile());
    fireEvent.click(screen.getByRole('radio', { name: 'Free' }));
    const whole = frameOf(stage);
    expect(whole.width / whole.height).toBeCloseTo(1.5);
    fireEvent.change(screen.getByRole('slider', { name: 'Width' }), { target: { value: '50' } });
    expect(frameOf(stage).width / whole.width).toBeCloseTo(0.5);
    const corner = stage.querySelector('[data-corner=bottom-right]');
    if (corner === null) throw new Error('The frame has no corner.');
    const { left, top } = whole;
    fireEvent.pointerMove(corner, {
      pointerId: 1,
      clientX: left + whole.width * 0.9,
      clientY: top + whole.height * 0.9,
    });
    expect(frameOf(stage).width / whole.width).toBeCloseTo(0.8);
    expect(frameOf(stage).height / whole.height).toBeCloseTo(0.8);
  });
});

describe('what is saved', () => {
  it('is at most as large as the app wants it', async () => {
    await edit(photoFile(), { maxSize: 128 });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(app.fake.requests.some(({ endpoint }) => endpoint === 'upload')).toBe(true), {
      timeout: 15_000,
    });
    await screen.findByText('The picture was saved.');
    const sent = await app.client.getImage(7);
    const { width, height } = await createImageBitmap(sent ?? new Blob());
    expect([width, height]).toEqual([128, 128]);
  });

  it('is sent once, however often Save is pressed', async () => {
    await edit(photoFile());
    const save = screen.getByRole('button', { name: 'Save' });
    fireEvent.click(save);
    fireEvent.click(save);
    await screen.findByText('The picture was saved.', undefined, { timeout: 15_000 });
    expect(app.fake.requests.filter(({ endpoint }) => endpoint === 'upload')).toHaveLength(1);
  });
});

describe('a removal', () => {
  it('is final after eight seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      const editor = show();
      fireEvent.click(await within(editor).findByRole('button', { name: 'Remove' }));
      await within(editor).findByRole('button', { name: /Undo \(8/u });
      for (const left of [7, 6, 5, 4, 3, 2, 1]) {
        await act(() => vi.advanceTimersByTimeAsync(1_000));
        expect(within(editor).getByRole('button', { name: /Undo/u })).toHaveTextContent(`${left}`);
      }
      await act(() => vi.advanceTimersByTimeAsync(1_000));
      await waitFor(() => expect(within(editor).queryByRole('button', { name: /Undo/u })).toBeNull());
      expect(within(editor).getByRole('button', { name: 'Choose a file' })).toHaveFocus();
    } finally {
      vi.useRealTimers();
    }
  });

  it('that fails is explained, and can be tried again', async () => {
    app.fake.fail({ kind: 'forbidden', endpoint: 'remove', times: 1 });
    const editor = show();
    fireEvent.click(await within(editor).findByRole('button', { name: 'Remove' }));
    const retry = await within(editor).findByRole('button', { name: 'Try again' });
    expect(within(editor).getByRole('alert')).toHaveTextContent('The picture was not removed.');
    fireEvent.click(retry);
    await within(editor).findByRole('button', { name: /^Undo/u });
  });
});

it('asks nothing about a picture until it is opened', async () => {
  render(<ContactImageEditor contactId={null} name="Nobody" />, { wrapper: app.wrapper });
  expect(screen.getByRole('button', { name: 'Nobody, Edit picture' })).toBeVisible();
  expect(app.fake.requests).toEqual([]);
});

it('opens from a button of the app’s own, and hands out its ref', async () => {
  const ref = vi.fn<(element: HTMLElement | null) => void>();
  render(
    <ContactImageEditor contactId={7} ref={ref}>
      <button type="button">Change the logo</button>
    </ContactImageEditor>,
    { wrapper: app.wrapper },
  );
  const button = screen.getByRole('button', { name: 'Change the logo' });
  expect(ref).toHaveBeenLastCalledWith(button);
  fireEvent.click(button);
  expect(await screen.findByRole('dialog', { name: 'Edit picture' })).toBeVisible();
});
