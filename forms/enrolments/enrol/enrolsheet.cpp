// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolsheet.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/reasonpanel.h"
#include "forms/edits/formfield.h"
#include "forms/enrolments/enrol/consentbox.h"
#include "forms/enrolments/enrol/enrolfacts.h"
#include "forms/enrolments/enrol/enrolledlist.h"
#include "forms/enrolments/enrol/enrolmentform.h"
#include "forms/enrolments/enrol/enrolmenttone.h"
#include "forms/enrolments/enrol/enrolstanding.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int listBesideForm = 130; ///< px: the words above it, the head and two lines

} // namespace

EnrolSheet::EnrolSheet(QWidget* parent)
    : QWidget(parent)
    , m_title(new look::Heading({}, 2, this))
    , m_facts(new EnrolFacts(this))
    , m_list(new EnrolledList) {
    m_title->setObjectName(QStringLiteral("enrolTitle"));
    m_title->setWordWrap(true);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    auto* upper = new QWidget(splitter);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(look::grid);
    upperColumn->addWidget(makeForm(), 1);
    upperColumn->addWidget(makeFoot());
    splitter->addWidget(upper);
    splitter->addWidget(m_list);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    // What somebody is asked is in sight; whom else they would see is a few lines then. Once the list has its room.
    const auto share = [this, splitter] {
        const int list = m_form->isEnabled() ? listBesideForm : splitter->height() * 2 / 5;
        splitter->setSizes({splitter->height() - list, list});
    };
    connect(m_list, &EnrolledList::appeared, splitter, share, Qt::QueuedConnection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(splitter, 1);
}

QWidget* EnrolSheet::makeForm() {
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(m_area);
    m_form = new EnrolmentForm(inside);
    m_classChoice = new ChoiceEdit(inside);
    m_classChoice->setObjectName(QStringLiteral("enrolClass"));
    m_class = new FormField(tr("Class"), m_classChoice, inside);
    m_class->setRequired(true);
    m_consent = new ConsentBox(inside);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, look::grid, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_class);
    column->addWidget(m_consent);
    column->addStretch(1);
    m_area->setWidget(inside);
    connect(m_form, &EnrolmentForm::edited, this, &EnrolSheet::edited);
    connect(m_classChoice, &QComboBox::currentIndexChanged, this, &EnrolSheet::edited);
    connect(m_consent, &ConsentBox::toggled, this, &EnrolSheet::edited);
    connect(m_consent, &ConsentBox::unfolded, this, [this](QWidget* text) {
        QTimer::singleShot(0, m_area, [this, text] { m_area->ensureWidgetVisible(text); });
    });
    return m_area;
}

/// How one stands, and what one can do: always in sight, also below a long form.
QWidget* EnrolSheet::makeFoot() {
    auto* foot = new QWidget(this);
    m_notice = new look::MessageBar(foot);
    m_notice->setObjectName(QStringLiteral("enrolNotice"));
    m_state = new look::StateBadge(foot);
    m_state->setObjectName(QStringLiteral("enrolState"));
    m_standing = new QLabel(foot);
    m_standing->setObjectName(QStringLiteral("enrolStanding"));
    m_standing->setWordWrap(true);
    m_standing->setTextFormat(Qt::PlainText);
    m_classroom = new QLabel(foot);
    m_classroom->setObjectName(QStringLiteral("enrolClassroom"));
    m_classroom->setWordWrap(true);
    m_classroom->setTextFormat(Qt::RichText);
    m_classroom->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_classroom->setOpenExternalLinks(true);
    m_note = new look::QuietLabel(foot);
    m_note->setObjectName(QStringLiteral("enrolNote"));
    m_note->setWordWrap(true);
    m_bar =
        new ActionBar(QStringLiteral("enrol"),
                      {{int(EnrolAction::Enrol), tr("E&nrol"), QStringLiteral("Enrol"), true},
                       {int(EnrolAction::FollowUp), tr("&Send what was asked later"), QStringLiteral("FollowUp"), true},
                       {int(EnrolAction::Confirm), tr("C&onfirm that you come"), QStringLiteral("Confirm"), true},
                       {int(EnrolAction::AcceptOffer), tr("T&ake the seat"), QStringLiteral("AcceptOffer"), true},
                       {int(EnrolAction::DeclineOffer), tr("&Give the seat up…"), QStringLiteral("DeclineOffer")},
                       {int(EnrolAction::Cancel), tr("&Cancel the enrolment…"), QStringLiteral("Cancel")}},
                      foot);
    m_panel = new ReasonPanel(QStringLiteral("enrolPanel"), foot);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addWidget(m_notice);
    column->addWidget(m_state);
    column->addWidget(m_standing);
    column->addWidget(m_classroom);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_panel);
    return foot;
}

