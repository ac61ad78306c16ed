// Starts the form on Fluent 9.
import { start } from '../start';
import { FLUENT_9 } from './kit';

start(FLUENT_9);
