// Above the guide: the search, the product, the way back to everything, and printing.

import type { RefObject } from 'preact';
import { guideProducts } from '../../model/guide';
import type { GuideProduct } from '../../model/guide';
import { asKey, useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';

export interface Filter {
  readonly query: string;
  /** Null: all of them. */
  readonly product: GuideProduct | null;
}

export const everything: Filter = { query: '', product: null };

export interface ToolbarProps {
  readonly filter: Filter;
  readonly status: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onFilter: (filter: Filter) => void;
  readonly onPrint: () => void;
}

export function Toolbar({ filter, status, field, onFilter, onPrint }: ToolbarProps) {
  const t = useText();
  const isFiltered = filter.query.trim() !== '' || filter.product !== null;
  return (
    <div class="toolbar" role="search">
      <input
        ref={field}
        type="search"
        value={filter.query}
        aria-label={t('guideSearch')}
        placeholder={t('guideSearch')}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
      />
      <select
        aria-label={t('guideProduct')}
        value={filter.product ?? ''}
        onChange={({ currentTarget }) => {
          const product = guideProducts.find((each) => each === currentTarget.value) ?? null;
          onFilter({ ...filter, product });
        }}
      >
        <option value="">{t('guideAllProducts')}</option>
        {guideProducts.map((product) => (
          <option key={product} value={product}>
            {t(`product_${asKey(product)}`)}
          </option>
        ))}
      </select>
      <button type="button" class="print" onClick={onTrusted(onPrint)}>
        {t('guidePrint')}
      </button>
      <p class="status quiet">
        <span role="status">{status}</span>
        {isFiltered && (
          <button
            type="button"
            class="link"
            onClick={() => {
              onFilter(everything);
              field.current?.focus();
            }}
          >
            {t('guideClear')}
          </button>
        )}
      </p>
    </div>
  );
}
