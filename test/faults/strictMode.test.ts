import { describeColumn } from './page/describeColumn.js';

describeColumn('StrictMode');
