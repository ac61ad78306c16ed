// What Partner Center calls a customer's facts in simplified Chinese (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const zhHans: CustomerWords = {
  tenantId: ['Microsoft ID', '客户 Microsoft ID', '客户的 Microsoft ID', '客户租户 ID'],
  name: ['公司名称', '公司名', '客户名称', '企业名称', '组织名称'],
  primary: ['主域名', '主域', '主要域名', '主要域', '默认域', '默认域名'],
  domain: ['域', '域名', '客户域', '客户域名'],
  initial: ['初始域', '初始域名', 'onmicrosoft 域', 'onmicrosoft.com 域'],
  account: ['客户帐户', '客户账户', '客户帐户信息', '客户账户信息', '客户帐户详细信息', '客户账户详细信息'],
  titles: [
    '订阅',
    '帐户',
    '账户',
    '订单历史记录',
    '软件',
    'Azure 预留',
    '设备',
    '用户和许可证',
    '管理员关系',
    '服务管理',
    '服务请求',
    '客户',
    '客户列表',
    '管理',
    '概述',
    '客户详细信息',
    '合作伙伴中心',
  ],
};
