// What Partner Center calls a customer's facts in European Portuguese (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const ptPt: CustomerWords = {
  tenantId: ['ID da Microsoft', 'ID Microsoft', 'ID Microsoft do cliente', 'ID do inquilino do cliente'],
  name: ['Nome da empresa', 'Nome da organização', 'Nome do cliente', 'Denominação social'],
  primary: [
    'Nome de domínio primário',
    'Nome do domínio principal',
    'Nome de domínio principal',
    'Domínio primário',
    'Domínio principal',
    'Domínio predefinido',
  ],
  domain: [
    'Domínio',
    'Domínios',
    'Nome de domínio',
    'Nome do domínio',
    'Nomes de domínio',
    'Domínio do cliente',
  ],
  initial: ['Domínio inicial', 'Nome de domínio inicial', 'Domínio onmicrosoft'],
  account: [
    'Conta de cliente',
    'Conta do cliente',
    'Informações da conta do cliente',
    'Detalhes da conta do cliente',
  ],
  titles: [
    'Subscrições',
    'Conta',
    'Histórico de encomendas',
    'Software',
    'Reservas do Azure',
    'Dispositivos',
    'Utilizadores e licenças',
    'Relações de administrador',
    'Gestão de serviços',
    'Pedidos de serviço',
    'Clientes',
    'Lista de clientes',
    'Administrar',
    'Descrição geral',
    'Detalhes do cliente',
  ],
};
