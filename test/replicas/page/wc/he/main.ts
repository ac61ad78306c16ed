// Starts the support form on custom elements in the manner of Partner Center's `he-` family.
import { startForm } from '../start';
import { heKit } from './kit';

startForm(heKit);
