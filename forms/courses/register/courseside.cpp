// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/courseside.h"

#include "forms/edits/missinglist.h"
#include "forms/look/look.h"
#include "forms/words/coursewords.h"

#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

CourseSide::CourseSide(QWidget* parent)
    : QWidget(parent)
    , m_ready(tr("The course can be submitted (Ctrl+Return)."))
    , m_parts(new QListWidget(this))
    , m_heading(new look::Heading({}, 2, this))
    , m_findings(new MissingList(this)) {
    m_parts->setObjectName(QStringLiteral("courseParts"));
    m_parts->setAccessibleName(tr("Parts of the form"));
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    look::dressView(m_parts);
    m_heading->setObjectName(QStringLiteral("courseFindingsHeading"));
    m_findings->setObjectName(QStringLiteral("courseFindings"));
    m_findings->setAccessibleName(tr("What is missing, wrong or doubtful; each line is a link to its field"));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_findings);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(look::row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::grid, look::margin, look::grid);
    column->addWidget(m_parts);
    column->addWidget(m_heading);
    column->addWidget(area, 1);
    const auto want = [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            emit sectionWanted(m_parts->row(item));
        }
    };
    connect(m_parts, &QListWidget::itemClicked, this, want);
    connect(m_parts, &QListWidget::itemActivated, this, want);
    connect(m_findings, &QLabel::linkActivated, this, &CourseSide::fieldWanted);
}

void CourseSide::setSections(const QList<CourseSection*>& sections) {
    m_parts->clear();
    m_titles.clear();
    for (const CourseSection* section : sections) {
        m_titles << tr("%1 %2", "letter and title of a part of the form").arg(section->letter()).arg(section->title());
        m_parts->addItem(m_titles.constLast());
    }
    fit();
}

void CourseSide::showFindings(const QList<CourseFinding>& findings, const QList<int>& sections) {
    QList<int> errors(m_titles.size());
    QList<int> warnings(m_titles.size());
    QString wrong;
    QString doubtful;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const CourseFinding& finding = findings.at(i);
        if (const int section = sections.at(i); section >= 0) {
            ++(finding.isError ? errors : warnings)[section];
        }
        const QString sign = finding.isError ? QStringLiteral("✕ ") : QStringLiteral("△ ");
        (finding.isError ? wrong : doubtful) +=
            QStringLiteral("<p style='margin:0 0 6px 0'>%1<a href='%2'>%3</a>%4</p>")
                .arg(sign, finding.field.toHtmlEscaped(), words::courseField(finding.field).toHtmlEscaped(),
                     tr(": %1", "after the name of a field").arg(finding.text).toHtmlEscaped());
    }
    for (int i = 0; i < m_titles.size(); ++i) {
        QStringList said;
        if (errors.at(i) > 0) {
            said << QStringLiteral("✕%1").arg(errors.at(i));
        }
        if (warnings.at(i) > 0) {
            said << QStringLiteral("△%1").arg(warnings.at(i));
        }
        QListWidgetItem* item = m_parts->item(i);
        item->setText(said.isEmpty() ? m_titles.at(i) : m_titles.at(i) + QStringLiteral("　") + said.join(u' '));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2 errors, %3 warnings", "part of the form")
                                                  .arg(m_titles.at(i))
                                                  .arg(errors.at(i))
                                                  .arg(warnings.at(i)));
    }
    const auto wrongs = int(
        std::count_if(findings.begin(), findings.end(), [](const CourseFinding& finding) { return finding.isError; }));
    const int doubts = int(findings.size()) - wrongs;
    if (wrongs > 0) {
        m_heading->setText(tr("To be put right: %n", nullptr, wrongs));
    } else {
        m_heading->setText(doubts > 0 ? tr("To be looked at: %n", nullptr, doubts) : tr("Nothing is missing"));
    }
    m_findings->showMissing(findings.isEmpty() ? m_ready.toHtmlEscaped() : wrong + doubtful);
}

void CourseSide::setPartsShown(bool shown) {
    m_parts->setVisible(shown);
}

void CourseSide::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

/// As high as its rows where there is room: what is left is for the findings.
void CourseSide::fit() {
    if (m_parts->count() > 0) {
        const int rows = m_parts->sizeHintForRow(0) * m_parts->count();
        m_parts->setMaximumHeight(rows + 2 * m_parts->frameWidth());
        m_parts->setMinimumHeight(rows / 2);
    }
}

} // namespace inservice
