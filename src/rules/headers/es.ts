// Columns of customer files in Spanish (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const es: HeaderPack = {
  tenantId: {
    docs: ['Identificador de Microsoft'],
    guess: ['Id. de Microsoft', 'ID de Microsoft', 'Id. de inquilino', 'ID de inquilino', 'ID de cliente'],
  },
  name: {
    docs: ['Nombre de la empresa'],
    guess: [
      'Nombre',
      'Empresa',
      'Nombre de la compañía',
      'Razón social',
      'Cliente',
      'Nombre del cliente',
      'Nombre para mostrar',
    ],
  },
  domain: {
    docs: ['Nombre de dominio principal'],
    guess: ['Dominio', 'Dominio principal', 'Nombre de dominio', 'Dominio predeterminado'],
  },
  initialDomain: {
    guess: ['Dominio inicial', 'Nombre de dominio inicial', 'Dominio onmicrosoft'],
  },
  note: {
    guess: ['Notas', 'Comentario', 'Comentarios', 'Observaciones', 'Etiquetas'],
  },
  subscriptionId: {
    guess: ['Id. de suscripción', 'ID de suscripción', 'Identificador de suscripción'],
  },
  subscriptionName: {
    guess: ['Suscripción', 'Nombre de suscripción', 'Nombre de la suscripción'],
  },
  unused: {
    docs: ['Relación'],
    guess: ['Cantidad', 'Estado', 'Revendedor', 'País', 'Sitio web', 'Teléfono', 'Dirección'],
  },
};
