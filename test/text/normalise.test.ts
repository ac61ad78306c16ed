// Holds that equal words compare equal in whatever width, accent, case or decoration a page writes them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  containsWords,
  isOneWord,
  normalise,
  readable,
  splitRemark,
  withoutRemark,
} from '../../src/text/normalise';

describe('normalise', () => {
  test.each([
    ['full-width letters and space', 'Ｓｕｐｐｏｒｔ　ｐｌａｎ', 'support plan'],
    ['half-width katakana', 'ﾒｰﾙ', 'メール'],
    ['a no-break space', 'Support\u00a0plan', 'support plan'],
    ['runs of white space', ' Support \t\r\n plan ', 'support plan'],
    ['capitals', 'SUPPORT PLAN', 'support plan'],
    ['a ligature', 'o\ufb03ce', 'office'],
    ['Italian accents', 'Gravità', 'gravita'],
    ['an accent written as a mark of its own', 'Gravita\u0300', 'gravita'],
    ['Czech accents', 'Země/oblast', 'zeme oblast'],
    ['Vietnamese double accents', 'Tiếng Việt', 'tieng viet'],
    ['Cyrillic marks', 'Краткий отчёт', 'краткии отчет'],
    ['Greek accents', 'Ελλάδα', 'ελλαδα'],
    ['Turkish dotted capital I', 'İtalya', 'italya'],
    ['Turkish dotless i', 'Destek planı', 'destek plani'],
    ['Turkish capitals without dot', 'DESTEK PLANI', 'destek plani'],
    ['a required asterisk after', 'Email *', 'email'],
    ['a required asterisk before', '* Email', 'email'],
    ['a full-width asterisk', 'メール＊', 'メール'],
    ['hyphens', 'E-mail', 'e mail'],
    ['slashes', 'Country/region', 'country region'],
    ['typographic apostrophes', 'Côte d’Ivoire', 'cote d ivoire'],
    ['an apostrophe that is a letter to Unicode', 'Côte dʼIvoire', 'cote d ivoire'],
    ['German ß', 'Straße', 'strasse'],
    ['German capital ẞ', 'STRAẞE', 'strasse'],
    ['Turkish I without dot beside letters with marks', 'ÜLKE KODU: ISPARTA', 'ulke kodu isparta'],
    ['a combining mark on a letter that has no joint form', 'x\u0302y', 'xy'],
    ['digits', '24×7', '24 7'],
    ['full-width digits', '２４時間', '24 時間'],
    ['an info sign', 'Support plan ⓘ', 'support plan'],
    ['an info sign as an emoji', 'サポート プラン ℹ\ufe0f', 'サポートプラン'],
    ['nothing but signs', ' *** ', ''],
    ['nothing', '', ''],
  ])('%s', (_what, written, expected) => {
    expect(normalise(written)).toBe(expected);
  });

  test.each(['\ue000', '\ue73e', '\uf8ff', '\u{f0001}', '\u{10fffd}'])('drops the icon glyph %j', (glyph) => {
    expect(normalise(`${glyph}Email${glyph}`)).toBe('email');
    expect(normalise(`${glyph} First name ${glyph}`)).toBe('first name');
  });

  test.each([
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
  ])('drops the invisible %j, inside words too', (mark) => {
    expect(normalise(`${mark}Sup${mark}port${mark}`)).toBe('support');
  });

  test.each([
    ['が', 'か'],
    ['ポ', 'ホ'],
    ['デ', 'テ'],
    ['한', '하'],
    ['각', '가'],
  ])('keeps %s and %s apart', (marked, plain) => {
    expect(normalise(marked)).toBe(marked);
    expect(normalise(marked)).not.toBe(normalise(plain));
  });

  test.each(['サポートプラン', '기술지원계획', 'ガイド'])('%s is the same when decomposed', (text) => {
    expect(normalise(text.normalize('NFD'))).toBe(normalise(text));
    expect(normalise(text)).toBe(text);
  });

  test.each([
    ['サポート プラン', 'サポートプラン'],
    ['サポート・プラン', 'サポートプラン'],
    ['ｻﾎﾟｰﾄ･ﾌﾟﾗﾝ', 'サポートプラン'],
    ['サポート　プラン：', 'サポートプラン'],
    ['지원 계획', '지원계획'],
    ['国/地域', '国地域'],
    ['支 持 计 划', '支持计划'],
    ['24 時間 365 日', '24時間365日'],
    ['E メール', 'Eメール'],
    ['Azure 지원 플랜', 'Azure지원플랜'],
    ['プロバイダー', 'プロバイダ'],
    ['プロバイダー 名', 'プロバイダ名'],
    ['ユーザー　アカウント', 'ユーザーアカウント'],
    ['サポート バー', 'サポートバー'],
    ['データ センターーー', 'データセンタ'],
  ])('%s is %s', (written, other) => {
    expect(normalise(written)).toBe(normalise(other));
  });

  test.each([
    ['サポート', 'サポト'],
    ['キー', 'キ'],
    ['コピー', 'コピ'],
    ['ストレージ アカウント', 'ストレジ アカウント'],
    ['ユーザー名', 'ユーザ一名'],
    ['らーめーん', 'らめん'],
    ['support plan', 'supportplan'],
    ['план поддержки', 'планподдержки'],
    ['24 7', '247'],
  ])('%s is not %s', (written, other) => {
    expect(normalise(written)).not.toBe(normalise(other));
  });

  test('sets other scripts apart from Chinese, Japanese and Korean', () => {
    expect(normalise('Azure支援方案24時間 Eメール')).toBe('azure 支援方案 24 時間 e メール');
  });

  test('takes ASCII the short way to the same result', () => {
    const ascii = fc.string({ unit: 'binary-ascii' });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(normalise(text)).toBe(normalise(`${text} é`).replace(/ ?e$/u, ''));
      }),
    );
  });

  test('keeps letters that only look accented', () => {
    expect(normalise('Bokmål Łódź Øst')).toBe('bokmal łodz øst');
  });

  test('gives words and single spaces, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  test('changes nothing the second time, for letters of the portals’ languages', () => {
    const letter = fc.constantFrom(
      ...Array.from('aÀéıİßʼçšőżАйёЯΩάがポバー･・한국어体體（)*-/ 1２\u200e\ue700'),
    );
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const once = normalise(letters.join(''));
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe('readable', () => {
  test.each([
    ['\ue946 Email\u200e  address *', 'Email address *'],
    ['Città\n\tdi Castello', 'Città di Castello'],
    ['\u200b', ''],
    ['Email ⓘ', 'Email'],
  ])('%j as %j', (raw, expected) => {
    expect(readable(raw)).toBe(expected);
  });
});

describe('containsWords', () => {
  test.each([
    ['your support plan name', 'support plan', true],
    ['support plan', 'support plan', true],
    ['support plans', 'support plan', false],
    ['unsupport plan', 'support plan', false],
    ['plan support', 'support plan', false],
    ['support plan', '', false],
    ['', 'support plan', false],
    ['支持计划', '支持计划', true],
    ['azure 支持计划 2', '支持计划', true],
    ['备用电子邮件', '电子邮件', false],
    ['サポートプラン名', 'サポートプラン', false],
  ])('%j holds %j: %s', (whole, part, expected) => {
    expect(containsWords(whole, part)).toBe(expected);
  });
});

describe('isOneWord', () => {
  test.each([
    ['language', true],
    ['support language', false],
    ['言語', true],
    ['언어', true],
    ['可用性', true],
    ['サポート', true],
    ['サポート言語', false],
    ['지원언어', false],
    ['支持语言', false],
    ['e メール', false],
  ])('%j: %s', (text, expected) => {
    expect(isOneWord(text)).toBe(expected);
  });
});

describe('withoutRemark', () => {
  test.each([
    ['First name (required)', 'First name'],
    ['Italy [IT]', 'Italy'],
    ['名（必須）', '名'],
    ['種類【必須】', '種類'],
    ['First name (required):', 'First name'],
    ['名（必須）：', '名'],
    ['A (b) (c)', 'A (b)'],
    ['(required)', '(required)'],
    ['Cocos (Keeling) Islands', 'Cocos (Keeling) Islands'],
    ['Plain', 'Plain'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutRemark(text)).toBe(expected);
  });
});

describe('splitRemark', () => {
  test.each([
    ['Italy (IT)', 'Italy', 'IT'],
    ['Italy', 'Italy', ''],
    ['(IT)', '(IT)', ''],
    ['A (b) (c)', 'A (b)', 'c'],
    ['Two\nlines (x)', 'Two\nlines', 'x'],
    ['Empty ()', 'Empty', ''],
  ])('%j is %j and %j', (text, bare, remark) => {
    expect(splitRemark(text)).toEqual({ bare, remark });
  });
});