void EnrolSheet::clear() {
    m_panel->cancel();
    m_notice->clear();
    m_consent->withdraw();
    m_form->setAsked({}, {});
    m_classChoice->restart(tr("Choose…"));
}

void EnrolSheet::show(const questions::EnrolmentPage& page) {
    m_title->setText(tr("%1 %2", "number, title").arg(page.number).arg(page.title));
    m_facts->show(page);
    showAnswers(page);
    showClasses(page);
    m_consent->setVisible(!page.consentVersion.isEmpty() && m_form->isEnabled());
    m_consent->setNotice(page.consentTitle + u'\n' + page.consentText);
    const bool isIn = page.own.has_value();
    m_state->setVisible(isIn);
    m_standing->setVisible(isIn);
    const QString classroom = isIn ? page.own->classroom.toHtmlEscaped() : QString();
    m_classroom->setVisible(!classroom.isEmpty());
    m_classroom->setText(tr("Online classroom: %1").arg(QStringLiteral("<a href=\"%1\">%1</a>").arg(classroom)));
    if (isIn) {
        m_state->set(toneOf(page.own->state), words::enrolmentTerm(page.own->state));
    }
    m_list->show(page);
}

void EnrolSheet::showAnswers(const questions::EnrolmentPage& page) {
    const bool isIn = page.own.has_value();
    const QStringList later = isIn ? page.own->followUp : QStringList();
    const QJsonObject typed = m_form->answers();
    m_form->setDeletion(page.deleteOn);
    m_form->setAsked(page.settings, page.nights, later);
    QJsonObject answers = page.prefill;
    if (isIn && later.isEmpty()) {
        answers = page.own->answers;
    } else {
        for (auto answer = typed.constBegin(); answer != typed.constEnd(); ++answer) {
            const bool isBlank = answer->toString().isEmpty() && answer->toObject().isEmpty() &&
                                 answer->toArray().isEmpty() && !answer->isDouble() && !answer->isBool();
            if (!isBlank) {
                answers.insert(answer.key(), *answer); // nothing that somebody has typed is lost
            }
        }
    }
    m_form->load(answers);
    m_form->setEnabled(!isIn || !later.isEmpty());
}

void EnrolSheet::showClasses(const questions::EnrolmentPage& page) {
    const bool choosesClass = page.classes > 1 && page.settings.classChoice == ClassChoice::Teacher;
    if (choosesClass && m_classChoice->count() != page.classes + 1) {
        m_classChoice->restart(tr("Choose…"));
        for (int no = 1; no <= page.classes; ++no) {
            m_classChoice->addItem(tr("Class %1").arg(no), no);
        }
    }
    m_class->setVisible(choosesClass && !page.own);
}

void EnrolSheet::say(const QString& standing, const QStringList& notes) {
    m_standing->setText(standing);
    m_form->setVisible(!m_form->isEmpty());
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

QString EnrolSheet::missing(const questions::EnrolmentPage& page) const {
    const QList<CourseFault> faults = m_form->faults();
    if (!faults.isEmpty()) {
        return words::enrolmentFault(faults.constFirst());
    }
    if (m_class->isVisibleTo(this) && !m_classChoice->choice().isValid()) {
        return tr("Choose a class.");
    }
    if (!page.consentVersion.isEmpty() && !m_consent->isGiven()) {
        return words::centreRefusal(QStringLiteral("enrol.consent"), {});
    }
    return {};
}

QVariant EnrolSheet::classNo() const {
    return m_class->isVisibleTo(this) ? m_classChoice->choice() : QVariant();
}

} // namespace inservice
