// Starts the support form on native controls that all stand in one open shadow root of a plain element.
import { startForm } from '../start';
import { plainKit } from './kit';

startForm(() => plainKit);
