// One fact of the guide: what holds, how to do it, where that is written and since when, and what it replaced.

import { useState } from 'preact/hooks';
import type { Fact } from '../../model/guide';
import { isStale } from '../../text/guide';
import type { FactLine } from '../../text/guide';
import { Icon } from '../parts/icons';
import { asKey, useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import { linksOf } from './links';
import { Source } from './source';
import { useTools } from './tools';
import { quote, told } from './words';

export function FactTopic({ line: { fact, older } }: { readonly line: FactLine }) {
  const t = useText();
  return (
    <article class={`fact ${fact.standing}`} aria-labelledby={fact.id}>
      <Head fact={fact} level="h3" />
      <Content fact={fact} />
      {older.length > 0 && (
        <div class="earlier" role="group" aria-label={t('guideEarlier')}>
          <p class="label">{t('guideEarlier')}</p>
          {older.map((each) => (
            <article key={each.id} class="fact replaced" aria-labelledby={each.id}>
              <Head fact={each} level="h4" />
              <Content fact={each} />
            </article>
          ))}
        </div>
      )}
    </article>
  );
}

function Head({ fact, level: Level }: { readonly fact: Fact; readonly level: 'h3' | 'h4' }) {
  const t = useText();
  const { reader, today } = useTools();
  const { id, title, partners, clouds, replacedBy } = fact;
  const isYours =
    (reader.type !== undefined && partners?.includes(reader.type)) ||
    (reader.cloud !== 'public' && clouds?.includes(reader.cloud));
  return (
    <div class="head">
      <Level id={id} tabIndex={-1}>
        <a href={`#${id}`}>{told(title, t)}</a>
      </Level>
      {replacedBy !== undefined && <span class="badge old">{t('guideReplaced')}</span>}
      {isYours && replacedBy === undefined && <span class="badge yours">{t('guideForYou')}</span>}
      {fact.standing !== 'official' && <span class="badge unsure">{t(`standing_${fact.standing}`)}</span>}
      {isStale(fact, today) && <span class="badge due">{t('guideMayHaveChanged')}</span>}
    </div>
  );
}

function Content({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const { text, steps = [] } = fact;
  return (
    <>
      <p class="text">{told(text, t)}</p>
      {steps.length > 0 && (
        <ol class="steps">
          {steps.map((step) => (
            <li key={step.en}>{told(step, t)}</li>
          ))}
        </ol>
      )}
      <Links fact={fact} />
      <Replacement fact={fact} />
      <AppliesTo fact={fact} />
      <div class="foot">
        <Source fact={fact} />
        <CopyButton fact={fact} />
      </div>
    </>
  );
}

function Links({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const { reader, ports } = useTools();
  const links = linksOf(fact, reader.cloud, ports.popupPage, t);
  if (links.length === 0) return null;
  return (
    <p class="links">
      {links.map(({ id, label, href }) => (
        <a key={id} class="button" href={href} target="_blank" rel="noreferrer">
          {label}
        </a>
      ))}
    </p>
  );
}

function Replacement({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const { factBy } = useTools();
  const newer = factBy(fact.replacedBy);
  if (!newer) return null;
  return (
    <p class="replacement">
      {t('guideReplacedBy')} <a href={`#${newer.id}`}>{told(newer.title, t)}</a>
    </p>
  );
}

function AppliesTo({ fact: { products = [], partners = [], clouds = [] } }: { readonly fact: Fact }) {
  const t = useText();
  const all = [
    ...products.map((product) => t(`product_${asKey(product)}`)),
    ...partners.map((type) => t(`partner_${asKey(type)}`)),
    ...clouds.map((cloud) => t(`cloud_${asKey(cloud)}`)),
  ];
  if (all.length === 0) return null;
  return (
    <p class="applies">
      {t('guideAppliesTo')} {all.join(' · ')}
    </p>
  );
}

/** How long the button says that it copied. */
const copiedMs = 2500;

function CopyButton({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const { ports, say, factBy } = useTools();
  const [isCopied, setCopied] = useState(false);
  const title = told(fact.title, t);
  const copy = async () => {
    const done = await ports.copy(quote(fact, factBy(fact.replacedBy), t));
    say(done ? t('guideCopied', title) : t('guideNotCopied'));
    setCopied(done);
    setTimeout(() => setCopied(false), copiedMs);
  };
  return (
    <button
      type="button"
      class="copy"
      aria-label={t('guideCopyName', title)}
      onClick={onTrusted(() => void copy())}
    >
      <Icon name="copy" />
      <span>{t(isCopied ? 'guideCopiedShort' : 'guideCopy')}</span>
    </button>
  );
}
