// Spanish (with Latin America): facts: domain §3, articles on StorSimple, quotas and getting support; `guess` is ours.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Idioma',
  '{Su|Tu} idioma',
  'Idioma {preferido|deseado|preferente|de preferencia}',
  'Idioma de {contacto|comunicación|respuesta}',
  'Idioma {de contacto|de comunicación} preferido',
];
const anyAdditional = [
  '{Correo electrónico|Dirección de correo electrónico|Correo|Dirección de correo|Email|E-mail} adicional',
  '{Correos electrónicos|Direcciones de correo electrónico|Correos|Direcciones de correo|Emails|E-mails} adicionales',
];
const anyRecipient = [
  'Contacto adicional',
  'Contactos adicionales',
  'Otros {contactos|destinatarios}',
  'Destinatarios adicionales',
  '{Destinatarios|Correos electrónicos} en copia',
  'Con copia a',
];
const toNotify =
  '{para la notificación|para las notificaciones|para notificación|para notificaciones|de notificación|para notificar|para recibir notificaciones}';

export const es: LanguagePack = {
  language: 'es',
  labels: {
    supportPlan: {
      'docs-mt': ['Plan de soporte técnico'],
      guess: [
        'Plan de soporte',
        'Plan de soporte técnico de Azure',
        'Plan de soporte de Azure',
        'Plan de asistencia',
        'Plan de asistencia técnica',
        'Contrato de {soporte|soporte técnico}',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Método de contacto preferido'],
      guess: [
        'Método de contacto',
        'Método preferido de contacto',
        '{Forma|Vía} de contacto {preferida|deseada}',
        '{Forma|Vía} preferida de contacto',
        '{Medio|Modo|Canal} de contacto preferido',
        'Método de contacto {deseado|preferente}',
        'Método de comunicación preferido',
        'Preferencia de contacto',
        '{Forma|Medio} de contacto',
        '¿Cómo {desea|prefiere|quiere} que {le contactemos|nos pongamos en contacto con usted}?',
        '¿Cómo {deseas|prefieres|quieres} que {te contactemos|nos pongamos en contacto contigo}?',
        '¿Cómo {debemos|podemos} ponernos en contacto con usted?',
        '{Seleccione|Selecciona|Seleccionar|Elija} {el|su|tu} método de contacto {preferido|que prefiere}',
      ],
    },
    availability: {
      'docs-mt': ['Horas de respuesta'],
      guess: [
        '{|Su|Tu|Mi} disponibilidad',
        'Respuesta',
        'Horario de {respuesta|disponibilidad|soporte|soporte técnico|asistencia|atención}',
        'Horarios de {respuesta|disponibilidad}',
        'Horas de {disponibilidad|soporte|soporte técnico|atención}',
        'Tiempo de respuesta',
        'Disponibilidad {horaria|de contacto|del soporte técnico}',
        'Respuesta de {soporte|soporte técnico}',
      ],
    },
    supportLanguage: {
      docs: ['Idioma de soporte técnico'],
      guess: [
        'Idioma {de soporte|del soporte|del soporte técnico}',
        'Idioma para el {soporte|soporte técnico}',
        'Idioma preferido {de|para el} {soporte|soporte técnico}',
        'Idioma de {soporte|soporte técnico} preferido',
        'Idioma de {asistencia|la asistencia|asistencia técnica|atención}',
        'Idioma de la solicitud de {soporte|soporte técnico}',
        ...anyLanguage,
      ],
    },
    firstName: {
      'docs-mt': ['Nombre'],
      guess: ['Nombre de pila', 'Primer nombre', 'Nombres', 'Nombre de pila del contacto'],
    },
    lastName: {
      'docs-mt': ['Apellidos', 'Apellido'],
      guess: ['{Sus|Tus} apellidos', '{Su|Tu} apellido', '{Apellido|Apellidos} {del contacto|de contacto}'],
    },
    email: {
      'docs-mt': ['Dirección de correo electrónico', 'Correo electrónico'],
      guess: [
        'Email',
        'E-mail',
        'Correo',
        'Dirección de {correo|email|e-mail}',
        '{Su|Tu} {correo electrónico|dirección de correo electrónico|correo|email}',
        '{Correo electrónico|Correo|Email|E-mail} {de contacto|del contacto|principal}',
        'Dirección de correo electrónico {de contacto|del contacto|principal}',
        '{Mail|Dirección electrónica}',
        '{Confirme|Confirma|Confirmar} {su|tu} {|dirección de} {correo electrónico|correo}',
        'Direcciones de {correo electrónico|correo}',
        'Lista de {correos electrónicos|direcciones de correo electrónico}',
        'Enviar actualizaciones a',
      ],
    },
    additionalEmails: {
      guess: [
        ...anyAdditional.map((text) => `${text} ${toNotify}`),
        `Otras direcciones de {correo electrónico|correo} ${toNotify}`,
        '{Correo electrónico|Dirección de correo electrónico|Correo} de notificación adicional',
        '{Correos electrónicos|Direcciones de correo electrónico} de notificación adicionales',
        '{Otro correo electrónico|Otros correos electrónicos} {para notificaciones|para notificar|para la notificación}',
        '¿A quién más {debemos|deberíamos|podemos} enviar {un correo electrónico|el correo electrónico|correos electrónicos|un correo|el correo|correo electrónico|un email}?',
        '¿A quién más {debemos|deberíamos} {notificar|informar|avisar|escribir} {|por correo electrónico}?',
        '¿A quién más se {debe|debería} enviar {un|el|} correo electrónico?',
        '¿Quién más {debe|debería} recibir {un correo electrónico|el correo electrónico|correos electrónicos|notificaciones}?',
        '{Personas adicionales|Otras personas} {a las que|para} notificar',
        ...anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Número de teléfono', 'Número de contacto'],
      guess: [
        'Teléfono',
        '{Tel.|Nº de teléfono|N.º de teléfono|Número telefónico|Número de tel.}',
        '{Su|Tu} {número de teléfono|teléfono}',
        '{Teléfono|Número de teléfono} {de contacto|del contacto|principal}',
        '{Confirme|Confirma|Confirmar} {su|tu|el} {número|número de teléfono|número de contacto|teléfono}',
        '{Su|Tu} {número|número de contacto}',
        '{Llamarme|Llámeme} al',
      ],
    },
    country: {
      'docs-mt': ['País o región'],
      guess: [
        'País/región',
        'País',
        'País y región',
        'País{/| o }territorio',
        '{Su|Tu} {país|país o región|país/región}',
      ],
    },
    timeZone: {
      guess: ['{|Su|Tu} zona horaria', 'Zona horaria {preferida|deseada|local|de contacto}', 'Huso horario'],
    },
    severity: {
      'docs-mt': ['Gravedad'],
      guess: ['Nivel de {gravedad|severidad}', 'Gravedad {del problema|de la solicitud}', 'Severidad'],
    },
    subscription: { 'docs-mt': ['Suscripción'], guess: ['Suscripción de Azure'] },
    title: {
      'docs-mt': ['Resumen', 'Título'],
      guess: [
        'Resumen del problema',
        'Asunto',
        '{Resuma|Resume|Resumir} {el|su|tu} problema',
        'Resumen {de su|de tu} problema',
      ],
    },
    description: {
      'docs-mt': ['Descripción', 'Describir brevemente el problema'],
      guess: [
        'Detalles',
        'Descripción del problema',
        'Detalles del problema',
        '{Describa|Describe} {|brevemente} {el|su|tu} problema',
        'Describir {el|su} problema',
        'Descripción de {su|tu} problema',
        'Cuéntenos {el|su|sobre el|sobre su} problema',
      ],
    },
    saveContact: {
      docs: ['Guardar cambios de contacto para solicitudes futuras de soporte técnico'],
      guess: [
        '{Guardar|Guarde} los cambios {de contacto|del contacto} para futuras solicitudes de {soporte técnico|soporte}',
        'Guardar los cambios {en la información de contacto|en los datos de contacto} para futuras solicitudes de {soporte técnico|soporte}',
        'Guardar los cambios de contacto para {las futuras solicitudes|solicitudes futuras} de soporte técnico',
        'Guardar cambios de contacto para futuras solicitudes de {soporte técnico|soporte}',
        'Guardar {la información|los datos} de contacto para futuras solicitudes de soporte técnico',
      ],
    },
    diagnosticConsent: {
      'docs-mt': ['Compartir información de diagnóstico'],
      guess: [
        'Permitir la {recopilación|recogida} de información de diagnóstico avanzada',
        'Permitir la recopilación de {información avanzada de diagnóstico|información de diagnóstico avanzado|datos de diagnóstico avanzados}',
        'Permitir recopilación de información de diagnóstico avanzada',
        'Información de diagnóstico {avanzada|avanzado}',
        'Información avanzada de diagnóstico',
        'Datos de diagnóstico avanzados',
        'Compartir {la información|los datos|datos} de diagnóstico',
      ],
    },
    issueType: { 'docs-mt': ['Tipo de problema'], guess: ['Tipo de incidencia'] },
    problemType: { 'docs-mt': ['Tipo de problema'] },
    phoneCode: {
      guess: [
        'Código {de|del} país',
        'Código {de país o región|de país/región|del país o región|internacional}',
        'Código telefónico {de|del} país',
        'Código de {llamada|marcado|marcación} {del país|de país|internacional}',
        'Prefijo',
        'Prefijo {internacional|telefónico|del país|de país|telefónico internacional|telefónico del país}',
        'Indicativo {de|del} país',
        'Indicativo {internacional|telefónico}',
        'Clave {de|del} país',
        'Código de país del {teléfono|número de teléfono}',
      ],
    },
    premierRequest: {
      guess: [
        '¿{Presentar|Enviar|Registrar|Archivar} como solicitud de {soporte técnico|soporte} {Premier|Unified|Premier/Unified|Unified/Premier}?',
        'Solicitud de {soporte técnico|soporte} {Premier|Unified}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Proveedor de soluciones en la nube'] },
    email: {
      guess: [
        'Correo electrónico',
        'Email',
        'E-mail',
        'Correo',
        'Por {correo electrónico|correo|email|e-mail}',
        'Dirección de correo electrónico',
        '{Enviarme|Envíeme|Envíenme} un {correo electrónico|correo}',
        'Contactar por correo electrónico',
      ],
    },
    phone: {
      guess: [
        'Teléfono',
        'Por teléfono',
        'Llamada',
        'Llamada telefónica',
        'Número de teléfono',
        '{Llamarme|Llámeme|Llámenme|Llámame}',
        '{Llamada de teléfono|Contactar por teléfono}',
      ],
    },
    'business-hours': {
      guess: [
        'Horario {comercial|laboral|de oficina|de trabajo|laborable|hábil}',
        'Horas {laborables|hábiles|laborales|de oficina|de trabajo|comerciales}',
        '{Solo|Solo en|En} horario {comercial|laboral|de oficina}',
        '{Durante el|Solo durante el|Dentro del} horario {comercial|laboral|de oficina}',
      ],
    },
    'around-the-clock': {
      guess: [
        '24x7',
        '24/7',
        '24 x 7',
        '{|Las} 24 horas del día, {los|} {7|siete} días de la semana',
        '24 horas al día, {los|} {7|siete} días {a|de} la semana',
        '{|Las} 24 horas, {los|} {7|siete} días de la semana',
        '24 horas, 7 días a la semana',
        '{|Las} 24 horas del día',
        '24 horas al día',
        'Las 24 horas',
        '24 h al día, 7 días a la semana',
      ],
    },
  },
  requests: {
    technical: { guess: ['Técnico', 'Técnica', '{Problema técnico|Problemas técnicos|Soporte técnico}'] },
    billing: {
      guess: [
        'Facturación',
        '{Administración|Gestión} de {suscripciones|la suscripción}',
        'Facturación y suscripciones',
      ],
    },
    quota: {
      'docs-mt': ['Límites de servicio y suscripción (cuotas)'],
      guess: [
        'Límites de {servicios y suscripciones|la suscripción y de los servicios|suscripción y servicio} (cuotas)',
        'Límites del servicio y de la suscripción (cuotas)',
        'Cuota',
        'Cuotas',
        'Aumento de cuota',
      ],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Crear', 'Enviar'],
      guess: ['Enviar {|la} solicitud'],
    },
    contact: {
      'docs-mt': ['Ponerse en contacto conmigo'],
      guess: ['Póngase en contacto conmigo', 'Contactar conmigo', 'Contácteme'],
    },
  },
  headings: {
    request: {
      'docs-mt': [
        'Ponerse en contacto con el soporte técnico',
        'Contacto con soporte técnico',
        'Nueva solicitud de {servicio|servicio de Microsoft|soporte|soporte técnico}',
      ],
      guess: [
        'Póngase en contacto con el {soporte técnico|soporte}',
        'Ponerse en contacto con el soporte',
        'Contactar a soporte técnico',
        'Contactar {con|con el|al|} {soporte|soporte técnico}',
        '{Crear|Cree} una solicitud de {servicio|soporte|soporte técnico}',
      ],
    },
  },
  generic: [
    'Método de contacto',
    '{Forma|Medio} de contacto',
    'Preferencia de contacto',
    '{Disponibilidad|Respuesta|Tiempo de respuesta|Disponibilidad horaria}',
    'Horario de {atención|disponibilidad|soporte}',
    'Horas de {disponibilidad|atención|soporte}',
    ...anyLanguage,
    ...anyAdditional,
    ...anyRecipient,
    'Compartir {información|la información|los datos|datos} de diagnóstico',
    'Información de diagnóstico {avanzada|avanzado}',
    'Información avanzada de diagnóstico',
    'Datos de diagnóstico avanzados',
  ],
  placeholders: [
    'Seleccione',
    'Seleccionar',
    'Selecciona',
    'Elija',
    'Elegir',
    'Elige',
    'Escoja',
    'Por favor seleccione',
    'Ninguno seleccionado',
    'Ninguna selección',
    'Ningún elemento seleccionado',
    'Ninguna opción seleccionada',
    'Nada seleccionado',
    'No seleccionado',
    'Sin selección',
  ],
};
