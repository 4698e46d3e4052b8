import type { MinutesWords } from "./types";

/** Those who act, by the noun that ends their name. */
const ACTOR =
  "(?:members?|secretariat|chairs?|co-?chairs?|chairman|chairperson|vice-chairs?|conveners?|convenors?|co-?conveners?|facilitators?|co-?facilitators?|coordinators?|co-?coordinators?|participants?|team|teams|group|groups|panel|board|council|committee|staff|office|liaisons?|consultants?|editors?|rapporteurs?|volunteers?|organi[sz]ers?|stakeholders?|everyone|everybody|all|attendees|NRIs?|DCs?|BPFs?|WGs?|MAG|PNAI|PNIF|PNMA|IMSB|country|hosts?|network|networks|coalitions?|forum|community|president|treasurer|secretary|director|representatives?|observers?|delegates|parties)";
const DUTY =
  "(?:will|shall|should|must|can|may|(?:is|are|was|were) (?:kindly |also |hereby )?(?:invited|asked|requested|reminded|encouraged|urged|expected|to)|(?:has|have|had) to|needs? to|agreed to|agrees to|volunteered to|committed to|undertook to)";
/** Verbs of what people in minutes are to do: after a place, "to" alone is a direction. */
const VERB =
  "(?:send|submit|share|draft|write|prepare|publish|post|review|provide|report|contact|circulate|coordinate|finali[sz]e|organi[sz]e|propose|present|update|confirm|nominate|upload|invite|inform|complete|translate|test|schedule|set|create|add|ask|collect|consult|develop|follow|help|join|lead|make|move|open|read|register|reply|respond|support|work|check|close|comment|convene|discuss|ensure|explore|identify|launch|plan|suggest|summari[sz]e|take|think|volunteer)\\b";
/** Whoever a sentence begins with. */
const SOMEONE = "(?!(?:it|there|this|that|which|after|when|if|in|on|at)\\b)[^,;:()]{2,70}?";
/** What people take upon them: an order of verbs that is no opinion or journey. */
const TO_DO = `(?:\\p{L}{2,12}ly )?(?:${VERB}|act as|follow up|look into|find|reach out|get in touch|talk to|speak to|liaise|bring|serve|chair|moderate|co-moderate|facilitate|put together|work with|revise|edit|compile|produce|write up|approach|arrange|book|host a call|deliver|record|raise|recruit|represent|research|run|sign|store|transfer)`;
const NOT_A_VERB = "(?!the |a |an |all |our |their |its |his |her |this |that |these |those )";

