// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/decisionpanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"

#include <QLabel>
#include <algorithm>

namespace inservice {
namespace {

constexpr PlainText::Limits sentence{0, 200, false, false}; ///< as the centre takes it
constexpr int leastOverride = 5;                            ///< characters

} // namespace

AcceptanceDecisionPanel::AcceptanceDecisionPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("acceptanceDecision"), tr("Decide (&Y)"), parent)
    , m_reason(new ChoiceEdit)
    , m_words(new TextEdit(sentence))
    , m_class(new ChoiceEdit)
    , m_behind(new ChoiceEdit)
    , m_override(new TextEdit(sentence))
    , m_passed(new QLabel)
    , m_effects(new QLabel) {
    add("reason", tr("&Reason"), m_reason);
    add("words", tr("In your words"), m_words);
    add("class", tr("&Class"), m_class);
    add("behind", tr("Stands behind (&B)"), m_behind);
    add("passed", tr("To be explained"), m_passed);
    add("override", tr("Why all the same (&J)"), m_override);
    add("effects", tr("It leads to"), m_effects);
    m_effects->setObjectName(QStringLiteral("acceptanceDecisionEffects"));
    for (QLabel* label : {m_passed, m_effects}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] { edited(); });
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] { edited(); });
    connect(m_behind, &QComboBox::currentIndexChanged, this, [this] { edited(); });
}

void AcceptanceDecisionPanel::open(const Setup& setup) {
    const bool isSame = takeKept() && setup.key == m_setup.key;
    m_setup = setup;
    if (!isSame) {
        restart();
    }
    m_objections = 0;
    m_refused.clear();
    m_effects->clear();
    setRowShown(m_reason, setup.asksReason && !setup.reasons.isEmpty());
    setRowShown(m_words, setup.asksReason);
    setRowShown(m_class, setup.classes > 0);
    setRowShown(m_behind, !setup.neighbours.isEmpty());
    setRowShown(m_passed, false);
    setRowShown(m_override, false);
    setTitle(setup.title, setup.confirm);
    openWith(setup.title, setup.explanation,
             setup.classes > 0             ? static_cast<QWidget*>(m_class)
             : !setup.neighbours.isEmpty() ? static_cast<QWidget*>(m_behind)
             : !setup.asksReason           ? static_cast<QWidget*>(this)
             : !setup.reasons.isEmpty()    ? static_cast<QWidget*>(m_reason)
                                           : m_words);
}

void AcceptanceDecisionPanel::restart() {
    m_reason->restart(m_setup.needsReason ? tr("(choose a reason)") : tr("(none needed)"));
    for (const CourseReasonRow& reason : std::as_const(m_setup.reasons)) {
        m_reason->addItem(reason.text, reason.id);
    }
    m_class->restart(m_setup.needsClass ? tr("(choose a class)") : tr("(as it is)"));
    for (int no = 1; no <= m_setup.classes; ++no) {
        m_class->addItem(tr("Class %1").arg(no), no);
    }
    if (m_setup.classes > 1) {
        m_class->addItem(tr("Evenly over all classes"), Evenly);
    }
    m_behind->restart(tr("(choose a place)"));
    if (!m_setup.neighbours.isEmpty()) {
        m_behind->addItem(tr("Before all"), qint64(0));
    }
    for (const auto& [id, name] : std::as_const(m_setup.neighbours)) {
        m_behind->addItem(name, id);
    }
    m_words->load({});
    m_override->load({});
}

enrolment::DecisionWords AcceptanceDecisionPanel::words() const {
    enrolment::DecisionWords words;
    if (m_setup.asksReason) {
        words.reasonId = m_reason->choice().toLongLong();
        words.reason = m_words->normalisedText();
    }
    if (m_objections > 0) {
        words.override = m_override->normalisedText();
    }
    return words;
}

int AcceptanceDecisionPanel::classNo() const {
    return m_setup.classes > 0 ? m_class->choice().toInt() : 0;
}

qint64 AcceptanceDecisionPanel::behind() const {
    return m_behind->choice().toLongLong();
}

void AcceptanceDecisionPanel::setEffects(const QString& effects) {
    m_effects->setText(effects);
    setRowShown(m_effects, !effects.isEmpty());
}

void AcceptanceDecisionPanel::setObjections(int passedOver, const QString& first, int unconfirmed) {
    m_objections = passedOver + unconfirmed;
    QStringList lines;
    if (passedOver > 0) {
        lines << tr("%n who stand in a better place still wait; the first of them is %1.", nullptr, passedOver)
                     .arg(first);
    }
    if (unconfirmed > 0) {
        lines << tr("%n who were sent by their school have not confirmed that they come.", nullptr, unconfirmed);
    }
    m_passed->setText(lines.join(u'\n'));
    setRowShown(m_passed, m_objections > 0);
    setRowShown(m_override, m_objections > 0);
    check();
}

void AcceptanceDecisionPanel::setRefused(const QString& sentence) {
    m_refused = sentence;
    check();
}

QString AcceptanceDecisionPanel::whyNot() const {
    if (m_setup.asksReason) {
        const auto chosen = std::find_if(m_setup.reasons.begin(), m_setup.reasons.end(), [this](const auto& reason) {
            return reason.id == m_reason->choice().toLongLong();
        });
        const QString words = m_words->normalisedText();
        if (m_setup.needsReason && chosen == m_setup.reasons.end() && words.isEmpty()) {
            return tr("Say why: the teacher reads it.");
        }
        if (chosen != m_setup.reasons.end() && chosen->needsWords && words.isEmpty()) {
            return tr("“%1” says nothing alone: write what it is.").arg(chosen->text);
        }
        if (words.size() < m_setup.shortest && !m_setup.neighbours.isEmpty()) {
            return tr("Write why, at least %n character(s): it stands in the minutes.", nullptr, m_setup.shortest);
        }
        if (words.size() < m_setup.shortest) {
            return tr("Write why, at least %n character(s): they read it.", nullptr, m_setup.shortest);
        }
        if (const QString fault = faultOf({m_words}); !fault.isEmpty()) {
            return fault;
        }
    }
    if (!m_setup.neighbours.isEmpty() && !m_behind->choice().isValid()) {
        return tr("Choose behind whom they stand.");
    }
    if (m_setup.needsClass && classNo() == 0) {
        return tr("Choose the class.");
    }
    if (m_objections > 0 && m_override->normalisedText().size() < leastOverride) {
        return tr("Write why it is done all the same, at least %n character(s): it stands in the minutes.", nullptr,
                  leastOverride);
    }
    const QString fault = m_objections > 0 ? faultOf({m_override}) : QString();
    return fault.isEmpty() ? m_refused : fault;
}

} // namespace inservice
