// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/statuswords.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::StatusWords)
};

QDateTime inTaiwan(const QDateTime& time) {
    // Taiwan has had no summer time since 1979: a system without zone data is right as well.
    const QTimeZone zone("Asia/Taipei");
    return zone.isValid() ? time.toTimeZone(zone) : time.toOffsetFromUtc(8 * 3600);
}

} // namespace

QString shortTime(const QDateTime& time, const QDateTime& now) {
    if (!time.isValid())
        return {};
    const QDateTime here = inTaiwan(time);
    return here.date() == inTaiwan(now).date() ? here.toString("HH:mm") : here.toString("yyyy/MM/dd HH:mm");
}

StatusWords statusWords(const LinkStatus& front, int waiting, int refused, int held, int uncoded) {
    using look::Tone;
    StatusWords words;
    QStringList parts;
    const QString last = shortTime(front.lastSync);
    switch (front.state) {
    case LinkState::Starting:
        words.tone = Tone::Neutral;
        parts << Text::tr("Connecting…");
        words.explanation = Text::tr("The desk is connecting to the centre.");
        break;
    case LinkState::Loading:
        words.tone = Tone::Info;
        parts << Text::tr("Loading…");
        words.explanation =
            Text::tr("The centre's data comes to this computer for the first time. This takes a moment.");
        break;
    case LinkState::Online:
        words.tone = Tone::Good;
        parts << (last.isEmpty() ? Text::tr("Synchronised") : Text::tr("Synchronised %1").arg(last));
        words.explanation = Text::tr("What is shown is what the centre has.");
        break;
    case LinkState::Offline:
        words.tone = Tone::Warning;
        parts << (last.isEmpty() ? Text::tr("Offline") : Text::tr("Offline, as of %1").arg(last));
        words.explanation =
            Text::tr("The centre does not answer. Go on working: what you send waits on this computer and goes out "
                     "by itself as soon as the centre answers.");
        break;
    case LinkState::NeedsSignIn:
        words.tone = Tone::Warning;
        parts << Text::tr("Not signed in at the centre");
        words.explanation = Text::tr("Enter your password to go on. Nothing that waits is lost.");
        break;
    case LinkState::CentreTooOld:
        words.tone = Tone::Bad;
        parts << Text::tr("The centre is too old");
        words.explanation = Text::tr("The centre has not been updated yet and does not understand this version of the "
                                     "desk. Tell the centre; what waits on this computer stays.");
        break;
    case LinkState::Incompatible:
        words.tone = Tone::Bad;
        parts << Text::tr("This desk is too old");
        words.explanation =
            Text::tr("The centre has been updated and no longer understands this version. Install the new version "
                     "of the desk; what waits on this computer stays.");
        break;
    }
    if (front.trouble) {
        // Whatever the network does: what the centre says cannot be kept here.
        parts << Text::tr("Files of this computer cannot be written");
        words.tone = Tone::Bad;
        words.explanation += QLatin1Char('\n') + Text::tr("Check that the disk has room and that you may write to the "
                                                          "data folder. The desk tries again by itself.");
    }
    if (const int toSend = waiting - held - uncoded; toSend > 0) {
        parts << Text::tr("%n to be sent", nullptr, toSend);
        if (words.tone == Tone::Good)
            words.tone = Tone::Info;
    }
    if (uncoded > 0) {
        parts << Text::tr("%n awaiting the mail code", nullptr, uncoded);
        if (words.tone != Tone::Bad)
            words.tone = Tone::Warning;
        words.explanation += QLatin1Char('\n') + Text::tr("A code was mailed to you: open the list and enter it.");
    }
    if (held > 0) {
        parts << Text::tr("%n can still be undone", nullptr, held);
        if (words.tone == Tone::Good)
            words.tone = Tone::Info;
    }
    if (refused > 0) {
        parts << Text::tr("%n need attention", nullptr, refused);
        words.tone = Tone::Bad;
        words.explanation +=
            QLatin1Char('\n') + Text::tr("The centre has refused something. Open the list and see why.");
    }
    words.text = parts.join(Text::tr(" · ", "between parts of the status"));
    return words;
}

} // namespace inservice
