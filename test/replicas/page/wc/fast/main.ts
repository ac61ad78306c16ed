// Starts the support form on Fluent UI's FAST web components.
import { startForm } from '../start';
import { fastKit } from './kit';

startForm(fastKit);
