import { version } from 'react';
import lowest from './package.json' with { type: 'json' };

const { react } = lowest.dependencies;

// An alias that reaches nothing would go unseen: the newest peers pass the same tests.
if (version !== react) throw new Error(`The tests run with React ${version} in place of ${react}.`);
