// Runs in every frame of the portals: says “a support form is here” once, and nothing on any other page.

import { ask } from '../browser/send';
import { shadowOf } from '../browser/shadow';
import { placeOf } from '../page/place';
import { spotSupportForm } from '../page/spot';
import { noteTouched } from '../page/touched';
import { detectorWords } from '../rules/detector-words';
import { formTops, frameHosts } from '../rules/hosts';
import { mayHoldForm } from '../text/origin';

if (mayHoldForm(placeOf(window), formTops, frameHosts)) {
  spotSupportForm(document, {
    words: detectorWords,
    shadowOf,
    onRoot: noteTouched(),
    found: () => void ask({ kind: 'page-worker:form-found' }),
  });
}
