// The values an import changes in a customer: before, and after.

import type { FieldChange } from '../../model/import';
import { useText } from '../parts/text';
import type { TextKey } from '../parts/text';
import { contactFields, isEditableText } from './customer-fields';

export function Changes({ changes }: { readonly changes: readonly FieldChange[] }) {
  const t = useText();
  return (
    <dl class="changes">
      {changes.map(({ path, before, after }) => {
        const name = nameOf(path);
        return (
          <div key={path}>
            <dt>{name ? t(name) : path}</dt>
            <dd>
              {before !== '' && (
                <del>
                  <bdi>{before}</bdi>
                </del>
              )}
              <span class="visually-hidden"> {t('importBecomes')} </span>
              <span aria-hidden="true"> → </span>
              <ins>{after === '' ? t('importNothing') : <bdi>{after}</bdi>}</ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function nameOf(path: string): TextKey | undefined {
  if (isEditableText(path)) return `column_${path}`;
  if (path === 'favourite' || path === 'subscriptions') return `column_${path}`;
  return contactFields.find((field) => field.path === path)?.label;
}
