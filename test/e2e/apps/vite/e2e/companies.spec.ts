import { expect, test } from '@playwright/test';
import { createFakeSuperOffice } from 'react-superoffice-images/testing';
import { answerFrom } from './answerFrom';

test('shows pictures, initials, and what failed', async ({ page }) => {
  const fake = createFakeSuperOffice({ auth: { bearer: 'e2e-token' } });
  fake.fail({ kind: 'offline', contactId: 1 });
  await answerFrom(page, fake);
  await page.route('**/sign-in', (route) => route.fulfill({ json: { accessToken: 'e2e-token' } }));

  await page.goto('/');

  const avatar = (name: string) => page.getByRole('img', { name });
  await expect(avatar('Smørblomsten Meieri A/S')).toHaveAttribute('data-status', 'loaded');
  await expect(avatar('Öländska Kvarnbacken AB')).toHaveAttribute('data-status', 'none');
  await expect(avatar('Nordlumo AS')).toHaveAttribute('data-reason', 'offline', { timeout: 20_000 });
});
