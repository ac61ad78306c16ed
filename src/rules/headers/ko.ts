// Columns of customer files in Korean (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const ko: HeaderPack = {
  tenantId: {
    docs: ['Microsoft ID'],
    guess: ['테넌트 ID', '디렉터리 ID', '고객 ID'],
  },
  name: {
    docs: ['회사 이름'],
    guess: ['회사명', '고객 이름', '고객명', '이름', '표시 이름', '조직 이름'],
  },
  domain: {
    docs: ['주 도메인 이름'],
    guess: ['도메인', '도메인 이름', '주 도메인', '기본 도메인', '기본 도메인 이름'],
  },
  initialDomain: {
    guess: ['초기 도메인', '초기 도메인 이름'],
  },
  cloud: {
    guess: ['클라우드'],
  },
  note: {
    guess: ['메모', '비고', '태그', '참고'],
  },
  subscriptionId: {
    guess: ['구독 ID'],
  },
  subscriptionName: {
    guess: ['구독', '구독 이름'],
  },
  unused: {
    docs: ['관계'],
    guess: ['수량', '상태', '재판매인', '국가'],
  },
};
