// What stands around the popup's content: its head with the ways to other pages, and the settings that are no use.

import { settablePaths } from '../options/form-fields';
import { guidePage } from '../parts/guide-place';
import { Icon } from '../parts/icons';
import { Problems } from '../parts/problems';
import { useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import type { PopupPorts } from './ports';
import type { PopupView } from './view';

export function Header({ openPanel, optionsPage }: Pick<PopupPorts, 'openPanel' | 'optionsPage'>) {
  const t = useText();
  return (
    <header>
      <img src="/icons/icon-48.png" alt="" width="24" height="24" />
      <h1>Onbehalf</h1>
      {openPanel && (
        <button
          type="button"
          class="plain"
          aria-label={t('openPanel')}
          title={t('openPanel')}
          onClick={onTrusted(openPanel)}
        >
          <Icon name="panel" />
        </button>
      )}
      <a href={guidePage} target="_blank">
        {t('openGuide')}
      </a>
      <a href={optionsPage} target="_blank">
        {t('openOptions')}
      </a>
    </header>
  );
}

export function ProblemList({
  view: { problems },
  optionsPage,
}: {
  readonly view: PopupView;
  readonly optionsPage: string;
}) {
  return (
    <Problems
      problems={problems}
      isOpen={false}
      onPage={settablePaths}
      linkTo={(path, children) => (
        <a href={`${optionsPage}#${path}`} target="_blank">
          {children}
        </a>
      )}
    />
  );
}
