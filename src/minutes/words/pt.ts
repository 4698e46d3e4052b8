import type { MinutesWords } from "./types";

export const pt: MinutesWords = {
  stopwords:
    "o os as do da dos das e em no na que não para por com uma um é ao foi será são pelo pela mais a à de se ou ata reunião janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro sessão hora horas".split(
      " ",
    ),
  actionHeading: [
    "(?:principais |novas |próximas )?(?:aç(?:ão|ões)|tarefas|itens de ação|pontos de ação|encaminhamentos?|pendências|medidas|compromissos|a fazer|lista de ações)(?: (?:para serem realizadas|a (?:realizar|tomar|serem realizadas)|acordad[ao]s|de acompanhamento|pendentes))?(?: e (?:próximos passos|prazos))?",
    "próximos passos|decisões e (?:ações|encaminhamentos)|prazos",
  ],
  oldActions: [
    "(?:acompanhamento|revisão|andamento|situação) d[ae]s? (?:ações|tarefas|pendências|encaminhamentos)",
    "(?:ações|tarefas|pendências|encaminhamentos)[^.]{0,40}(?:última reunião|reunião anterior|anteriores|concluíd)",
  ],
  actionLabel: [
    "(?:aç(?:ão|ões)|tarefas?|encaminhamentos?|item de ação|a fazer|resolvido|próximos? passos?)(?: ?[0-9]{1,3})?(?: para (?<who>[^:.]{1,60}))?\\s?[:：]",
  ],
  decisionLabel: ["(?:decis(?:ão|ões)|deliberaç(?:ão|ões)|acordado)(?: ?[0-9]{1,3})?\\s?[:：–—]"],
  commitment: [
    "(?<who>(?!(?:se|isto|isso)\\b)[^,.;:()]{2,70}?) (?:(?:se )?compromet(?:e|em|eu|eram)(?:-se)?|ofereceu-se|ofereceram-se|ficou|ficaram|aceitou|aceitaram)(?: (?:encarregad[ao]s?|responsáve(?:l|is)))?(?: a| de| por| em| para)?(?= \\p{L}+(?:ar|er|ir)\\b)",
    "(?:ficou (?:acordado|decidido|combinado)|foi (?:acordado|decidido)|decidiu-se|acordou-se) que (?<who>[^,.;:]{2,70}?) (?!será|seria|ocorr|acontec)\\p{L}{2,}(?:e|em|a|am|ará|arão|erá|erão|irá|irão|ia|iam)(?= )",
  ],
  actionIntro: [
    "(?:acord|defin|decid|estabelec)\\p{L}{1,6} (?:[\\p{L}]{1,12} ){0,3}(?:próximos passos|ações|tarefas|prazos|encaminhamentos)[^.]{0,60}:$",
    "seguintes (?:ações|tarefas|prazos|encaminhamentos)[^.]{0,40}:$",
  ],
  actionSuffix: ["\\((?:responsáve(?:l|is)|a cargo(?: d[aeo])?|resp\\.?) ?[:,]? ?(?<who>[^()]{1,50})\\)"],
  assignee: [
    "(?<who>@[\\w.-]{2,40})",
    "(?:pede-se|solicita-se|convida-se|lembra-se|pedir|solicitar|convidar|lembrar)(?: a| ao| aos| à| às)? (?<who>[^,.;:]{2,80}?) (?:a |que |para )",
    "(?<who>[^,.;:]{1,80}?) (?:deve|devem|deverá|deverão|pode|podem|poderá|poderão|vai|vão|fica responsável|são convidad[ao]s|ficou de|irá|irão|\\p{L}{3,}(?:ará|arão|erá|erão|irá|irão))(?= )",
    "(?<who>[^,.;:]{2,50}?): ",
  ],
  closed: ["(?:status|situação) ?: ?(?:concluíd[ao]|fechad[ao])", "\\((?:feito|concluíd[ao])\\)"],
  dueBy: ["para o(?: dia)?|para (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?,?"],
  disclaimerHeading: [
    "(?:isenção|termo) de responsabilidade|aviso(?: legal)?|nota (?:de tradução|do tradutor)",
  ],
  translation: [
    "tradução[^.]{0,60}(?:voluntári|não é oficial|não (?:tem|possui) (?:caráter|valor) oficial|apenas (?:para|a título|com))",
    "tradução (?:não oficial|voluntária|livre|informal)",
    "(?:documento|texto) foi traduzido",
    "traduzid[ao] por voluntári",
  ],
  nextMeeting: [
    "(?:próximas?|seguintes?) (?:[\\p{L}()-]{1,20} ){0,3}(?:reuni(?:ão|ões)|chamadas?|teleconferências?|sess(?:ão|ões))",
  ],
  notOn: ["(?:depois|após|a partir) d[eo]|após(?: o)?|não antes de|a partir do dia|depois do dia"],
  notOnBehind: ["em diante"],
  sameTime: ["mesm[ao] (?:hora|horário)"],
  meeting: ["reuni(?:ão|ões)|sess(?:ão|ões)|teleconferências?|chamadas?|encontros?"],
  ownBody: ["(?:o|este) (?:grupo|comitê|fórum)|(?:a|esta) (?:rede|coalizão|equipe)"],
  week: ["semanas?"],
  recurring: [
    "(?:cada|todo|toda) (?:semana|mês|dia|ano|segunda|terça|quarta|quinta|sexta|sábado|domingo)|todos os (?:dias|meses|sábados|domingos)|todas as (?:semanas|segundas|terças|quartas|quintas|sextas)",
  ],
  willTakePlace: [
    "será realizad[ao]|realizar-se-á|ocorrerá|terá lugar|acontecerá|está (?:marcad|previst)[ao]",
  ],
  gathering: [
    "seminários?|webin[aá]rios?|oficinas?|workshops?|conferências?|f[oó]r(?:um|uns)|cúpulas?|consultas?|capacitaç(?:ão|ões)|assembleias?|jornadas?|congressos?|diálogos?|escolas?",
  ],
  arranging: [
    "(?:será|serão) (?:organizad|agendad|convocad|marcad)[ao]s?|organizará|prevê|está prevista?|estão previst[ao]s|acontece(?:m)?",
  ],
  tookPlace: ["realizou-se|foi realizada|aconteceu|ocorreu|reuniu-se|teve lugar"],
  ordinals: {
    primeira: 1,
    segunda: 2,
    terceira: 3,
    quarta: 4,
    quinta: 5,
    sexta: 6,
    sétima: 7,
    oitava: 8,
    nona: 9,
    décima: 10,
    "décima primeira": 11,
    "décima segunda": 12,
    "décima terceira": 13,
    "décima quarta": 14,
    "décima quinta": 15,
    "décima sexta": 16,
    "décima sétima": 17,
    "décima oitava": 18,
    "décima nona": 19,
    vigésima: 20,
  },
  online: ["on-?line|virtual(?:mente)?|v[ií]deo-?conferência|teleconferência|por telefone|remot[ao]"],
  inPerson: ["presencial(?:mente)?"],
  hybrid: ["híbrid[ao]"],
  tentative: [
    "gostaria(?:m)?",
    "espera(?:m)?-se",
    "provis[oó]ri[ao](?:mente)?",
    "poderi?a(?:m)?",
    "talvez|possivelmente",
    "a confirmar",
    "propõe(?:m)?",
  ],
  ofDocument: ["atas?[^.;]{0,60}aprovad", "aprov\\p{L}{1,6}[^.;]{0,20}\\batas?"],
  report: ["ata|resumo|relatório|memória"],
  lasting: [
    "\\((?<length>\\d{1,3} ?(?:minutos?|min|horas?|h))\\)",
    "(?:durante|duração:?) (?<length>\\d{1,3} ?(?:minutos?|min|horas?|h))",
  ],
  dateKey: ["data|dia|data e hora"],
  timeKey: ["hora|horário"],
  beginning: ["(?:hora de )?início|(?:a )?(?:reunião|sessão) (?:começou|iniciou|teve início|foi aberta)"],
  joining: ["(?:inscrever-se|registrar-se|inscrições) (?:em|n[ao]s?|para)|participar d[aeo]s?"],
  leadIn: ["(?:após|depois d[aeo]|durante|em|na|no|antes d[aeo]|para)(?= )"],
  trailer: ["o|a|do|da|de|em|no|na|e|às|até|prevista|realizada"],
  beforeTime: [
    "(?:que )?(?:será realizad[ao]|ocorrerá|realizad[ao]s?|previst[ao]s?)? ?(?:para )?(?:o dia|os dias|em|no dia|no|às?|de|do|,|até|a partir de) ?",
  ],
  afterTime: [],
};
