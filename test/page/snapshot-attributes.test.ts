// Which attributes a snapshot keeps, and what it makes of them.

import { describe, expect, test } from 'vitest';
import type { SavedElement } from '../../src/model/snapshot';
import { elementsOf, savedOf } from './snapshot-of';

const saved = (markup: string) => savedOf(markup).body;
const find = (body: SavedElement, tag: string) => elementsOf(body).find((element) => element.tag === tag)!;
const attributesIn = (markup: string, tag: string) => find(saved(markup), tag).attributes ?? {};

describe('attributes', () => {
  test('that point to each other still do, under other names', () => {
    const body = saved(
      '<span id=giulia>Colour</span><label for=ferrari>Colour</label><input id=ferrari aria-labelledby="giulia gone">',
    );
    expect(find(body, 'span').attributes).toEqual({ id: 'id1' });
    expect(find(body, 'label').attributes).toEqual({ for: 'id2' });
    expect(find(body, 'input').attributes).toEqual({ id: 'id2', 'aria-labelledby': 'id1 id3' });
  });

  test('keep words of a fixed meaning, and nothing that is not known', () => {
    const markup =
      '<input type=EMAIL role=contoso aria-haspopup=listbox aria-required=true aria-checked=true required tabindex=0 data-x=y value=z checked autocomplete="section-contoso given-name" onclick="a()">';
    expect(attributesIn(markup, 'input')).toEqual({
      type: 'email',
      'aria-haspopup': 'listbox',
      'aria-required': 'true',
      required: '',
      autocomplete: 'given-name',
    });
  });

  test('keep classes without numbers and hashes', () => {
    const markup =
      '<p class="ms-Label label-131 css-1a2b3c4d col-2 fui-Input__input user_8f3c2a51 a@b.example 6babcaad">';
    expect(attributesIn(markup, 'p')['class']).toBe('ms-Label label-0 css-0 col-2 fui-Input__input user_0');
  });

  test('keep names and hints of fields, without addresses and what is chosen', () => {
    const body = saved(
      '<input aria-label="Colour of a@b.example" placeholder="e.g. Green" title=Colour><div role=combobox aria-label="Car Contoso One" title="Contoso One">Contoso One</div><p title=Contoso aria-label=Contoso></p>',
    );
    expect(find(body, 'input').attributes).toEqual({
      'aria-label': 'Colour of xxxxxxxxxxx',
      placeholder: 'e.g. Green',
      title: 'Colour',
    });
    expect(find(body, 'div').attributes).toEqual({ role: 'combobox', 'aria-label': 'Car xxxxxxx xxx' });
    expect(find(body, 'p').attributes).toEqual({ 'aria-label': 'xxxxxxx' });
  });

  test('of options say whether they are empty', () => {
    const body = saved(
      '<select aria-label=Severity><option value="">Select<option value=secret>Bad</select>',
    );
    expect(elementsOf(body).flatMap(({ tag, attributes }) => (tag === 'option' ? [attributes] : []))).toEqual(
      [{ value: '' }, { value: 'x' }],
    );
  });
});
