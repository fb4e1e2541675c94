// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/subjectsedit.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace inservice {

SubjectsEdit::SubjectsEdit(Main main, QWidget* parent)
    : QWidget(parent)
    , m_stage(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_main(main == Main::Asked ? new QComboBox(this) : nullptr)
    , m_add(new QPushButton(tr("&Add"), this))
    , m_clear(new QPushButton(tr("Clear and choose anew (&W)"), this))
    , m_chosen(new QLabel(this)) {
    m_stage->setObjectName(QStringLiteral("subjectsStage"));
    m_stage->setAccessibleName(tr("Stage of the subject"));
    m_subject->setObjectName(QStringLiteral("subjectsSubject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(8);
    m_add->setObjectName(QStringLiteral("subjectsAdd"));
    m_clear->setObjectName(QStringLiteral("subjectsClear"));
    m_chosen->setWordWrap(true);
    m_chosen->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    line->setSpacing(look::grid);
    line->addWidget(m_stage);
    line->addWidget(m_subject, 1);
    line->addWidget(m_add);
    auto* below = new QHBoxLayout;
    below->addWidget(m_chosen, 1);
    below->addWidget(m_clear, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addLayout(line);
    column->addLayout(below);
    if (m_main != nullptr) {
        m_main->setObjectName(QStringLiteral("subjectsMain"));
        m_main->setAccessibleName(tr("Main subject"));
        column->addWidget(m_main);
        connect(m_main, &QComboBox::activated, this, [this] { setMain(chosenId(m_main)); });
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_stage);
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this] {
        m_choices.fillSubjects(m_subject, chosenId(m_stage));
        show();
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &SubjectsEdit::show);
    connect(m_add, &QPushButton::clicked, this, &SubjectsEdit::add);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_subjects.clear();
        show();
        m_stage->setFocus(Qt::OtherFocusReason); // the button is off now
        emit changed();
    });
}

QList<QWidget*> SubjectsEdit::controls() const {
    QList<QWidget*> all{m_stage, m_subject, m_add, m_clear};
    if (m_main != nullptr) {
        all.insert(3, m_main);
    }
    return all;
}

void SubjectsEdit::load(const RosterChoices& choices, qint64 stage, const QList<qint64>& subjects) {
    m_choices = choices;
    m_subjects = subjects;
    m_choices.fillStages(m_stage, stage);
    m_choices.fillSubjects(m_subject, stage);
    show();
}

void SubjectsEdit::add() {
    m_subjects << chosenId(m_subject);
    show();
    m_subject->setFocus(Qt::OtherFocusReason);
    emit changed();
}

/// The main one stands first; the others keep their order.
void SubjectsEdit::setMain(qint64 subject) {
    if (const qsizetype place = m_subjects.indexOf(subject); place > 0) {
        m_subjects.move(place, 0);
        show();
        emit changed();
    }
}

void SubjectsEdit::show() {
    QStringList names;
    for (const qint64 subject : std::as_const(m_subjects)) {
        names << m_choices.subjectName(subject);
    }
    m_chosen->setText(names.isEmpty() ? tr("None chosen yet") : names.join(tr(", ", "between subjects")));
    const qint64 subject = chosenId(m_subject);
    look::setPossible(m_add, m_subjects.size() >= most ? tr("Six subjects are chosen, which is the most there can be.")
                             : subject == 0            ? tr("Choose a stage and a subject first.")
                             : m_subjects.contains(subject) ? tr("This subject is chosen already.")
                                                            : QString());
    if (m_main != nullptr) {
        showMain();
    }
    look::setPossible(m_clear, m_subjects.isEmpty() ? tr("No subject is chosen.") : QString());
    fitHeight();
}

/// In an order that choosing does not change: the arrow keys go on to the next one.
void SubjectsEdit::showMain() {
    QList<qint64> inOrder = m_subjects;
    std::sort(inOrder.begin(), inOrder.end());
    m_main->clear();
    for (const qint64 one : std::as_const(inOrder)) {
        m_main->addItem(tr("Main: %1", "subject").arg(m_choices.subjectName(one)), one);
    }
    m_main->setCurrentIndex(int(inOrder.indexOf(m_subjects.value(0))));
    m_main->setToolTip(tr("The main subject: figures and searches go by it"));
    m_main->setVisible(m_subjects.size() > 1);
}

/// What is chosen wraps, and a form asks a row with wrapped words for less than they need.
void SubjectsEdit::fitHeight() {
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void SubjectsEdit::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

} // namespace inservice
