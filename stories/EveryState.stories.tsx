import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import './setting/everyState.css';
import { problemStates, wellStates } from './setting/everyState.js';
import { StateTable } from './setting/StateTable.js';

const sizes = [24, 40, 64, 96];

const meta: Meta = {
  title: 'Every state',
  tags: ['visual', '!autodocs'],
  parameters: { layout: 'fullscreen' },
};

export default meta;

/** All that an avatar can look like. It prints as one sheet. */
export const EveryState: StoryObj = {
  render: () => (
    <div className="every-state-sheet">
      <StateTable title="Where all is well" states={wellStates} sizes={sizes} />
      <StateTable title="Where something is in the way" states={problemStates} sizes={sizes} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const codes = [...wellStates, ...problemStates].flatMap(({ code }) => sizes.map(() => code));
    await waitFor(
      () =>
        expect(
          [...canvasElement.querySelectorAll<HTMLElement>('[data-status]')].map(
            ({ dataset: { status, reason } }) => reason ?? status,
          ),
        ).toEqual(codes),
      { timeout: 8_000 },
    );
  },
};
