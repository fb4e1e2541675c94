// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/evidenceedit.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {

EvidenceEdit::EvidenceEdit(QWidget* parent)
    : QWidget(parent)
    , m_dialog(tr("The sealed form, scanned"))
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add the sealed &form…"), this))
    , m_fault(new QLabel(this)) {
    m_add->setObjectName(QStringLiteral("changeFileAdd"));
    m_fault->setObjectName(QStringLiteral("changeFileFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addLayout(m_lines);
    column->addWidget(m_fault);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &EvidenceEdit::choose);
}

void EvidenceEdit::load(const QJsonArray& files) {
    m_files = files;
    m_fault->hide();
    showFiles();
}

void EvidenceEdit::setWords(const QString& button, const QString& dialog) {
    m_add->setText(button);
    m_dialog = dialog;
}

void EvidenceEdit::choose() {
    take(QFileDialog::getOpenFileNames(this, m_dialog, QString(),
                                       tr("Scans and documents (*.pdf *.jpg *.jpeg *.png *.odt);;All files (*)")));
}

void EvidenceEdit::take(const QStringList& paths) {
    QStringList faults;
    for (const QString& path : paths) {
        if (m_files.size() >= most) {
            faults << tr("%n file(s) at most.", nullptr, most);
            break;
        }
        const ChosenFile file = readCourseFile(path);
        if (!file.fault.isEmpty()) {
            faults << file.fault;
            continue;
        }
        m_files << QJsonObject{{QStringLiteral("id"), file.id.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("name"), file.name},
                               {QStringLiteral("size"), file.content.size()},
                               {QStringLiteral("kind"), QStringLiteral("other")},
                               {QStringLiteral("public"), false}};
        emit taken(file);
    }
    m_fault->setText(faults.join(u'\n'));
    m_fault->setVisible(!faults.isEmpty());
    showFiles();
    emit edited();
}

void EvidenceEdit::showFiles() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const QJsonObject file = m_files.at(i).toObject();
        const QString name = file.value(QLatin1String("name")).toString();
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* label =
            new QLabel(tr("%1 (%2)", "file, its size")
                           .arg(name, QLocale().formattedDataSize(file.value(QLatin1String("size")).toInteger())),
                       line);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto* remove = new QToolButton(line);
        remove->setObjectName(QStringLiteral("changeFileRemove%1").arg(i));
        remove->setIcon(look::icon(QStringLiteral("edit-delete")));
        remove->setAutoRaise(true);
        remove->setToolTip(tr("Take away"));
        remove->setAccessibleName(tr("Take away: %1").arg(name));
        row->addWidget(label, 1);
        row->addWidget(remove);
        m_lines->addWidget(line);
        connect(remove, &QToolButton::clicked, this, [this, i] {
            m_files.removeAt(i);
            // Not while its button is being pressed.
            QMetaObject::invokeMethod(this, &EvidenceEdit::showFiles, Qt::QueuedConnection);
            emit edited();
        });
    }
    look::setPossible(m_add, m_files.size() >= most ? tr("%n file(s) at most.", nullptr, most) : QString());
}

} // namespace inservice
