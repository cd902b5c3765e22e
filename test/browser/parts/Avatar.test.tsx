import { cleanup, render, waitFor } from '@testing-library/react';
import { Avatar, type AvatarRootProps } from 'react-superoffice-images';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logo } from '../fixtures/createApp.js';

afterEach(() => cleanup());

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

interface AvatarProps extends AvatarRootProps {
  src?: string | undefined;
  image?: HTMLImageElement | undefined;
}

function Drawn({ src, image, ...props }: AvatarProps): ReactElement {
  return (
    <Avatar.Root {...props}>
      <Avatar.Image src={src} image={image} />
      <Avatar.Fallback>NK</Avatar.Fallback>
    </Avatar.Root>
  );
}

function show(props: AvatarProps): { root: HTMLElement; rerender: (next: AvatarProps) => void } {
  const { container, rerender } = render(<Drawn {...props} />);
  const root = container.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error('Nothing was drawn.');
  return { root, rerender: (next) => rerender(<Drawn {...next} />) };
}

async function decodedImage(): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([Uint8Array.from(logo)]));
  await image.decode();
  URL.revokeObjectURL(image.src);
  return image;
}

describe('the fallback', () => {
  it.each(['idle', 'loading', 'none', 'error'] as const)('is there while the status is %s', (status) => {
    const { root } = show({ status });
    expect(root).toHaveAttribute('data-status', status);
    expect(root).toHaveTextContent('NK');
  });

  it('is gone in the first frame of a decoded picture', async () => {
    const image = await decodedImage();
    const { root, rerender } = show({ status: 'loading' });
    rerender({ status: 'loaded', image });
    expect(root).not.toHaveTextContent('NK');
    expect(root.querySelector('img')).toBe(image);
    rerender({ status: 'none' });
    expect(root).toHaveTextContent('NK');
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('an <img> that loads by itself', () => {
  it('keeps the fallback, and the status, until it has loaded', async () => {
    // Not one that the browser has in memory.
    const { root } = show({ status: 'loaded', src: URL.createObjectURL(new Blob([Uint8Array.from(logo)])) });
    expect(root).toHaveAttribute('data-status', 'loading');
    expect(root).toHaveTextContent('NK');
    await waitFor(() => expect(root).toHaveAttribute('data-status', 'loaded'));
    expect(root).not.toHaveTextContent('NK');
  });

  it('is an error when it cannot be loaded', async () => {
    const { root } = show({ status: 'loaded', src: 'data:image/png;base64,AAAA' });
    await waitFor(() => expect(root).toHaveAttribute('data-status', 'error'));
    expect(root).toHaveTextContent('NK');
  });

  it('tells a root that was told nothing', async () => {
    const { root, rerender } = show({});
    expect(root).toHaveAttribute('data-status', 'none');
    rerender({ src: pixel });
    await waitFor(() => expect(root).toHaveAttribute('data-status', 'loaded'));
    rerender({});
    expect(root).toHaveAttribute('data-status', 'none');
  });

  it('calls the handlers of users too', async () => {
    const onLoad = vi.fn<() => void>();
    render(
      <Avatar.Root>
        <Avatar.Image src={pixel} onLoad={onLoad} alt="A pixel" />
      </Avatar.Root>,
    );
    await waitFor(() => expect(onLoad).toHaveBeenCalledTimes(1));
  });

  it('may have loaded before the page is hydrated', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = renderToString(<Drawn src={pixel} />);
    await host.querySelector('img')?.decode();
    render(<Drawn src={pixel} />, { container: host, hydrate: true });
    await waitFor(() => expect(host.firstElementChild).toHaveAttribute('data-status', 'loaded'));
    expect(host).not.toHaveTextContent('NK');
  });
});

it('tells a root that was told nothing of a decoded picture', async () => {
  const { root } = show({ image: await decodedImage() });
  expect(root).toHaveAttribute('data-status', 'loaded');
  expect(root).not.toHaveTextContent('NK');
});

it('tells its reason and that it is stale', () => {
  const { root } = show({ status: 'none', reason: 'offline', isStale: true });
  expect(root).toHaveAttribute('data-reason', 'offline');
  expect(root).toHaveAttribute('data-stale', '');
});

it.each([
  ['Fallback', <Avatar.Fallback key="part" />],
  ['Image', <Avatar.Image key="part" src={pixel} />],
  ['Badge', <Avatar.Badge key="part" />],
])('says what to do with an Avatar.%s outside of a root', (name, part) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(part)).toThrow(`<Avatar.${name}> stands outside of <Avatar.Root>`);
  vi.restoreAllMocks();
});

it('takes the state from its own prop in place of a root', () => {
  const state = { status: 'error', reason: 'offline', isStale: false } as const;
  const { container } = render(<Avatar.Fallback state={state}>NK</Avatar.Fallback>);
  expect(container).toHaveTextContent('NK');
});
