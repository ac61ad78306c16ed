// Columns of customer files in Traditional Chinese (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const zhHant: HeaderPack = {
  tenantId: {
    docs: ['MICROSOFT ID'],
    guess: ['租用戶識別碼', '租用戶 ID', '目錄識別碼', '客戶識別碼', '客戶 ID'],
  },
  name: {
    docs: ['公司名稱'],
    guess: ['公司', '客戶名稱', '客戶', '名稱', '顯示名稱', '組織名稱'],
  },
  domain: {
    guess: ['主要網域名稱', '主要網域', '網域', '網域名稱', '預設網域', '預設網域名稱'],
  },
  initialDomain: {
    guess: ['初始網域', '初始網域名稱'],
  },
  cloud: {
    guess: ['雲端'],
  },
  note: {
    guess: ['備註', '附註', '標記', '標籤'],
  },
  subscriptionId: {
    guess: ['訂用帳戶識別碼', '訂閱識別碼', '訂用帳戶 ID', '訂閱 ID'],
  },
  subscriptionName: {
    guess: ['訂用帳戶', '訂閱', '訂用帳戶名稱', '訂閱名稱'],
  },
  unused: {
    guess: ['關係', '數量', '狀態', '轉銷商', '國家/地區'],
  },
};
