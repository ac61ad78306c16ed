// Columns of customer files in Brazilian Portuguese (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const ptBr: HeaderPack = {
  tenantId: {
    docs: ['ID da Microsoft'],
    guess: ['ID do locatário', 'ID do diretório', 'ID do cliente', 'Identificador da Microsoft'],
  },
  name: {
    docs: ['Nome da empresa'],
    guess: ['Nome', 'Empresa', 'Razão social', 'Cliente', 'Nome do cliente', 'Nome de exibição'],
  },
  domain: {
    docs: ['Nome de domínio primário'],
    guess: [
      'Domínio',
      'Domínio primário',
      'Domínio principal',
      'Nome de domínio',
      'Nome do domínio primário',
      'Domínio padrão',
    ],
  },
  initialDomain: {
    guess: ['Domínio inicial', 'Nome de domínio inicial', 'Domínio onmicrosoft'],
  },
  note: {
    guess: ['Observação', 'Observações', 'Comentários', 'Marcas', 'Notas'],
  },
  subscriptionId: {
    guess: ['ID da assinatura', 'ID de assinatura'],
  },
  subscriptionName: {
    guess: ['Assinatura', 'Nome da assinatura'],
  },
  unused: {
    docs: ['Relacionamento'],
    guess: ['Relação', 'Quantidade', 'Estado', 'Revendedor', 'País', 'Site', 'Telefone'],
  },
};
