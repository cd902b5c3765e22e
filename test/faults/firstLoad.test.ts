import { describeColumn } from './page/describeColumn.js';

describeColumn('first load');
