// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/sheet/signinpanel.h"

#include "forms/attendance/slips/sessionticks.h"
#include "forms/look/look.h"
#include "forms/paper/printpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int sideWidth = 280; ///< px
constexpr int mostWalkIns = 50;
constexpr int usualWalkIns = 5;

/// The sessions of the day that is printed first.
QList<int> sessionsAtFirst(const QList<CourseSession>& sessions, int first) {
    const auto wanted = std::find_if(sessions.begin(), sessions.end(),
                                     [first](const CourseSession& session) { return session.no == first; });
    QList<int> chosen;
    for (const CourseSession& session : sessions) {
        if (wanted == sessions.end() || session.date == wanted->date) {
            chosen << session.no;
        }
    }
    return chosen;
}

} // namespace

SigninPanel::SigninPanel(const SigninCourse& course, const QList<SigninPerson>& people, int first, QWidget* parent)
    : QWidget(parent)
    , m_course(course)
    , m_people(people)
    , m_boxes(new QComboBox)
    , m_masked(new QCheckBox(tr("Names &masked")))
    , m_byClass(new QCheckBox(tr("A sheet for each &class")))
    , m_walkIns(new QSpinBox)
    , m_sessions(new QListWidget)
    , m_print(new PrintPanel(this)) {
    setObjectName(QStringLiteral("signinPanel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::margin);
    row->addWidget(makeSide(first));
    row->addWidget(m_print, 1);
    layOut();
}

QWidget* SigninPanel::makeSide(int first) {
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    m_boxes->setObjectName(QStringLiteral("signinBoxes"));
    m_boxes->addItem(tr("A sheet a day, morning and afternoon"), int(SigninBoxes::Day));
    m_boxes->addItem(tr("A sheet a session, signing once"), int(SigninBoxes::Once));
    m_boxes->addItem(tr("A sheet a session, signing in and out"), int(SigninBoxes::InOut));
    m_masked->setObjectName(QStringLiteral("signinMasked"));
    m_byClass->setObjectName(QStringLiteral("signinByClass"));
    const bool hasClasses =
        std::any_of(m_people.begin(), m_people.end(), [](const SigninPerson& person) { return person.classNo > 0; });
    m_byClass->setVisible(hasClasses);
    m_byClass->setChecked(hasClasses);
    m_walkIns->setObjectName(QStringLiteral("signinWalkIns"));
    m_walkIns->setRange(0, mostWalkIns);
    m_walkIns->setValue(usualWalkIns);
    m_sessions->setObjectName(QStringLiteral("signinSessions"));
    m_sessions->setWordWrap(true);
    sessionticks::fill(*m_sessions, m_course.sessions, sessionsAtFirst(m_course.sessions, first));
    auto* form = new QFormLayout(side);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Where one signs"), m_boxes);
    form->addRow(tr("&Rows for who walks in"), m_walkIns);
    form->addRow(m_masked);
    form->addRow(m_byClass);
    form->addRow(tr("&Sessions"), m_sessions);
    m_boxes->setAccessibleName(tr("Where one signs"));
    m_walkIns->setAccessibleName(tr("Rows for who walks in"));
    m_sessions->setAccessibleName(tr("Sessions"));
    connect(m_boxes, &QComboBox::currentIndexChanged, this, &SigninPanel::layOut);
    connect(m_walkIns, &QSpinBox::valueChanged, this, &SigninPanel::layOut);
    connect(m_masked, &QCheckBox::toggled, this, &SigninPanel::layOut);
    connect(m_byClass, &QCheckBox::toggled, this, &SigninPanel::layOut);
    connect(m_sessions, &QListWidget::itemChanged, this, &SigninPanel::layOut);
    return side;
}

SigninSetting SigninPanel::setting() const {
    SigninSetting setting;
    setting.boxes = SigninBoxes(m_boxes->currentData().toInt());
    setting.isMasked = m_masked->isChecked();
    setting.byClass = m_byClass->isChecked();
    setting.walkIns = m_walkIns->value();
    setting.sessions = sessionticks::ticked(*m_sessions);
    return setting;
}

void SigninPanel::layOut() {
    const SigninSetting now = setting();
    PrintPanel::Paper paper;
    if (!now.sessions.isEmpty()) {
        paper.document = signin::document(m_course, m_people, now);
        paper.copies = {1};
    }
    paper.subject = QStringLiteral("signin:%1").arg(m_course.number);
    paper.next = now.sessions.isEmpty()
                     ? tr("Tick a session.")
                     : tr("Everybody signs in their own hand. Afterwards note who has signed on this "
                          "page, and keep the sheets: they are the evidence when the list is handed in.");
    m_print->setPaper(paper);
}

} // namespace inservice
