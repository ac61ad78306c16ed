// Columns of customer files in Japanese (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const ja: HeaderPack = {
  tenantId: {
    docs: ['Microsoft ID'],
    guess: ['テナント ID', 'ディレクトリ ID', '顧客 ID'],
  },
  name: {
    docs: ['会社名'],
    guess: ['企業名', '顧客名', 'お客様名', '名前', '表示名', '組織名'],
  },
  domain: {
    docs: ['プライマリ ドメイン名'],
    guess: ['ドメイン', 'ドメイン名', 'プライマリ ドメイン', '既定のドメイン'],
  },
  initialDomain: {
    guess: ['初期ドメイン', '初期ドメイン名'],
  },
  cloud: {
    guess: ['クラウド'],
  },
  note: {
    guess: ['メモ', '備考', 'タグ', 'コメント'],
  },
  subscriptionId: {
    guess: ['サブスクリプション ID'],
  },
  subscriptionName: {
    guess: ['サブスクリプション', 'サブスクリプション名'],
  },
  unused: {
    docs: ['関係'],
    guess: ['数量', '状態', '再販業者', 'リセラー', '国'],
  },
};
