// What Partner Center calls a customer's facts in traditional Chinese (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const zhHant: CustomerWords = {
  tenantId: [
    'Microsoft ID',
    'Microsoft 識別碼',
    '客戶 Microsoft ID',
    '客戶的 Microsoft ID',
    '客戶租用戶識別碼',
    '客戶租用戶 ID',
  ],
  name: ['公司名稱', '客戶名稱', '企業名稱', '組織名稱'],
  primary: ['主要網域名稱', '主要網域', '主網域', '主網域名稱', '預設網域', '預設網域名稱'],
  domain: ['網域', '網域名稱', '客戶網域', '客戶網域名稱'],
  initial: ['初始網域', '初始網域名稱', 'onmicrosoft 網域', 'onmicrosoft.com 網域'],
  account: ['客戶帳戶', '客戶帳戶資訊', '客戶帳戶詳細資料', '客戶帳戶詳細資訊'],
  titles: [
    '訂閱',
    '訂用帳戶',
    '帳戶',
    '訂單歷程記錄',
    '軟體',
    'Azure 保留',
    '裝置',
    '使用者和授權',
    '系統管理員關係',
    '服務管理',
    '服務要求',
    '客戶',
    '客戶清單',
    '管理',
    '概觀',
    '客戶詳細資料',
    '合作夥伴中心',
  ],
};
