// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/pastuploads.h"

#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicaerror.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

QString shownMinute(const QDateTime& moment) {
    return moment.isValid() ? taiwanTime(moment).toString(QStringLiteral("yyyy/MM/dd HH:mm")) : QString();
}

} // namespace

PastUploads::PastUploads(AccountLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_message(new look::MessageBar(this))
    , m_tree(new QTreeWidget(this))
    , m_reason(new QLineEdit(this))
    , m_undo(new QPushButton(tr("Take the list &back"), this))
    , m_rest(new QPushButton(tr("&Put back all others"), this)) {
    m_message->setObjectName(QStringLiteral("pastUploadsMessage"));
    m_tree->setObjectName(QStringLiteral("pastUploads"));
    m_tree->setAccessibleName(tr("Lists taken in so far"));
    m_tree->setHeaderLabels({tr("No."), tr("When"), tr("List"), tr("By"), tr("What it did"), tr("Taken back")});
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setStretchLastSection(true);
    for (const auto& [column, width] :
         {std::pair(0, 60), std::pair(1, 140), std::pair(2, 190), std::pair(3, 90), std::pair(4, 380)}) {
        m_tree->setColumnWidth(column, width);
    }
    look::dressView(m_tree);
    m_reason->setObjectName(QStringLiteral("undoUploadReason"));
    m_reason->setAccessibleName(tr("Why the list is taken back"));
    m_reason->setPlaceholderText(tr("Why the list is taken back"));
    m_reason->setMaxLength(500);
    m_undo->setObjectName(QStringLiteral("undoUpload"));
    m_rest->setObjectName(QStringLiteral("undoUploadRest"));
    m_rest->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(look::grid);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_rest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PastUploads::check);
    connect(m_reason, &QLineEdit::textChanged, this, &PastUploads::check);
    connect(m_undo, &QPushButton::clicked, this, &PastUploads::undo);
    connect(m_rest, &QPushButton::clicked, this, &PastUploads::undo);
    connect(&Commands::of(link), &Commands::finished, this,
            [this](const QUuid& id, const QString&, bool done) { finished(id, done); });
    check();
}

void PastUploads::setCourse(qint64 courseId, const QString& whyClosed) {
    if (courseId != m_courseId) {
        m_uploads.clear();
        m_tree->clear();
        m_message->clear();
        m_reason->clear();
        m_touched = {};
    }
    m_courseId = courseId;
    m_whyClosed = whyClosed;
    check();
}

void PastUploads::ask() {
    if (m_courseId == 0) {
        return;
    }
    m_link.ask(questions::pastUploads(m_courseId), this,
               [this, course = m_courseId](const Answer<QList<questions::PastUpload>>& answer) {
                   if (course != m_courseId) {
                       return;
                   }
                   if (answer) {
                       show(*answer.value);
                   } else {
                       m_message->show(look::Tone::Warning, tr("The lists so far could not be read. They are shown "
                                                               "once the centre answers."));
                   }
               });
}

void PastUploads::show(const QList<questions::PastUpload>& uploads) {
    m_uploads = uploads;
    m_tree->clear();
    for (const questions::PastUpload& upload : uploads) {
        const auto count = [&upload](const char* what) { return upload.counts.value(QLatin1String(what)); };
        new QTreeWidgetItem(m_tree,
                            {QString::number(upload.no), shownMinute(upload.appliedAt), upload.fileName, upload.byName,
                             tr("%1 changed, %2 put on the list, %3 absent, %4 kept as marked by hand, %5 skipped")
                                 .arg(count("changed"))
                                 .arg(count("added"))
                                 .arg(count("absent"))
                                 .arg(count("kept"))
                                 .arg(count("left_out")),
                             shownMinute(upload.undoneAt)});
    }
    if (!uploads.isEmpty()) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    check();
}

const questions::PastUpload* PastUploads::chosen() const {
    const int line = m_tree->currentItem() != nullptr ? m_tree->indexOfTopLevelItem(m_tree->currentItem()) : -1;
    return line >= 0 && line < m_uploads.size() ? &m_uploads.at(line) : nullptr;
}

QString PastUploads::whyNot() const {
    if (!m_asked.isNull()) {
        return tr("The centre has not answered yet.");
    }
    if (!m_whyClosed.isEmpty()) {
        return m_whyClosed;
    }
    if (chosen() == nullptr) {
        return tr("Choose a list above first.");
    }
    if (chosen()->state == u"undone") {
        return tr("This list has been taken back.");
    }
    return m_reason->text().trimmed().isEmpty() ? tr("Say why it is taken back; the history of the course shows it.")
                                                : QString();
}

void PastUploads::check() {
    const QString reason = whyNot();
    look::setPossible(m_undo, reason);
    look::setPossible(m_rest, reason);
    m_rest->setVisible(chosen() != nullptr && chosen()->id == m_touched);
}

void PastUploads::undo() {
    if (!whyNot().isEmpty()) {
        return;
    }
    try {
        m_asked = Commands::of(m_link).ask(
            Commands::makeItem(QStringLiteral("upload.undo"), QStringLiteral("list-upload:%1").arg(m_courseId),
                               tr("Take a list of participants back"),
                               {{QStringLiteral("course_id"), m_courseId},
                                {QStringLiteral("upload_id"), chosen()->id.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("reason"), m_reason->text().trimmed()},
                                {QStringLiteral("rest"), sender() == m_rest}}));
        m_message->clear();
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing was taken back: %1").arg(error.text));
    }
    check();
}

void PastUploads::finished(const QUuid& id, bool done) {
    if (id != m_asked) {
        return;
    }
    m_asked = {};
    try {
        const std::optional<OutboxItem> item = m_link.outbox().item(id);
        if (item && done) {
            const int kept = item->result.value(QLatin1String("kept")).toInt();
            const int undone = item->result.value(QLatin1String("undone")).toInt();
            m_message->show(look::Tone::Good,
                            kept == 0
                                ? tr("Taken back: %n person(s) stand as before.", nullptr, undone)
                                : tr("Taken back for %1; %2 have been changed since and stay.").arg(undone).arg(kept));
            m_reason->clear();
            ask();
        } else if (item) {
            m_touched = item->errorKey == u"upload.touched" && chosen() != nullptr ? chosen()->id : QUuid();
            m_message->show(look::Tone::Bad, words::centreRefusal(item->errorKey, item->errorDetail));
        }
        m_link.dismiss(id);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    check();
}

} // namespace inservice
