import { waitFor } from '@testing-library/react';
import { sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { bytesShown } from '../fixtures/bytesShown.js';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';
import { renderChanges } from '../fixtures/renderChanges.js';

const bytes = sampleImages.jpeg({ width: 300, height: 300, hue: 200 });
const file = new File([bytes], 'logo.jpg', { type: 'image/jpeg' });

describe('an upload', () => {
  it('shows the picture before the server has answered, and downloads nothing afterwards', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
    await untilStatus(avatar, 'loaded');
    app.fake.clearRequests();
    const release = app.fake.hold({ endpoint: 'upload' });
    const changes = renderChanges(app);
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(async () => expect(await bytesShown(avatar)).toEqual([...bytes]));
    expect(app.fake.requests.map(({ status }) => status)).toEqual([undefined]);
    release();
    await waitFor(() => expect(changes.now.upload.isSuccess).toBe(true));
    expect(changes.now.upload.data).toBe(1007);
    expect(await bytesShown(avatar)).toEqual([...bytes]);
    expect(app.fake.requests.map(({ method }) => method)).toEqual(['PUT', 'GET']);
    expect(pathsOf(app.fake.requests)).toEqual(['Image 7', 'Imageinfo 7']);
  });
});
