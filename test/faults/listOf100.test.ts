import { describeColumn } from './page/describeColumn.js';

describeColumn('list of 100');
