/** @type {import('jest').Config} */
export default {
  // jsdom, with the fetch, Request, Response and streams that Node has and jsdom hides.
  testEnvironment: 'jest-fixed-jsdom',
  transform: {
    '\\.[cm]?[jt]sx?$': ['@swc/jest', { jsc: { transform: { react: { runtime: 'automatic' } } } }],
  },
  // These are published as ES modules only, which Jest cannot require as they are.
  transformIgnorePatterns: ['/node_modules/(?!(react-superoffice-images|ky)/)'],
};
