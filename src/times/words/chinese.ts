import type { Language } from "./language";

const DAYS = ["一", "二", "三", "四", "五", "六", "日|天"] as const;

/** Every name of a week day with each of the words for a week before it: "下" gives "下周三", "下星期三", ... */
function weekdays(...before: string[]): string[] {
  const weeks = before.flatMap((word) =>
    ["周", "星期", "礼拜", "个星期", "个礼拜"].map((week) => word + week),
  );
  return DAYS.map((day) =>
    day
      .split("|")
      .flatMap((name) => weeks.map((week) => week + name))
      .join("|"),
  );
}

/** Simplified and traditional: characters are folded to the simplified ones. Numbers in Han digits are read as digits. */
export const chinese: Language = {
  tag: "zh",
  months: Array.from({ length: 12 }, () => ""),
  weekdays: weekdays(""),
  weekdaysOf: {
    [-1]: weekdays("上", "上个"),
    0: weekdays("本", "这", "这个", "该"),
    1: weekdays("下", "下个"),
    2: weekdays("下下", "下下个"),
  },
  dayParts: {
    am: "上午|早上|早晨|清晨|清早|凌晨|早|晨|午前|拂晓",
    pm: "下午|午后",
    noon: "中午|正午",
    evening: "晚上|傍晚|晚间|夜晚|夜里|晚|夜间|当晚",
    night: "半夜|深夜|午夜",
  },
  noon: "正午|中午",
  midnight: "零点|零时|午夜|子夜|半夜",
  numbers: { 30: "半", 45: "三刻" },
  hour: "点|时|点钟|时整|点整",
  minute: "分|分钟",
  second: "秒",
  at: "在|于",
  sharp: "整|钟|正",
  half: "半",
  quarter: "一刻",
  day: "日|号|日当天",
  month: "月|月份",
  year: "年|年度",
  relativeDays: {
    [-2]: "前天",
    [-1]: "昨天|昨日",
    0: "今天|今日|本日",
    1: "明天|明日|翌日|次日",
    2: "后天|后日",
    3: "大后天",
  },
  relativeDayParts: [
    { days: 0, part: "am", words: "今早|今晨|今天上午|今天早上" },
    { days: 0, part: "evening", words: "今晚|今夜" },
    { days: 1, part: "am", words: "明早|明晨" },
    { days: 1, part: "evening", words: "明晚" },
    { days: -1, part: "evening", words: "昨晚|昨夜" },
  ],
  which: { this: "本|这个", next: "下个", coming: "下一个", last: "上个" },
  weeks: {
    0: "本周|这周|本星期|这个星期|这星期",
    1: "下周|下星期|下个星期|下礼拜",
    [-1]: "上周|上星期|上个星期",
  },
  monthsFromNow: { 0: "本月|这个月|当月", 1: "下月|下个月|次月", [-1]: "上月|上个月" },
  and: "和|及|与|以及|跟|并|暨",
  or: "或|或者|还是|抑或",
  to: "至|到|直到|直至|开到|持续到|持续至|一直到|进行到",
  between: "介于",
  from: "从|自|由",
  filler:
    "在|于|为|是|将于|定于|将在|拟于|分别|分别于|分别在|的|之|即|约|大约|左右|按|按照|以|采用|开始|起|时间|时间为|时间是|举行|召开|当天|就|那就|那么|改到|改为|改在|定在|安排在|请于|需在|请在|须在|须于|应于|应在|并于|均为|均|都是|我们|暂定|暂定于|推迟到|提前到|会议",
  deadline:
    "截至|截止|截止到|截止至|截止于|不迟于|不晚于|最迟|最晚|最迟于|最晚于|至迟|至迟于|直至|限于|截止日期|截止日期为|截止时间|截止时间为|截止日期是|截止时间是|开放至|持续到|有效期至|延长至|延至",
  deadlineAfter:
    "前|之前|以前|为止|截止|止|或之前|或以前|及之前|及以前|前完成|到期|下班前|下班之前|当天下班前|（含）之前|(含)之前|（含）前|(含)前|关闭|含之前|截稿",
  deadlineNoun: "截止日期|截止时间|最后期限|期限|截稿|截止日",
  zones: {
    UTC: "协调世界时|协调世界时间|协调世界|世界协调时|世界协调时间|世界协调|世界标准时间|世界标准时|国际协调时间|国际协调时|国际标准时间|世界时|世界时间|协调时间|协调时|格林尼治时间|格林尼治标准时间|格林尼治标准时|格林尼治平均时间|格林尼治平时|格林威治时间|格林威治标准时间|格林威治标准时|格林威治平均时间|格林尼治|格林威治|格林尼治平太阳时|协调世界時|全球协调时间|通用协调时间|祖鲁时间",
    "Asia/Shanghai": "北京时间|中国时间|中国标准时间|上海时间|京时|国内时间|中原标准时间|北京时|内地时间",
    "Asia/Taipei": "台北时间|台湾时间",
    "Asia/Hong_Kong": "香港时间",
    "Asia/Tokyo": "日本时间|东京时间|日本标准时间",
    "Asia/Seoul": "韩国时间|首尔时间",
    "Asia/Kolkata": "印度时间|印度标准时间|新德里时间",
    "America/New_York": "美东时间|美国东部时间|东部时间|美东|纽约时间|北美东部时间",
    "America/Chicago": "美中时间|美国中部时间|中部时间|美国中央时间",
    "America/Denver": "美国山区时间|山区时间|美国山地时间|山地时间",
    "America/Los_Angeles": "美西时间|美国西部时间|太平洋时间|美国太平洋时间|西部时间|美西",
    "Europe/Paris": "欧洲中部时间|中欧时间|欧中时间",
    "Europe/Athens": "东欧时间|欧洲东部时间",
    "Europe/London": "英国时间|伦敦时间|英国夏令时间|英国夏令时",
    "Europe/Zurich": "瑞士时间|日内瓦时间|苏黎世时间",
    "Europe/Moscow": "莫斯科时间|俄罗斯时间",
  },
  timeAfter: "时间|当地时间|标准时间|本地时间|夏令时间|夏令时|时",
  localTime: "当地时间|本地时间|地方时|会场时间|当地",
  inPlace: "在",
  sameAs: "也就是|即|相当于|等于|也即|换算为|合|对应",
  label: "时间|日期|会议时间|会议日期|日期和时间|日期与时间|开会时间|日期时间",
  allTimes: "所有时间均为|所有时间均采用|所有时间都是|以下时间均为|以上时间均为|时间均为|均为|所有时间为",
  notBefore:
    "比分|比例|版本|第|见第|版|分辨率|画面|章节|房间|编号|号码|温度|得分|页|电话|室|票数|比|章|节|条|图|表|会议室|票数为|比分为|长达|时长|用时|持续|历时|为期|耗时|赔率|标准|价格",
  notAfter:
    "小时|人|份|名|个|个月|个小时|多人|位|次|场|届|条|节|章|页|年会|%|项|款|美元|元|公里|米|票|比分|倍|钟头|多份|岁|点建议|点意见|点要求|点共识|分之|件|所|家|国|种|级|版|天|周|多个|比",
  vagueAfter: {
    early: "初|早些时候|上旬|月初|份早些时候|份初|前期",
    middle: "中旬|中|中期|份中旬",
    late: "下旬|晚些时候|份下旬|下半旬",
    end: "底|末|份底|月底|月末",
    "first-week": "第一周|第1周|头一周|的第一周|首周|第一个星期",
    "second-week": "第二周|第2周|的第二周|第二个星期",
    "third-week": "第三周|第3周|的第三周|第三个星期",
    "fourth-week": "第四周|第4周|的第四周|第四个星期",
    "last-week": "最后一周|的最后一周|最后一个星期|最后1周|末周|最后一星期",
    "first-half": "上半月|上半|前半月",
    "second-half": "下半月|下半|后半月",
  },
};
