// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/statuswords.h"

#include "models/domain/rocdate.h"

#include <QCoreApplication>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::StatusWords)
};

/// From here on commands may come to be refused, and people see times that are not true.
constexpr qint64 clockSeconds = 300;

QString lengthOf(qint64 seconds) {
    const int minutes = int(seconds / 60);
    if (minutes < 120) {
        return Text::tr("%n minutes", nullptr, minutes);
    }
    return minutes < 2880 ? Text::tr("%n hours", nullptr, minutes / 60) : Text::tr("%n days", nullptr, minutes / 1440);
}

/// The state while the centre is not reached, or answers and is of no use.
void sayOffline(const LinkStatus& front, StatusWords& words, QStringList& parts) {
    const QString last = shortTime(front.lastSync);
    const QString fault = faultSentence(front);
    words.tone = fault.isEmpty() ? look::Tone::Warning : look::Tone::Bad;
    switch (front.fault) {
    case LinkFault::Faulty:
        parts << Text::tr("The centre has a fault");
        break;
    case LinkFault::Refused:
        parts << Text::tr("The centre refuses this connection");
        break;
    case LinkFault::Unproved:
        parts << Text::tr("The server cannot prove that it is the centre");
        break;
    case LinkFault::None:
        parts << (last.isEmpty() ? Text::tr("Offline") : Text::tr("Offline, as of %1").arg(last));
        break;
    }
    words.explanation =
        fault.isEmpty()
            ? Text::tr("The centre does not answer. Go on working: what you send waits on this computer and goes out "
                       "by itself as soon as the centre answers.")
            : fault + QLatin1Char('\n') + front.cause;
}

/// What is true whatever the state: a line that others may read, a clock that is wrong, somebody's wish to try now.
void sayLine(const LinkStatus& front, StatusWords& words, QStringList& parts) {
    const auto warn = [&words](const QString& sentence) {
        if (words.tone != look::Tone::Bad) {
            words.tone = look::Tone::Warning;
        }
        words.explanation += QLatin1Char('\n') + sentence;
    };
    if (front.trying) {
        parts << Text::tr("Asking the centre now…");
    }
    if (front.safety > LineSafety::Verified) {
        parts << (front.safety == LineSafety::Clear        ? Text::tr("Not encrypted")
                  : front.safety == LineSafety::Unverified ? Text::tr("Server not verified")
                                                           : Text::tr("Server's name not verified"));
        warn(Text::tr("%1. It was chosen like this in the connection settings; choose the verified connection there as "
                      "soon as the centre offers one.")
                 .arg(safetyWords(front)));
    }
    if (const QString clock = clockSentence(front); !clock.isEmpty()) {
        parts << Text::tr("This computer's clock is wrong");
        warn(clock);
    }
}

} // namespace

QString clockSentence(const LinkStatus& front, const QDateTime& now) {
    const qint64 off = qAbs(front.clockAhead);
    if (off < clockSeconds) {
        return {};
    }
    const QString here = taiwanTime(now).toString("yyyy/MM/dd HH:mm");
    const QString there = taiwanTime(now.addSecs(-front.clockAhead)).toString("yyyy/MM/dd HH:mm");
    return (front.clockAhead > 0
                ? Text::tr(
                      "This computer's clock is %1 fast: it says %2, at the centre it is %3. Set it right (date and "
                      "time in the system settings, or ask the IT staff) before you go on: what is asked for "
                      "with a wrong time may be refused.")
                : Text::tr(
                      "This computer's clock is %1 slow: it says %2, at the centre it is %3. Set it right (date and "
                      "time in the system settings, or ask the IT staff) before you go on: what is asked for "
                      "with a wrong time may be refused."))
        .arg(lengthOf(off), here, there);
}

