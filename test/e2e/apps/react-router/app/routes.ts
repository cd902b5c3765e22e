import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/companies.tsx'),
  route('company/:id', 'routes/company.tsx'),
  route('superoffice/*', 'routes/superoffice.ts'),
] satisfies RouteConfig;
