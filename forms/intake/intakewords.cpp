// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intakewords.h"

#include "forms/paper/scanfaults.h"
#include "forms/words/words.h"
#include "models/intake/filetaker.h"
#include "models/scans/scandocument.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace inservice::intakewords {
namespace {

using State = ReturnEntry::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::Intake)
};

QString faultText(const QString& key, const QString& name) {
    if (key == u"intake.large") {
        return Text::tr("%1 is larger than %2 and was not taken in. Scan the stack in several files.")
            .arg(name, QLocale().formattedDataSize(largestIntake(), 0, QLocale::DataSizeTraditionalFormat));
    }
    if (key == u"intake.mime") {
        return scanFaultText({QStringLiteral("scan.mime"), {}}, name);
    }
    if (key == u"intake.gone") {
        return Text::tr("What %1 held is not on this computer any more. Take the file in once more.").arg(name);
    }
    return scanFaultText({key, {}}, name);
}

/// Of one page: the others of its file are read, and it can still be dealt with.
QString pageFaultText(const IntakePage& page, const QString& name, bool attaches) {
    if (page.fault != u"scan.slow" && page.fault != u"scan.ended") {
        return faultText(page.fault, name);
    }
    const QString why = Text::tr("Page %1 of %2 was not read in time: this computer has much to do just now, or the "
                                 "page is hard to read. Its other pages are read all the same.")
                            .arg(page.page + 1)
                            .arg(name);
    return Text::tr("%1 %2", "two sentences")
        .arg(why, attaches ? Text::tr("Look at it, and type the number that stands on it or find the case.")
                           : Text::tr("Scan it anew, at 200 dpi or more, or deal with the paper by hand; then put the "
                                      "page aside."));
}

QString twinText(const ReturnEntry& entry) {
    const QStringList of = entry.said.split(QLatin1Char('\n'));
    const QString when = Text::tr("It was not taken a second time.");
    if (entry.pages.isEmpty()) {
        return Text::tr("The same file came before, as %1.").arg(of.value(0)) + QLatin1Char(' ') + when;
    }
    return Text::tr("The same page came before: %1, page %2.").arg(of.value(0), of.value(1)) + QLatin1Char(' ') + when;
}

QString unknownText(const IntakePage& page, const QString& name, bool attaches) {
    if (!page.fault.isEmpty()) {
        return pageFaultText(page, name, attaches);
    }
    if (!page.assigned.isEmpty()) {
        return Text::tr("“%1” is no number of a paper. Type the number that stands on it.").arg(page.assigned);
    }
    if (page.code.isEmpty() && !attaches) {
        return Text::tr("No code can be read on this page. Scan it anew, at 200 dpi or more, or deal with the paper by "
                        "hand; then put the page aside.");
    }
    if (page.code.isEmpty()) {
        return Text::tr("No code can be read on this page. Type the number that stands on it, or find the case.");
    }
    return Text::tr("The code on this page is none of this system: %1").arg(page.code.left(120));
}

} // namespace

QString state(State state) {
    switch (state) {
    case State::Reading:
        return Text::tr("Being read", "a page");
    case State::Unreadable:
        return Text::tr("Cannot be opened", "a file");
    case State::Twin:
        return Text::tr("Came before", "a page");
    case State::Expired:
        return Text::tr("Kept no longer", "a file");
    case State::Unknown:
        return Text::tr("Not known yet", "whose a page is");
    case State::Ready:
        return Text::tr("Fits", "a page");
    case State::Ask:
        return Text::tr("To be confirmed", "a page");
    case State::Elsewhere:
        return Text::tr("Of another desk", "a page");
    case State::OwnPlace:
        return Text::tr("In its own place", "where a page is dealt with");
    case State::Closed:
        return Text::tr("Cannot be attached", "a page");
    case State::Waiting:
        return Text::tr("To be sent", "a page");
    case State::Refused:
        return Text::tr("Needs attention", "a page");
    case State::Done:
        return Text::tr("With the centre", "a page");
    case State::Aside:
        return Text::tr("Put aside", "a page");
    }
    return {};
}

look::Tone tone(State state) {
    switch (state) {
    case State::Reading:
    case State::Twin:
    case State::Aside:
        return look::Tone::Neutral;
    case State::Ready:
    case State::Waiting:
        return look::Tone::Info;
    case State::Unknown:
    case State::Ask:
    case State::Elsewhere:
    case State::OwnPlace:
        return look::Tone::Warning;
    case State::Unreadable:
    case State::Expired:
    case State::Closed:
    case State::Refused:
        return look::Tone::Bad;
    case State::Done:
        return look::Tone::Good;
    }
    return look::Tone::Neutral;
}

QString place(const ReturnEntry& entry) {
    if (entry.pages.isEmpty()) {
        return entry.file.name;
    }
    if (entry.file.pages == 1) {
        return entry.file.name;
    }
    QStringList numbers;
    const QList<int> pages = entry.pageNumbers();
    for (const int page : pages) {
        numbers << QString::number(page + 1);
    }
    return Text::tr("%1, page %2", "file, one number or several").arg(entry.file.name, numbers.join(Text::tr(", ")));
}

QString keptText(const ReturnEntry& entry) {
    const bool isKept = entry.isOpen() && entry.state != State::Expired && !entry.file.endedAt.isValid() &&
                        !entry.file.fault.startsWith(u"intake.");
    return isKept ? Text::tr("Kept on this computer until %1, unless it is dealt with before.", "date")
                        .arg(shownDate(entry.file.keptUntil()))
                  : QString();
}

QString sentence(const ReturnEntry& entry, bool attaches) {
    switch (entry.state) {
    case State::Reading:
        return Text::tr("The pages of this file are being read.");
    case State::Unreadable:
        return faultText(entry.file.fault, entry.file.name);
    case State::Expired:
        return Text::tr(
                   "Nobody dealt with %1 within %n day(s) after it was taken in, so its pages were removed from this "
                   "computer on %2. The paper, and the file or mail that it came from, are untouched: choose the "
                   "file once more to deal with it, or put it aside.",
                   "name of a file, date", IntakeFile::keptDays)
            .arg(entry.file.name, shownDate(entry.file.keptUntil()));
    case State::Twin:
        return twinText(entry);
    case State::Unknown:
        return unknownText(entry.pages.constFirst(), entry.file.name, attaches);
    case State::Waiting:
        return Text::tr("It waits to be sent to the centre. The file stays where it is until the centre has it.");
    case State::Refused:
        return words::centreRefusal(entry.pages.constFirst().errorKey, QJsonObject());
    case State::Done:
        return entry.pages.constFirst().errorKey == u"scan.known"
                   ? Text::tr("Another computer of this desk had handed in the same pages; they count once.")
                   : Text::tr("The centre has it.");
    case State::Aside:
        return Text::tr("It was put aside: nothing is sent of it.");
    case State::Ready:
    case State::Ask:
    case State::Elsewhere:
    case State::OwnPlace:
    case State::Closed:
        break;
    }
    const IntakePage& first = entry.pages.constFirst();
    return first.fault.isEmpty() ? entry.found.sentence : pageFaultText(first, entry.file.name, attaches);
}

} // namespace inservice::intakewords
