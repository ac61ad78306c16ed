// Columns of customer files in Simplified Chinese (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const zhHans: HeaderPack = {
  tenantId: {
    docs: ['Microsoft ID'],
    guess: ['租户 ID', '目录 ID', '客户 ID'],
  },
  name: {
    docs: ['公司名称'],
    guess: ['公司', '公司名', '客户名称', '客户', '名称', '显示名称', '组织名称'],
  },
  domain: {
    docs: ['主域名'],
    guess: ['域', '域名', '主域', '主要域名', '默认域', '默认域名'],
  },
  initialDomain: {
    guess: ['初始域', '初始域名'],
  },
  cloud: {
    guess: ['云'],
  },
  note: {
    guess: ['备注', '说明', '标记', '标签'],
  },
  subscriptionId: {
    guess: ['订阅 ID'],
  },
  subscriptionName: {
    guess: ['订阅', '订阅名称'],
  },
  unused: {
    docs: ['关系'],
    guess: ['数量', '状态', '经销商', '国家/地区'],
  },
};
