// Prints which facts of the guide a look is due for, today or on the day it is given (2028-03-01); never fails.

import { chapters } from '../src/rules/guide/all';
import { dueReport } from './due-facts';

const [, , day] = process.argv;
for (const line of dueReport(chapters, day === undefined ? new Date() : new Date(day))) console.log(line);
