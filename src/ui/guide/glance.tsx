// Who may file what, by the partner's type: the reader's own first, each answer with the way to the fact behind it.

import { mayProducts } from '../../model/guide';
import type { May, MayProduct } from '../../model/guide';
import type { PartnerType } from '../../model/settings';
import { mayFile } from '../../rules/guide/who-may-file';
import { asKey, useText } from '../parts/text';
import { useTools } from './tools';

const types = Object.keys(mayFile) as PartnerType[];

export function Glance() {
  const t = useText();
  const { reader, ports } = useTools();
  const { type } = reader;
  const inOrder = [...types].sort((a, b) => Number(b === type) - Number(a === type));
  return (
    <div class="glance">
      <h3>{t('guideGlance')}</h3>
      {type === undefined && (
        <p class="quiet">
          {t('guideTypeUnset')} <a href={`${ports.optionsPage}#partner.type`}>{t('guideSetType')}</a>
        </p>
      )}
      <ul>
        {inOrder.map((each) => (
          <Row key={each} type={each} isYou={each === type} />
        ))}
      </ul>
    </div>
  );
}

function Row({ type, isYou }: { readonly type: PartnerType; readonly isYou: boolean }) {
  const t = useText();
  return (
    <li class={isYou ? 'you' : ''} aria-current={isYou ? 'true' : undefined}>
      <h4>
        {t(`partner_${asKey(type)}`)} {isYou && <span class="badge yours">{t('guideYou')}</span>}
      </h4>
      <dl>
        {mayProducts.map((product) => (
          <Answer key={product} product={product} may={mayFile[type][product]} />
        ))}
      </dl>
    </li>
  );
}

const signs = { yes: '✓', no: '✕', disputed: '?', unknown: '?' } as const;

function Answer({ product, may: { answer, fact } }: { readonly product: MayProduct; readonly may: May }) {
  const t = useText();
  return (
    <div class={answer}>
      <dt>{t(`product_${asKey(product)}`)}</dt>
      <dd>
        <span class="mark" aria-hidden="true">
          {signs[answer]}
        </span>
        <a href={`#${fact}`}>{t(`may_${answer}`)}</a>
      </dd>
    </div>
  );
}
