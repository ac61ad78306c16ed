// What Partner Center calls a customer's facts in Japanese (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const ja: CustomerWords = {
  tenantId: [
    'Microsoft ID',
    'お客様の Microsoft ID',
    '顧客の Microsoft ID',
    '顧客テナント ID',
    'お客様のテナント ID',
  ],
  name: ['会社名', '企業名', '顧客名', 'お客様名', '組織名', '顧客の会社名'],
  primary: [
    'プライマリ ドメイン名',
    'プライマリ ドメイン',
    '既定のドメイン',
    '既定のドメイン名',
    '主ドメイン',
  ],
  domain: ['ドメイン', 'ドメイン名', '顧客ドメイン', 'お客様のドメイン'],
  initial: ['初期ドメイン', '初期ドメイン名', 'onmicrosoft ドメイン', 'onmicrosoft.com ドメイン'],
  account: [
    '顧客アカウント',
    '顧客アカウント情報',
    '顧客アカウントの情報',
    'お客様のアカウント情報',
    '顧客アカウントの詳細',
    'お客様のアカウント',
  ],
  titles: [
    'サブスクリプション',
    'アカウント',
    '注文履歴',
    'ソフトウェア',
    'Azure の予約',
    'デバイス',
    'ユーザーとライセンス',
    '管理者関係',
    'サービス管理',
    'サービス要求',
    '顧客',
    'お客様',
    '顧客リスト',
    '顧客一覧',
    '管理',
    '概要',
    '顧客の詳細',
    'パートナー センター',
  ],
};
