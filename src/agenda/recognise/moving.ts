/** How minutes say that something has another time than it had. */
const MOVED = [
  /\b(?:postponed|rescheduled|moved (?:to|from)|brought forward|new (?:date|time)|instead of)\b/i,
  /改期|改至|改到|改为|改於|改于|推迟|延期|延后|提前至|提前到|新(?:的)?(?:日期|时间)/,
  /\b(?:reporté|déplacé|avancé|reprogrammé)e?s?\b/i,
  /\b(?:aplazad|pospuest|reprogramad|adelantad)[oa]s?\b/i,
  /перенес[её]н|перенос/i,
  /أُ?جّ?ل|تأجيل|نُ?قل/,
];

/** Whether a sentence says that something was moved to another time. */
export const tellsOfMoving = (sentence: string): boolean => MOVED.some((words) => words.test(sentence));
