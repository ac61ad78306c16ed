// What Partner Center calls a customer's facts in Korean (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const ko: CustomerWords = {
  tenantId: ['Microsoft ID', '고객 Microsoft ID', '고객의 Microsoft ID', '고객 테넌트 ID'],
  name: ['회사 이름', '회사명', '고객 이름', '고객명', '조직 이름'],
  primary: ['주 도메인 이름', '주 도메인', '기본 도메인', '기본 도메인 이름'],
  domain: ['도메인', '도메인 이름', '고객 도메인'],
  initial: ['초기 도메인', '초기 도메인 이름', 'onmicrosoft 도메인', 'onmicrosoft.com 도메인'],
  account: ['고객 계정', '고객 계정 정보', '고객 계정 세부 정보'],
  titles: [
    '구독',
    '계정',
    '주문 내역',
    '소프트웨어',
    'Azure 예약',
    '디바이스',
    '장치',
    '사용자 및 라이선스',
    '관리자 관계',
    '서비스 관리',
    '서비스 요청',
    '고객',
    '고객 목록',
    '관리',
    '개요',
    '고객 세부 정보',
    '파트너 센터',
  ],
};
