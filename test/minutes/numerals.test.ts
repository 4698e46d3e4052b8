import { meetingNumber } from "../../src/minutes/meeting-number";
import { asciiDigits, chineseNumeral, romanNumeral } from "../../src/minutes/numerals";
import { lexicon } from "../../src/minutes/words";

describe("numerals", () => {
  it("are read in Chinese", () => {
    expect(["七", "十", "十二", "二十", "三十一", "一百零三", "〇"].map(chineseNumeral)).toEqual([
      7,
      10,
      12,
      20,
      31,
      103,
      null,
    ]);
    expect(chineseNumeral("七b")).toBeNull();
  });

  it("are read in Roman letters, if they are written as one writes them", () => {
    expect(["I", "IX", "XIV", "xl", "XCIX"].map(romanNumeral)).toEqual([1, 9, 14, 40, 99]);
    expect(["", "IIII", "VX", "MAG", "IC"].map(romanNumeral)).toEqual([null, null, null, null, null]);
  });

  it("are brought to ASCII digits from other scripts", () => {
    expect(asciiDigits("١٤ ۱۴ １４")).toBe("14 14 14");
  });
});

describe("the number of a meeting", () => {
  const words = lexicon(["en", "zh", "fr", "es", "pt", "ru", "ar"]);

  it.each([
    ["IGF 2025 多利益相关方咨询小组 (MAG) 第十二次会议", 12],
    ["IGF MAG 2024 第七次会议", 7],
    ["第 3 次會議", 3],
    ["IGF Virtual Multistakeholder Advisory Group (MAG) Meeting IX", 9],
    ["Virtual Meeting I, ", 1],
    ["Summary of MAG Virtual Meeting X - ", 10],
    ["Minutes of Meeting 6, ", 6],
    ["Working group call #3", 3],
    ["The ninth MAG virtual meeting took place", 9],
    ["7th MAG meeting", 7],
    ["Twenty-first meeting of the committee", 21],
    ["8ª Reunião Ordinária de 2017", 8],
    ["Reunión n.º 5", 5],
    ["Duodécima reunión", 12],
    ["Douzième réunion", 12],
    ["12e réunion du MAG", 12],
    ["XII заседание", 12],
    ["Заседание № 4", 4],
    ["Двенадцатое заседание", 12],
    ["الاجتماع الثاني عشر", 12],
    ["الاجتماع رقم 5", 5],
  ])("is in %s", (line, number) => {
    expect(meetingNumber(line, words)).toBe(number);
  });

  it.each([
    "2nd Open Consultations and MAG Meeting",
    "15th IGF meeting",
    "Meeting Number: AL.AF/CC.14",
    "Agenda Item 9",
    "第二次公开磋商和 MAG 会议",
    "Meeting of the MAG in 2024",
    "Meeting 20:30",
  ])("is not in %s", (line) => {
    expect(meetingNumber(line, words)).toBeNull();
  });
});
