/** How many companies there are, all in one list. */
export const companyCount = 200;
