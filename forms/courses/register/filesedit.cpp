// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/filesedit.h"

#include "forms/courses/register/coursechoices.h"
#include "forms/look/look.h"
#include "forms/look/valuelabel.h"
#include "forms/look/whynot.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>

namespace inservice {

FilesEdit::FilesEdit(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Attach a file…"), this)) {
    m_add->setObjectName(QStringLiteral("courseFileAdd"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::grid / 2);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    setAcceptDrops(true);
    connect(m_add, &QPushButton::clicked, this, &FilesEdit::choose);
}

void FilesEdit::choose() {
    take(QFileDialog::getOpenFileNames(
        this, tr("Attach files to the course"), {},
        tr("Documents and pictures (%1)")
            .arg(QStringLiteral("*.odt *.ods *.odp *.pdf *.docx *.xlsx *.pptx *.jpg *.jpeg *.png *.zip"))));
}

void FilesEdit::take(const QStringList& paths) {
    QStringList faults;
    for (const QString& path : paths) {
        if (m_lines.size() >= most) {
            faults << tr("There are 5 attachments at most. Take one out, or put several into one ZIP file.");
            break;
        }
        const ChosenFile file = readCourseFile(path);
        if (!file.fault.isEmpty()) {
            faults << file.fault;
            continue;
        }
        add({{QStringLiteral("id"), file.id.toString(QUuid::WithoutBraces)},
             {QStringLiteral("name"), file.name},
             {QStringLiteral("size"), file.content.size()},
             {QStringLiteral("kind"), m_lines.isEmpty() ? QStringLiteral("plan") : QStringLiteral("other")},
             {QStringLiteral("public"), false}});
        emit taken(file);
    }
    emit refused(faults.join(u'\n'));
    if (!paths.isEmpty()) {
        emit edited();
    }
}

void FilesEdit::load(const QJsonArray& files) {
    const QScopedValueRollback<bool> quiet(m_loading, true);
    while (!m_lines.isEmpty()) {
        remove(m_lines.constFirst().row);
    }
    for (const auto& file : files) {
        add(file.toObject());
    }
    settle();
}

QJsonArray FilesEdit::value() const {
    QJsonArray files;
    for (const Line& line : m_lines) {
        QJsonObject file = line.file;
        file.insert(QStringLiteral("kind"), line.kind->choice().toString());
        file.insert(QStringLiteral("public"), line.isPublic->isChecked());
        files.append(file);
    }
    return files;
}

void FilesEdit::add(const QJsonObject& file) {
    Line line{};
    line.row = new QWidget(this);
    line.file = file;
    const QString name = file.value(QLatin1String("name")).toString(tr("Attachment"));
    const qint64 size = file.value(QLatin1String("size")).toInteger();
    auto* shown = new look::ValueLabel(
        size > 0 ? tr("%1 (%2)", "file, its size").arg(name, QLocale().formattedDataSize(size)) : name, line.row);
    line.kind = new ChoiceEdit(line.row);
    for (const Choice& kind : courseChoices<CourseFileKind>()) {
        line.kind->addItem(kind.word, kind.key);
    }
    line.kind->setAccessibleName(tr("What %1 is").arg(name));
    line.kind->setCurrentIndex(qMax(0, line.kind->findData(file.value(QLatin1String("kind")).toVariant())));
    line.isPublic = new QCheckBox(tr("public"), line.row);
    line.isPublic->setAccessibleName(tr("%1 is public").arg(name));
    line.isPublic->setChecked(file.value(QLatin1String("public")).toBool());
    line.remove = new QPushButton(tr("Take out"), line.row);
    line.remove->setAccessibleName(tr("Take out %1").arg(name));
    auto* across = new QHBoxLayout(line.row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(look::grid);
    across->addWidget(shown, 1);
    across->addWidget(line.kind);
    across->addWidget(line.isPublic);
    across->addWidget(line.remove);
    const auto tell = [this] {
        if (!m_loading) {
            emit edited();
        }
    };
    connect(line.kind, &QComboBox::currentIndexChanged, this, tell);
    connect(line.isPublic, &QCheckBox::toggled, this, tell);
    connect(line.remove, &QPushButton::clicked, this, [this, row = line.row] {
        remove(row);
        m_add->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    m_lines << line;
    m_column->insertWidget(m_column->count() - 1, line.row);
    settle();
}

void FilesEdit::remove(QWidget* row) {
    for (const Line& line : std::as_const(m_lines)) {
        if (line.row == row && !m_loading) {
            emit removed(QUuid(line.file.value(QLatin1String("id")).toString()));
        }
    }
    m_lines.removeIf([row](const Line& line) { return line.row == row; });
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater(); // its button may be what is being pressed
    settle();
}

void FilesEdit::settle() {
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).kind->setObjectName(QStringLiteral("courseFileKind%1").arg(i));
        m_lines.at(i).isPublic->setObjectName(QStringLiteral("courseFilePublic%1").arg(i));
        m_lines.at(i).remove->setObjectName(QStringLiteral("courseFileRemove%1").arg(i));
    }
    look::setPossible(m_add, m_lines.size() < most ? QString() : tr("There are 5 attachments at most."));
}

void FilesEdit::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void FilesEdit::dropEvent(QDropEvent* event) {
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    take(paths);
}

} // namespace inservice
