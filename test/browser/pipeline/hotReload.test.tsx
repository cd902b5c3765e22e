// First, before React.
import { hotReload } from '../fixtures/hotReload.js';
import { act, render, screen, waitFor } from '@testing-library/react';
import { useMemo, type JSX } from 'react';
import { Avatar, useContactImage, useContactPicture } from 'react-superoffice-images';
import { afterEach, expect, it, vi } from 'vitest';
import { outliveGrace, stopTheClock } from '../fixtures/clock.js';
import { isAlive } from '../fixtures/ContactUrl.js';
import { createApp } from '../fixtures/createApp.js';
import { settle } from '../fixtures/settle.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';

const urls = watchObjectUrls();

afterEach(() => void vi.useRealTimers());

const made = vi.fn<() => string>(() => 'made');

function useRow(): { url: string | undefined; avatar: JSX.Element } {
  const note = useMemo(() => made(), []);
  const { url } = useContactImage(7, { width: 40 });
  const { ref, status, image } = useContactPicture(7);
  const avatar = (
    <Avatar.Root
      ref={ref}
      status={status}
      style={{ inlineSize: 40 }}
      render={<figure aria-label="Nordlys" data-note={note} />}
    >
      <Avatar.Image image={image} />
    </Avatar.Root>
  );
  return { url, avatar };
}

function Before(): JSX.Element {
  const { url, avatar } = useRow();
  return (
    <div>
      {avatar} <output>{url}</output> before
    </div>
  );
}

function After(): JSX.Element {
  const { url, avatar } = useRow();
  return (
    <div>
      {avatar} <output>{url}</output> after
    </div>
  );
}

const shownUrl = (): string => screen.getByRole('status').textContent ?? '';

it('keeps pictures and their URLs right when the code around them is replaced', async () => {
  const app = createApp();
  const { unmount } = render(<Before />, { wrapper: app.wrapper });
  const avatar = screen.getByRole('figure', { name: 'Nordlys' });
  await waitFor(() => expect(avatar).toHaveAttribute('data-status', 'loaded'));
  await waitFor(() => expect(shownUrl()).not.toBe(''));
  app.fake.clearRequests();
  made.mockClear();

  act(() => hotReload(Before, After));
  expect(screen.getByText(/after/u)).toBeVisible();
  expect(made).toHaveBeenCalled();
  await settle();
  expect(avatar).toHaveAttribute('data-status', 'loaded');
  expect(avatar.querySelector('img')?.naturalWidth).toBeGreaterThan(0);
  await expect(isAlive(shownUrl())).resolves.toBe(true);
  expect(app.fake.requests).toEqual([]);

  stopTheClock();
  await outliveGrace();
  await expect(isAlive(shownUrl())).resolves.toBe(true);
  unmount();
  await outliveGrace();
  expect(urls.live.size).toBe(0);
});
