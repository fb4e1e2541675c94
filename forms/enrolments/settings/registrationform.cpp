// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/settings/registrationform.h"

#include "forms/look/look.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace inservice {

RegistrationForm::RegistrationForm(QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(QStringLiteral("registrationForm"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(look::margin, look::grid, look::grid, look::margin);
    column->setSpacing(look::grid / 2);
    m_sections = {new WindowSection(inside),      new FormSection(inside),  new SelectionSection(inside),
                  new EligibilitySection(inside), new AfterSection(inside), new NoticeSection(inside)};
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        RegistrationSection* section = m_sections.at(i);
        section->setOpen(i < 2); // what every course needs
        column->addWidget(section);
        connect(section, &CourseSection::edited, this, [this, section](const QString& field) {
            section->setSummary(section->summary(typed()));
            emit edited(field);
        });
    }
    column->addStretch(1);
    setWidget(inside);
}

void RegistrationForm::setMaterial(const CourseMaterial& material) {
    for (RegistrationSection* section : std::as_const(m_sections)) {
        section->setMaterial(material);
    }
}

void RegistrationForm::setInUse(const std::optional<RegistrationInUse>& inUse) {
    for (RegistrationSection* section : std::as_const(m_sections)) {
        section->setInUse(inUse);
    }
}

void RegistrationForm::setClasses(int classes) {
    for (RegistrationSection* section : std::as_const(m_sections)) {
        section->setClasses(classes);
    }
}

void RegistrationForm::load(const QJsonObject& settings) {
    m_base = settings;
    for (RegistrationSection* section : std::as_const(m_sections)) {
        section->load(settings);
        section->setSummary(section->summary(settings));
    }
}

QJsonObject RegistrationForm::typed() const {
    QJsonObject settings = m_base;
    for (const RegistrationSection* section : m_sections) {
        section->store(settings);
    }
    return settings;
}

QList<CourseFinding> RegistrationForm::typingFaults() const {
    QList<CourseFinding> faults;
    for (const RegistrationSection* section : m_sections) {
        faults << section->typingFaults();
    }
    return faults;
}

void RegistrationForm::showFindings(const QList<CourseFinding>& findings) {
    for (RegistrationSection* section : std::as_const(m_sections)) {
        QList<CourseFinding> own;
        for (const CourseFinding& finding : findings) {
            if (section->holds(finding.field)) {
                own << finding;
            }
        }
        section->showFindings(own);
    }
}

void RegistrationForm::jumpTo(const QString& path) {
    for (RegistrationSection* section : std::as_const(m_sections)) {
        if (section->holds(path)) {
            section->jumpTo(path);
            return;
        }
    }
}

void RegistrationForm::toTop() {
    verticalScrollBar()->setValue(0);
}

} // namespace inservice
