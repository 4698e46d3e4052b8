import type { MinutesWords } from "./types";

const ACTOR =
  "(?:miembros?|secretaría|secretariado|presidente|presidenta|presidencia|copresidentes?|vicepresidente|vicepresidenta|coordinadora?|coordinadores|coordinadoras|cofacilitadores|facilitadores|facilitadora?|convocantes|tesorer(?:ía|o|a)|participantes|equipos?|grupos?|comité|consejo|junta|oficina|personal|consultores|consultora?|relatora?|voluntarios|partes interesadas|todos|todas|NRIs?|INR|DCs?|BPFs?|MAG|PNAI|PNIF|PNMA|IMSB|país anfitrión|red|redes|coaliciones|coalición|foro|comunidad|representantes|observadores|interesados|interesadas|personas interesadas)";

export const es: MinutesWords = {
  stopwords:
    "el la los las a no de del y en que se para por con una un es su al como será han más fue o ser este esta sobre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre reunión acta sesión hora horas".split(
      " ",
    ),
  actionHeading: [
    "(?:principales? |nuevas? |próximas? )?(?:acci(?:ón|ones)|medidas|tareas?|puntos? de acción|elementos de acción|lista de acciones|cosas (?:para|por) hacer|pendientes|por hacer|compromisos|asuntos pendientes|seguimiento)(?: (?:acordad[ao]s|pendientes|a (?:realizar|tomar|seguir|adoptar|emprender|ejecutar)|de seguimiento|por realizar|requeridas))?(?: y (?:próximos pasos|siguientes pasos|plazos|acuerdos))?",
    "(?:próximos|siguientes) pasos|(?:acuerdos|decisiones|conclusiones) y (?:acciones|compromisos|medidas|tareas|seguimiento|próximos pasos)|plazos|(?:principales )?acuerdos(?: (?:adoptados|tomados|alcanzados))?|(?:quién hace qué|reparto de tareas|distribución de tareas|responsabilidades|encargos|para hacer)\\??",
  ],
  oldActions: [
    "(?:revisión|seguimiento|repaso|examen|estado|avance) (?:de |a |del )(?:las |los )?(?:acciones|medidas|tareas|puntos de acción|compromisos)",
    "(?:acciones|tareas|medidas|compromisos)[^.]{0,40}(?:anterior|última reunión|previa|reunión pasada|cerrad|completad)",
  ],
  actionLabel: [
    "(?:acci(?:ón|ones)|tareas?|puntos? de acción|por hacer|para hacer|pendientes?|resuelto|se resuelve|próximos? pasos?|medidas?|acuerdos?|compromisos?|seguimiento|encargos?)(?: ?(?:n\\.?[º°]|#)? ?[0-9]{1,3})?(?: para (?<who>[^:.]{1,60}))?\\s?[:：–—]",
    "como próximo paso,? se (?:acordó|acuerda|decidió)(?: que)?",
  ],
  decisionLabel: [
    "(?:decisi(?:ón|ones)|conclusi(?:ón|ones)|acordado)(?: ?(?:n\\.?[º°]|#)? ?[0-9]{1,3})?\\s?[:：–—]",
  ],
  commitment: [
    "(?<who>(?!(?:se|lo|esto|eso)\\b)[^,;:()]{2,70}?) (?:se (?:compromet(?:e|en|ió|ieron)|ofrec(?:e|en|ió|ieron)|ha comprometido|han comprometido)|aceptó|aceptaron|acept(?:a|an)|acordó|qued(?:ó|aron|a|an))(?: a| de| en| con)?(?= \\p{L}+(?:ar|er|ir)(?:se|lo|la|los|las)?\\b)",
    "(?<who>(?!(?:se|lo|esto|eso)\\b)[^,;:()]{2,70}?) (?:se (?:encarg(?:a|an|ó|aron|ará|arán))|(?:qued(?:ó|aron|a|an)|fue|fueron|es|son) (?:encargad[ao]s?|responsables?|designad[ao]s?|a cargo)) (?:del?|para|con)(?= )",
    "(?:se (?:acordó|acuerda|decidió|decide|convino|resolvió)|(?:el|la|los|las) (?:\\p{L}{2,14} ){0,2}\\p{L}{2,14} (?:acordó|acordaron|decidió)|acordamos|quedamos en) que (?<who>(?:(?:el|la|los|las) )?[^,.;:]{3,70}?) (?:se |lo |la )?(?!se (?:celebr|realiz)|sea |sean |será|esté |tenga lugar|haya |es |comience|tendrá)\\p{L}{2,}(?:e|en|a|an|ará|arán|erá|erán|irá|irán|ía|ían)(?= )",
  ],
  actionIntro: [
    "(?:acord|fij|decid|establec|adopt)\\p{L}{1,6} (?:[\\p{L}]{1,12} ){0,3}(?:próximos pasos|acciones|medidas|tareas|plazos)[^.]{0,60}:$",
    "siguientes (?:acciones|tareas|medidas|plazos)[^.]{0,40}:$",
  ],
  actionSuffix: [
    "\\((?:responsables?|a cargo(?: de)?|encargad[ao]s?|acción) ?[:,]? ?(?<who>[^()]{1,50})\\)",
    `(?:queda|quedó|estará|está)? ?a cargo de (?<who>(?!(?:la|el|los|las) (?!${ACTOR}))[^().,;:]{2,50})(?:[,;][^:]{0,60})?\\.?$`,
  ],
  assignee: [
    "(?<who>@[\\w.-]{2,40})",
    "(?:se )?(?:pide|encomienda|encarga|invita|solicita|recuerda|ruega|alienta|insta|pedir|invitar|solicitar|recordar) (?:a |al )(?<who>[^,.;:]{2,80}?) (?:a |que |(?=\\p{L}{2,}(?:ar|er|ir)(?:se|lo|la|los|las)? ))",
    "se (?:encomienda|encarga|asigna) (?:a |al )(?<who>(?:la |el |los |las )?[^,.;:]{3,60}?) (?=la |el |los |las |su )",
    "(?<who>[^,.;:]{2,50}?) (?:redacta|prepara|envía|contacta|publica|organiza|revisa|elabora|coordina|traduce|diseña|actualiza|convoca|gestiona|reserva|difunde|comparte|presenta|solicita|consulta|confirma)n? ",
    `(?<who>[^,.;:]{1,80}?)(?: se)? (?:debe|deben|deberá|deberán|debería|deberían|tendrá|tendrán|puede|pueden|podrá|podrán|va a|van a|ha de|han de|se compromete|qued(?:a|an|ó|aron) (?:encargad[ao]s?|a cargo)|\\p{L}{3,}(?:ará|arán|erá|erán|irá|irán|drá|drán))(?=[ .]|$)`,
    `(?:se (?:recuerda|invita|pide|solicita) )?al? (?<who>[^,.;:]{0,60}\\b${ACTOR}\\b[^,.;:]{0,40}?) (?:que|a)(?= )`,
    "(?<who>[^,.;:]{2,50}?): ",
  ],
  closed: [
    "estado ?: ?(?:cerrad[ao]|completad[ao]|hech[ao]|terminad[ao])",
    "\\((?:hecho|cerrad[ao]|completad[ao])\\)",
  ],
  dueBy: ["(?:para|hasta) el(?: día)?(?: (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))?"],
  disclaimerHeading: [
    "(?:descargo|exención|renuncia|limitación) de responsabilidad|aviso(?: legal)?|advertencia|nota (?:de traducción|sobre la traducción|del traductor|de los traductores)|cláusula de exención de responsabilidad",
  ],
  translation: [
    "traducción[^.]{0,60}(?:título informativo|fines informativos|cortesía)",
    "traducción (?:no oficial|voluntaria|extraoficial|informal|de cortesía)",
    "(?:presente |esta )?traducción[^.]{0,60}(?:voluntari|con fines informativos|no (?:es|tiene carácter) oficial)",
    "exactitud (?:y (?:la )?fiabilidad )?de (?:las? )?traducci(?:ón|ones) no",
    "documento (?:ha sido|fue) traducido",
    "traducid[ao] por voluntari",
  ],
  nextMeeting: [
    "(?:próxim[ao]s?|siguientes?) (?:[\\p{L}()-]{1,20} ){0,3}(?:reuni(?:ón|ones)|llamadas?|teleconferencias?|sesi(?:ón|ones)|encuentros?|citas?|convocatorias? ordinarias?)",
    "(?:reuni(?:ón|ones)|llamadas?|sesi(?:ón|ones)) (?:\\p{L}{1,15} ){0,3}(?:siguientes?|próximas?)\\b",
    "(?:el mag|el grupo|la junta|el comité) (?:volverá a reunirse|se reunirá)",
  ],
  notOn: ["(?:después|luego) del?|tras el|a partir del?|no antes del?|desde el"],
  notOnBehind: ["en adelante|o después"],
  sameTime: ["misma hora|mismo horario"],
  meeting: ["reuni(?:ón|ones)|sesi(?:ón|ones)|teleconferencias?|llamadas?|encuentros?"],
  ownBody: ["(?:el|este) (?:grupo|comité|foro|equipo)|(?:la|esta) (?:red|coalición)"],
  week: ["semanas?"],
  recurring: [
    "cada (?:\\p{L}{1,8} )?(?:semana|mes|día|año|trimestre|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|todos los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|días|meses)|todas las semanas",
  ],
  willTakePlace: [
    "se (?:celebrará|celebrarán|realizará|realizarán|llevará a cabo|reunirá|reunirán|lanzará|hará)|tendrán? lugar|está previst[ao]|comenzará",
  ],
  gathering: [
    "seminarios?(?: web)?|webinarios?|webinars?|talleres|taller|conferencias?|foros?|cumbres?|consultas?|capacitaci(?:ón|ones)|asambleas?|jornadas?|congresos?|diálogos?|escuelas?|formaci(?:ón|ones)",
  ],
  arranging: [
    "se (?:organizará|organizarán|programará|programarán|convocará|convocarán|prevé|planea|celebra|celebran|realiza|realizan)|(?:organizará|organizarán|celebrará|celebrarán|convocará|tiene previsto|tienen previsto)|(?:está|están) (?:previst|programad|planead|planificad)[ao]s?|será (?:convocad|organizad)[ao]",
  ],
  tookPlace: ["se celebró|tuvo lugar|se llevó a cabo|se realizó|se reunió|se reunieron|celebrada"],
  ordinals: {
    primera: 1,
    primer: 1,
    segunda: 2,
    segundo: 2,
    tercera: 3,
    tercer: 3,
    cuarta: 4,
    quinta: 5,
    sexta: 6,
    séptima: 7,
    octava: 8,
    novena: 9,
    décima: 10,
    undécima: 11,
    decimoprimera: 11,
    duodécima: 12,
    decimosegunda: 12,
    decimotercera: 13,
    decimocuarta: 14,
    decimoquinta: 15,
    decimosexta: 16,
    decimoséptima: 17,
    decimoctava: 18,
    decimonovena: 19,
    vigésima: 20,
  },
  online: [
    "en línea|telemátic[ao]|por vía telemática|virtual(?:es|mente)?|a distancia|video-?conferencia|teleconferencia|telefónicamente|por teléfono|remot[ao]|webex|zoom|google meet|por meet|microsoft teams|por teams|jitsi|por zoom|por vía telefónica",
  ],
  inPerson: ["presencial(?:es|mente)?|en persona|cara a cara"],
  hybrid: ["híbrid[ao]s?"],
  tentative: [
    "quisieran?|desea(?:n|ría|rían)?",
    "espera(?:n)? (?!a)",
    "provisional(?:mente)?|tentativ[ao](?:mente)?",
    "podrían?",
    "posible(?:mente)?",
    "quizás?|tal vez",
    "por confirmar",
    "propone(?:n)?",
    "solicit(?:a|an|ó) un espacio",
  ],
  ofDocument: [
    "actas?[^.;]{0,60}aprob(?:ada|adas|ó)",
    "apr(?:ob|ueb)\\p{L}{1,6}[^.;]{0,40}\\b(?:actas?|minutas?)",
    "(?:lectura|ratific\\p{L}{1,6}) [^.;]{0,30}\\b(?:actas?|minutas?)",
  ],
  report: ["acta|resumen|informe|minuta"],
  lasting: [
    "\\((?<length>\\d{1,3} ?(?:minutos?|min|horas?|h))\\)",
    "(?:durante|duración:?) (?<length>\\d{1,3} ?(?:minutos?|min|horas?|h))",
  ],
  dateKey: ["fecha|día|fecha y hora"],
  timeKey: ["hora|horario"],
  beginning: [
    "(?:hora de )?(?:inicio|comienzo)|(?:la )?(?:reunión|sesión) (?:comenzó|comienza|inició|inicia|empezó|se abrió|se abre|dio inicio)",
  ],
  joining: [
    "(?:inscribirse|registrarse|inscripción|inscripciones) (?:en|para|a)|participar en|asistir al?|(?:a )?preparar",
  ],
  leadIn: ["(?:tras|después de|durante|en|antes de|a raíz de|sobre la base de|con motivo de|para)(?= )"],
  trailer: [
    "el|la|del|al|a|de|en|y|las|los|previst[ao]|programad[ao]|celebrad[ao]|desde|hasta|que se celebrará|est(?:á|án|ará|arán)|será|serán",
  ],
  beforeTime: [
    "(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\\s?",
    "(?:que )?(?:se celebrará|tendrá lugar|se realizará|celebrad[ao]s?|previst[ao]s?|programad[ao]s?)? ?(?:para )?(?:el día|los días|el pasado|el próximo|el|los|del|al|a las?|desde|en|,|hasta el|antes del|de) ?",
  ],
  afterTime: [],
};
