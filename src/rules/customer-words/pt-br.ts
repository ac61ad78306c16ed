// What Partner Center calls a customer's facts in Brazilian Portuguese (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const ptBr: CustomerWords = {
  tenantId: [
    'ID da Microsoft',
    'ID Microsoft',
    'ID da Microsoft do cliente',
    'ID de cliente da Microsoft',
    'ID do locatário do cliente',
  ],
  name: ['Nome da empresa', 'Nome da companhia', 'Nome da organização', 'Nome do cliente', 'Razão social'],
  primary: [
    'Nome de domínio primário',
    'Nome do domínio primário',
    'Domínio primário',
    'Domínio principal',
    'Nome de domínio principal',
    'Nome do domínio principal',
    'Domínio padrão',
  ],
  domain: [
    'Domínio',
    'Domínios',
    'Nome de domínio',
    'Nome do domínio',
    'Nomes de domínio',
    'Domínio do cliente',
  ],
  initial: ['Domínio inicial', 'Nome de domínio inicial', 'Domínio onmicrosoft', 'Domínio onmicrosoft.com'],
  account: [
    'Conta de cliente',
    'Conta do cliente',
    'Informações da conta do cliente',
    'Informações da conta de cliente',
    'Detalhes da conta do cliente',
  ],
  titles: [
    'Assinaturas',
    'Conta',
    'Histórico de pedidos',
    'Software',
    'Reservas do Azure',
    'Dispositivos',
    'Usuários e licenças',
    'Relações de administrador',
    'Gerenciamento de serviços',
    'Solicitações de serviço',
    'Clientes',
    'Lista de clientes',
    'Administrar',
    'Visão geral',
    'Detalhes do cliente',
  ],
};
