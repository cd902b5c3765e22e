import { screen } from '@testing-library/react';
import { createFakeSuperOffice } from 'react-superoffice-images/testing';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createApp, photo } from '../fixtures/createApp.js';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';

describe('the name', () => {
  it('is the company’s, and one node says it', async () => {
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS', badge: 'none' });
    await untilStatus(avatar, 'loaded');
    expect(screen.getByRole('img', { name: 'Nordlys Kaffe AS' })).toBe(avatar);
    expect(screen.getAllByRole('img')).toHaveLength(1);
  });

  it('has the badge’s text at its end', async () => {
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS', badge: 'format' });
    await untilStatus(avatar, 'loaded');
    expect(screen.getByRole('img', { name: 'Nordlys Kaffe AS, JPEG' })).toBe(avatar);
  });

  it.each([undefined, null, '', '   '])('is the word for a company without one (%j)', async (name) => {
    const { avatar } = renderAvatar({ contactId: 9, name });
    await untilStatus(avatar, 'none');
    expect(screen.getByRole('img', { name: 'Company' })).toBe(avatar);
    expect(avatar).toHaveTextContent('');
    expect(avatar.querySelector('.so-avatar-fallback svg')).not.toBeNull();
  });

  it('does not change when the picture arrives', async () => {
    const app = createApp();
    const release = app.fake.hold({ endpoint: 'image' });
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', size: 64 }, app);
    await screen.findByRole('img', { name: 'Nordlys, JPEG' });
    const names = new Set<string | null>();
    const observer = new MutationObserver(() => names.add(avatar.getAttribute('aria-label')));
    observer.observe(avatar, { attributes: true, childList: true, subtree: true });
    release();
    await untilStatus(avatar, 'loaded');
    observer.disconnect();
    expect([...names, avatar.getAttribute('aria-label')]).toEqual(['Nordlys, JPEG', 'Nordlys, JPEG']);
  });

  it('is not for those who can read it beside the avatar', async () => {
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', decorative: true });
    await untilStatus(avatar, 'loaded');
    expect(screen.queryAllByRole('img')).toEqual([]);
    expect(avatar).toHaveAttribute('aria-hidden', 'true');
  });

  it('is no markup', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const fake = createFakeSuperOffice({ contacts: [{ id: 7, name, image: photo }] });
    fake.setInfo(7, { MimeType: 'image/<b>', Description: name });
    const { avatar } = renderAvatar({ contactId: 7, name, size: 64 }, createApp({ fake }));
    await untilStatus(avatar, 'loaded');
    expect(screen.getByRole('img', { name })).toBe(avatar);
    expect(avatar.querySelectorAll('[onerror], b')).toHaveLength(0);
  });
});

describe('with onClick', () => {
  it('is a button, by mouse and by keyboard', async () => {
    const onClick = vi.fn<() => void>();
    const { avatar } = renderAvatar({ contactId: 9, name: 'Nordlys', badge: 'none', onClick });
    const button = screen.getByRole('button', { name: 'Nordlys' });
    expect(button).toBe(avatar);
    expect(button).toHaveAttribute('type', 'button');
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onClick).toHaveBeenCalledTimes(3);
    expect(button).toHaveFocus();
  });

  it('is heard of even where it is decorative, since it can be reached', () => {
    const onClick = vi.fn<() => void>();
    renderAvatar({ contactId: 9, name: 'Nordlys', decorative: true, onClick });
    expect(screen.getByRole('button', { name: 'Nordlys' })).not.toHaveAttribute('aria-hidden');
  });

  it('has the badge’s text in its name', async () => {
    renderAvatar({ contactId: 7, name: 'Nordlys', badge: 'format', onClick: () => undefined });
    await expect(screen.findByRole('button', { name: 'Nordlys, JPEG' })).resolves.toBeInTheDocument();
  });
});

describe('in a link', () => {
  it('is a link, and no image', async () => {
    const { avatar } = renderAvatar({
      contactId: 7,
      name: 'Nordlys',
      badge: 'none',
      // eslint-disable-next-line jsx-a11y/anchor-has-content, jsx-a11y/control-has-associated-label
      render: <a href="#company/7" />,
    });
    const link = screen.getByRole('link', { name: 'Nordlys' });
    expect(link).toBe(avatar);
    expect(link).toHaveAttribute('href', '#company/7');
    await untilStatus(avatar, 'loaded');
    expect(screen.queryAllByRole('img')).toEqual([]);
    await userEvent.tab();
    expect(link).toHaveFocus();
  });
});
