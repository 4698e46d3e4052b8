import { foldName } from "../fold-name";

/** Units of a length of time; "m" is the minute, and a month is written "mo". */
type Unit = "months" | "weeks" | "days" | "hours" | "minutes" | "seconds";

/** In short; then in English, French, Spanish, Portuguese, Russian, Arabic and Chinese, in the forms that follow a number. */
const WORDS: Readonly<Record<Unit, string>> = {
  months: "mo month months mois mes meses mês месяц месяца месяцев мес شهر أشهر شهور 个月 個月",
  weeks:
    "w wk wks week weeks semaine semaines sem semana semanas неделя неделю недели недель нед أسبوع أسابيع أسبوعا 周 週 星期 礼拜 禮拜 个星期 個星期 个礼拜 個禮拜",
  days: "d day days jour jours j día días dia dias день дня дней дн сутки суток يوم أيام يوما 天 日",
  hours:
    "h hr hrs hour hours heure heures hora horas час часа часов ч ساعة ساعات 小时 小時 个小时 個小時 钟头 鐘頭 个钟头 個鐘頭",
  minutes: "m min mins minute minutes minuto minutos минута минуту минуты минут мин دقيقة دقائق 分 分钟 分鐘",
  seconds:
    "s sec secs second seconds seconde secondes segundo segundos seg секунда секунду секунды секунд сек с ثانية ثوان ثواني 秒 秒钟 秒鐘",
};

/** Each word, folded, with its unit. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(
  (Object.entries(WORDS) as [Unit, string][]).flatMap(([unit, words]) =>
    words.split(" ").map((word): [string, Unit] => [foldName(word), unit]),
  ),
);

/** Words for one that stand before a unit, folded. */
export const ONE = /^(?:a|an|one|un|une|una|um|uma|один|одна|одну|одни)(?= )/u;

/** Chinese numbers up to ten. */
export const CHINESE_NUMBERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
