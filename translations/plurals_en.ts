<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptanceActions</name>
    <message numerus="yes">
        <source>At most %n at once: choose fewer.</source>
        <translation>
            <numerusform>At most %n at once: choose fewer.</numerusform>
            <numerusform>At most %n at once: choose fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AcceptancePapers</name>
    <message numerus="yes">
        <source>Done again on this PC: the secret is the one that was bound before, and the keys of %n enrolment(s) follow from it.</source>
        <translation>
            <numerusform>Done again on this PC: the secret is the one that was bound before, and the key of %n enrolment follows from it.</numerusform>
            <numerusform>Done again on this PC: the secret is the one that was bound before, and the keys of %n enrolments follow from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionPanels</name>
    <message numerus="yes">
        <source>Seal of the &amp;unit (關防) seen (%n of them need it)</source>
        <translation>
            <numerusform>Seal of the &amp;unit (關防) seen (%n of them needs it)</numerusform>
            <numerusform>Seal of the &amp;unit (關防) seen (%n of them need it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) of colleagues</source>
        <translation>
            <numerusform>%n application of a colleague</numerusform>
            <numerusform>%n applications of colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to delete former accounts</source>
        <translation>
            <numerusform>%n request to delete a former account</numerusform>
            <numerusform>%n requests to delete former accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) that are not closed pass on to the successor.</source>
        <translation>
            <numerusform>%n course that is not closed passes on to the successor.</numerusform>
            <numerusform>%n courses that are not closed pass on to the successor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingActions</name>
    <message numerus="yes">
        <source>It is overdue for %n day(s).</source>
        <translation>
            <numerusform>It is overdue for %n day.</numerusform>
            <numerusform>It is overdue for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is due in %n day(s).</source>
        <translation>
            <numerusform>It is due in %n day.</numerusform>
            <numerusform>It is due in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are to be put right first: see the check below.</source>
        <translation>
            <numerusform>%n thing is to be put right first: see the check below.</numerusform>
            <numerusform>%n things are to be put right first: see the check below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message numerus="yes">
        <source>%n person(s) get more hours.</source>
        <translation>
            <numerusform>%n person gets more hours.</numerusform>
            <numerusform>%n people get more hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get fewer hours, and may object to it for some days.</source>
        <translation>
            <numerusform>%n person gets fewer hours, and may object to it for some days.</numerusform>
            <numerusform>%n people get fewer hours, and may object to it for some days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) come onto the list.</source>
        <translation>
            <numerusform>%n person comes onto the list.</numerusform>
            <numerusform>%n people come onto the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) come off the list.</source>
        <translation>
            <numerusform>%n person comes off the list.</numerusform>
            <numerusform>%n people come off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) become another version or are revoked: what was printed is void.</source>
        <translation>
            <numerusform>%n certificate becomes another version or is revoked: what was printed is void.</numerusform>
            <numerusform>%n certificates become another version or are revoked: what was printed is void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were passed on are taken back in the next batch.</source>
        <translation>
            <numerusform>%n row that was passed on is taken back in the next batch.</numerusform>
            <numerusform>%n rows that were passed on are taken back in the next batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message numerus="yes">
        <source>break of %n minutes</source>
        <translation>
            <numerusform>break of %n minute</numerusform>
            <numerusform>break of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionEffects</name>
    <message numerus="yes">
        <source>Mails: %n, one to each person</source>
        <translation>
            <numerusform>Mails: %n, one to each person</numerusform>
            <numerusform>Mails: %n, one to each person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolStanding</name>
    <message numerus="yes">
        <source>%n day(s) %1</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n day %1</numerusform>
            <numerusform>%n days %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrozenValues</name>
    <message numerus="yes">
        <source>%n course(s) were put right since: both values are shown.</source>
        <translation>
            <numerusform>%n course was put right since: both values are shown.</numerusform>
            <numerusform>%n courses were put right since: both values are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) were put right since, which changes none of these numbers.</source>
        <translation>
            <numerusform>%n course was put right since, which changes none of these numbers.</numerusform>
            <numerusform>%n courses were put right since, which changes none of these numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePlaces</name>
    <message numerus="yes">
        <source>%n message(s) have not been read.</source>
        <translation>
            <numerusform>%n message has not been read.</numerusform>
            <numerusform>%n messages have not been read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferingView</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCourseActions</name>
    <message numerus="yes">
        <source>It stays to be found, marked as cancelled, with the reason. %n person(s) who were accepted are told by mail.</source>
        <translation>
            <numerusform>It stays to be found, marked as cancelled, with the reason. %n person who was accepted is told by mail.</numerusform>
            <numerusform>It stays to be found, marked as cancelled, with the reason. %n people who were accepted are told by mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTasks</name>
    <message numerus="yes">
        <source>%n applications wait for review.</source>
        <translation>
            <numerusform>%n application waits for review.</numerusform>
            <numerusform>%n applications wait for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest, from %1, has waited for %n days.</source>
        <translation>
            <numerusform>The oldest, from %1, has waited for %n day.</numerusform>
            <numerusform>The oldest, from %1, has waited for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait for their sealed paper, the oldest since %1.</source>
        <translation>
            <numerusform>%n application waits for its sealed paper, since %1.</numerusform>
            <numerusform>%n applications wait for their sealed paper, the oldest since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are with their applicants for correction. There is nothing to do until they come back.</source>
        <translation>
            <numerusform>%n application is with its applicant for correction. There is nothing to do until it comes back.</numerusform>
            <numerusform>%n applications are with their applicants for correction. There is nothing to do until they come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more colleagues wait for their accounts.</source>
        <translation>
            <numerusform>%n more colleague waits for an account.</numerusform>
            <numerusform>%n more colleagues wait for their accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterOutbox</name>
    <message numerus="yes">
        <source>%1: %n people</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message numerus="yes">
        <source>Too many wrong attempts: this account cannot be opened offline on this computer for %n minutes. Afterwards try again, or sign in when the centre answers.</source>
        <translation>
            <numerusform>Too many wrong attempts: this account cannot be opened offline on this computer for %n minute. Afterwards try again, or sign in when the centre answers.</numerusform>
            <numerusform>Too many wrong attempts: this account cannot be opened offline on this computer for %n minutes. Afterwards try again, or sign in when the centre answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong attempts: this account is locked for %n minutes. Try again afterwards, or set a new password at once: “Account or password forgotten”.</source>
        <translation>
            <numerusform>Too many wrong attempts: this account is locked for %n minute. Try again afterwards, or set a new password at once: “Account or password forgotten”.</numerusform>
            <numerusform>Too many wrong attempts: this account is locked for %n minutes. Try again afterwards, or set a new password at once: “Account or password forgotten”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message numerus="yes">
        <source>The rosters are those of semester %1-%2, of %n school(s).</source>
        <translation>
            <numerusform>The roster is that of semester %1-%2, of %n school.</numerusform>
            <numerusform>The rosters are those of semester %1-%2, of %n schools.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitActions</name>
    <message numerus="yes">
        <source>☐ %n account(s) are open there, beside a single chief manager&apos;s: have them closed, or merge the unit.</source>
        <translation>
            <numerusform>☐ %n account is open there, beside a single chief manager&apos;s: have it closed, or merge the unit.</numerusform>
            <numerusform>☐ %n accounts are open there, beside a single chief manager&apos;s: have them closed, or merge the unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>☐ %n application(s) wait there: decide them first.</source>
        <translation>
            <numerusform>☐ %n application waits there: decide it first.</numerusform>
            <numerusform>☐ %n applications wait there: decide them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitExport</name>
    <message numerus="yes">
        <source>%n unit(s), in the columns that the list shows. The centre writes down who saved them, and how many.</source>
        <translation>
            <numerusform>%n unit, in the columns that the list shows. The centre writes down who saved it.</numerusform>
            <numerusform>%n units, in the columns that the list shows. The centre writes down who saved them, and how many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n account(s) are open there: have them closed, or merge the unit into another.</source>
        <translation>
            <numerusform>%n account is open there: have it closed, or merge the unit into another.</numerusform>
            <numerusform>%n accounts are open there: have them closed, or merge the unit into another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) wait there: have them decided first.</source>
        <translation>
            <numerusform>%n application waits there: have it decided first.</numerusform>
            <numerusform>%n applications wait there: have them decided first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This can be undone for %n day(s), which are over. Enter how it is now instead, or ask your regional centre.</source>
        <translation>
            <numerusform>This can be undone for one day, which is over. Enter how it is now instead, or ask your regional centre.</numerusform>
            <numerusform>This can be undone for %n days, which are over. Enter how it is now instead, or ask your regional centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not closed: %n entries are not confirmed yet (%1). Go through them first.</source>
        <translation>
            <numerusform>Not closed: one entry is not confirmed yet (%1). Go through it first.</numerusform>
            <numerusform>Not closed: %n entries are not confirmed yet (%1). Go through them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not closed: the roster has changed meanwhile and has %n people now. Look at it, and close again.</source>
        <translation>
            <numerusform>Not closed: the roster has changed meanwhile and has one person now. Look at it, and close again.</numerusform>
            <numerusform>Not closed: the roster has changed meanwhile and has %n people now. Look at it, and close again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not undone: %n of its people have been changed since (%1). You can undo the others, or put these back first.</source>
        <translation>
            <numerusform>Not undone: %n of its people has been changed since (%1). You can undo the others, or put this one back first.</numerusform>
            <numerusform>Not undone: %n of its people have been changed since (%1). You can undo the others, or put these back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of the unit are not closed: have them closed or cancelled, or merge the unit into another.</source>
        <translation>
            <numerusform>%n course of the unit is not closed: have it closed or cancelled, or merge the unit into another.</numerusform>
            <numerusform>%n courses of the unit are not closed: have them closed or cancelled, or merge the unit into another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your unit has %n venues in use, which is the most there can be. Close those that are used no more.</source>
        <translation>
            <numerusform>Not saved: your unit has %n venue in use, which is the most there can be. Close it if it is used no more.</numerusform>
            <numerusform>Not saved: your unit has %n venues in use, which is the most there can be. Close those that are used no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your unit recommends %n people, which is the most there can be. Withdraw those whom you would not ask again.</source>
        <translation>
            <numerusform>Not saved: your unit recommends %n person, which is the most there can be. Withdraw those whom you would not ask again.</numerusform>
            <numerusform>Not saved: your unit recommends %n people, which is the most there can be. Withdraw those whom you would not ask again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not followed: you follow %n courses, which is the most there can be. Take those off the list that you need no more.</source>
        <translation>
            <numerusform>Not followed: you follow %n course, which is the most there can be. Take it off the list if you need it no more.</numerusform>
            <numerusform>Not followed: you follow %n courses, which is the most there can be. Take those off the list that you need no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not subscribed: you have %n subscriptions, which is the most there can be. Delete one, also a stopped one, or change it.</source>
        <translation>
            <numerusform>Not subscribed: you have %n subscription, which is the most there can be. Delete it, or change it.</numerusform>
            <numerusform>Not subscribed: you have %n subscriptions, which is the most there can be. Delete one, also a stopped one, or change it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have enrolled or wait for a place.</source>
        <translation>
            <numerusform>%n person has enrolled or waits for a place.</numerusform>
            <numerusform>%n people have enrolled or wait for a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minutes belong to who was late or left early, and there are at most %n in session %1. Nothing was saved; correct them.</source>
        <translation>
            <numerusform>Minutes belong to who was late or left early, and there is at most %n in session %1. Nothing was saved; correct them.</numerusform>
            <numerusform>Minutes belong to who was late or left early, and there are at most %n in session %1. Nothing was saved; correct them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not marked: %n persons have no mark by now, which is not what you saw. Look again at who they are.</source>
        <translation>
            <numerusform>Not marked: %n person has no mark by now, which is not what you saw. Look again at who that is.</numerusform>
            <numerusform>Not marked: %n persons have no mark by now, which is not what you saw. Look again at who they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed: %n persons were credited for the same minutes in %1. Send the list back, or say why it is confirmed all the same.</source>
        <translation>
            <numerusform>Not confirmed: %n person was credited for the same minutes in %1. Send the list back, or say why it is confirmed all the same.</numerusform>
            <numerusform>Not confirmed: %n persons were credited for the same minutes in %1. Send the list back, or say why it is confirmed all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A course has at most %n files of evidence. Remove one first, or put several pages in one file.</source>
        <translation>
            <numerusform>A course has at most %n file of evidence. Remove it first, or put several pages in one file.</numerusform>
            <numerusform>A course has at most %n files of evidence. Remove one first, or put several pages in one file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed in: %n checks before closing are not met. Put right what they name, and hand the list in again.</source>
        <translation>
            <numerusform>Not handed in: %n check before closing is not met. Put right what it names, and hand the list in again.</numerusform>
            <numerusform>Not handed in: %n checks before closing are not met. Put right what they name, and hand the list in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed in: %n checks before closing have doubts. Look at them, and write a sentence of five characters or more.</source>
        <translation>
            <numerusform>Not handed in: %n check before closing has doubts. Look at it, and write a sentence of five characters or more.</numerusform>
            <numerusform>Not handed in: %n checks before closing have doubts. Look at them, and write a sentence of five characters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your desk has %n duties in use, which is the most there can be. Retire those that hold no more.</source>
        <translation>
            <numerusform>Not saved: your desk has %n duty in use, which is the most there can be. Retire those that hold no more.</numerusform>
            <numerusform>Not saved: your desk has %n duties in use, which is the most there can be. Retire those that hold no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n minute(s) early</source>
        <translation>
            <numerusform>left %n minute early</numerusform>
            <numerusform>left %n minutes early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in, so nothing was. Put them right, or tick that they are skipped.</source>
        <translation>
            <numerusform>1 row cannot be taken in, so nothing was. Put it right, or tick that it is skipped.</numerusform>
            <numerusform>%n rows cannot be taken in, so nothing was. Put them right, or tick that they are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have hours other than presence comes to, so nothing was taken in. Say why, in the note of each or once for all.</source>
        <translation>
            <numerusform>1 row has hours other than presence comes to, so nothing was taken in. Say why, in its note or once for all.</numerusform>
            <numerusform>%n rows have hours other than presence comes to, so nothing was taken in. Say why, in the note of each or once for all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this list have been changed since, so nothing was taken back. Take back the others, or put single rows right by hand.</source>
        <translation>
            <numerusform>1 person of this list has been changed since, so nothing was taken back. Take back the others, or put single rows right by hand.</numerusform>
            <numerusform>%n people of this list have been changed since, so nothing was taken back. Take back the others, or put single rows right by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course was closed more than %n days ago. Ask the national centre to put it right.</source>
        <translation>
            <numerusform>The course was closed more than %n day ago. Ask the national centre to put it right.</numerusform>
            <numerusform>The course was closed more than %n days ago. Ask the national centre to put it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last session is not over yet.</source>
        <translation>
            <numerusform>The last session is not over yet.</numerusform>
            <numerusform>The last session is not over yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The presence of %n person(s) is not marked for every session.</source>
        <translation>
            <numerusform>The presence of %n person is not marked for every session.</numerusform>
            <numerusform>The presence of %n people is not marked for every session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s) are not decided yet, or wait for an answer.</source>
        <translation>
            <numerusform>%n enrolment is not decided yet, or waits for an answer.</numerusform>
            <numerusform>%n enrolments are not decided yet, or wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no hours yet, neither computed nor given.</source>
        <translation>
            <numerusform>%n person has no hours yet, neither computed nor given.</numerusform>
            <numerusform>%n people have no hours yet, neither computed nor given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more hours than the course has.</source>
        <translation>
            <numerusform>%n person has more hours than the course has.</numerusform>
            <numerusform>%n people have more hours than the course has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lecturer(s) or staff stand on the list as participants with hours.</source>
        <translation>
            <numerusform>%n lecturer or member of the staff stands on the list as a participant with hours.</numerusform>
            <numerusform>%n lecturers or staff stand on the list as participants with hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get hours of another course at the same time.</source>
        <translation>
            <numerusform>%n person gets hours of another course at the same time.</numerusform>
            <numerusform>%n people get hours of another course at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who came have no result of the assessment yet.</source>
        <translation>
            <numerusform>%n person who came has no result of the assessment yet.</numerusform>
            <numerusform>%n people who came have no result of the assessment yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of the course waits for its review.</source>
        <translation>
            <numerusform>A change of the course waits for its review.</numerusform>
            <numerusform>A change of the course waits for its review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no evidence of who came: a signed sheet or a log of scans.</source>
        <translation>
            <numerusform>%n session has no evidence of who came: a signed sheet or a log of scans.</numerusform>
            <numerusform>%n sessions have no evidence of who came: a signed sheet or a log of scans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be passed on: a category or an ID number is missing.</source>
        <translation>
            <numerusform>%n row cannot be passed on: a category or an ID number is missing.</numerusform>
            <numerusform>%n rows cannot be passed on: a category or an ID number is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) came than there are places.</source>
        <translation>
            <numerusform>%n more person came than there are places.</numerusform>
            <numerusform>%n more people came than there are places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came without having enrolled, more than one in ten.</source>
        <translation>
            <numerusform>%n person came without having enrolled, more than one in ten.</numerusform>
            <numerusform>%n people came without having enrolled, more than one in ten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n person(s) were set by hand.</source>
        <translation>
            <numerusform>The hours of %n person were set by hand.</numerusform>
            <numerusform>The hours of %n people were set by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) get all hours, though some sessions have no evidence.</source>
        <translation>
            <numerusform>The %n person gets all hours, though some sessions have no evidence.</numerusform>
            <numerusform>All %n people get all hours, though some sessions have no evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody came: the course is closed as one without participants.</source>
        <translation>
            <numerusform>Nobody came: the course is closed as one without participants.</numerusform>
            <numerusform>Nobody came: the course is closed as one without participants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Title and tag do not go together: the hours would not be passed on.</source>
        <translation>
            <numerusform>Title and tag do not go together: the hours would not be passed on.</numerusform>
            <numerusform>Title and tags do not go together: the hours would not be passed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stand on no school&apos;s roster; their hours wait until they do.</source>
        <translation>
            <numerusform>%n person stands on no school&apos;s roster; the hours wait until then.</numerusform>
            <numerusform>%n people stand on no school&apos;s roster; their hours wait until they do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact of the course is at the unit no longer.</source>
        <translation>
            <numerusform>The contact of the course is at the unit no longer.</numerusform>
            <numerusform>The contacts of the course are at the unit no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sensitive answers of %n person(s) are kept with the enrolments.</source>
        <translation>
            <numerusform>Sensitive answers of %n person are kept with the enrolments.</numerusform>
            <numerusform>Sensitive answers of %n people are kept with the enrolments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questionnaire is still open.</source>
        <translation>
            <numerusform>The questionnaire is still open.</numerusform>
            <numerusform>The questionnaire is still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more hours on one day than a day of courses holds.</source>
        <translation>
            <numerusform>%n person has more hours on one day than a day of courses holds.</numerusform>
            <numerusform>%n people have more hours on one day than a day of courses holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of an uploaded list were left out because of faults.</source>
        <translation>
            <numerusform>%n row of an uploaded list was left out because of faults.</numerusform>
            <numerusform>%n rows of an uploaded list were left out because of faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have the name of a lecturer or of the contact, and get hours.</source>
        <translation>
            <numerusform>%n person has the name of a lecturer or of the contact, and gets hours.</numerusform>
            <numerusform>%n people have the names of lecturers or of the contact, and get hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not scheduled: you have %n scheduled reports, which is the most there can be. Delete one, also a stopped one.</source>
        <translation>
            <numerusform>Not scheduled: you have %n scheduled report, which is the most there can be. Delete one, also a stopped one.</numerusform>
            <numerusform>Not scheduled: you have %n scheduled reports, which is the most there can be. Delete one, also a stopped one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Of %n of them with hours of other courses.</source>
        <translation>
            <numerusform> Of %n of them with hours of other courses.</numerusform>
            <numerusform> Of %n of them with hours of other courses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceDecider</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be undone for %n seconds before anything is sent.</source>
        <translation>
            <numerusform>It can be undone for %n second before anything is sent.</numerusform>
            <numerusform>It can be undone for %n seconds before anything is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen are left out: it does not fit how they stand.</source>
        <translation>
            <numerusform>%n of those chosen is left out: it does not fit how they stand.</numerusform>
            <numerusform>%n of those chosen are left out: it does not fit how they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n seat(s) are left.</source>
        <translation>
            <numerusform>Only %n seat is left.</numerusform>
            <numerusform>Only %n seats are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are asked by mail and have %n hour(s) to answer.</source>
        <translation>
            <numerusform>They are asked by mail and have %n hour to answer.</numerusform>
            <numerusform>They are asked by mail and have %n hours to answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The waiting list is full then: %n are left to be decided about.</source>
        <translation>
            <numerusform>The waiting list is full then: %n is left to be decided about.</numerusform>
            <numerusform>The waiting list is full then: %n are left to be decided about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceDecisionPanel</name>
    <message numerus="yes">
        <source>%n who stand in a better place still wait; the first of them is %1.</source>
        <translation>
            <numerusform>%n who stands in a better place still waits: %1.</numerusform>
            <numerusform>%n who stand in a better place still wait; the first of them is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write why, at least %n character(s): they read it.</source>
        <translation>
            <numerusform>Write why, at least %n character: they read it.</numerusform>
            <numerusform>Write why, at least %n characters: they read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who were sent by their school have not confirmed that they come.</source>
        <translation>
            <numerusform>%n who was sent by their school has not confirmed that they come.</numerusform>
            <numerusform>%n who were sent by their school have not confirmed that they come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write why, at least %n character(s): it stands in the minutes.</source>
        <translation>
            <numerusform>Write why, at least %n character: it stands in the minutes.</numerusform>
            <numerusform>Write why, at least %n characters: it stands in the minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write why it is done all the same, at least %n character(s): it stands in the minutes.</source>
        <translation>
            <numerusform>Write why it is done all the same, at least %n character: it stands in the minutes.</numerusform>
            <numerusform>Write why it is done all the same, at least %n characters: it stands in the minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceHead</name>
    <message numerus="yes">
        <source>%1: %n to decide</source>
        <comment>course</comment>
        <translation>
            <numerusform>%1: %n to decide</numerusform>
            <numerusform>%1: %n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AcceptancePage</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceTasks</name>
    <message numerus="yes">
        <source>%n enrolment(s) wait for your decision; registration has closed.</source>
        <translation>
            <numerusform>%n enrolment waits for your decision; registration has closed.</numerusform>
            <numerusform>%n enrolments wait for your decision; registration has closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) ask to be let go, or have left the school.</source>
        <translation>
            <numerusform>%n person asks to be let go, or has left the school.</numerusform>
            <numerusform>%n people ask to be let go, or have left the school.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are free while people are on the waiting list.</source>
        <translation>
            <numerusform>%n seat is free while people are on the waiting list.</numerusform>
            <numerusform>%n seats are free while people are on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are to be enrolled in online, and nobody has set up how.</source>
        <translation>
            <numerusform>%n course is to be enrolled in online, and nobody has set up how.</numerusform>
            <numerusform>%n courses are to be enrolled in online, and nobody has set up how.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountBulkPanel</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountDetail</name>
    <message numerus="yes">
        <source>Give %n course(s) of %1 to somebody else</source>
        <translation>
            <numerusform>Give %n course of %1 to somebody else</numerusform>
            <numerusform>Give %n courses of %1 to somebody else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountOutbox</name>
    <message numerus="yes">
        <source>%1: %n account(s)</source>
        <translation>
            <numerusform>%1: %n account</numerusform>
            <numerusform>%1: %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountTreeModel</name>
    <message numerus="yes">
        <source>%n without a chief manager</source>
        <comment>schools</comment>
        <translation>
            <numerusform>%n without a chief manager</numerusform>
            <numerusform>%n without a chief manager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %3 open, %4 not open, %5 closed. %n schools have no chief manager at present.</source>
        <translation>
            <numerusform>%1 (%2): %3 open, %4 not open, %5 closed. %n school has no chief manager at present.</numerusform>
            <numerusform>%1 (%2): %3 open, %4 not open, %5 closed. %n schools have no chief manager at present.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountTreePane</name>
    <message numerus="yes">
        <source>The first %1 of %n are shown. Type some more to find the one you mean.</source>
        <translation>
            <numerusform>The first %1 of %n are shown. Type some more to find the one you mean.</numerusform>
            <numerusform>The first %1 of %n are shown. Type some more to find the one you mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s), in the columns that the list shows. The centre writes down who saved them, and how many.</source>
        <translation>
            <numerusform>%n account, in the columns that the list shows. The centre writes down who saved it.</numerusform>
            <numerusform>%n accounts, in the columns that the list shows. The centre writes down who saved them, and how many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::BatchesPage</name>
    <message numerus="yes">
        <source>%n row(s) failed</source>
        <translation>
            <numerusform>%n row failed</numerusform>
            <numerusform>%n rows failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 has been made with %n row(s). Save its file and hand it in.</source>
        <translation>
            <numerusform>Batch %1 has been made with %n row. Save its file and hand it in.</numerusform>
            <numerusform>Batch %1 has been made with %n rows. Save its file and hand it in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken in.</source>
        <translation>
            <numerusform>%n row was taken in.</numerusform>
            <numerusform>%n rows were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) failed; each person is told by mail, with the reason and what can be done.</source>
        <translation>
            <numerusform>%n row failed; its person is told by mail, with the reason and what can be done.</numerusform>
            <numerusform>%n rows failed; each person is told by mail, with the reason and what can be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file are left out, they fit no row or contradict each other: %1</source>
        <translation>
            <numerusform>%n line of the file is left out, it fits no row or contradicts another: %1</numerusform>
            <numerusform>%n lines of the file are left out, they fit no row or contradict each other: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::BegunTasks</name>
    <message numerus="yes">
        <source>%n printed form(s) have not come to their desk for more than %1 days.</source>
        <translation>
            <numerusform>%n printed form has not come to its desk for more than %1 days.</numerusform>
            <numerusform>%n printed forms have not come to their desk for more than %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::BulkPanel</name>
    <message numerus="yes">
        <source>Mails: %n, one to each person</source>
        <translation>
            <numerusform>Mails: %n, one to each person</numerusform>
            <numerusform>Mails: %n, one to each person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be undone for %n seconds.</source>
        <translation>
            <numerusform>It can be undone for %n second.</numerusform>
            <numerusform>It can be undone for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CaseBulkPanel</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accounts opened: %n (%1)</source>
        <translation>
            <numerusform>Accounts opened: %n (%1)</numerusform>
            <numerusform>Accounts opened: %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accounts deleted: %n</source>
        <translation>
            <numerusform>Accounts deleted: %n</numerusform>
            <numerusform>Accounts deleted: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CaseLines</name>
    <message numerus="yes">
        <source>%n field(s) still missing</source>
        <translation>
            <numerusform>%n field still missing</numerusform>
            <numerusform>%n fields still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CataloguePage</name>
    <message numerus="yes">
        <source>%n people on rosters (counted %1)</source>
        <translation>
            <numerusform>%n person on rosters (counted %1)</numerusform>
            <numerusform>%n people on rosters (counted %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChangeBulkPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who are enrolled are told by mail.</source>
        <translation>
            <numerusform>%n person who is enrolled is told by mail.</numerusform>
            <numerusform>%n people who are enrolled are told by mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChangeDone</name>
    <message numerus="yes">
        <source>%n of those enrolled are told by mail.</source>
        <translation>
            <numerusform>%n of those enrolled is told by mail.</numerusform>
            <numerusform>%n of those enrolled are told by mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChangeOutbox</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChangePage</name>
    <message numerus="yes">
        <source>The centre does not accept this: %n thing(s) are wrong; they are marked, and listed beside the form.</source>
        <translation>
            <numerusform>The centre does not accept this: %n thing is wrong; it is marked, and listed beside the form.</numerusform>
            <numerusform>The centre does not accept this: %n things are wrong; they are marked, and listed beside the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChangePreview</name>
    <message numerus="yes">
        <source>What is changed: %n field(s)</source>
        <translation>
            <numerusform>What is changed: %n field</numerusform>
            <numerusform>What is changed: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What people rely on is changed only by cancelling: all %n who have enrolled or wait are mailed that the course is cancelled, and it stays to be found so. A copy of it can be registered as a new course.</source>
        <translation>
            <numerusform>What people rely on is changed only by cancelling: the one who has enrolled or waits is mailed that the course is cancelled, and it stays to be found so. A copy of it can be registered as a new course.</numerusform>
            <numerusform>What people rely on is changed only by cancelling: all %n who have enrolled or wait are mailed that the course is cancelled, and it stays to be found so. A copy of it can be registered as a new course.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChangeTasks</name>
    <message numerus="yes">
        <source>%n change(s) of your unit&apos;s courses wait for the desk.</source>
        <translation>
            <numerusform>%n change of your unit&apos;s courses waits for the desk.</numerusform>
            <numerusform>%n changes of your unit&apos;s courses wait for the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of courses wait for your decision, the first until %1.</source>
        <translation>
            <numerusform>%n change of a course waits for your decision, until %1.</numerusform>
            <numerusform>%n changes of courses wait for your decision, the first until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CheckinBar</name>
    <message numerus="yes">
        <source>&amp;Confirm %n</source>
        <translation>
            <numerusform>&amp;Confirm %n</numerusform>
            <numerusform>&amp;Confirm %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: finished on %2 by %3 with %n people.</source>
        <translation>
            <numerusform>%1: finished on %2 by %3 with one person.</numerusform>
            <numerusform>%1: finished on %2 by %3 with %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not confirmed yet.</source>
        <translation>
            <numerusform>One person is not confirmed yet.</numerusform>
            <numerusform>%n people are not confirmed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CheckinOutbox</name>
    <message numerus="yes">
        <source>Reminded: %n unit(s)</source>
        <translation>
            <numerusform>Reminded: %n unit</numerusform>
            <numerusform>Reminded: %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CheckinTasks</name>
    <message numerus="yes">
        <source>%1: %n people of the roster are to be confirmed.</source>
        <translation>
            <numerusform>%1: one person of the roster is to be confirmed.</numerusform>
            <numerusform>%1: %n people of the roster are to be confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CheckinUnitTasks</name>
    <message numerus="yes">
        <source>%n units have not finished the check-in of their rosters.</source>
        <translation>
            <numerusform>One unit has not finished the check-in of its roster.</numerusform>
            <numerusform>%n units have not finished the check-in of their rosters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CheckinUnitsPage</name>
    <message numerus="yes">
        <source>%n open account(s)</source>
        <translation>
            <numerusform>%n open account</numerusform>
            <numerusform>%n open accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units chosen</source>
        <translation>
            <numerusform>%n unit chosen</numerusform>
            <numerusform>%n units chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remind %n by mail</source>
        <translation>
            <numerusform>&amp;Remind %n by mail</numerusform>
            <numerusform>&amp;Remind %n by mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChecksView</name>
    <message numerus="yes">
        <source>%n thing(s) to be put right</source>
        <translation>
            <numerusform>%n thing to be put right</numerusform>
            <numerusform>%n things to be put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n to be confirmed</numerusform>
            <numerusform>%n to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CloseNotice</name>
    <message numerus="yes">
        <source>%n things you asked for have not reached the centre yet. They are kept on this computer and go out when you sign in the next time.</source>
        <translation>
            <numerusform>%n thing you asked for has not reached the centre yet. It is kept on this computer and goes out when you sign in the next time.</numerusform>
            <numerusform>%n things you asked for have not reached the centre yet. They are kept on this computer and go out when you sign in the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things you asked for have not reached the centre yet. They are kept on this computer and go out by themselves the next time you open the desk.</source>
        <translation>
            <numerusform>%n thing you asked for has not reached the centre yet. It is kept on this computer and goes out by itself the next time you open the desk.</numerusform>
            <numerusform>%n things you asked for have not reached the centre yet. They are kept on this computer and go out by themselves the next time you open the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ClosingPage</name>
    <message numerus="yes">
        <source>%n list(s) of participants were sent back and are to be put right.</source>
        <translation>
            <numerusform>%n list of participants was sent back and is to be put right.</numerusform>
            <numerusform>%n lists of participants were sent back and are to be put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are over and wait for their list, the first by %1.</source>
        <translation>
            <numerusform>%n course is over and waits for its list, by %1.</numerusform>
            <numerusform>%n courses are over and wait for their lists, the first by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CodeWindow</name>
    <message numerus="yes">
        <source>Another one in %n second(s)</source>
        <translation>
            <numerusform>Another one in %n second</numerusform>
            <numerusform>Another one in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ConditionPanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>values</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ContentSection</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CorrectPeople</name>
    <message numerus="yes">
        <source>%n person(s) at most in one request.</source>
        <translation>
            <numerusform>%n person at most in one request.</numerusform>
            <numerusform>%n people at most in one request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CorrectSummary</name>
    <message numerus="yes">
        <source>What is asked for: %n thing(s)</source>
        <translation>
            <numerusform>What is asked for: %n thing</numerusform>
            <numerusform>What is asked for: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CorrectionDetail</name>
    <message numerus="yes">
        <source>%n person(s) would be credited for the same time twice, with: %1</source>
        <translation>
            <numerusform>%n person would be credited for the same time twice, with: %1</numerusform>
            <numerusform>%n people would be credited for the same time twice, with: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CorrectionModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CorrectionsPage</name>
    <message numerus="yes">
        <source>%n correction(s) of closed courses were sent back.</source>
        <translation>
            <numerusform>%n correction of a closed course was sent back.</numerusform>
            <numerusform>%n corrections of closed courses were sent back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of closed courses wait for your decision.</source>
        <translation>
            <numerusform>%n correction of a closed course waits for your decision.</numerusform>
            <numerusform>%n corrections of closed courses wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of closed courses wait for their sealed form.</source>
        <translation>
            <numerusform>%n correction of a closed course waits for its sealed form.</numerusform>
            <numerusform>%n corrections of closed courses wait for their sealed form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CountTree</name>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CountyMapModel</name>
    <message numerus="yes">
        <source>%1: %n course(s)</source>
        <comment>county</comment>
        <translation>
            <numerusform>%1: %n course</numerusform>
            <numerusform>%1: %n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CourseBulkPanel</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become public, usually at the next full hour, with %n place(s) together.</source>
        <translation>
            <numerusform>They become public, usually at the next full hour, with %n place together.</numerusform>
            <numerusform>They become public, usually at the next full hour, with %n places together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CourseFindings</name>
    <message numerus="yes">
        <source>%n field(s) are missing or wrong; they are marked, and listed beside the form.</source>
        <translation>
            <numerusform>%n field is missing or wrong; it is marked, and listed beside the form.</numerusform>
            <numerusform>%n fields are missing or wrong; they are marked, and listed beside the form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing. %n thing(s) should be looked at; they go along with the course, and the desk sees them.</source>
        <translation>
            <numerusform>Nothing is missing. %n thing should be looked at; it goes along with the course, and the desk sees it.</numerusform>
            <numerusform>Nothing is missing. %n things should be looked at; they go along with the course, and the desk sees them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CourseOutbox</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>course</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CourseRegisterPage</name>
    <message numerus="yes">
        <source>The centre has not accepted the course: %n thing(s) are wrong; they are marked, and listed beside the form.</source>
        <translation>
            <numerusform>The centre has not accepted the course: %n thing is wrong; it is marked, and listed beside the form.</numerusform>
            <numerusform>The centre has not accepted the course: %n things are wrong; they are marked, and listed beside the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CourseReviewPage</name>
    <message numerus="yes">
        <source>%n course(s) wait for your decision.</source>
        <translation>
            <numerusform>%n course waits for your decision.</numerusform>
            <numerusform>%n courses wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n of them are late.</source>
        <translation>
            <numerusform> %n of them is late.</numerusform>
            <numerusform> %n of them are late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CourseSide</name>
    <message numerus="yes">
        <source>To be put right: %n</source>
        <translation>
            <numerusform>To be put right: %n</numerusform>
            <numerusform>To be put right: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be looked at: %n</source>
        <translation>
            <numerusform>To be looked at: %n</numerusform>
            <numerusform>To be looked at: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::DraftOffer</name>
    <message numerus="yes">
        <source>There are %n unfinished draft(s) on this PC; the last one: %1, %2.</source>
        <translation>
            <numerusform>There is %n unfinished draft on this PC; the last one: %1, %2.</numerusform>
            <numerusform>There are %n unfinished drafts on this PC; the last one: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::DutiesLine</name>
    <message numerus="yes">
        <source>All %n statutory duties are fulfilled.</source>
        <translation>
            <numerusform>The statutory duty is fulfilled.</numerusform>
            <numerusform>All %n statutory duties are fulfilled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::DutyDetail</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::EnrolledList</name>
    <message numerus="yes">
        <source>%n teacher(s) have enrolled.</source>
        <translation>
            <numerusform>%n teacher has enrolled.</numerusform>
            <numerusform>%n teachers have enrolled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::EnrolmentForm</name>
    <message numerus="yes">
        <source>Deleted %n day(s) after the course is closed.</source>
        <translation>
            <numerusform>Deleted %n day after the course is closed.</numerusform>
            <numerusform>Deleted %n days after the course is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::EntryPanel</name>
    <message numerus="yes">
        <source>Correct %n person(s)</source>
        <translation>
            <numerusform>Correct %n person</numerusform>
            <numerusform>Correct %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::EvidenceEdit</name>
    <message numerus="yes">
        <source>%n file(s) at most.</source>
        <translation>
            <numerusform>%n file at most.</numerusform>
            <numerusform>%n files at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ExchangeDialog</name>
    <message numerus="yes">
        <source>Saved with %n person(s): %1</source>
        <translation>
            <numerusform>Saved with 1 person: %1</numerusform>
            <numerusform>Saved with %n people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n person(s). What Big5 does not have stands as □; it is listed below, to be put right by hand where it is read.</source>
        <translation>
            <numerusform>Saved with 1 person. What Big5 does not have stands as □; it is listed below, to be put right by hand where it is read.</numerusform>
            <numerusform>Saved with %n people. What Big5 does not have stands as □; it is listed below, to be put right by hand where it is read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::FacetPanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::FigureChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::FormSection</name>
    <message numerus="yes">
        <source>%n own question(s)</source>
        <translation>
            <numerusform>%n own question</numerusform>
            <numerusform>%n own questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::FormStage</name>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Still missing: %n</numerusform>
            <numerusform>Still missing: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::HomePage</name>
    <message numerus="yes">
        <source>The centre has refused %n things you asked for.</source>
        <translation>
            <numerusform>The centre has refused %n thing you asked for.</numerusform>
            <numerusform>The centre has refused %n things you asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::HoursPage</name>
    <message numerus="yes">
        <source>not known yet: %n session(s) are not marked</source>
        <translation>
            <numerusform>not known yet: %n session is not marked</numerusform>
            <numerusform>not known yet: %n sessions are not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the list only %n people are shown whom the check names.</source>
        <translation>
            <numerusform>Of the list only the one person is shown whom the check names.</numerusform>
            <numerusform>Of the list only %n people are shown whom the check names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) of an earlier import were not taken in. Open its list again to see which, and why.</source>
        <translation>
            <numerusform>%n row of an earlier import was not taken in. Open its list again to see which, and why.</numerusform>
            <numerusform>%n rows of an earlier import were not taken in. Open its list again to see which, and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n line(s) into the roster</source>
        <translation>
            <numerusform>&amp;Take %n line into the roster</numerusform>
            <numerusform>&amp;Take %n lines into the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken in. The whole import can be undone under “Imports so far”.</source>
        <translation>
            <numerusform>%n line taken in. The whole import can be undone under “Imports so far”.</numerusform>
            <numerusform>%n lines taken in. The whole import can be undone under “Imports so far”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with errors were left out: put the list right and open it again.</source>
        <translation>
            <numerusform>One line with errors was left out: put the list right and open it again.</numerusform>
            <numerusform>%n lines with errors were left out: put the list right and open it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::Intake</name>
    <message numerus="yes">
        <source>Nobody dealt with %1 within %n day(s) after it was taken in, so its pages were removed from this computer on %2. The paper, and the file or mail that it came from, are untouched: choose the file once more to deal with it, or put it aside.</source>
        <comment>name of a file, date</comment>
        <translation>
            <numerusform>Nobody dealt with %1 within %n day after it was taken in, so its pages were removed from this computer on %2. The paper, and the file or mail that it came from, are untouched: choose the file once more to deal with it, or put it aside.</numerusform>
            <numerusform>Nobody dealt with %1 within %n days after it was taken in, so its pages were removed from this computer on %2. The paper, and the file or mail that it came from, are untouched: choose the file once more to deal with it, or put it aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::IntakeTasks</name>
    <message numerus="yes">
        <source>%n returned paper(s) leave this computer within a week, or have left it: nobody has dealt with them.</source>
        <translation>
            <numerusform>%n returned paper leaves this computer within a week, or has left it: nobody has dealt with it.</numerusform>
            <numerusform>%n returned papers leave this computer within a week, or have left it: nobody has dealt with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n returned page(s) nobody could tell whose they are.</source>
        <translation>
            <numerusform>Of %n returned page nobody could tell whose it is.</numerusform>
            <numerusform>Of %n returned pages nobody could tell whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned paper(s) wait to be dealt with.</source>
        <translation>
            <numerusform>%n returned paper waits to be dealt with.</numerusform>
            <numerusform>%n returned papers wait to be dealt with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::IssuePanel</name>
    <message numerus="yes">
        <source>Print %n certificate(s)</source>
        <translation>
            <numerusform>Print %n certificate</numerusform>
            <numerusform>Print %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::KeptRosterModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>put right</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::KeptRosterPage</name>
    <message numerus="yes">
        <source>%n people; data of the centre, %1</source>
        <translation>
            <numerusform>%n person; data of the centre, %1</numerusform>
            <numerusform>%n people; data of the centre, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::KeyInPage</name>
    <message numerus="yes">
        <source>%n field(s) are not filled in yet or not right; they are marked below.</source>
        <translation>
            <numerusform>%n field is not filled in yet or not right; it is marked below.</numerusform>
            <numerusform>%n fields are not filled in yet or not right; they are marked below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::LecturerSearchPage</name>
    <message numerus="yes">
        <source>%n more fit, and are not shown. Choose a subject or a county too, or type more.</source>
        <translation>
            <numerusform>%n more fits, and is not shown. Choose a subject or a county too, or type more.</numerusform>
            <numerusform>%n more fit, and are not shown. Choose a subject or a county too, or type more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ListBulkPanel</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get hours, </source>
        <translation>
            <numerusform>%n person gets hours, </numerusform>
            <numerusform>%n people get hours, </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ListPane</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <comment>rows shown of all</comment>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <comment>cases shown of all</comment>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ListReviewPage</name>
    <message numerus="yes">
        <source>%n list(s) of participants wait for your decision.</source>
        <translation>
            <numerusform>%n list of participants waits for your decision.</numerusform>
            <numerusform>%n lists of participants wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ListUploadPage</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1: 1 row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted person(s) are not in the list: %1</source>
        <translation>
            <numerusform>1 accepted person is not in the list: %1</numerusform>
            <numerusform>%n accepted people are not in the list: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors: put them right, or tick that they are skipped.</source>
        <translation>
            <numerusform>1 row has errors: put it right, or tick that it is skipped.</numerusform>
            <numerusform>%n rows have errors: put them right, or tick that they are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on this PC: each of the %n row(s) has an error. Put right what is marked.</source>
        <translation>
            <numerusform>Tried on this PC: its %n row has an error. Put right what is marked.</numerusform>
            <numerusform>Tried on this PC: each of the %n rows has an error. Put right what is marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %n person(s) more than were accepted: taken in, they stand on it as come without.</source>
        <translation>
            <numerusform>The list has %n person more than were accepted: taken in, they stand on it as come without.</numerusform>
            <numerusform>The list has %n people more than were accepted: taken in, they stand on it as come without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ListingDecision</name>
    <message numerus="yes">
        <source>%1 (and %n earlier)</source>
        <translation>
            <numerusform>%1 (and %n earlier)</numerusform>
            <numerusform>%1 (and %n earlier)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ListingsPage</name>
    <message numerus="yes">
        <source>%n unit(s) ask to be listed.</source>
        <translation>
            <numerusform>%n unit asks to be listed.</numerusform>
            <numerusform>%n units ask to be listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::MailOutbox</name>
    <message numerus="yes">
        <source>Sent again: %n mail(s)</source>
        <translation>
            <numerusform>Sent again: %n mail</numerusform>
            <numerusform>Sent again: %n mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::MailsPage</name>
    <message numerus="yes">
        <source>%n mails chosen</source>
        <translation>
            <numerusform>%n mail chosen</numerusform>
            <numerusform>%n mails chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n a&amp;gain</source>
        <translation>
            <numerusform>Send %n a&amp;gain</numerusform>
            <numerusform>Send %n a&amp;gain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::MainWindow</name>
    <message numerus="yes">
        <source>%n things of yours still wait on this computer and go out when you sign in again.</source>
        <translation>
            <numerusform>%n thing of yours still waits on this computer and goes out when you sign in again.</numerusform>
            <numerusform>%n things of yours still wait on this computer and go out when you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::MessagesPage</name>
    <message numerus="yes">
        <source>Sent to %n person(s).</source>
        <translation>
            <numerusform>Sent to %n person.</numerusform>
            <numerusform>Sent to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::NamedPage</name>
    <message numerus="yes">
        <source>%n person(s) were added to the list. Nobody is told of it: let them know that they can enrol.</source>
        <translation>
            <numerusform>%n person was added to the list. They are not told of it: let them know that they can enrol.</numerusform>
            <numerusform>%n people were added to the list. Nobody is told of it: let them know that they can enrol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once: choose fewer.</source>
        <translation>
            <numerusform>At most %n at once: choose fewer.</numerusform>
            <numerusform>At most %n at once: choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %n person(s) for course %1</source>
        <translation>
            <numerusform>Name %n person for course %1</numerusform>
            <numerusform>Name %n people for course %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s) off the list</source>
        <translation>
            <numerusform>Take %n person off the list</numerusform>
            <numerusform>Take %n people off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They cannot enrol any more. Whoever has enrolled stays enrolled: decide on that under the enrolments. It can be undone for %n seconds.</source>
        <translation>
            <numerusform>They cannot enrol any more. Whoever has enrolled stays enrolled: decide on that under the enrolments. It can be undone for %n second.</numerusform>
            <numerusform>They cannot enrol any more. Whoever has enrolled stays enrolled: decide on that under the enrolments. It can be undone for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s) off the list of course %1</source>
        <translation>
            <numerusform>Take %n person off the list of course %1</numerusform>
            <numerusform>Take %n people off the list of course %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::NamedTable</name>
    <message numerus="yes">
        <source>The list is longer than what one list holds: the last %n were left out.</source>
        <translation>
            <numerusform>The list is longer than what one list holds: the last one was left out.</numerusform>
            <numerusform>The list is longer than what one list holds: the last %n were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::NamedTasks</name>
    <message numerus="yes">
        <source>%n course(s) are open to named people, and nobody has been named yet: nobody can enrol.</source>
        <translation>
            <numerusform>%n course is open to named people, and nobody has been named yet: nobody can enrol.</numerusform>
            <numerusform>%n courses are open to named people, and nobody has been named yet: nobody can enrol.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::NominatePage</name>
    <message numerus="yes">
        <source>At most %n at once: choose fewer.</source>
        <translation>
            <numerusform>At most %n at once: choose fewer.</numerusform>
            <numerusform>At most %n at once: choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) chosen</source>
        <translation>
            <numerusform>%n teacher chosen</numerusform>
            <numerusform>%n teachers chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n teacher(s) to course %1</source>
        <translation>
            <numerusform>Send %n teacher to course %1</numerusform>
            <numerusform>Send %n teachers to course %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each is told by mail and fills in what the course asks for; whoever cannot come cancels. The organiser decides who is accepted. It can be undone for %n seconds.</source>
        <translation>
            <numerusform>Each is told by mail and fills in what the course asks for; whoever cannot come cancels. The organiser decides who is accepted. It can be undone for %n second.</numerusform>
            <numerusform>Each is told by mail and fills in what the course asks for; whoever cannot come cancels. The organiser decides who is accepted. It can be undone for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) sent to course %1</source>
        <translation>
            <numerusform>%n teacher sent to course %1</numerusform>
            <numerusform>%n teachers sent to course %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) were named; they have been told by mail.</source>
        <translation>
            <numerusform>%n teacher was named, and has been told by mail.</numerusform>
            <numerusform>%n teachers were named; they have been told by mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) were named; of the others the list says why not.</source>
        <translation>
            <numerusform>%n teacher was named; of the others the list says why not.</numerusform>
            <numerusform>%n teachers were named; of the others the list says why not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more can be sent: choose fewer.</source>
        <translation>
            <numerusform>Only %n more can be sent: choose fewer.</numerusform>
            <numerusform>Only %n more can be sent: choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may send %n teacher(s) to this course; %1 are named.</source>
        <translation>
            <numerusform>You may send %n teacher to this course; %1 are named.</numerusform>
            <numerusform>You may send %n teachers to this course; %1 are named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organiser has set no limit; you have named %n.</source>
        <translation>
            <numerusform>The organiser has set no limit; you have named %n.</numerusform>
            <numerusform>The organiser has set no limit; you have named %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each is told by mail and fills in what the course asks for; whoever cannot come cancels. Their schools are told too. The organiser decides who is accepted. It can be undone for %n seconds.</source>
        <translation>
            <numerusform>Each is told by mail and fills in what the course asks for; whoever cannot come cancels. Their schools are told too. The organiser decides who is accepted. It can be undone for %n second.</numerusform>
            <numerusform>Each is told by mail and fills in what the course asks for; whoever cannot come cancels. Their schools are told too. The organiser decides who is accepted. It can be undone for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::OnlineLogPanel</name>
    <message numerus="yes">
        <source>Was gone for %n minute(s) in between</source>
        <translation>
            <numerusform>Was gone for %n minute in between</numerusform>
            <numerusform>Was gone for %n minutes in between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are missing, and the log does not say when</source>
        <translation>
            <numerusform>%n minute is missing, and the log does not say when</numerusform>
            <numerusform>%n minutes are missing, and the log does not say when</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be noted: %n person(s).</source>
        <translation>
            <numerusform>To be noted: %n person.</numerusform>
            <numerusform>To be noted: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted already: %n.</source>
        <translation>
            <numerusform>Noted already: %n.</numerusform>
            <numerusform>Noted already: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the log, stay as they are: %n.</source>
        <translation>
            <numerusform>Not in the log, stay as they are: %n.</numerusform>
            <numerusform>Not in the log, stay as they are: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be decided: %n. What is not decided is not noted.</source>
        <translation>
            <numerusform>To be decided: %n. What is not decided is not noted.</numerusform>
            <numerusform>To be decided: %n. What is not decided is not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say neither when nor how long, and are left out.</source>
        <translation>
            <numerusform>%n row says neither when nor how long, and is left out.</numerusform>
            <numerusform>%n rows say neither when nor how long, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::OpenScans</name>
    <message numerus="yes">
        <source>%n slip(s) of people who are not accepted wait for a decision.</source>
        <translation>
            <numerusform>%n slip of somebody who is not accepted waits for a decision.</numerusform>
            <numerusform>%n slips of people who are not accepted wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::OutboxDetail</name>
    <message numerus="yes">
        <source>It is sent in %n seconds. Until then it can be undone, and nobody hears of it.</source>
        <translation>
            <numerusform>It is sent in %n second. Until then it can be undone, and nobody hears of it.</numerusform>
            <numerusform>It is sent in %n seconds. Until then it can be undone, and nobody hears of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::OutboxModel</name>
    <message numerus="yes">
        <source>The centre could not be reached yet (%n tries). It is tried again by itself.</source>
        <translation>
            <numerusform>The centre could not be reached yet (%n try). It is tried again by itself.</numerusform>
            <numerusform>The centre could not be reached yet (%n tries). It is tried again by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::OwnChangeDetail</name>
    <message numerus="yes">
        <source>It holds since it was sent; %n of those enrolled were told by mail.</source>
        <translation>
            <numerusform>It holds since it was sent; %n of those enrolled was told by mail.</numerusform>
            <numerusform>It holds since it was sent; %n of those enrolled were told by mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was approved and holds; %n of those enrolled were told by mail.</source>
        <translation>
            <numerusform>It was approved and holds; %n of those enrolled was told by mail.</numerusform>
            <numerusform>It was approved and holds; %n of those enrolled were told by mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at most.</source>
        <translation>
            <numerusform>%n file at most.</numerusform>
            <numerusform>%n files at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::OwnCourseTasks</name>
    <message numerus="yes">
        <source>%n course(s) of your unit are not closed in time</source>
        <translation>
            <numerusform>%n course of your unit is not closed in time</numerusform>
            <numerusform>%n courses of your unit are not closed in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the longest, for %n day(s): %1 %2.</source>
        <translation>
            <numerusform>; the longest, for %n day: %1 %2.</numerusform>
            <numerusform>; the longest, for %n days: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are to be corrected and submitted again.</source>
        <translation>
            <numerusform>%n course is to be corrected and submitted again.</numerusform>
            <numerusform>%n courses are to be corrected and submitted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colleagues ask you to take over %n course(s).</source>
        <translation>
            <numerusform>Colleagues ask you to take over %n course.</numerusform>
            <numerusform>Colleagues ask you to take over %n courses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::PassedView</name>
    <message numerus="yes">
        <source>%n row(s), in the columns that the list shows. The centre writes down who saved them, and how many.</source>
        <translation>
            <numerusform>%n row, in the columns that the list shows. The centre writes down who saved them, and how many.</numerusform>
            <numerusform>%n rows, in the columns that the list shows. The centre writes down who saved them, and how many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::PastFoot</name>
    <message numerus="yes">
        <source>At the end of the list: %n course(s) that have ended, told by the centre. It has more: scroll on.</source>
        <translation>
            <numerusform>At the end of the list: %n course that has ended, told by the centre. It has more: scroll on.</numerusform>
            <numerusform>At the end of the list: %n courses that have ended, told by the centre. It has more: scroll on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end of the list: all %n course(s) that have ended, told by the centre.</source>
        <translation>
            <numerusform>At the end of the list: the one course that has ended, told by the centre.</numerusform>
            <numerusform>At the end of the list: all %n courses that have ended, told by the centre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::PastImports</name>
    <message numerus="yes">
        <source>Undone: %n people are as they were before.</source>
        <translation>
            <numerusform>Undone: %n person is as before.</numerusform>
            <numerusform>Undone: %n people are as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::PastUploads</name>
    <message numerus="yes">
        <source>Taken back: %n person(s) stand as before.</source>
        <translation>
            <numerusform>Taken back: 1 person stands as before.</numerusform>
            <numerusform>Taken back: %n people stand as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::PlaceSection</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::PrintPanel</name>
    <message numerus="yes">
        <source>&amp;Print %n forms…</source>
        <translation>
            <numerusform>&amp;Print %n form…</numerusform>
            <numerusform>&amp;Print %n forms…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::QueuePane</name>
    <message numerus="yes">
        <source>No case is under this state; %n wait under another one.</source>
        <translation>
            <numerusform>No case is under this state; %n waits under another one.</numerusform>
            <numerusform>No case is under this state; %n wait under another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RecommendedPanel</name>
    <message numerus="yes">
        <source>%n more fit, and are not shown. Type more.</source>
        <translation>
            <numerusform>%n more fits, and is not shown. Type more.</numerusform>
            <numerusform>%n more fit, and are not shown. Type more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RecordTasks</name>
    <message numerus="yes">
        <source>%n enrolment(s) wait for the organiser.</source>
        <translation>
            <numerusform>%n enrolment waits for the organiser.</numerusform>
            <numerusform>%n enrolments wait for the organiser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n course(s) are not confirmed yet.</source>
        <translation>
            <numerusform>The hours of %n course are not confirmed yet.</numerusform>
            <numerusform>The hours of %n courses are not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n course(s) could not be passed on.</source>
        <translation>
            <numerusform>Hours of %n course could not be passed on.</numerusform>
            <numerusform>Hours of %n courses could not be passed on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RefusedField</name>
    <message numerus="yes">
        <source>%n field(s) are not filled in yet; they are marked below.</source>
        <translation>
            <numerusform>%n field is not filled in yet; it is marked below.</numerusform>
            <numerusform>%n fields are not filled in yet; they are marked below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data entered in the form is not right yet, please check again. %n field(s) are marked below.</source>
        <translation>
            <numerusform>The data entered in the form is not right yet, please check again. %n field is marked below.</numerusform>
            <numerusform>The data entered in the form is not right yet, please check again. %n fields are marked below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RegistrationPage</name>
    <message numerus="yes">
        <source>To be put right: %n</source>
        <translation>
            <numerusform>To be put right: %n</numerusform>
            <numerusform>To be put right: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be looked at: %n</source>
        <translation>
            <numerusform>To be looked at: %n</numerusform>
            <numerusform>To be looked at: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n teacher(s) are asked for what is new on the form.</source>
        <translation>
            <numerusform>Saved. %n teacher is asked for what is new on the form.</numerusform>
            <numerusform>Saved. %n teachers are asked for what is new on the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ReleasesPage</name>
    <message numerus="yes">
        <source>%n person(s) ask that their former account be deleted, to apply at another unit.</source>
        <translation>
            <numerusform>%n person asks that the former account be deleted, to apply at another unit.</numerusform>
            <numerusform>%n persons ask that their former account be deleted, to apply at another unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ReminderOutbox</name>
    <message numerus="yes">
        <source>Reminded: %n unit(s)</source>
        <translation>
            <numerusform>Reminded: %n unit</numerusform>
            <numerusform>Reminded: %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RepeatPanel</name>
    <message numerus="yes">
        <source>%n session(s) of %1:</source>
        <translation>
            <numerusform>%n session of %1:</numerusform>
            <numerusform>%n sessions of %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ReturnsPage</name>
    <message numerus="yes">
        <source>The pages were removed from this computer after %n day(s).</source>
        <translation>
            <numerusform>The pages were removed from this computer after %n day.</numerusform>
            <numerusform>The pages were removed from this computer after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ReviewMessage</name>
    <message numerus="yes">
        <source>Undone: %n decisions were taken back, nothing was sent.</source>
        <translation>
            <numerusform>Undone: %n decision was taken back, nothing was sent.</numerusform>
            <numerusform>Undone: %n decisions were taken back, nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decisions were on their way already and stay as they are. An approval can be taken back at its case until the account&apos;s first sign-in.</source>
        <translation>
            <numerusform>%1 of %n decision was on its way already and stays as it is. An approval can be taken back at its case until the account&apos;s first sign-in.</numerusform>
            <numerusform>%1 of %n decisions were on their way already and stay as they are. An approval can be taken back at its case until the account&apos;s first sign-in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ReviewOutbox</name>
    <message numerus="yes">
        <source>%1: %n cases</source>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RollDetail</name>
    <message numerus="yes">
        <source>%n person(s) are chosen</source>
        <translation>
            <numerusform>%n person is chosen</numerusform>
            <numerusform>%n people are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RollMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n person(s) as absent</source>
        <translation>
            <numerusform>Mark %n person as absent</numerusform>
            <numerusform>Mark %n people as absent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RollOutbox</name>
    <message numerus="yes">
        <source>Roll call, session %1: %n person(s)</source>
        <translation>
            <numerusform>Roll call, session %1: %n person</numerusform>
            <numerusform>Roll call, session %1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session %1: the %n other(s) absent</source>
        <translation>
            <numerusform>Session %1: the %n other absent</numerusform>
            <numerusform>Session %1: the %n others absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign-in sheets: %n mark(s)</source>
        <translation>
            <numerusform>Sign-in sheets: %n mark</numerusform>
            <numerusform>Sign-in sheets: %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance log: %n mark(s)</source>
        <translation>
            <numerusform>Attendance log: %n mark</numerusform>
            <numerusform>Attendance log: %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RollPage</name>
    <message numerus="yes">
        <source>%n mark(s) were not changed: somebody else has noted something surer meanwhile.</source>
        <translation>
            <numerusform>%n mark was not changed: somebody else has noted something surer meanwhile.</numerusform>
            <numerusform>%n marks were not changed: somebody else has noted something surer meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted from the sheets: %n mark(s).</source>
        <translation>
            <numerusform>Noted from the sheets: %n mark.</numerusform>
            <numerusform>Noted from the sheets: %n marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted from the log: %n mark(s).</source>
        <translation>
            <numerusform>Noted from the log: %n mark.</numerusform>
            <numerusform>Noted from the log: %n marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RollTasks</name>
    <message numerus="yes">
        <source>%n person(s) of %1 %2 ask to be away.</source>
        <comment>number, title</comment>
        <translation>
            <numerusform>%n person of %1 %2 asks to be away.</numerusform>
            <numerusform>%n people of %1 %2 ask to be away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RosterFigures</name>
    <message numerus="yes">
        <source>%n school(s) of this desk</source>
        <translation>
            <numerusform>%n school of this desk</numerusform>
            <numerusform>%n schools of this desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these rosters were closed by no school: the centre took them as they were on the day.</source>
        <translation>
            <numerusform>%n of these rosters was closed by no school: the centre took it as it was on the day.</numerusform>
            <numerusform>%n of these rosters were closed by no school: the centre took them as they were on the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RosterImports</name>
    <message numerus="yes">
        <source>Take %n row(s) of a personnel list into the roster</source>
        <translation>
            <numerusform>Take %n row of a personnel list into the roster</numerusform>
            <numerusform>Take %n rows of a personnel list into the roster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RunTasks</name>
    <message numerus="yes">
        <source>%n form(s) of print run %1 have been missing for more than %2 days.</source>
        <comment>number, days</comment>
        <translation>
            <numerusform>%n form of print run %1 has been missing for more than %2 days.</numerusform>
            <numerusform>%n forms of print run %1 have been missing for more than %2 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) of %1 print runs have been missing for more than %2 days.</source>
        <comment>runs, days</comment>
        <translation>
            <numerusform>%n form of %1 print runs has been missing for more than %2 days.</numerusform>
            <numerusform>%n forms of %1 print runs have been missing for more than %2 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RunsPage</name>
    <message numerus="yes">
        <source>Ask for %n missing form(s) of %1</source>
        <translation>
            <numerusform>Ask for %n missing form of %1</numerusform>
            <numerusform>Ask for %n missing forms of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are not back and are not waited for any more. The cases stay as they are.</source>
        <translation>
            <numerusform>%n form is not back and is not waited for any more. The case stays as it is.</numerusform>
            <numerusform>%n forms are not back and are not waited for any more. The cases stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ScheduleDetail</name>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teacher(s)</source>
        <comment>duty</comment>
        <translation>
            <numerusform>%1: %n teacher</numerusform>
            <numerusform>%1: %n teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ScheduleTasks</name>
    <message numerus="yes">
        <source>%n teacher(s) of your school lack training that has to be taken part in.</source>
        <translation>
            <numerusform>%n teacher of your school lacks training that has to be taken part in.</numerusform>
            <numerusform>%n teachers of your school lack training that has to be taken part in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SchoolTasks</name>
    <message numerus="yes">
        <source>%n units have no chief manager.</source>
        <translation>
            <numerusform>%n unit has no chief manager.</numerusform>
            <numerusform>%n units have no chief manager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not reminded in the last %1 days.</source>
        <translation>
            <numerusform>%n of them was not reminded in the last %1 days.</numerusform>
            <numerusform>%n of them were not reminded in the last %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SchoolsPage</name>
    <message numerus="yes">
        <source>%n open account(s)</source>
        <translation>
            <numerusform>%n open account</numerusform>
            <numerusform>%n open accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units chosen</source>
        <translation>
            <numerusform>%n unit chosen</numerusform>
            <numerusform>%n units chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remind %n by mail</source>
        <translation>
            <numerusform>&amp;Remind %n by mail</numerusform>
            <numerusform>&amp;Remind %n by mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SealCheckPanel</name>
    <message numerus="yes">
        <source>%n part(s) want a look; they stand first. The program compares, you decide.</source>
        <translation>
            <numerusform>%n part wants a look; it stands first. The program compares, you decide.</numerusform>
            <numerusform>%n parts want a look; they stand first. The program compares, you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SelectedCases</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n forms…</source>
        <translation>
            <numerusform>&amp;Print %n form…</numerusform>
            <numerusform>&amp;Print %n forms…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SelectionSection</name>
    <message numerus="yes">
        <source>%n group(s) come first</source>
        <translation>
            <numerusform>%n group comes first</numerusform>
            <numerusform>%n groups come first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places kept for %n county(s)</source>
        <translation>
            <numerusform>places kept for %n county</numerusform>
            <numerusform>places kept for %n counties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in the list send teachers</source>
        <translation>
            <numerusform>%n unit in the list sends teachers</numerusform>
            <numerusform>%n units in the list send teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SelfPage</name>
    <message numerus="yes">
        <source>%n course(s), %1 hours. Noted by yourself, confirmed by nobody.</source>
        <translation>
            <numerusform>%n course, %1 hours. Noted by yourself, confirmed by nobody.</numerusform>
            <numerusform>%n courses, %1 hours. Noted by yourself, confirmed by nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Remove %n note</numerusform>
            <numerusform>Remove %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) with %1 hours are taken in; what you noted before is not noted twice.</source>
        <translation>
            <numerusform>%n course with %1 hours is taken in; what you noted before is not noted twice.</numerusform>
            <numerusform>%n courses with %1 hours are taken in; what you noted before is not noted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out:</source>
        <translation>
            <numerusform>%n row is left out:</numerusform>
            <numerusform>%n rows are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) had been noted before.</source>
        <translation>
            <numerusform>%n course had been noted before.</numerusform>
            <numerusform>%n courses had been noted before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) noted.</source>
        <translation>
            <numerusform>%n course noted.</numerusform>
            <numerusform>%n courses noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SentPanel</name>
    <message numerus="yes">
        <source>%n course(s) were not accepted</source>
        <translation>
            <numerusform>%n course was not accepted</numerusform>
            <numerusform>%n courses were not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are on their way to the centre</source>
        <translation>
            <numerusform>%n course is on its way to the centre</numerusform>
            <numerusform>%n courses are on their way to the centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are submitted</source>
        <translation>
            <numerusform>%n course is submitted</numerusform>
            <numerusform>%n courses are submitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SeriesPanel</name>
    <message numerus="yes">
        <source>%n line(s) of what was copied do not begin with a day and were left out.</source>
        <translation>
            <numerusform>%n line of what was copied does not begin with a day and was left out.</numerusform>
            <numerusform>%n lines of what was copied do not begin with a day and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n course(s) for review</source>
        <translation>
            <numerusform>&amp;Submit %n course for review</numerusform>
            <numerusform>&amp;Submit %n courses for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SessionTable</name>
    <message numerus="yes">
        <source>%n session(s), %1 hours</source>
        <translation>
            <numerusform>%n session, %1 hours</numerusform>
            <numerusform>%n sessions, %1 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SideBar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A click unfolds this group: %n waiting there.</source>
        <translation>
            <numerusform>A click unfolds this group: %n waiting there.</numerusform>
            <numerusform>A click unfolds this group: %n waiting there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SignBackPanel</name>
    <message numerus="yes">
        <source>%n page(s) read.</source>
        <translation>
            <numerusform>%n page read.</numerusform>
            <numerusform>%n pages read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) for who walked in are written in.</source>
        <translation>
            <numerusform>%n row for who walked in is written in.</numerusform>
            <numerusform>%n rows for who walked in are written in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note %n as here</source>
        <translation>
            <numerusform>&amp;Note %n as here</numerusform>
            <numerusform>&amp;Note %n as here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SlipReader</name>
    <message numerus="yes">
        <source>%1, %n minute(s) after it began</source>
        <translation>
            <numerusform>%1, %n minute after it began</numerusform>
            <numerusform>%1, %n minutes after it began</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes %n minute(s) early. It was noted by hand that they are here: mark them as gone early in the list if that is so.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1 goes %n minute early. It was noted by hand that they are here: mark them as gone early in the list if that is so.</numerusform>
            <numerusform>%1 goes %n minutes early. It was noted by hand that they are here: mark them as gone early in the list if that is so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) before the end</source>
        <translation>
            <numerusform>%1, %n minute before the end</numerusform>
            <numerusform>%1, %n minutes before the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::StatusWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n to be sent</numerusform>
            <numerusform>%n to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting the mail code</source>
        <translation>
            <numerusform>%n awaiting the mail code</numerusform>
            <numerusform>%n awaiting the mail code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone</source>
        <translation>
            <numerusform>%n can still be undone</numerusform>
            <numerusform>%n can still be undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SubscriptionDetail</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::TeacherBulkPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::TeachersPage</name>
    <message numerus="yes">
        <source>%n people, in the columns that the list shows. The centre writes down who saved them, and how many.</source>
        <translation>
            <numerusform>%n person, in the columns that the list shows. The centre writes down who saved them.</numerusform>
            <numerusform>%n people, in the columns that the list shows. The centre writes down who saved them, and how many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::TrackTasks</name>
    <message numerus="yes">
        <source>Registration of %n course(s) that you follow opens today; the first: %1</source>
        <translation>
            <numerusform>Registration of %n course that you follow opens today: %1</numerusform>
            <numerusform>Registration of %n courses that you follow opens today; the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registration of %n course(s) that you follow ends within three days; the first: %1</source>
        <translation>
            <numerusform>Registration of %n course that you follow ends within three days: %1</numerusform>
            <numerusform>Registration of %n courses that you follow ends within three days; the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something has happened to %n course(s) that you follow; the last: %1</source>
        <translation>
            <numerusform>Something has happened to %n course that you follow: %1</numerusform>
            <numerusform>Something has happened to %n courses that you follow; the last: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n newly published course(s).</source>
        <translation>
            <numerusform>“%1” has %n newly published course.</numerusform>
            <numerusform>“%1” has %n newly published courses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::TrackWatch</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::UndoBar</name>
    <message numerus="yes">
        <source>%n were on their way already.</source>
        <translation>
            <numerusform>%n was on its way already.</numerusform>
            <numerusform>%n were on their way already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::UnitChoice</name>
    <message numerus="yes">
        <source>%n unit(s) found. ↓ goes into the list, Enter takes one.</source>
        <translation>
            <numerusform>%n unit found. ↓ goes into the list, Enter takes one.</numerusform>
            <numerusform>%n units found. ↓ goes into the list, Enter takes one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::UnitDetail</name>
    <message numerus="yes">
        <source>%n teacher(s) stand on its roster: nobody keeps it once the unit is closed, and another school takes them over when they teach there.</source>
        <translation>
            <numerusform>%n teacher stands on its roster: nobody keeps it once the unit is closed, and another school takes them over when they teach there.</numerusform>
            <numerusform>%n teachers stand on its roster: nobody keeps it once the unit is closed, and another school takes them over when they teach there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::VenueDetail</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::VenuesPage</name>
    <message numerus="yes">
        <source>%n people and more</source>
        <translation>
            <numerusform>%n person and more</numerusform>
            <numerusform>%n people and more</numerusform>
        </translation>
    </message>
</context>
</TS>
