// Portuguese of Portugal: articles on Azure Stack Edge, StorSimple, quotas, Partner Center and getting support; `guess` is ours.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Idioma',
  'Língua',
  'Língua {preferida|preferencial}',
  '{|O} seu idioma',
  'Idioma {preferido|preferencial|pretendido|de preferência}',
  'Idioma {de|para} {contacto|comunicação}',
  'Idioma de resposta',
];
const anyAdditional = [
  '{E-mail|Email|Correio eletrónico|Endereço de e-mail|Endereço de email|Endereço de correio eletrónico} adicional',
  '{E-mails|Emails|Endereços de e-mail|Endereços de email|Endereços de correio eletrónico} adicionais',
];
const anyRecipient = [
  'Contacto adicional',
  'Contactos adicionais',
  'Outros {contactos|destinatários}',
  'Destinatários adicionais',
  'Destinatários em cópia',
  'Com cópia para',
];
const toNotify =
  '{para notificação|para notificações|para a notificação|para as notificações|de notificação|para receber notificações|a notificar}';

export const ptPt: LanguagePack = {
  language: 'pt-PT',
  labels: {
    supportPlan: {
      'docs-mt': ['Plano de suporte'],
      guess: [
        'Plano de suporte {do Azure|técnico}',
        'O seu plano de suporte',
        '{Plano de assistência|Plano de apoio|Plano de apoio técnico}',
        'Contrato de suporte',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Método de contacto preferido'],
      guess: [
        'Método de contacto preferencial',
        'Método de contacto',
        'Método {preferido|preferencial} de contacto',
        'Forma de contacto {preferida|preferencial}',
        'Forma {preferida|preferencial} de contacto',
        '{Meio|Modo|Canal} de contacto {preferido|preferencial}',
        'Método de comunicação {preferido|preferencial}',
        'Preferência de contacto',
        '{Forma|Meio} de contacto',
        'Como {prefere|pretende|deseja|gostaria de} ser {contactado|contactado(a)}?',
        'Como {devemos|podemos} {contactá-lo|entrar em contacto consigo}?',
        '{Selecione|Escolha} o {|seu} método de contacto {preferido|preferencial}',
      ],
    },
    availability: {
      'docs-mt': ['A sua disponibilidade', 'Horas de resposta'],
      guess: [
        '{|Sua|A tua|A minha} disponibilidade',
        'Resposta',
        'Horário de {resposta|disponibilidade|suporte|apoio|assistência|atendimento}',
        'Horários de {resposta|disponibilidade}',
        'Horas de {disponibilidade|suporte}',
        'Tempo de resposta',
        'Período de disponibilidade',
        '{Disponibilidade|Resposta} do suporte',
      ],
    },
    supportLanguage: {
      'docs-mt': ['Linguagem de suporte'],
      guess: [
        'Idioma {de|do|para|para o} suporte',
        'Idioma {de|do|para o} suporte técnico',
        'Idioma {preferido|preferencial} {de|do|para|para o} suporte',
        'Idioma de suporte {preferido|preferencial}',
        'Idioma {de|da|para} assistência',
        'Idioma do pedido de suporte',
        'Língua {de|do} suporte',
        '{Idioma|Língua} {de|do} apoio',
        ...anyLanguage,
      ],
    },
    firstName: {
      guess: [
        'Nome próprio',
        'Primeiro nome',
        '{|O} seu {nome próprio|primeiro nome}',
        'Nome próprio do contacto',
      ],
    },
    lastName: {
      guess: [
        'Apelido',
        'Último nome',
        'Apelidos',
        'Nome de família',
        'Sobrenome',
        '{|O} seu apelido',
        'Apelido do contacto',
      ],
    },
    email: {
      'docs-mt': ['E-mail'],
      guess: [
        'Email',
        'Endereço de {e-mail|email|correio eletrónico|correio electrónico}',
        '{Correio eletrónico|Correio electrónico}',
        '{|O} seu {e-mail|email|endereço de e-mail|endereço de email|endereço de correio eletrónico}',
        '{E-mail|Email|Endereço de e-mail|Endereço de email} {de|do|para} contacto',
        '{E-mail|Email|Endereço de e-mail|Endereço de email|Endereço de correio eletrónico} principal',
        '{Confirme|Confirmar} o {|seu} {e-mail|email|endereço de e-mail|endereço de email|endereço de correio eletrónico}',
        '{Endereços|Lista} de {e-mail|e-mails|email}',
        'Enviar atualizações para',
      ],
    },
    additionalEmails: {
      guess: [
        ...anyAdditional.map((text) => `${text} ${toNotify}`),
        '{E-mail|Email|Endereço de e-mail|Endereço de email|Endereço de correio eletrónico} de notificação adicional',
        'Outros {e-mails|emails|endereços de e-mail|endereços de email|endereços de correio eletrónico} {para notificação|para notificações|a notificar}',
        '{A|Para} quem mais {devemos|deveríamos|podemos} enviar {um e-mail|um email|e-mails|emails|e-mail|email|uma mensagem de correio eletrónico|correio eletrónico}?',
        'Quem mais {devemos|deveríamos} {contactar|notificar|avisar|informar} por {e-mail|email}?',
        'Quem mais {deve|deveria} {receber um e-mail|receber um email|ser notificado}?',
        '{Pessoas adicionais|Outras pessoas} a notificar',
        ...anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Telefone'],
      guess: [
        'Número de telefone',
        '{Tel.|Nº de telefone|N.º de telefone}',
        '{|O} seu {telefone|número de telefone}',
        '{Telefone|Número de telefone} {de|do|para} contacto',
        '{Telefone|Número de telefone} principal',
        'Número de contacto',
        'Contacto telefónico',
        '{Confirme|Confirmar} o {|seu} {número|número de telefone|número de contacto|telefone}',
        '{|O} seu {número|número de contacto}',
        'Ligar-me para',
      ],
    },
    country: {
      'docs-mt': ['País/região'],
      guess: [
        'País ou região',
        'País',
        'País e região',
        'País{/| ou }território',
        '{|O} seu {país|país/região|país ou região}',
      ],
    },
    timeZone: {
      guess: [
        '{|O seu} fuso horário',
        'Fuso horário {preferido|preferencial|pretendido|local}',
        '{|A sua} zona horária',
      ],
    },
    severity: {
      'docs-mt': ['Gravidade', 'Severidade'],
      guess: ['Nível de {gravidade|severidade}', 'Gravidade do problema'],
    },
    subscription: { 'docs-mt': ['Subscrição'], guess: ['Subscrição do Azure'] },
    title: {
      'docs-mt': ['Resumo', 'Título', 'Assunto'],
      guess: ['Resumo do problema', '{Resuma|Resumir} o {|seu} problema', 'Resumo do seu problema'],
    },
    description: {
      'docs-mt': ['Descrição'],
      guess: [
        'Detalhes',
        'Descrição do problema',
        'Detalhes do problema',
        '{Descreva|Descrever} {|brevemente|resumidamente} o {|seu} problema',
        'Descrição do seu problema',
        'Fale-nos {do|sobre o} seu problema',
      ],
    },
    saveContact: {
      'docs-mt': ['Guardar alterações de contactos para futuros pedidos de suporte'],
      guess: [
        '{Guardar|Guarde} {|as} alterações {de contacto|do contacto} para {futuros pedidos de suporte|pedidos de suporte futuros}',
        'Guardar as alterações {ao contacto|nas informações de contacto|nos dados de contacto|às informações de contacto} para futuros pedidos de suporte',
        'Guardar {as informações|os dados} de contacto para futuros pedidos de suporte',
        'Guardar {|as} alterações de contacto para futuros pedidos de apoio',
      ],
    },
    diagnosticConsent: {
      'docs-mt': ['Partilhar informações de diagnóstico'],
      guess: [
        'Permitir {|a} recolha de informações {de diagnóstico avançadas|avançadas de diagnóstico|de diagnóstico avançado}',
        'Permitir a recolha de dados {de diagnóstico avançados|avançados de diagnóstico}',
        'Informações {de diagnóstico avançadas|avançadas de diagnóstico|de diagnóstico avançado}',
        'Dados de diagnóstico avançados',
        'Partilhar {as informações|dados|os dados} de diagnóstico',
      ],
    },
    issueType: { guess: ['Tipo de problema', 'Tipo {do problema|de questão}'] },
    problemType: { 'docs-mt': ['Tipo de problema'], guess: ['Tipo do problema'] },
    phoneCode: {
      guess: [
        'Indicativo',
        'Indicativo {do|de} país',
        'Indicativo {internacional|telefónico|telefónico do país|telefónico internacional|do país/região}',
        'Código {do|de} país',
        'Código {do país/região|de país/região|do país ou região}',
        'Código {telefónico|de telefone} do país',
        'Prefixo {internacional|do país|telefónico}',
      ],
    },
    premierRequest: {
      guess: [
        '{Registar|Submeter|Apresentar|Enviar} como {|um} pedido de suporte {Premier|Unified|Premier/Unified|Unified/Premier}?',
        'Pedido de suporte {Premier|Unified}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Fornecedor de Solução Cloud'] },
    email: {
      guess: [
        'E-mail',
        'Email',
        'Correio eletrónico',
        'Por {e-mail|email|correio eletrónico}',
        'Endereço de {e-mail|email|correio eletrónico}',
        '{Envie-me|Enviar-me|Enviem-me} um {e-mail|email}',
        'Contacto por {e-mail|email}',
      ],
    },
    phone: {
      guess: [
        'Telefone',
        'Por telefone',
        'Telefonema',
        'Chamada',
        'Chamada telefónica',
        'Número de telefone',
        '{Ligue-me|Ligar-me|Liguem-me|Telefone-me|Contacto por telefone}',
      ],
    },
    'business-hours': {
      guess: [
        'Horário {de expediente|laboral|comercial|de trabalho|de funcionamento}',
        'Horas {de expediente|úteis|de trabalho}',
        '{Apenas|Só} {no|em|durante o|} horário {de expediente|laboral|comercial}',
        '{Durante o|No|Em|Dentro do} horário {de expediente|laboral|comercial}',
      ],
    },
    'around-the-clock': {
      guess: [
        '24x7',
        '24/7',
        '24 x 7',
        '24 horas por dia, {7|sete} dias {por|da} semana',
        '24 horas por dia, nos {7|sete} dias da semana',
        '24 horas, {7|sete} dias por semana',
        '24h por dia, 7 dias por semana',
        '24 horas por dia',
        '24 horas/7 dias',
      ],
    },
  },
  requests: {
    technical: {
      'docs-mt': ['Técnico'],
      guess: ['Técnica', '{Problema técnico|Problemas técnicos|Suporte técnico}'],
    },
    billing: {
      guess: [
        'Faturação',
        '{Gestão|Administração} {de subscrições|da subscrição}',
        'Faturação e subscrições',
      ],
    },
    quota: {
      'docs-mt': [
        'Limites de serviço e subscrição (quotas)',
        'Limites de serviço e de subscrição (quotas)',
        'Limites de serviço e subscrição (cotas)',
      ],
      guess: [
        'Limites {de serviços e subscrições|do serviço e da subscrição} (quotas)',
        'Quota',
        'Quotas',
        'Aumento de quota',
      ],
    },
  },
  buttons: {
    create: {
      guess: ['Criar', 'Submeter', 'Enviar', '{Submeter|Enviar} {|o} pedido'],
    },
    contact: {
      'docs-mt': ['Contacte-me'],
      guess: ['Contactar-me', 'Contactem-me', '{Entrar|Entre} em contacto comigo'],
    },
  },
  headings: {
    request: {
      'docs-mt': ['Contactar o suporte', 'Novo pedido de {serviço|suporte}'],
      guess: [
        'Contacte o suporte',
        'Novo pedido de serviço da Microsoft',
        '{Criar|Abrir} {|um} pedido de {serviço|suporte}',
        '{Entrar|Entre} em contacto com o suporte',
      ],
    },
  },
  generic: [
    'Método de contacto',
    '{Forma|Meio} de contacto',
    'Preferência de contacto',
    '{Disponibilidade|Resposta|Tempo de resposta}',
    'Horário de {atendimento|disponibilidade|suporte}',
    'Horas de {disponibilidade|suporte}',
    ...anyLanguage,
    ...anyAdditional,
    ...anyRecipient,
    'Partilhar {informações|as informações|dados|os dados} de diagnóstico',
    'Informações {de diagnóstico avançadas|avançadas de diagnóstico|de diagnóstico avançado}',
    'Dados de diagnóstico avançados',
  ],
  placeholders: [
    'Selecione',
    'Selecionar',
    'Escolha',
    'Escolher',
    'Por favor selecione',
    'Nenhum selecionado',
    'Nenhum item selecionado',
    'Nenhuma opção selecionada',
    'Nenhuma seleção',
    'Nada selecionado',
    'Não selecionado',
  ],
};
