// The way from the options' help to the guide.

import { guidePage } from '../parts/guide-place';
import { useText } from '../parts/text';

export function GuidePointer() {
  const t = useText();
  return (
    <section class="guide-pointer" aria-labelledby="help-guide">
      <h2 id="help-guide">{t('helpGuideTitle')}</h2>
      <p class="quiet">{t('helpGuideNote')}</p>
      <p>
        <a href={guidePage} target="_blank">
          {t('helpGuideOpen')}
        </a>
      </p>
    </section>
  );
}
