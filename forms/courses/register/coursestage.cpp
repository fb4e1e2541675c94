// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursestage.h"

#include "forms/courses/register/actionfoot.h"
#include "forms/courses/register/courseform.h"
#include "forms/courses/register/courseside.h"
#include "forms/look/look.h"
#include "models/tables/listwords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QTimer>

namespace inservice {
namespace {

constexpr int answerLines = 2;

} // namespace

CourseStage::CourseStage(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_form(new CourseForm(this))
    , m_side(new CourseSide(this))
    , m_message(new look::MessageBar(this))
    , m_returned(new look::MessageBar(this))
    , m_answer(new LinesEdit(answerLines, this))
    , m_answerRow(nullptr)
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_saved(new look::QuietLabel(this)) {
    m_message->setObjectName(QStringLiteral("courseMessage"));
    m_returned->setObjectName(QStringLiteral("courseReturned"));
    m_answer->setObjectName(QStringLiteral("courseAnswer"));
    m_saved->setObjectName(QStringLiteral("courseSaved"));
    m_answerRow = new FormField(tr("Ans&wer to the desk"), m_answer, this);
    m_answerRow->setHelp(tr("At least 5 characters, where nothing in the form is changed."));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(look::margin, 0, look::margin, 0);
    head->setSpacing(look::grid / 2);
    head->addWidget(m_message);
    head->addWidget(m_returned);
    head->addWidget(m_answerRow);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(look::grid);
    // They scroll by themselves: the foot stays in sight.
    m_form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_middle->addWidget(m_form, 1);
    m_middle->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_middle, 1);
    column->addWidget(new ActionFoot(actions, m_saved, this));
    m_side->setSections(m_form->sections());
    connect(m_side, &CourseSide::sectionWanted, m_form, &CourseForm::jumpToSection);
    connect(m_side, &CourseSide::fieldWanted, m_form, &CourseForm::jumpTo);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &CourseStage::answerEdited);
    showReturned({}, {});
}

void CourseStage::showReturned(const QString& sentence, const QHash<QString, QString>& reasons) {
    m_answerRow->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) {
        m_returned->clear();
    } else {
        m_returned->show(look::Tone::Warning, sentence);
    }
    m_form->showReturned(reasons);
}

QString CourseStage::answer() const {
    return m_answer->toPlainText().trimmed();
}

void CourseStage::setAnswer(const QString& answer) {
    m_answer->setPlainText(answer);
}

void CourseStage::showSaved(const QDateTime& at) {
    m_saved->setText(at.isValid() ? tr("Draft saved %1").arg(shownTime(at)) : QString());
    // Its room at once: until the event loop came round, a longer text was cut.
    if (QLayout* line = m_saved->parentWidget()->layout()) {
        line->invalidate();
        line->activate();
    }
}

void CourseStage::setEditable(bool editable) {
    m_form->widget()->setEnabled(editable);
    m_answer->setEnabled(editable);
}

void CourseStage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CourseStage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        QTimer::singleShot(0, this, &CourseStage::arrange); // once the form has the font too
    }
}

void CourseStage::arrange() {
    const int beside = qBound(220, width() * 28 / 100, 340);
    // A large font needs the whole width for the form: what was found stands below it then.
    const bool stacked = width() < m_form->narrowest() + m_middle->spacing() + beside;
    m_middle->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setPartsShown(!stacked);
    m_side->layout()->setContentsMargins(stacked ? look::margin : 0, look::grid, look::margin, look::grid);
    m_side->setFixedWidth(stacked ? QWIDGETSIZE_MAX : beside);
    m_side->setMinimumWidth(stacked ? 0 : beside);
    m_side->setMaximumHeight(stacked ? qMax(fontMetrics().lineSpacing() * 5, height() / 4) : QWIDGETSIZE_MAX);
}

} // namespace inservice