QString faultSentence(const LinkStatus& front, bool isTrial) {
    if (front.state != LinkState::Offline) {
        return {};
    }
    switch (front.fault) {
    case LinkFault::Faulty:
        return isTrial
                   ? Text::tr("The trial centre on this computer answers with a fault of its own. Close the desk "
                              "and open it again: the trial centre is then started anew. What you asked for is kept.")
                   : Text::tr("The centre answers, but with a fault of its own; it does not pass by waiting. Tell "
                              "the centre. What you asked for is kept on this computer and sent once the fault "
                              "has been mended.");
    case LinkFault::Refused:
        return Text::tr("The centre does not take this connection: its database or password is another one. Check the "
                        "connection settings against what the centre has handed out, or ask the centre. What you "
                        "asked for is kept on this computer.");
    case LinkFault::Unproved:
        return Text::tr("The server that answers does not encrypt, or its certificate does not prove that it is the "
                        "centre, so nothing was sent to it. Check the server's name in the connection settings, and "
                        "ask the centre. What you asked for is kept on this computer.");
    case LinkFault::None:
        break;
    }
    return {};
}

QString safetyWords(const LinkStatus& front) {
    switch (front.safety) {
    case LineSafety::Local:
        return Text::tr("The centre is on this computer; nothing goes over a network");
    case LineSafety::Verified:
        return front.encryption.isEmpty()
                   ? Text::tr("Only an encrypted connection to a verified server is made")
                   : Text::tr("Encrypted (%1), and the server's certificate has been checked").arg(front.encryption);
    case LineSafety::NameUnchecked:
        return Text::tr("The connection is encrypted, but not the server's name is checked: another server with a "
                        "certificate could read along");
    case LineSafety::Unverified:
        return Text::tr("The connection is encrypted, but not who answers is checked: whoever stands in between could "
                        "read and change everything");
    case LineSafety::Clear:
        break;
    }
    return Text::tr("The connection is not encrypted: whoever is on the network can read and change everything");
}

namespace {

struct OutboxCounts {
    int waiting;
    int refused;
    int held;
    int uncoded;
};

/// How the tie to the centre stands.
void sayState(const LinkStatus& front, StatusWords& words, QStringList& parts) {
    using look::Tone;
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
        sayOffline(front, words, parts);
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
}

/// What is in the outbox.
void sayWaiting(const OutboxCounts& counts, StatusWords& words, QStringList& parts) {
    using look::Tone;
    if (const int toSend = counts.waiting - counts.held - counts.uncoded; toSend > 0) {
        parts << Text::tr("%n to be sent", nullptr, toSend);
        if (words.tone == Tone::Good) {
            words.tone = Tone::Info;
        }
    }
    if (counts.uncoded > 0) {
        parts << Text::tr("%n awaiting the mail code", nullptr, counts.uncoded);
        if (words.tone != Tone::Bad) {
            words.tone = Tone::Warning;
        }
        words.explanation += QLatin1Char('\n') + Text::tr("A code was mailed to you: open the list and enter it.");
    }
    if (counts.held > 0) {
        parts << Text::tr("%n can still be undone", nullptr, counts.held);
        if (words.tone == Tone::Good) {
            words.tone = Tone::Info;
        }
    }
    if (counts.refused > 0) {
        parts << Text::tr("%n need attention", nullptr, counts.refused);
        words.tone = Tone::Bad;
        words.explanation +=
            QLatin1Char('\n') + Text::tr("The centre has refused something. Open the list and see why.");
    }
}

} // namespace

StatusWords statusWords(const LinkStatus& front, int waiting, int refused, int held, int uncoded) {
    StatusWords words;
    QStringList parts;
    sayState(front, words, parts);
    sayLine(front, words, parts);
    if (front.trouble) {
        // Whatever the network does: what the centre says cannot be kept here.
        parts << Text::tr("Files of this computer cannot be written");
        words.tone = look::Tone::Bad;
        words.explanation += QLatin1Char('\n') + Text::tr("Check that the disk has room and that you may write to the "
                                                          "data folder. The desk tries again by itself.");
    }
    sayWaiting({waiting, refused, held, uncoded}, words, parts);
    words.text = parts.join(Text::tr(" · ", "between parts of the status"));
    return words;
}

QString whatFirst(Session::First first) {
    switch (first) {
    case Session::First::Password:
        return Text::tr("First change the one-time password.");
    case Session::First::Device:
        return Text::tr("First bind a device: your centre asks everybody who reviews for one.");
    case Session::First::Nothing:
        break;
    }
    return {};
}

} // namespace inservice
