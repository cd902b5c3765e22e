import type { Meta, StoryObj } from '@storybook/react-vite';
import { ContactAvatar } from 'react-superoffice-images';
import { expect, waitFor } from 'storybook/test';
import './setting/everyState.css';
import { problemStates, wellStates } from './setting/everyState.js';
import { StateSuperOffice } from './setting/StateSuperOffice.js';
import { StateTable } from './setting/StateTable.js';

const states = [...wellStates, ...problemStates];
const sizes = [24, 40, 64];

const meta: Meta = {
  title: 'Every state',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
};

export default meta;

async function untilAllAreThere(canvasElement: HTMLElement, codes: readonly string[]): Promise<void> {
  await waitFor(
    () =>
      expect(
        [...canvasElement.querySelectorAll<HTMLElement>('[data-status]')].map(
          ({ dataset: { status, reason } }) => reason ?? status,
        ),
      ).toEqual(codes),
    { timeout: 8_000 },
  );
}

/** All that an avatar can look like. It prints as one sheet. */
export const EveryState: StoryObj = {
  tags: ['visual-light', 'visual-dark'],
  render: () => (
    <div className="every-state-sheet">
      <StateTable title="Where all is well" states={wellStates} sizes={sizes} />
      <StateTable title="Where something is in the way" states={problemStates} sizes={sizes} />
    </div>
  ),
  play: ({ canvasElement }) =>
    untilAllAreThere(
      canvasElement,
      states.flatMap(({ code }) => sizes.map(() => code)),
    ),
};

/** The same without words, in three shapes: a quick look after a change of styles. */
export const AtAGlance: StoryObj = {
  name: 'At a glance',
  tags: ['visual-rtl', 'visual-forced-colors'],
  render: () => (
    <div className="every-state-glance">
      {states.map((state) => (
        <StateSuperOffice key={state.title} state={state}>
          {(['circle', 'rounded', 'square'] as const).map((shape) => (
            <ContactAvatar
              key={shape}
              contactId={7}
              name="Nordlys Kaffe AS"
              size={40}
              eager
              {...state.props}
              shape={shape}
            />
          ))}
        </StateSuperOffice>
      ))}
    </div>
  ),
  play: ({ canvasElement }) =>
    untilAllAreThere(
      canvasElement,
      states.flatMap(({ code }) => [code, code, code]),
    ),
};
