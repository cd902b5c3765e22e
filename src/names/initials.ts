import { getCompanyInitials } from './companyInitials.js';

/** A contact of SuperOffice is a company. */
export const getInitials = getCompanyInitials;
