// Starts a form of an admin center on Fluent 9.
import { startAdmin } from '../start';
import { FLUENT_9_ADMIN } from './kit';

startAdmin(FLUENT_9_ADMIN);
