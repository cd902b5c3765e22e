import { expect, it } from 'vitest';
import { getCompanyInitials } from '../../../src/names/companyInitials.js';
import { getInitials } from '../../../src/names/initials.js';

it('takes a contact for a company', () => {
  expect(getInitials).toBe(getCompanyInitials);
});
