// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadsource.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

UploadSource::UploadSource(QWidget* parent)
    : QWidget(parent)
    , m_course(new QComboBox(this))
    , m_template(new QPushButton(look::icon(QStringLiteral("document-save-as")), tr("Te&mplate…"), this))
    , m_choose(new QPushButton(look::icon(QStringLiteral("document-import")), tr("Choose a f&ile…"), this))
    , m_paste(new QPushButton(look::icon(QStringLiteral("edit-paste")), tr("Paste from a &spreadsheet"), this))
    , m_sheet(new QComboBox(this))
    , m_name(new look::QuietLabel(this)) {
    m_course->setObjectName(QStringLiteral("uploadCourse"));
    m_course->setAccessibleName(tr("The course whose list it is"));
    m_course->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_course->setMinimumContentsLength(30);
    m_template->setObjectName(QStringLiteral("uploadTemplate"));
    m_choose->setObjectName(QStringLiteral("uploadChoose"));
    m_paste->setObjectName(QStringLiteral("uploadPaste"));
    m_sheet->setObjectName(QStringLiteral("uploadSheet"));
    m_sheet->setAccessibleName(tr("Which sheet of the file"));
    m_name->setObjectName(QStringLiteral("uploadName"));
    m_name->setWordWrap(true);
    layOut();
    showNothing();
    connect(m_course, &QComboBox::activated, this, [this] { emit courseChosen(m_course->currentData().toLongLong()); });
    connect(m_template, &QPushButton::clicked, this, &UploadSource::templateWanted);
    connect(m_choose, &QPushButton::clicked, this, &UploadSource::fileWanted);
    connect(m_paste, &QPushButton::clicked, this, &UploadSource::pasteWanted);
    connect(m_sheet, &QComboBox::activated, this, &UploadSource::sheetChosen);
}

void UploadSource::layOut() {
    auto* label = new QLabel(tr("C&ourse"), this);
    label->setBuddy(m_course);
    auto* first = new QHBoxLayout;
    first->setSpacing(look::grid);
    first->addWidget(label);
    first->addWidget(m_course, 1);
    first->addWidget(m_template);
    first->addWidget(m_choose);
    first->addWidget(m_paste);
    auto* second = new QHBoxLayout;
    second->setSpacing(look::grid);
    second->addWidget(m_name, 1);
    second->addWidget(m_sheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addLayout(first);
    column->addLayout(second);
}

QString UploadSource::courseLine(const CourseRow& course) {
    return QStringLiteral("%1 %2").arg(course.number).arg(course.title);
}

void UploadSource::setCourses(const QList<CourseRow>& courses) {
    m_course->clear();
    m_course->addItem(tr("(choose a course)"), 0);
    for (const CourseRow& course : courses) {
        m_course->addItem(courseLine(course), course.id);
    }
}

void UploadSource::showCourse(qint64 id) {
    m_course->setCurrentIndex(std::max(0, m_course->findData(id)));
}

void UploadSource::showNothing() {
    m_sheet->hide();
    m_name->setText(
        tr("A spreadsheet (.ods, .xlsx) or .csv with one row per person. Nothing is changed before you have "
           "seen what it does."));
}

void UploadSource::showList(const QString& line, const QStringList& sheets) {
    m_name->setText(line);
    if (m_sheet->count() != sheets.size() || !m_sheet->isVisible()) {
        m_sheet->clear();
        m_sheet->addItems(sheets);
    }
    m_sheet->setVisible(sheets.size() > 1);
}

void UploadSource::setPossible(const QString& whyNot) {
    for (QWidget* control : QList<QWidget*>{m_template, m_choose, m_paste, m_sheet}) {
        look::setPossible(control, whyNot);
    }
}

} // namespace inservice