export const en: MinutesWords = {
  stopwords:
    "the of and to in is for on be will that with at by was are from this have has which as meeting minutes january february march april june july august september october november december".split(
      " ",
    ),
  actionHeading: [
    "(?:new |key |main |agreed |follow-?up |pending |open |summary of |list of |mag |suggested |proposed |immediate )?(?:actions?|action[- ](?:items?|points?|list|log|plan)|to-?dos?|tasks?)(?: items?)?(?: (?:agreed|arising|required|taken|needed|for follow-?up))?(?: (?:and|&|/) (?:next steps|follow-?ups?|decisions|deadlines|resolutions))?(?: [0-9]{1,2})?",
    "(?:agreed |decisions? and |decisions? & |conclusions and )?(?:next steps?|follow-?ups?|follow-?up actions?)(?: and (?:actions?|action items|deadlines))?",
    "decisions? (?:and|&) (?:actions?(?: items?| points?)?|follow-?ups?|next steps)|resolutions? and actions?|assignments|deadlines|the following deadlines were set",
    "(?:who does what|points? for (?:action|follow-?up)|homework|deliverables|(?:action )?commitments|matters for action)\\??",
    "action items?,? (?:[0-9]{1,2} \\p{L}{3,9} [0-9]{4}|[0-9-]{8,10})",
  ],
  oldActions: [
    "(?:review|status|update|follow-?up|report|progress|recap|revision) (?:of|on) (?:the |all |open |previous |past |last )*action",
    "(?:leftover|previous|old|past|closed|completed|outstanding|earlier|prior|carried[- ]over) action",
    "action (?:items?|points?|list)? ?(?:review|from (?:the )?(?:last|previous|meeting|earlier))",
    "(?:last|previous) (?:meeting|call)'?s? ?(?:minutes|action)",
  ],
  actionLabel: [
    "actions? ?(?:items?|points?)?(?: ?#?[0-9][0-9.-]{0,12})?(?: for (?<who>[^:.]{1,60}))? ?[:：]",
    "(?:AI|AP|A|ACT)[ -]?#?[0-9]{1,4}(?:[.-][0-9]{1,3}){0,2} ?[:–—]",
    "\\[(?:AI|AP|A|ACT)[ -]?#?[0-9]{1,4}(?:[.-][0-9]{1,3}){0,2}\\] ?[:–—]?",
    "(?:AI|AP) ?:",
    "(?:to[- ]?do|action)(?= [^\\s:–—-])",
    "action (?:items?|points?) #?[0-9][0-9.-]{0,12}(?= |$)",
    "(?:to[- ]?do|task|follow-?up(?: actions?)?|resolved|next steps?|decisions? (?:and|&|/) (?:follow-?ups?|actions?|next steps)|for (?:action|follow-?up)) ?[:：]",
    "[\\[(](?:action|ai|ap|to[- ]?do)(?: (?:items?|points?))?(?: ?#?[0-9]{1,4})?[\\])] ?[:–—-]?",
    "actions? ?(?:items?|points?)? ?[0-9]{0,3} ?[–—]",
  ],
  decisionLabel: [
    "(?:decisions?|agreed|outcomes?|conclusions?)(?: ?#?[0-9]{1,3}(?:[.-][0-9]{1,3})?)? ?[:：–—]",
  ],
  commitment: [
    `(?<who>${SOMEONE}) (?:has |have |kindly |also |then )?(?:agreed|agrees|volunteered|volunteers|offered|offers|undertook|undertakes|committed|commits|promised|promises|pledged) to ${TO_DO}`,
    `(?:it was|the (?:\\p{L}{2,14} ){0,2}\\p{L}{2,14}|we|members|participants|all) (?:also |then |further )?(?:agreed|decided|resolved|concluded)(?: by consensus)? that (?<who>[^,.;:]{2,80}?) (?:would|will|should|shall|is to|are to) (?!be\\b|not\\b|have\\b|take place|begin|start|open|close|remain|meet\\b|include|cover|focus)`,
    `(?<who>${SOMEONE}) (?:was|were|is|are|has been|have been) (?:tasked with|tasked to|instructed to|mandated to|assigned to|charged with|entrusted with)`,
  ],
  actionIntro: [
    "(?:agreed|decided|adopted|identified|proposed|has|have|with)(?: to| on)?(?: the)?(?: following)? ?(?:next steps|actions?|action items|action points|follow-?ups?)[^.]{0,80}:$",
    "(?:next steps|actions?|action items|action points|tasks) (?:were|was|are|have been) (?:\\p{L}{1,12} )?(?:agreed|decided|adopted|identified|set)[^.]{0,40}:$",
    "(?:the )?following (?:actions?|action items|action points|next steps|tasks|deadlines)[^.]{0,60}:$",
  ],
  actionSuffix: [
    "[(\\[](?:action|responsible|owner|assigned to|lead|assignee)[:,]? (?<who>[^()\\[\\]]{1,50})[)\\]]",
  ],
  assignee: [
    "(?<who>@[\\w.-]{2,40})",
    "(?<who>(?!(?:it|there|this|that|we|they|which)\\b)[^,.;:]{2,90}?) (?:is|are|was|were) (?:kindly |also |hereby |once again )?(?:invited|asked|requested|reminded|encouraged|urged|expected|advised) to\\b",
    "(?:(?:we |the meeting |the chair )?(?:ask|asks|asked|invite|invites|invited|remind|reminds|request|requests|encourage|encourages|urge|urges) )(?<who>[^,.;:]{2,60}?) to ",
    `(?<who>(?!(?:it|there|this|that|these|those|we|they|which)\\b)(?:(?! (?:to|who|that|which) )[^,.;:]){1,80}?) ${DUTY}\\b`,
    `(?<who>(?:(?! ${DUTY}\\b)[^,.;:]){0,60}\\b${ACTOR}(?: \\([^()]{1,30}\\))?) to ${NOT_A_VERB}`,
    `(?<who>(?:[^,.;:]{1,40}? )?(?:(?:working|drafting|study|advisory) group|(?:policy|support) network|best practice forum|dynamic coalition|BPF|WG|${ACTOR}) (?:on|of|for|from|travelling|traveling|attending|joining|in|at|who|leading|responsible) [^,.;:]{1,70}?) to (?:\\p{L}{2,12}ly )?${VERB}`,
    "(?<who>[^,.;:]{2,60}?)(?:: | - | – )",
  ],
  closed: [
    "status ?: ?(?:closed?|done|completed?)",
    "\\((?:done|completed?|closed)\\)",
    "^(?:done|completed|closed) ?[:–-]",
    "[–—-] ?(?:done|completed|closed)\\.?$",
  ],
  dueBy: [],
  disclaimerHeading: [
    "disclaimers?|(?:translation|translators?'?s?) (?:disclaimer|notes?)|note on (?:the )?translation|legal notice",
  ],
  translation: [
    "(?:unofficial|informal|courtesy|voluntary|non-official|volunteer) (?:\\w+ )?translation",
    "translation (?:is|was) (?:a |an )?(?:voluntary|unofficial|provided (?:voluntarily|by volunteers)|not (?:an )?(?:official|authoritative))",
    "accuracy (?:and reliability )?of (?:the )?translations? cannot be",
    "this document has been translated",
    "translated (?:by volunteers|into (?:several|different|multiple) languages)",
  ],
  nextMeeting: [
    "(?:next|following|forthcoming|upcoming) (?:(?!week|month|year|of|in)[\\p{L}\\p{N}()-]{1,20} ){0,4}(?:meetings?|calls?|teleconferences?|telecons?|telechat|session)\\b(?! of (?:the )?(?:parties|states))",
    "schedule (?:the )?(?:[\\p{L}\\p{N}-]{1,20} ){0,3}meeting (?:#|no\\.? )?[0-9]{1,3}\\b",
    "(?:the )?(?:mag|group|committee|board|council|we|working group) will (?:next )?(?:meet|reconvene|convene)(?: again)?\\b",
    "(?:the )?mag will (?:hold|have) (?:a|its next|another) (?:virtual |online |short )?(?:meeting|call)",
  ],
  notOn: [
    "(?:after|not before|no earlier than|not earlier than|any time after|later than|as from|from)(?: the)?",
  ],
  notOnBehind: ["onwards?|or later"],
  sameTime: ["same (?:time|hour)"],
  meeting: ["meetings?|calls?|teleconferences?|telecons?|telechats?|sessions?"],
  ownBody: [
    "(?:the|this|its|their) (?:working |drafting |policy |dynamic |best practice )?(?:group|committee|network|coalition|forum|team|subgroup)",
  ],
  week: ["weeks?"],
  recurring: [
    "(?:each|every) (?:(?:other|first|second|third|fourth|last|single|working|two|three|four|[2-4]) )?(?:weeks?|months?|days?|years?|quarters?|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|daily at",
  ],
  willTakePlace: [
    "will (?:\\w{1,12} )?(?:be (?:held|organi[sz]ed|convened|hosted)|take place|meet|hold|host|run|open|start|begin|happen)|(?:is|are) (?:scheduled|planned|due to)|to be held|to take place",
  ],
  gathering: [
    "webinars?|workshops?|seminars?|conferences?|for(?:um|ums|a)|summits?|consultations?|trainings?|assembl(?:y|ies)|retreats?|hackathons?|symposi(?:um|a)|hearings?|dialogues?|schools?|orientations?|briefings?|town ?halls?",
  ],
  arranging: [
    "(?:will|to|would|shall|should) (?:then |also |now )?(?:be )?(?:scheduled?|arranged?|organi[sz]ed?|held|hold|planned|plan|convened?|hosted?|gather|reconvene|have)|(?:is|are) (?:tentatively |now |currently |provisionally )?(?:scheduled|planned|expected|foreseen|envisaged|set|slated)|plan(?:s|ning)? to (?:hold|meet|convene|organi[sz]e|host)|tak(?:es|ing) place",
  ],
  tookPlace: ["took place|(?:was|were) held|met (?:on|virtually|by|in)|convened|was convened"],
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    "twenty-first": 21,
    "twenty-second": 22,
    "twenty-third": 23,
    "twenty-fourth": 24,
    "twenty-fifth": 25,
    "twenty-sixth": 26,
    "twenty-seventh": 27,
    "twenty-eighth": 28,
    "twenty-ninth": 29,
    thirtieth: 30,
  },
  online: [
    "online|virtual(?:ly)?|tele-?conference|by (?:tele)?phone|telephonic(?:ally)?|webex|zoom|jitsi|big ?blue ?button|(?:google |ms |microsoft )?(?:meet|teams)(?= (?:link|call|meeting))|google meet|microsoft teams|ms teams|gotomeeting|whereby|conference call|remote(?:ly)?|video-?conference|telecon|telechat|via (?:teams|skype|jitsi)",
  ],
  inPerson: ["in[- ]person|face[- ]to[- ]face|f2f|on[- ]?site|physical meeting"],
  hybrid: ["hybrid"],
  tentative: [
    "would like",
    "hopes? to|hoping to",
    "tentative(?:ly)?",
    "\\bmight\\b",
    "\\bmay (?:be|take|hold|have|also)\\b",
    "possibl[ey]",
    "provisional(?:ly)?",
    "propos(?:es|ed|al) to|proposed for",
    "to be confirmed|\\btbc\\b|\\btbd\\b|not yet confirmed",
    "requested a (?:slot|session)",
    "(?:is|are) considering",
    "could be held",
  ],
  ofDocument: [
    "(?:minutes|summary|notes|record|report) (?:of|from) (?:the )?[^.;]{0,70}(?:approved|adopted|accepted|confirmed|endorsed)",
    "(?:approv|adopt|accept|confirm)\\w{0,4} (?:the |of the )?(?:[\\w-]{1,15} )?(?:minutes|(?:summary|notes|record) of)",
    "^(?:published|posted|issued|distributed|circulated|updated|prepared|last (?:edited|updated|modified)) (?:on|at)?",
  ],
  report: [
    "(?:draft |final |meeting )?(?:summary|minutes|report|notes|record)(?: report)?(?: of (?:the )?(?:meeting|discussions?|call))?",
  ],
  lasting: [
    "\\((?<length>\\d{1,3} ?(?:minutes?|mins?|hours?|hrs?))\\)",
    "(?:for|lasting|duration:?) (?<length>\\d{1,3} ?(?:minutes?|mins?|hours?|h))",
  ],
  dateKey: ["date|day|when|meeting date|date (?:and|&) time|date/time"],
  timeKey: ["time|hour|meeting time|at"],
  beginning: [
    "(?:the )?(?:meeting|call|session|teleconference) (?:started|began|opened|was (?:opened|called to order))|(?:start(?:ed|ing)?|beginning|opening)(?= at|:)",
  ],
  joining: [
    "(?:sign up|signing up|register(?:ed|ing)?|registration) (?:for|to)|(?:attend|join|participate in|take part in|prepare|preparing)(?: the)?",
  ],
  leadIn: [
    "(?:following|after|during|at|before|based on|on the basis of|as a follow-?up to|with regard to|regarding|in|on|for)(?= )",
    "(?:it was (?:said|noted|recalled|reported|announced)|the (?:secretariat|chair) (?:said|noted|recalled|reported|announced|informed (?:the )?\\w{1,20}(?: members)?))(?: that)?",
  ],
  trailer: [
    "in|on|at|from|by|for|held|to be held|taking place|starting|beginning|scheduled|and|until|between|due",
  ],
  beforeTime: [
    "(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s?",
    "(?:which )?(?:will (?:be held|take place)|(?:was|were|to be|is|are) (?:held|scheduled(?: for)?)|(?:is|are) planned for|scheduled for|held|took place|taking place)? ?(?:on|at|from|by|for|until|since|between|of|in|,) ?(?:the )?",
  ],
  afterTime: ["onwards?"],
};
