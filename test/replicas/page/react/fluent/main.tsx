// Starts the form on Fluent 8, and on Fluent 7 in its bundle.
import './nofonts';
import { resetIds } from '@fluentui/react/lib/Utilities';
import { start } from '../start';
import { registerPlainIcons } from './icons';
import { FLUENT } from './kit';

registerPlainIcons();
resetIds(100 + Math.floor(Math.random() * 800));
start(FLUENT);
