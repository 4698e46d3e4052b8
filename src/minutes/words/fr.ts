import type { MinutesWords } from "./types";

const ACTOR =
  "(?:membres?|secrétariat|président|présidente|vice-présidente?|co-?présidents?|coordinateurs?|coordonnateurs?|coordonnatrices?|facilitateurs?|co-?organisateurs?|organisateurs?|participants?|participantes|participants? intéressés|équipe|groupe|groupes|comité|conseil|bureau|personnel|consultants?|rapporteurs?|volontaires|bénévoles|parties prenantes|parties intéressées|tous|toutes|NRIs?|INR|DCs?|CD|BPFs?|MAG|PNAI|PNIF|PNMA|IMSB|pays hôte|réseau|réseaux|coalitions?|forum|communauté|représentants?|observateurs?|personnes intéressées|intéressés?)";

/** Names and titles of people, and bodies with their article. */
const NAME =
  "(?:(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr|Pr|Me)\\s)?\\p{L}[\\p{L}\\p{M}.'’-]{1,24}(?: \\p{L}[\\p{L}\\p{M}.'’-]{1,24}){0,2}?";
const NAMES = `(?!(?:il|elle|on|ce|cela|qui|ne|nous|vous|pour|afin|puis)\\b)(?:(?:le|la|les) |l['’])?${NAME}(?:(?:,| et| \\+| &) (?:(?:le|la|les) |l['’])?${NAME}){0,4}?`;
/** Verbs of what people are to do, in the present tense of notes: "Émile renouvelle le certificat". */
const PRESENT =
  "(?:(?:rédige|prépare|envoie|contacte|réserve|publie|relance|corrige|renouvelle|organise|propose|règle|partage|diffuse|finalise|complète|vérifie|crée|présente|rappelle|demande|collecte|rassemble|convoque|anime|lance|actualise|étudie|recherche|cherche|trouve|achète|paie|paye|signe|dépose|teste|occupe|charge|coordonne|adresse|consulte|dresse|élabore|établi|assure|modère|pilote|informe|invite|planifie|programme|recense|regarde|regroupe|réunit|suit|transmet|met|prend|soumet|traduit|relit|écrit|fait|fournit|définit|remplit|ouvre|fixe|apporte|communique|explore|identifie|nomme|désigne|révise|soutient|tient|va|vont)(?:nt)?|(?:prenn|mett|transmett|soumett|traduis|relis|écriv|fourniss|établiss|défin|rempliss|tienn|suiv)ent|font)";

