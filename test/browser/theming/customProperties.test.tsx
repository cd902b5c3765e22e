import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { customProperties } from '../../../stories/docs/customProperties.js';
import { emulateMedia } from './emulateMedia.js';
import { find, renderEverything } from './renderEverything.js';

interface Proof {
  /** What the property is set to. */
  value: string;
  /** Whose computed style shows it. */
  on: string;
  pseudo?: '::before';
  property: keyof CSSStyleDeclaration;
  /** What the style says then. @default the value */
  shows?: string;
  /** What has to be done before. */
  after?: (host: HTMLElement) => Promise<void>;
}

const red = 'rgb(255, 0, 0)';

const openGroup = async (host: HTMLElement): Promise<void> => {
  const button = find(host, '.so-avatar-group-overflow');
  if (button.hasAttribute('data-open')) return;
  button.focus();
  await userEvent.keyboard('{Enter}');
};

const hoverRetry = async (host: HTMLElement): Promise<void> => {
  // The open card may lie above it, depending on where there is room.
  find(host, '.so-image-card-positioner').style.pointerEvents = 'none';
  await userEvent.hover(find(host, '[data-testid=broken] > .so-image-details-retry'));
};

const proofs: Record<string, Proof> = {
  '--so-color-scheme': {
    value: 'dark',
    on: '[data-testid=initials]',
    property: 'colorScheme',
  },
  '--so-avatar-size': { value: '77px', on: '[data-testid=part]', property: 'width' },
  '--so-avatar-radius': { value: '7px', on: '[data-testid=picture] img', property: 'borderRadius' },
  '--so-avatar-outline': { value: red, on: '[data-testid=picture] img', property: 'outlineColor' },
  '--so-avatar-background': {
    value: red,
    on: '[data-testid=initials] > .so-avatar-fallback',
    property: 'backgroundColor',
  },
  '--so-avatar-color': {
    value: red,
    on: '[data-testid=initials] > .so-avatar-fallback',
    property: 'color',
  },
  '--so-avatar-picture-background': {
    value: red,
    on: '[data-testid=picture] img',
    property: 'backgroundColor',
  },
  '--so-avatar-ring': {
    value: red,
    on: '.so-avatar-group-item > .so-avatar',
    property: 'boxShadow',
    shows: `${red} 0px 0px 0px 2px`,
  },
  '--so-avatar-badge-background': {
    value: red,
    on: '[data-testid=logo] > .so-avatar-badge',
    property: 'backgroundColor',
  },
  '--so-avatar-badge-color': { value: red, on: '[data-testid=logo] > .so-avatar-badge', property: 'color' },
  '--so-avatar-problem-background': {
    value: red,
    on: '[data-testid=problem] > .so-avatar-badge',
    property: 'backgroundColor',
  },
  '--so-avatar-problem-color': {
    value: red,
    on: '[data-testid=problem] > .so-avatar-badge',
    property: 'color',
  },
  '--so-avatar-updated-background': {
    value: red,
    on: '[data-testid=picture] > .so-avatar-badge',
    property: 'backgroundColor',
  },
  '--so-avatar-updated-color': {
    value: red,
    on: '[data-testid=glyph] > .so-avatar-badge',
    property: 'color',
  },
  '--so-avatar-group-background': {
    value: red,
    on: '.so-avatar-group-overflow',
    property: 'backgroundColor',
  },
  '--so-avatar-group-color': { value: red, on: '.so-avatar-group-overflow', property: 'color' },
  '--so-avatar-group-hover': {
    value: red,
    on: '.so-avatar-group-overflow',
    property: 'backgroundColor',
    after: openGroup,
  },
  '--so-avatar-group-surface': {
    value: red,
    on: '.so-avatar-group-popup',
    property: 'backgroundColor',
    after: openGroup,
  },
  '--so-avatar-group-line': {
    value: red,
    on: '.so-avatar-group-popup',
    property: 'borderTopColor',
    after: openGroup,
  },
  '--so-avatar-group-muted': {
    value: red,
    on: '.so-avatar-group-title',
    property: 'color',
    after: openGroup,
  },
  '--so-avatar-group-active': {
    value: red,
    on: '.so-avatar-group-entry:focus',
    property: 'backgroundColor',
    after: openGroup,
  },
  '--so-image-details-muted': {
    value: red,
    on: '[data-testid=details] .so-image-details-label',
    property: 'color',
  },
  '--so-image-details-mark': {
    value: red,
    on: '[data-testid=details] .so-image-details-mark',
    property: 'backgroundColor',
  },
  '--so-image-details-line': {
    value: red,
    on: '[data-testid=broken] > .so-image-details-retry',
    property: 'borderTopColor',
  },
  '--so-image-details-hover': {
    value: red,
    on: '[data-testid=broken] > .so-image-details-retry',
    property: 'backgroundColor',
    after: hoverRetry,
  },
  '--so-image-details-bone': {
    value: red,
    on: '.so-image-details-bone',
    pseudo: '::before',
    property: 'backgroundColor',
  },
  '--so-image-card-surface': { value: red, on: '.so-image-card', property: 'backgroundColor' },
  '--so-image-card-line': { value: red, on: '.so-image-card', property: 'borderTopColor' },
  '--so-image-editor-surface': {
    value: red,
    on: '.so-image-editor-radio:checked + .so-image-editor-option-face',
    property: 'backgroundColor',
  },
  '--so-image-editor-line': { value: red, on: '.so-image-editor-chooser', property: 'borderTopColor' },
  '--so-image-editor-muted': { value: red, on: '.so-image-editor-name', property: 'color' },
  '--so-image-editor-hover': { value: red, on: '.so-image-editor-choice', property: 'backgroundColor' },
  '--so-image-editor-accent': {
    value: red,
    on: '.so-image-editor-button[data-kind=primary]',
    property: 'backgroundColor',
  },
  '--so-image-editor-accent-color': {
    value: red,
    on: '.so-image-editor-button[data-kind=primary]',
    property: 'color',
  },
  '--so-image-editor-danger': {
    value: red,
    on: '.so-image-editor-button[data-kind=danger]',
    property: 'color',
  },
  '--so-image-editor-stage': { value: red, on: '.so-image-editor-stage', property: 'backgroundColor' },
};

it('has a proof for each custom property that the documentation names', () => {
  const named = Object.values(customProperties).flatMap((group) => group.map(({ name }) => name));
  expect(Object.keys(proofs)).toEqual(named);
});

it('changes by each custom property what the documentation says, set on something around it', async () => {
  // Else a colour fades into the next one.
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  const host = await renderEverything();
  for (const [name, { value, on, pseudo, property, shows = value, after }] of Object.entries(proofs)) {
    await after?.(host);
    const read = (): unknown => getComputedStyle(find(host, on), pseudo)[property];
    expect(read(), `${name}, not set`).not.toBe(shows);
    host.style.setProperty(name, value);
    expect(read(), `${name}, set`).toBe(shows);
    host.style.removeProperty(name);
  }
});
