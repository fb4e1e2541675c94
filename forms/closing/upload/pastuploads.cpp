// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/pastuploads.h"

#include "forms/commands/commands.h"
#include "models/domain/rocdate.h"

#include <QTreeWidget>

namespace inservice {
namespace {

QString shownMinute(const QDateTime& moment) {
    return moment.isValid() ? taiwanTime(moment).toString(QStringLiteral("yyyy/MM/dd HH:mm")) : QString();
}

} // namespace

PastUploads::PastUploads(AccountLink& link, QWidget* parent)
    : PastLists(link,
                {.name = QStringLiteral("pastUploads"),
                 .accessibleName = tr("Lists taken in so far"),
                 .headings = {tr("No."), tr("When"), tr("List"), tr("By"), tr("What it did"), tr("Taken back")},
                 .widths = {60, 140, 190, 90, 380},
                 .undoName = QStringLiteral("undoUpload"),
                 .undo = tr("Take the list &back"),
                 .rest = tr("&Put back all others"),
                 .reason = tr("Why the list is taken back"),
                 .noneChosen = tr("Choose a list above first."),
                 .noReason = tr("Say why it is taken back; the history of the course shows it."),
                 .notAsked = tr("This could not be written down on this PC, so nothing was taken back: %1"),
                 .notRead = tr("The lists so far could not be read. They are shown once the centre answers."),
                 .touched = "upload.touched"},
                parent) {
    check();
}

void PastUploads::setCourse(qint64 courseId, const QString& whyClosed) {
    if (courseId != m_courseId) {
        forget();
    }
    m_courseId = courseId;
    m_whyClosed = whyClosed;
    check();
}

void PastUploads::ask() {
    if (m_courseId == 0) {
        return;
    }
    link().ask(questions::pastUploads(m_courseId), this,
               [this, course = m_courseId](const Answer<QList<questions::PastUpload>>& answer) {
                   if (course != m_courseId) {
                       return;
                   }
                   if (answer) {
                       showUploads(*answer.value);
                   } else {
                       showUnread();
                   }
               });
}

void PastUploads::showUploads(const QList<questions::PastUpload>& uploads) {
    QList<Line> lines;
    for (const questions::PastUpload& upload : uploads) {
        const auto count = [&upload](const char* what) { return upload.counts.value(QLatin1String(what)); };
        lines << Line{upload.id,
                      {QString::number(upload.no), shownMinute(upload.appliedAt), upload.fileName, upload.byName,
                       tr("%1 changed, %2 put on the list, %3 absent, %4 kept as marked by hand, %5 skipped")
                           .arg(count("changed"))
                           .arg(count("added"))
                           .arg(count("absent"))
                           .arg(count("kept"))
                           .arg(count("left_out")),
                       shownMinute(upload.undoneAt)},
                      upload.state == u"undone" ? tr("This list has been taken back.") : QString()};
    }
    show(lines);
}

OutboxItem PastUploads::command(const QUuid& list, const QString& reason, bool rest) const {
    return Commands::makeItem(QStringLiteral("upload.undo"), QStringLiteral("list-upload:%1").arg(m_courseId),
                              tr("Take a list of participants back"),
                              {{QStringLiteral("course_id"), m_courseId},
                               {QStringLiteral("upload_id"), list.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("reason"), reason},
                               {QStringLiteral("rest"), rest}});
}

QString PastUploads::doneText(int undone, int kept) const {
    return kept == 0 ? tr("Taken back: %n person(s) stand as before.", nullptr, undone)
                     : tr("Taken back for %1; %2 have been changed since and stay.").arg(undone).arg(kept);
}

} // namespace inservice
