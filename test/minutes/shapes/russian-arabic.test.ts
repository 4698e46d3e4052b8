import { told } from "./told";

describe("Russian minutes of other bodies", () => {
  it("decide, and name who is responsible in brackets", () => {
    const minutes = told(`Собрание «Викимедиа РУ» 19.12.2015

Протокол собрания от 19.12.2015, в 17:00, по Скайпу

Присутствовали: Иванов, Петров, Сидоров

1. О конкурсе

Конкурс пройдёт с 10 по 20 января.

Решено:
- провести конкурс (ответственный: Петров)
- подготовить отчёт до 1 февраля (ответственный: Сидоров)

2. О сайте

Решено: обновить сайт (ответственный: Иванов)

Следующее (2016-01-26)
`);
    expect(minutes.language).toBe("ru");
    expect(minutes.meeting).toMatchObject({ when: "2015-12-19T17:00 local", format: "online" });
    expect(minutes.actions).toEqual([
      "Петров: провести конкурс (ответственный: Петров)",
      "Сидоров: подготовить отчёт до 1 февраля (ответственный: Сидоров) [2016-02-01]",
      "Иванов: обновить сайт (ответственный: Иванов)",
    ]);
    expect(minutes.events).toEqual(["2016-01-10/2016-01-20"]);
    expect(minutes.next).toBe("2016-01-26");
  });

  it("say in a sentence when the meeting was, below other matter", () => {
    const minutes = told(`Деятельность и заседания Правления

Ознакомьтесь с действиями и решениями Правления по итогам недавней деятельности.

Протокол | Внеочередное заседание Правления ICANN 27 мая 2016

Настоящий документ был переведен на несколько языков только для информационных целей.

Внеочередное заседание Правления ICANN было проведено по телефону 27 мая 2016 года в 13:00 UTC.

1. Основная повестка дня:

Правление рассмотрело бюджет. Публичное обсуждение закончится 15 июня 2016 года.
`);
    expect(minutes.translation).toBe(true);
    expect(minutes.meeting).toMatchObject({
      title: "Протокол | Внеочередное заседание Правления ICANN 27 мая 2016",
      when: "2016-05-27T13:00Z",
      format: "online",
    });
    expect(minutes.events).toEqual(["2016-06-15"]);
    expect(minutes.next).toBeNull();
  });
});

describe("Arabic minutes of other bodies", () => {
  it("put the verb before who acts", () => {
    const minutes = told(`محضر اجتماع خاص لمجلس إدارة ICANN
2 ديسمبر 2015

تمت ترجمة هذه الوثيقة إلى عدة لغات للعلم فقط.

عُقد اجتماع خاص لمجلس إدارة ICANN هاتفيًا في 2 ديسمبر 2015 الساعة 14:00 حسب التوقيت العالمي المنسق.

1. جدول الأعمال الرئيسي

ناقش المجلس الميزانية. وسيُعقد المنتدى العام في 15 مارس 2016 الساعة 04:09 م بالتوقيت المحلي.

2. الإجراءات المطلوبة

- سترسل الأمانة جدول الأعمال قبل 10 ديسمبر.
- على الأعضاء إرسال تعليقاتهم.

سيُعقد الاجتماع المقبل في 3 فبراير 2016.
`);
    expect(minutes).toMatchObject({ language: "ar", translation: true });
    expect(minutes.meeting).toMatchObject({ when: "2015-12-02T14:00Z", format: "online" });
    expect(minutes.actions).toEqual([
      "الأمانة: سترسل الأمانة جدول الأعمال قبل 10 ديسمبر. [2015-12-10]",
      "الأعضاء: على الأعضاء إرسال تعليقاتهم.",
    ]);
    expect(minutes.events).toEqual(["2016-03-15T16:09 local"]);
    expect(minutes.next).toBe("2016-02-03");
  });
});