export const fr: MinutesWords = {
  stopwords:
    "le la les a des et du une est pour dans sur par qui que sera ont été au aux avec ce cette son de en un à se ne pas ou où nous vous leur ses janvier février mars avril mai juin juillet août septembre octobre novembre décembre réunion séance compte rendu heures".split(
      " ",
    ),
  actionHeading: [
    "(?:principales? |nouvelles? |prochaines? )?(?:mesures?|actions?|points? d['’]action|liste des actions|tâches?|suites?|actions? à (?:mener|entreprendre|réaliser|prendre)|mesures? à prendre|mesures de suivi|points? à suivre|à faire|suivi|suites? à donner|actions? (?:de suivi|convenues|requises))(?: et (?:prochaines étapes|étapes suivantes|échéances))?",
    "(?:les )?prochaines étapes|étapes suivantes|(?:décisions|conclusions) et (?:actions|mesures|suites|suivi)|échéances|(?:à|reste à) faire",
    "(?:relevé|liste|récapitulatif|tableau) (?:de |des )(?:décisions(?: et (?:des |d['’])?actions)?|actions|tâches|mesures)|décisions prises|qui fait quoi\\s?\\??|répartition des tâches|engagements(?: pris)?|travail à faire|(?:actions|décisions) à suivre|pour action",
  ],
  oldActions: [
    "(?:suivi|examen|revue|bilan|point sur|état) (?:de |des |sur )(?:les )?(?:actions|mesures|points d['’]action)",
    "(?:actions|mesures)[^.]{0,30}(?:précédente|dernière réunion|antérieure|en cours|achevée|réalisée)",
  ],
  actionLabel: [
    "(?:actions?|mesures?|points? d['’]action|(?:reste )?à faire|tâche|décidé|résolu|prochaines? étapes?|suites? à donner|suivi|pour action|décisions? et suivi)(?: ?(?:n°|#)? ?[0-9]{1,3})?(?: pour (?<who>[^:.]{1,60}))?\\s?[:：–—]",
  ],
  decisionLabel: [
    "(?:décisions?|conclusions?|convenu|accord|décision prise)(?: ?(?:n°|#)? ?[0-9]{1,3})?\\s?[:：–—]",
  ],
  commitment: [
    "(?<who>(?!(?:il|elle|on|ce|cela|ceci)\\b)[^,;:()]{2,70}?) (?:s['’](?:est|était|engage(?:nt)?|engagera|sont)(?: engagée?s?)?|se (?:sont|propose(?:nt)?|porte(?:nt)? volontaires?|charge(?:nt)?)(?: (?:engagée?s|proposée?s))?|(?:a|ont) (?:accepté|proposé|promis|offert|été chargée?s?|été mandatée?s?)|accepten?t?|est chargée?|sont chargée?s)(?: de| d['’]| à| pour)(?= ?\\p{L}+(?:er|ir|re|oir)\\b)",
    "(?:il (?:a été|est) (?:également |aussi )?(?:convenu|décidé|entendu|résolu)|(?:le|la|les) (?:\\p{L}{2,14} ){0,2}\\p{L}{2,14} (?:a|ont) (?:décidé|convenu)|nous avons (?:décidé|convenu)|on a (?:décidé|convenu)) qu(?:e |['’])(?<who>[^,.;:]{2,70}?) (?:se |s['’])?(?!sera |serait |aura lieu|se tien|débute|commence|est |soit )\\p{L}{2,}(?:e|ent|a|ait|aient|ont|t|s)(?= )",
  ],
  actionIntro: [
    "(?:les )?(?:actions|mesures|étapes|tâches|échéances|prochaines étapes)[^.]{0,60}(?:suivantes|convenu|décidé|arrêté|fixé)[^.]{0,30}:$",
    "convenu des? (?:prochaines étapes|actions|mesures)[^.]{0,60}:$",
  ],
  actionSuffix: ["\\((?:responsable|resp\\.?|chargée?|action|pilote)s? ?[:,] ?(?<who>[^()]{1,50})\\)"],
  assignee: [
    "(?<who>@[\\w.-]{2,40})",
    `(?<who>${NAMES}) (?:se |s['’]|le |la |les |lui |leur )?${PRESENT}(?= |$)`,
    `(?:il est (?:demandé|rappelé|proposé) )aux? (?<who>[^,.;:]{2,70}?) (?:de |d['’])`,
    `(?:on |il est (?:demandé|rappelé|proposé) |prière )?(?:prie|invite|demande|rappelle|encourage|aux?)?\\s?(?:à |aux? )?(?<who>(?:(?:le|la|les|l['’]|au|aux|tous les|toutes les) ?)?[^,.;:]{0,70}?)(?: se)?\\s(?:est|sont|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|va|vont|enverra|enverront|\\p{L}{3,}(?:era|eront|ira|iront|ndra|ndront|ttra|ttront))(?= )`,
    `(?:inviter|prier|rappeler|demander|encourager)(?: à| aux?)? (?<who>[^,.;:]{2,70}?) (?:à|de|d['’])`,
    `(?:il est (?:demandé|rappelé) )?aux? (?<who>[^,.;:]{0,60}\\b${ACTOR}\\b[^,.;:]{0,40}?) (?:de|d['’])`,
    `(?<who>[^,.;:]{0,40}\\b${ACTOR}\\b[^,.;:]{0,30}?) (?!présent|souvent|récent)\\p{L}{3,}ent(?= )`,
    "(?<who>[^,.;:]{2,50}?)\\s?(?:: | – )",
  ],
  closed: ["(?:statut|état) ?: ?(?:clos|terminée?|fait|achevée?)", "\\((?:fait|terminée?|clos)\\)"],
  dueBy: ["pour(?: le)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?"],
  disclaimerHeading: [
    "avertissement|clause de non-responsabilité|décharge de responsabilité|avis de non-responsabilité|note (?:de traduction|sur la traduction|du traducteur|des traducteurs)|mentions légales",
  ],
  translation: [
    "traduction[^.]{0,60}(?:titre (?:purement |uniquement )?informatif|pas (?:un caractère )?officiel)",
    "traduction (?:non officielle|bénévole|informelle|de courtoisie|volontaire|officieuse)",
    "(?:présente |cette )?traduction[^.]{0,60}(?:bénévole|volontaire|à titre (?:indicatif|d['’]information)|pas officielle)",
    "exactitude (?:et la fiabilité )?des? (?:la )?traductions? ne",
    "(?:document|texte) a été traduit",
    "traduit par des (?:bénévoles|volontaires)",
  ],
  nextMeeting: [
    "(?:prochaine?s?|futures?) (?:[\\p{L}()-]{1,20} ){0,3}(?:réunions?|appels?|téléconférences?|séances?|sessions?|rencontres?|rendez-vous|visios?|visioconférences?|points? (?:hebdomadaire|mensuel))\\b",
    "(?:réunion|séance|appel|téléconférence)s? (?:\\p{L}{1,15} ){0,3}(?:suivante?|prochaine?)s?\\b",
    "(?:le mag|le groupe|le conseil|le comité) se réunira",
  ],
  notOn: ["après(?: le)?|pas avant le|à partir du|à compter du|dès le"],
  notOnBehind: ["ou plus tard"],
  sameTime: ["même heure"],
  meeting: ["réunions?|réunie?s?|séances?|téléconférences?|appels?|sessions?"],
  ownBody: ["(?:le|ce) (?:groupe|comité|réseau|forum)|(?:la|cette) coalition|l['’]équipe"],
  week: ["semaines?"],
  recurring: [
    "chaque (?:semaine|mois|jour|année|trimestre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|tou(?:s|tes) les (?:semaines|mois|jours|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:du|de chaque) mois",
  ],
  willTakePlace: [
    "se tiendra|se tiendront|se réunira|se réunit|se réuniront|aura lieu|auront lieu|se déroulera|se dérouleront|sera organisée?|(?:est|sont) (?:prévue?|fixée?|programmée?)s?|débutera",
  ],
  gathering: [
    "webinaires?|ateliers?|séminaires?|conférences?|forums?|sommets?|consultations?|formations?|assemblées?|journées?|colloques?|rencontres?|dialogues?|écoles?",
  ],
  arranging: [
    "(?:sera|seront|serait|seraient) (?:\\p{L}{1,14} )?(?:organisé|programmé|planifié|fixé|prévu|convoqué)e?s?|(?:organisera|organiseront|tiendra|tiendront|accueillera|se tient|se tiennent|a lieu|ont lieu|se déroule|se déroulent)|prévoi(?:t|ent)|(?:est|sont) (?:prévu|envisagé|attendu|annoncé)e?s?",
  ],
  tookPlace: ["s['’](?:est|était) tenue?|a eu lieu|se sont réunis|s['’]est réunie?|organisée? le"],
  ordinals: {
    première: 1,
    premier: 1,
    deuxième: 2,
    seconde: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
    dixième: 10,
    onzième: 11,
    douzième: 12,
    treizième: 13,
    quatorzième: 14,
    quinzième: 15,
    seizième: 16,
    "dix-septième": 17,
    "dix-huitième": 18,
    "dix-neuvième": 19,
    vingtième: 20,
    "vingt-et-unième": 21,
    "vingt-deuxième": 22,
    "vingt-troisième": 23,
    "vingt-quatrième": 24,
  },
  online: [
    "en ligne|zoom|teams|webex|jitsi|google meet|big ?blue ?button|en visio|virtuel(?:le)?s?|à distance|visio-?conférence|vidéo-?conférence|téléconférence|par téléphone|(?:par )?voie téléphonique|audioconférence|en distanciel",
  ],
  inPerson: ["en présentiel|présentielle?|en personne|sur place|face à face"],
  hybrid: ["hybride"],
  tentative: [
    "souhaite(?:nt|rai(?:t|ent))?",
    "espèrent?",
    "provisoire(?:ment)?",
    "pourrai(?:t|ent)",
    "éventuel(?:le|lement)?",
    "peut-être",
    "à confirmer",
    "proposent? (?:de|d['’])",
    "envisagent?",
  ],
  ofDocument: [
    "(?:procès-verbal|compte[- ]rendu)[^.;]{0,60}(?:approuvée?|adoptée?)",
    "(?:approuv|adopt|approbation|adoption)[^.;]{0,20}(?:procès-verba|compte[- ]rendu)",
  ],
  report: ["compte[- ]rendu|procès-verbal|résumé|rapport|synthèse"],
  lasting: [
    "\\((?<length>\\d{1,3} ?(?:minutes?|min|heures?|h))\\)",
    "(?:pendant|durée\\s?:?) (?<length>\\d{1,3} ?(?:minutes?|min|heures?|h))",
  ],
  dateKey: ["date|jour|date et heure"],
  timeKey: ["heures?|horaires?"],
  beginning: [
    "(?:le )?début|(?:la )?(?:réunion|séance) (?:a commencé|a débuté|commence|débute|s['’]est ouverte|est ouverte|a été ouverte)|ouverture de la séance",
  ],
  joining: [
    "(?:s['’]inscrire|inscriptions?) (?:à|aux?|pour)|participer (?:à|aux?)|assister (?:à|aux?)|(?:à )?préparer",
  ],
  leadIn: [
    "(?:à la suite de|suite à|après|lors de|pendant|durant|avant|à|au|en|dans|sur la base de|pour)(?= )",
  ],
  trailer: ["le|la|du|au|à|de|en|et|prévue?|tenue?|qui se tiendra|dès|sera|seront|est|sont"],
  beforeTime: [
    "(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\\s?",
    "(?:qui )?(?:se tiendra|aura lieu|tenue?s?|prévue?s?|organisée?s?)? ?(?:pour )?(?:les?|du|au|à|dès|de|en|,|jusqu['’]au|avant le) ?",
  ],
  afterTime: [],
};
