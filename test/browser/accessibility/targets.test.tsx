import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { ContactAvatar, ContactAvatarGroup } from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import { expect, it } from 'vitest';
import { createApp } from '../fixtures/createApp.js';
import 'react-superoffice-images/styles.css';

/** WCAG 2.2, success criterion 2.5.8, in pixels. */
const minTarget = 24;

const group = [7, 8, 9].map((contactId) => ({ contactId, name: 'Nordlys Kaffe AS' }));

const controls: Record<string, { element: ReactElement; selector: string }> = {
  'a button': {
    element: <ContactAvatar contactId={7} name="Nordlys" size={16} onClick={() => {}} />,
    selector: 'button',
  },
  'a link': {
    element: <ContactAvatar contactId={7} name="Nordlys" size={16} render={<a href="#7" />} />,
    selector: 'a',
  },
  'a card’s trigger': {
    element: <ContactImageCard contactId={7} name="Nordlys" size={16} />,
    selector: 'button',
  },
  'a group’s rest': {
    element: <ContactAvatarGroup contacts={group} max={2} size={16} />,
    selector: 'button',
  },
};

it.each(Object.entries(controls))('%s of 16 px can be hit on 24', (_, { element, selector }) => {
  const { container } = render(<div style={{ padding: 40 }}>{element}</div>, {
    wrapper: createApp().wrapper,
  });
  const control = container.querySelector(selector);
  const box = control?.getBoundingClientRect();
  if (!control || box === undefined) throw new Error(`There is no ${selector}.`);
  expect(box.height).toBeLessThan(minTarget);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const reach = minTarget / 2 - 0.5;
  const sides: [x: number, y: number][] = [
    [0, -reach],
    [0, reach],
    [reach, 0],
  ];
  // The avatar before a group's rest lies over it, and is nothing to hit.
  if (container.querySelector('li') === null) sides.push([-reach, 0]);
  for (const [dx, dy] of sides) {
    const hit = document.elementFromPoint(x + dx, y + dy);
    expect(hit !== null && control.contains(hit), `${dx}, ${dy}`).toBe(true);
  }
});
