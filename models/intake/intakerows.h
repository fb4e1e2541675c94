// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace inservice {

/// How a file came.
enum class IntakeSource {
    Folder, ///< from a watched folder: it is put away there once the centre has all its pages
    Hand,   ///< dropped or chosen: what it was taken from stays as it is
    Mail,   ///< an attachment: its mail is put away once the centre has all its pages
};

/// A file that was taken in.
struct IntakeFile {
    qint64 id = 0;
    QString sha256; ///< of its content, hexadecimal
    QString name;   ///< without its folder
    IntakeSource source = IntakeSource::Hand;
    QString place; ///< where it lies: the path of a file, the key of a mail
    QString mime;  ///< empty: no scan by its first bytes
    qint64 size = 0;
    QDateTime takenAt;
    int pages = -1;     ///< −1: it has not been opened yet
    QString fault;      ///< why it cannot be opened (ScanFault::key); empty: it can
    qint64 twinOf = 0;  ///< the same file came before as this one; 0: it did not
    bool aside = false; ///< a person has put it aside as it is
    QDateTime endedAt;  ///< when nothing was left to do and it was put away; null: not yet
    bool operator==(const IntakeFile&) const = default;

    /// So long what nobody deals with is kept on this PC (days): it shows people's data.
    static constexpr int keptDays = 60;
    /// Of a file whose content was kept as long as that.
    static constexpr QLatin1String expired{"intake.expired"};
    [[nodiscard]] QDateTime keptUntil() const { return takenAt.addDays(keptDays); }
};

/// A page of one; of a page with two papers on it (two-up) one for each.
struct IntakePage {
    enum class Answer { None, Done, Refused };

    qint64 id = 0;
    qint64 file = 0;
    int page = 0;         ///< from 0
    int part = 0;         ///< from 0, of several papers on one page
    bool isRead = false;  ///< it was looked at
    QString code;         ///< what was read off it; several that are none of ours stand in lines. Empty: nothing
    bool isBlank = false; ///< a back, or nothing at all
    quint64 fingerprint = 0;
    QString digest;          ///< of its pixels, hexadecimal
    int turn = 0;            ///< degrees clockwise that bring it upright
    QString fault;           ///< why this page cannot be read (ScanPage::fault); empty: it can
    qint64 twin = 0;         ///< the page that it is once more; 0: none
    bool isTwinDone = false; ///< the centre has that one
    QString assigned;        ///< whose it is, as a person says: a code or a number
    bool aside = false;      ///< a person has put it aside: a cover sheet, an advertisement
    bool byHand = false;     ///< only a person sends it: it was given up or refused once
    QUuid command;           ///< that carries it
    Answer answer = Answer::None;
    QString errorKey; ///< of the refusal
    bool operator==(const IntakePage&) const = default;

    /// What says whose it is; empty: nothing does.
    [[nodiscard]] const QString& subject() const { return assigned.isEmpty() ? code : assigned; }
    /// It came before, and nobody has said that it is another one.
    [[nodiscard]] bool isTwin() const { return twin != 0 && assigned.isEmpty() && command.isNull(); }
    /// Nothing more is to be done about it.
    [[nodiscard]] bool isSettled() const {
        const bool untouched = isRead && assigned.isEmpty() && command.isNull();
        return answer == Answer::Done || aside || (untouched && (isBlank || (isTwin() && isTwinDone)));
    }
};

} // namespace inservice
