// Starts a form of an admin center on Fluent 8, and on Fluent 7 in its bundle.
import '../../../react/fluent/nofonts';
import { registerIcons } from '@fluentui/react/lib/Styling';
import { resetIds } from '@fluentui/react/lib/Utilities';
import { registerPlainIcons } from '../../../react/fluent/icons';
import { startAdmin } from '../start';
import { FLUENT_ADMIN } from './kit';

registerPlainIcons();
registerIcons({
  style: { fontFamily: 'inherit', fontStyle: 'normal', fontWeight: 'normal' },
  icons: { search: '\uE721', headset: '\uE95B', history: '\uE81C' },
});
resetIds(100 + Math.floor(Math.random() * 800));
startAdmin(FLUENT_ADMIN);
