// What Partner Center calls a customer's facts in Spanish (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const es: CustomerWords = {
  tenantId: [
    'Identificador de Microsoft',
    'Id. de Microsoft',
    'Id. de Microsoft del cliente',
    'Id. de cliente de Microsoft',
    'Id. de inquilino del cliente',
  ],
  name: [
    'Nombre de la empresa',
    'Nombre de la compañía',
    'Nombre de la organización',
    'Nombre del cliente',
    'Nombre de empresa',
    'Razón social',
  ],
  primary: [
    'Nombre de dominio principal',
    'Dominio principal',
    'Nombre de dominio primario',
    'Dominio primario',
    'Nombre del dominio principal',
    'Dominio predeterminado',
  ],
  domain: [
    'Dominio',
    'Dominios',
    'Nombre de dominio',
    'Nombre del dominio',
    'Nombres de dominio',
    'Dominio del cliente',
  ],
  initial: ['Dominio inicial', 'Nombre de dominio inicial', 'Dominio onmicrosoft', 'Dominio onmicrosoft.com'],
  account: [
    'Cuenta de cliente',
    'Cuenta del cliente',
    'Información de la cuenta de cliente',
    'Información de la cuenta del cliente',
    'Detalles de la cuenta de cliente',
    'Detalles de la cuenta del cliente',
  ],
  titles: [
    'Suscripciones',
    'Cuenta',
    'Historial de pedidos',
    'Software',
    'Reservas de Azure',
    'Dispositivos',
    'Usuarios y licencias',
    'Relaciones de administración',
    'Administración de servicios',
    'Solicitudes de servicio',
    'Clientes',
    'Lista de clientes',
    'Administrar',
    'Información general',
    'Detalles del cliente',
    'Centro de partners',
  ],
};
