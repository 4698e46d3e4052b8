import { told } from "./told";

describe("English minutes of other bodies", () => {
  it("repeat their agenda, write 15:00 p.m., and agree to next steps", () => {
    const minutes = told(`IGF National and Regional Initiatives (NRIs)
- Virtual Meeting I, 9 January 2020, 15:00 p.m. UTC -

Summary

Agenda
1. Welcome
2. Update from the Secretariat
3. NRIs session at IGF 2020

1. Welcome

The Secretariat welcomed the participants. The agenda was adopted.

2. Update from the Secretariat

- The call for validation of workshops closes on 17 January.
- The open consultations and MAG meeting will take place on 14-16 January in Geneva.
- The call for inputs is open until 20 January, 23:59 p.m. UTC.

3. NRIs session at IGF 2020

- The NRIs agreed to the next steps as follows:
   - Secretariat to send a Doodle poll to the list
   - All NRIs to nominate speakers by 31 January
- The next meeting will be held in the first week of February.
`);
    expect(minutes.meeting).toMatchObject({
      group: "NRI",
      number: 1,
      when: "2020-01-09T15:00Z",
      format: "online",
    });
    expect(minutes.sections.filter((title) => /^\d/.test(title))).toEqual([
      "1. Welcome",
      "2. Update from the Secretariat",
      "3. NRIs session at IGF 2020",
    ]);
    expect(minutes.actions).toEqual([
      "Secretariat: Secretariat to send a Doodle poll to the list",
      "All NRIs: All NRIs to nominate speakers by 31 January [2020-01-31]",
    ]);
    expect(minutes.events).toEqual([
      "2020-01-17",
      "2020-01-14/2020-01-16",
      "2020-01-20T23:59Z",
      "2020-02-03..2020-02-09",
    ]);
    expect(minutes.next).toBe("2020-02-03..2020-02-09");
  });

  it("are numbered paragraphs under a title with a Roman numeral", () => {
    const minutes = told(`IGF Virtual Multistakeholder Advisory Group (MAG) Meeting IX

 8 November 2016

Summary Report

1.         The ninth virtual MAG meeting of the 2016 IGF cycle took place on 8 November. The Chair moderated it.

2.         The Secretariat informed the MAG that registration would close on 21 November. The 11th IGF would be held in Guadalajara on 6-9 December.

3.         The next virtual meeting of the MAG will take place on 22 November at 14:00 UTC.
`);
    expect(minutes.meeting).toMatchObject({ group: "MAG", number: 9, when: "2016-11-08", format: "online" });
    expect(minutes.sections).toEqual([]);
    expect(minutes.events).toEqual(["2016-11-21", "2016-12-06/2016-12-09"]);
    expect(minutes.next).toBe("2016-11-22T14:00Z");
  });

  it("come by mail, wrapped, with handles and names in brackets", () => {
    const minutes = told(`Summary of MAG Virtual Meeting X - Wednesday, August 8, 2018 20:00 UTC

Dear all,

Main points:
* The programme paper was discussed. Members sent comments on
it before the call and will continue to do so on the list until the paper is final.

Action items:
* Secretariat to publish the schedule by 15 August
* Workshop organisers to confirm their speakers (deadline: 31 August)
* @lynn to circulate the draft
* Review of the guide (Ana + Luis)

Next meeting August 24, same time, same length
`);
    expect(minutes.meeting).toMatchObject({ group: "MAG", number: 10, when: "2018-08-08T20:00Z" });
    expect(minutes.actions).toEqual([
      "Secretariat: Secretariat to publish the schedule by 15 August [2018-08-15]",
      "Workshop organisers: Workshop organisers to confirm their speakers (deadline: 31 August) [2018-08-31]",
      "@lynn: @lynn to circulate the draft",
      "Ana + Luis: Review of the guide (Ana + Luis)",
    ]);
    expect(minutes.events).toEqual([]);
    expect(minutes.next).toBe("2018-08-24T20:00Z");
  });

  it("use keys, initials and the label AI, and go through old actions first", () => {
    const minutes = told(`Attendees: RAR, HR, GW

Date: 6 October 2014 (13:00-14:30 UTC)

Meeting Number: AL.AF/CC.14

Review of action items

* AI: RAR to post the minutes - done
* AI: GW to book the room

Discussion

* HR: noted that the draft has 217 comments
* AI: RAR to circulate the draft by 10 October
* Action item for GW: Ask staff about the budget of USD 9.600
* AI: a topic that everyone talks about

Next call: 20 October 2014, 13:00 UTC
`);
    expect(minutes.meeting.when).toBe("2014-10-06T13:00Z/2014-10-06T14:30Z");
    expect(minutes.meeting.number).toBeUndefined();
    expect(minutes.actions).toEqual([
      "RAR: RAR to circulate the draft by 10 October [2014-10-10]",
      "GW: Ask staff about the budget of USD 9.600",
    ]);
    expect(minutes.next).toBe("2014-10-20T13:00Z");
  });

  it("are Markdown with labels, boxes to tick, and a meeting scheduled by a resolution", () => {
    const minutes = told(`# Minutes of Meeting 6, 2020-12-15, 20:30-22:00 UTC

## Leftover action items from meeting 5

- [x] Ana to write the draft
- [ ] Bo to review it

## Discussion

We talked about T133465 and version 2.0.

**ACTION:** Chen to open an issue on the ratio 16:9

*Resolved*: Schedule the Meeting 7 for Tuesday 12 January 2021, same time at UTC 20:30

#### Actions:

- Ana to send the poll
- Support for letter to the board
`);
    expect(minutes.meeting).toMatchObject({ number: 6, when: "2020-12-15T20:30Z/2020-12-15T22:00Z" });
    expect(minutes.actions).toEqual([
      "Chen: Chen to open an issue on the ratio 16:9",
      "?: Schedule the Meeting 7 for Tuesday 12 January 2021, same time at UTC 20:30",
      "Ana: Ana to send the poll",
      "?: Support for letter to the board",
    ]);
    expect(minutes.events).toEqual([]);
    expect(minutes.next).toBe("2021-01-12T20:30Z");
  });

  it("number their action items, with text and status on the lines below, and cross midnight", () => {
    const minutes = told(`# Working Group Telecon 2020-08-04

Date: 4 August 2020
Time: 23:00 UTC for 90 Minutes

## Discussion

Something was said.

Action item #200804-01
Dan to update the register
Status: Open

Action item #200804-02
Eve to file the form
Status: Close

Action item #200804-03: Fay to book the room
Deadline: 12/31/2020 12:00 AM
`);
    expect(minutes.meeting).toMatchObject({ when: "2020-08-04T23:00Z/2020-08-05T00:30Z", format: "online" });
    expect(minutes.actions).toEqual([
      "Dan: Dan to update the register",
      "Fay: Fay to book the room [2020-12-31T00:00 local]",
    ]);
  });

  it("say in a sentence when the meeting was, under a note on the translation", () => {
    const minutes = told(`This document has been translated into several languages for information only.

Minutes | Special Meeting of the ICANN Board
2 December 2015

A Special Meeting of the ICANN Board of Directors was held telephonically on 2 December 2015 at 14:00 UTC.

1. Consent Agenda

   a. Approval of Minutes
      Resolved (2015.12.02.01), the Board approves the minutes of the 22 October 2015 meeting.

2. Main Agenda

- The next meeting of the Board will be on 3 February 2016.
`);
    expect(minutes.translation).toBe(true);
    expect(minutes.meeting).toMatchObject({
      title: "Minutes | Special Meeting of the ICANN Board",
      group: "ICANN Board",
      when: "2015-12-02T14:00Z",
      format: "online",
    });
    expect(minutes.events).toEqual([]);
    expect(minutes.next).toBe("2016-02-03");
  });

  it("set deadlines under dates", () => {
    const minutes = told(`MAG Virtual Meeting V, 2 September 2015, 14:00 UTC

The following deadlines were set:

25 September:
- Workshop organisers to send their reports
- Secretariat to close the form

2 October:
- MAG members to grade the proposals
`);
    expect(minutes.actions).toEqual([
      "Workshop organisers: Workshop organisers to send their reports [2015-09-25]",
      "Secretariat: Secretariat to close the form [2015-09-25]",
      "MAG members: MAG members to grade the proposals [2015-10-02]",
    ]);
  });

  it("disagree with themselves about the date", () => {
    const minutes = told(`NRIs Virtual Meeting IV
8 June 2017

The fourth NRIs meeting took place on 18 June. It was held online.
`);
    expect(minutes.meeting.when).toBe("2017-06-08");
    expect(minutes.codes).toEqual(["meeting-date-disagrees"]);
  });

  it("flag a wrong weekday, and a zone that could be several", () => {
    const minutes = told(`MAG Meeting 3
5 March 2024, 14:00 UTC

- The webinar will be on Monday, 12 March 2024 at 15:00 UTC.
- The call will be on 14 March 2024 at 10:00 CST.
`);
    expect(minutes.codes).toEqual(["weekday-mismatch", "zone-ambiguous"]);
  });

  it("repeat in a list at the end the actions that labels marked", () => {
    const minutes = told(`Editors call, 4 May 2023, 15:00 UTC

Ana presented the draft.

ACTION: Ana to publish the second draft of the guide

ACTION: Bo to ask the chairs about the schedule

Summary of action items

- Ana to publish the second draft of the guide
- Bo to ask the chairs about the schedule
`);
    expect(minutes.actions).toEqual([
      "Ana: Ana to publish the second draft of the guide",
      "Bo: Bo to ask the chairs about the schedule",
    ]);
  });
});
