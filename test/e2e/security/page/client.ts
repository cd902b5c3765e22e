import * as core from 'react-superoffice-images/core';

// For the test, which asks in the page's name.
Reflect.set(globalThis, 'core', core);
