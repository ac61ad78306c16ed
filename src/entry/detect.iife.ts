// Runs in every frame of the portals: says “a support form is here” once, and nothing on any other page.

import { ask } from '../browser/send';
import { shadowOf } from '../browser/shadow';
import { spotSupportForm } from '../page/spot';
import { noteTouched } from '../page/touched';
import { detectorWords } from '../rules/detector-words';
import { formFamilies } from '../rules/families';

// In a frame every page around it must be one of ours, too (promise 8).
if ([origin, ...location.ancestorOrigins].every((each) => formFamilies.test(each))) {
  spotSupportForm(document, {
    words: detectorWords,
    shadowOf,
    onRoot: noteTouched(),
    found: () => void ask({ kind: 'page-worker:form-found' }),
  });
}
