import { screen } from '@testing-library/react';
import { createRef, type RefCallback } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';

it('hands on its attributes', () => {
  const { avatar } = renderAvatar({
    contactId: 9,
    name: 'Nordlys',
    id: 'avatar-9',
    lang: 'nb',
    title: 'A title of the app’s own',
    'aria-describedby': 'more',
    tabIndex: 0,
  });
  expect(avatar).toMatchObject({ tagName: 'SPAN', id: 'avatar-9', lang: 'nb', tabIndex: 0 });
  expect(avatar).toHaveAttribute('title', 'A title of the app’s own');
  expect(avatar).toHaveAttribute('aria-describedby', 'more');
});

it('hands on its handlers', () => {
  const onPointerEnter = vi.fn<() => void>();
  const { avatar } = renderAvatar({ contactId: 9, name: 'Nordlys', onPointerEnter });
  avatar.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  expect(onPointerEnter).toHaveBeenCalledTimes(1);
});

it('merges class names and styles', () => {
  const { avatar } = renderAvatar({
    contactId: 9,
    size: 64,
    className: 'mine',
    style: { opacity: 0.5 },
  });
  expect(avatar).toHaveClass('so-avatar', 'mine');
  expect(avatar).toHaveStyle({ opacity: '0.5', width: '64px', height: '64px' });
});

it.each([16, 40, 64, 200])('is %i pixels wide and high', (size) => {
  const { width, height } = renderAvatar({
    contactId: 9,
    name: 'Nordlys Kaffe',
    size,
  }).avatar.getBoundingClientRect();
  expect([width, height]).toEqual([size, size]);
});

it('is 40 pixels wide, round and filled unless it is told otherwise', () => {
  const { avatar } = renderAvatar({ contactId: 9 });
  expect(avatar.getBoundingClientRect().width).toBe(40);
  expect(avatar).toHaveAttribute('data-shape', 'circle');
  expect(avatar).toHaveAttribute('data-fit', 'cover');
});

it('is 40 pixels wide whatever is set around it, without a style of its own', () => {
  const { avatar } = renderAvatar({ contactId: 9 });
  expect(avatar).not.toHaveAttribute('style');
  avatar.parentElement?.style.setProperty('--so-avatar-size', '77px');
  expect(avatar.getBoundingClientRect().width).toBe(40);
});

it.each([
  ['circle', '50%'],
  ['rounded', '22%'],
  ['square', '0px'],
] as const)('is a %s', (shape, radius) => {
  expect(getComputedStyle(renderAvatar({ contactId: 9, shape }).avatar).borderTopLeftRadius).toBe(radius);
});

it.each(['cover', 'contain'] as const)('fits the picture by %s', async (fit) => {
  const { avatar } = renderAvatar({ contactId: 7, fit });
  await untilStatus(avatar, 'loaded');
  const image = avatar.querySelector('img');
  expect(image && getComputedStyle(image).objectFit).toBe(fit);
});

it.each([
  ['Nordlys Kaffe', 'Another name'],
  ['Nordlys Kaffe', undefined],
])('keeps its colour when %s becomes %s', (before, after) => {
  const { avatar, rerender } = renderAvatar({ contactId: 7, name: before });
  const color = avatar.dataset['color'];
  rerender({ contactId: '7', name: after });
  expect(avatar.dataset['color']).toBe(color);
  rerender({ contactId: 8, name: before });
  expect(avatar.dataset['color']).not.toBe(color);
});

it('shows another fallback in place of the initials', async () => {
  const { avatar } = renderAvatar({ contactId: 9, name: 'Nordlys', fallback: <b>none</b> });
  await untilStatus(avatar, 'none');
  expect(avatar).toHaveTextContent(/^none$/u);
  expect(screen.getByRole('img', { name: 'Nordlys' })).toBe(avatar);
});

it('replaces the other fallback by the picture as well', async () => {
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', fallback: 'none' });
  expect(avatar).toHaveTextContent('none');
  await untilStatus(avatar, 'loaded');
  expect(avatar).toHaveTextContent('');
});

describe('its ref', () => {
  it('is the element, until it goes', () => {
    const ref = createRef<HTMLElement>();
    const { avatar, unmount } = renderAvatar({ contactId: 9, ref });
    expect(ref.current).toBe(avatar);
    unmount();
    expect(ref.current).toBeNull();
  });

  it('is set beside the ref of the element that it is drawn as', () => {
    const ours = createRef<HTMLElement>();
    const theirs = createRef<HTMLDivElement>();
    const { avatar } = renderAvatar({ contactId: 9, ref: ours, render: <div ref={theirs} /> });
    expect(ours.current).toBe(avatar);
    expect(theirs.current).toBe(avatar);
  });

  it('is not set anew when the state changes', async () => {
    const ref = vi.fn<RefCallback<HTMLElement>>();
    const { avatar } = renderAvatar({ contactId: 7, ref });
    await untilStatus(avatar, 'loaded');
    expect(ref.mock.calls).toEqual([[avatar]]);
  });
});

describe('drawn as something else', () => {
  it('is that element, with both sets of props', () => {
    const clicks: string[] = [];
    const { avatar } = renderAvatar({
      contactId: 9,
      name: 'Nordlys',
      className: 'ours',
      style: { opacity: 0.5, color: 'red' },
      onPointerDown: () => clicks.push('ours'),
      render: (
        <figure className="theirs" style={{ color: 'green' }} onPointerDown={() => clicks.push('theirs')} />
      ),
    });
    expect(avatar.tagName).toBe('FIGURE');
    expect(avatar).toHaveClass('so-avatar', 'ours', 'theirs');
    expect(avatar.style).toMatchObject({ opacity: '0.5', color: 'green' });
    expect(avatar).toHaveTextContent('N');
    avatar.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(clicks.toSorted()).toEqual(['ours', 'theirs']);
  });

  it('is what a function makes of the props', async () => {
    const ref = createRef<HTMLElement>();
    const { avatar } = renderAvatar({
      contactId: 7,
      name: 'Nordlys',
      badge: 'none',
      ref,
      render: (props) => <section {...props} lang="nb" />,
    });
    await untilStatus(avatar, 'loaded');
    expect(avatar).toMatchObject({ tagName: 'SECTION', lang: 'nb' });
    expect(screen.getByRole('img', { name: 'Nordlys' })).toBe(avatar);
    expect(ref.current).toBe(avatar);
  });
});
