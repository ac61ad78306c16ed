// Portuguese of Brazil: facts: domain §3, articles on StorSimple, quotas and getting support; `guess` is ours, surest first.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Idioma',
  '{|O} seu idioma',
  'Idioma {preferencial|preferido|desejado|de preferência}',
  'Idioma {de|para} {contato|comunicação}',
  'Idioma de resposta',
];
const anyAdditional = [
  '{Email|E-mail|Endereço de email|Endereço de e-mail} adicional',
  '{Emails|E-mails|Endereços de email|Endereços de e-mail} adicionais',
];
const anyRecipient = [
  'Contato adicional',
  'Contatos adicionais',
  'Outros {contatos|destinatários}',
  'Destinatários adicionais',
  '{Emails|E-mails|Destinatários} em cópia',
  'Com cópia para',
];
const toNotify =
  '{para notificação|para notificações|para a notificação|para as notificações|de notificação|para receber notificações|para notificar}';

export const ptBr: LanguagePack = {
  language: 'pt-BR',
  labels: {
    supportPlan: {
      'docs-mt': ['Plano de suporte'],
      guess: [
        'Plano de suporte {do Azure|técnico}',
        'Seu plano de suporte',
        'Plano de atendimento',
        'Contrato de suporte',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Método de contato preferencial'],
      guess: [
        'Método de contato',
        'Método de contato preferido',
        'Método {preferencial|preferido} de contato',
        '{Forma|Via} de contato {preferencial|preferida}',
        'Forma {preferencial|preferida} de contato',
        '{Meio|Canal} de contato {preferencial|preferido}',
        'Método de comunicação {preferencial|preferido}',
        'Preferência de contato',
        '{Forma|Meio} de contato',
        'Como {|você} {deseja|prefere|gostaria de} ser {contatado|contatado(a)}?',
        'Como {devemos|podemos} entrar em contato com você?',
        '{Selecione|Escolha} {seu|o|o seu} método de contato {preferencial|preferido}',
      ],
    },
    availability: {
      'docs-mt': ['Tempo de resposta'],
      guess: [
        '{|Sua|A sua|Minha} disponibilidade',
        'Resposta',
        'Horário de {resposta|disponibilidade|atendimento|suporte}',
        'Horários de {resposta|disponibilidade}',
        'Horas de {resposta|disponibilidade|suporte|atendimento}',
        'Disponibilidade {de horário|para contato}',
        'Período de disponibilidade',
        '{Disponibilidade|Resposta} do suporte',
      ],
    },
    supportLanguage: {
      'docs-mt': ['Idioma de suporte'],
      guess: [
        'Idioma {do|para|para o} suporte',
        'Idioma {de|do|para o} suporte técnico',
        'Idioma {preferencial|preferido} {de|do|para|para o} suporte',
        'Idioma de suporte {preferencial|preferido}',
        'Idioma {de|do|para} atendimento',
        'Idioma da solicitação de suporte',
        ...anyLanguage,
      ],
    },
    firstName: {
      'docs-mt': ['Nome'],
      guess: ['Primeiro nome', 'Prenome', 'Seu primeiro nome', 'Primeiro nome do contato'],
    },
    lastName: {
      'docs-mt': ['Sobrenome'],
      guess: ['Último nome', 'Nome de família', 'Seu sobrenome', 'Sobrenome do contato', 'Sobrenomes'],
    },
    email: {
      'docs-mt': ['Endereço de email', 'Email'],
      guess: [
        'E-mail',
        'Endereço de e-mail',
        '{|O} seu {email|e-mail|endereço de email|endereço de e-mail}',
        '{Email|E-mail} {de|do|para} contato',
        'Endereço de {email|e-mail} {de|do|para} contato',
        '{Email|E-mail|Endereço de email|Endereço de e-mail} principal',
        '{|Endereço de} correio eletrônico',
        'Endereço eletrônico',
        '{Confirme|Confirmar} {seu|o seu|o} {email|e-mail|endereço de email|endereço de e-mail}',
        '{Endereços|Lista} de {emails|e-mails|email|e-mail}',
        'Enviar atualizações para',
      ],
    },
    additionalEmails: {
      guess: [
        ...anyAdditional.map((text) => `${text} ${toNotify}`),
        '{Email|E-mail|Endereço de email|Endereço de e-mail} de notificação adicional',
        '{Emails|E-mails|Endereços de email|Endereços de e-mail} de notificação adicionais',
        'Outros {emails|e-mails|endereços de email|endereços de e-mail} {para notificação|para notificações|para notificar|a serem notificados}',
        'Outro {email|e-mail|endereço de email|endereço de e-mail} para {notificação|notificações}',
        '{Para|A} quem mais {devemos|deveríamos|podemos} enviar {um email|um e-mail|emails|e-mails|email|e-mail}?',
        'Quem mais {devemos|deveríamos} {notificar|avisar|contatar|informar} por {email|e-mail}?',
        'Quem mais {deve|deveria} {receber um email|receber um e-mail|receber emails|receber e-mails|ser notificado}?',
        '{Pessoas adicionais|Outras pessoas} {para|a} notificar',
        'Outras pessoas a serem notificadas',
        ...anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Número de telefone', 'Número do contato'],
      guess: [
        'Telefone',
        '{Tel.|Fone|Nº de telefone|N.º de telefone|Número do telefone}',
        '{|O} seu {telefone|número de telefone}',
        '{Telefone|Número de telefone} {de|do|para} contato',
        '{Telefone|Número de telefone} principal',
        'Número {de|para} contato',
        '{Confirme|Confirmar} {seu|o seu|o} {número|número de telefone|número de contato|telefone}',
        '{|O} Seu {número|número de contato}',
        '{Ligue|Ligar} para mim {em|no}',
      ],
    },
    country: {
      'docs-mt': ['País/região'],
      guess: [
        'País ou região',
        'País',
        'País e região',
        'País{/| ou }território',
        'Seu {país|país/região|país ou região}',
      ],
    },
    timeZone: {
      guess: ['{|Seu} fuso horário', 'Fuso horário {preferencial|preferido|desejado|local|do contato}'],
    },
    severity: {
      'docs-mt': ['Severidade'],
      guess: ['Gravidade', 'Nível de {severidade|gravidade}', 'Severidade {do problema|da solicitação}'],
    },
    subscription: { 'docs-mt': ['Assinatura'], guess: ['Assinatura do Azure'] },
    title: {
      'docs-mt': ['Resumo', 'Título', 'Assunto'],
      guess: ['Resumo do problema', '{Resuma|Resumir} {seu|o|o seu} problema', 'Resumo do seu problema'],
    },
    description: {
      'docs-mt': ['Descrição', 'Descreva resumidamente o seu problema'],
      guess: [
        'Detalhes',
        'Descrição do problema',
        'Detalhes do problema',
        '{Descreva|Descrever} {seu|o|o seu} problema',
        'Descreva {brevemente|resumidamente} o problema',
        'Descrição do seu problema',
        'Conte-nos sobre {seu|o|o seu} problema',
      ],
    },
    saveContact: {
      'docs-mt': ['Salvar alterações de contato para futuras solicitações de suporte'],
      guess: [
        '{Salvar as|Salve as|Salve} alterações de contato para {futuras solicitações de suporte|solicitações de suporte futuras}',
        'Salvar alterações de contato para solicitações de suporte futuras',
        '{Salvar|Salve} {|as} alterações do contato para {futuras solicitações de suporte|solicitações de suporte futuras}',
        'Salvar as alterações {nas informações de contato|nos dados de contato|no contato} para futuras solicitações de suporte',
        'Salvar {|as} informações de contato para futuras solicitações de suporte',
      ],
    },
    diagnosticConsent: {
      'docs-mt': ['Compartilhar informações de diagnóstico'],
      guess: [
        'Permitir {|a} coleta de informações {avançadas de diagnóstico|de diagnóstico avançadas|de diagnóstico avançado}',
        'Permitir a coleta de dados {avançados de diagnóstico|de diagnóstico avançados}',
        'Informações {avançadas de diagnóstico|de diagnóstico avançadas|de diagnóstico avançado}',
        'Dados de diagnóstico avançados',
        'Compartilhar {as informações|dados|os dados} de diagnóstico',
      ],
    },
    issueType: { 'docs-mt': ['Tipo de problema'], guess: ['Tipo {do problema|de questão}'] },
    problemType: { 'docs-mt': ['Tipo de problema'], guess: ['Tipo do problema'] },
    phoneCode: {
      guess: [
        'Código {do|de} país',
        'Código {do país/região|de país/região|do país ou região|internacional}',
        'DDI',
        'Código {DDI|telefônico do país|de telefone do país|de chamada do país}',
        'Código de discagem {do país|internacional}',
        'Prefixo {internacional|do país|telefônico}',
        'Código do país do {telefone|número de telefone}',
      ],
    },
    premierRequest: {
      guess: [
        '{Registrar|Arquivar|Enviar|Abrir} como {|uma} solicitação de suporte {Premier|Unified|Premier/Unified|Unified/Premier}?',
        'Solicitação de suporte {Premier|Unified}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Provedor de Soluções na Nuvem'] },
    email: {
      guess: [
        'Email',
        'E-mail',
        'Por {email|e-mail}',
        'Correio eletrônico',
        'Endereço de {email|e-mail}',
        '{Envie-me|Enviar-me|Me envie} um {email|e-mail}',
        '{Contato|Contatar} por {email|e-mail}',
      ],
    },
    phone: {
      'docs-mt': ['Ligar para mim'],
      guess: [
        'Telefone',
        'Por telefone',
        'Telefonema',
        'Ligação',
        '{Ligação|Chamada} telefônica',
        'Número de telefone',
        '{Ligue para mim|Me ligue|Chamada de telefone|Contato por telefone}',
      ],
    },
    'business-hours': {
      guess: [
        'Horário {comercial|de expediente|de trabalho}',
        'Horas {úteis|comerciais|de trabalho}',
        '{Apenas|Somente|Só} {em|no|durante o|} horário comercial',
        '{Durante o|Em|No|Dentro do} horário {comercial|de expediente|de trabalho}',
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
      'docs-mt': ['Problemas técnicos'],
      guess: ['Técnico', 'Técnica', '{Problema|Suporte} técnico'],
    },
    billing: {
      guess: [
        'Cobrança',
        'Faturamento',
        '{Gerenciamento|Gestão} de {assinatura|assinaturas}',
        '{Cobrança|Faturamento} e assinaturas',
      ],
    },
    quota: {
      'docs-mt': ['Limites de serviço e assinatura (cotas)', 'Limites de serviço e de assinatura (cotas)'],
      guess: [
        'Limites {do serviço e da assinatura|de serviços e assinaturas} (cotas)',
        'Cota',
        'Cotas',
        'Aumento de cota',
      ],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Criar', 'Enviar'],
      guess: ['{Enviar|Submeter} {|a} solicitação', 'Submeter'],
    },
    contact: { 'docs-mt': ['Entrar em contato comigo'], guess: ['Entre em contato comigo', 'Contate-me'] },
  },
  headings: {
    request: {
      'docs-mt': ['Contatar o suporte', 'Nova solicitação de {serviço|suporte}'],
      guess: [
        'Contate o suporte',
        'Contatar suporte',
        'Nova solicitação de serviço da Microsoft',
        '{Criar|Abrir} {|uma} solicitação de {serviço|suporte}',
        '{Entrar|Entre} em contato com o suporte',
      ],
    },
  },
  generic: [
    'Método de contato',
    '{Forma|Meio} de contato',
    'Preferência de contato',
    '{Disponibilidade|Resposta|Tempo de resposta}',
    'Horário de {atendimento|disponibilidade|suporte}',
    'Horas de {atendimento|disponibilidade|suporte}',
    ...anyLanguage,
    ...anyAdditional,
    ...anyRecipient,
    'Compartilhar {informações|as informações|dados|os dados} de diagnóstico',
    'Informações {avançadas de diagnóstico|de diagnóstico avançadas|de diagnóstico avançado}',
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
