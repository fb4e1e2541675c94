// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctsummary.h"

#include "forms/closing/correct/correctwords.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/whynot.h"
#include "forms/words/closingwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int reasonLines = 3;
constexpr int leastReason = 5; ///< characters, as the centre takes them
constexpr int mostReason = 500;
constexpr int sideShare = 36; ///< per cent

} // namespace

CorrectSummary::CorrectSummary(QWidget* parent)
    : QWidget(parent)
    , m_heading(new look::Heading({}, 2, this))
    , m_cards(new ChangeCards(this))
    , m_phone(new PhoneEdit(PhoneNumber::Use::Phone))
    , m_reason(new LinesEdit(reasonLines))
    , m_evidence(new EvidenceEdit)
    , m_evidenceHelp(new look::QuietLabel({}, this))
    , m_try(new QPushButton(tr("Show &what would follow"), this))
    , m_effect(new QLabel(this)) {
    m_heading->setObjectName(QStringLiteral("correctHeading"));
    m_heading->setWordWrap(true);
    m_cards->setAfterWord(tr("As it should be"));
    m_cards->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2 * look::grid);
    middle->addWidget(m_cards, 100 - sideShare);
    middle->addWidget(makeSide(), sideShare);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::grid, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_heading);
    column->addLayout(middle, 1);
    connect(m_cards, &ChangeCards::edited, this, &CorrectSummary::edited);
    connect(m_phone, &ValueEdit::edited, this, &CorrectSummary::edited);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CorrectSummary::edited);
    connect(m_evidence, &EvidenceEdit::edited, this, &CorrectSummary::edited);
    connect(m_try, &QPushButton::clicked, this, &CorrectSummary::tryWanted);
}

QWidget* CorrectSummary::makeSide() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, look::grid, 0);
    column->setSpacing(look::grid);
    const auto add = [column, this](const QString& label, QWidget* editor) {
        auto* words = new QLabel(label, m_side);
        words->setBuddy(editor);
        editor->setAccessibleName(look::withoutAccessKey(label));
        column->addWidget(words);
        column->addWidget(editor);
    };
    m_phone->setObjectName(QStringLiteral("correctPhone"));
    m_phone->setRequired(true);
    m_reason->setObjectName(QStringLiteral("correctReason"));
    m_reason->setBound(mostReason);
    m_evidenceHelp->setObjectName(QStringLiteral("correctEvidenceHelp"));
    m_evidenceHelp->setWordWrap(true);
    m_evidence->setWords(tr("Add ev&idence…"), tr("Signed sheets, scanned, or another evidence"));
    add(tr("Telephone of the &applicant"), m_phone);
    add(tr("Why the &list or the form was wrong"), m_reason);
    column->addWidget(new QLabel(tr("Evidence"), m_side));
    column->addWidget(m_evidence);
    column->addWidget(m_evidenceHelp);
    m_try->setObjectName(QStringLiteral("correctTry"));
    m_effect->setObjectName(QStringLiteral("correctEffect"));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_effect->hide();
    column->addWidget(m_try);
    column->addWidget(m_effect);
    column->addStretch(1);
    area->setWidget(m_side);
    return area;
}

void CorrectSummary::setCards(QList<ChangeCard> cards, bool needsEvidence) {
    const QList<std::pair<QString, QString>> causes = words::correctionCauses();
    for (ChangeCard& card : cards) {
        card.causes = causes;
    }
    m_cards->setCards(ChangeCards::Mode::Ask, cards);
    m_heading->setText(cards.isEmpty() ? tr("Nothing is asked for yet: say on the other pages what is wrong.")
                                       : tr("What is asked for: %n thing(s)", nullptr, int(cards.size())));
    m_evidenceHelp->setText(needsEvidence ? tr("Somebody is put on the list or may get more hours: the signed sheet or "
                                               "another evidence has to go along.")
                                          : tr("Not needed for what is asked for so far; it can go along all the "
                                               "same."));
}

void CorrectSummary::load(const QJsonObject& change) {
    const QSignalBlocker quiet(this);
    m_phone->load(change.value(QLatin1String("phone")).toString());
    m_reason->setPlainText(change.value(QLatin1String("reason")).toString());
    m_evidence->load(change.value(QLatin1String("files")).toArray());
    m_cards->forget();
    const QJsonObject causes = change.value(QLatin1String("causes")).toObject();
    for (auto cause = causes.begin(); cause != causes.end(); ++cause) {
        m_cards->proposeCause(cause.key(), cause.value().toString());
    }
    const QJsonObject notes = change.value(QLatin1String("notes")).toObject();
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        m_cards->setReason(note.key(), note.value().toString());
    }
}

QJsonObject CorrectSummary::stored() const {
    QJsonObject causes;
    QJsonObject notes;
    for (const ChangeCard& card : m_cards->cards()) {
        causes.insert(card.field, m_cards->cause(card.field));
        if (const QString note = m_cards->reason(card.field); !note.isEmpty()) {
            notes.insert(card.field, note);
        }
    }
    return {{QStringLiteral("causes"), causes},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("phone"), m_phone->normalisedText()},
            {QStringLiteral("reason"), m_reason->toPlainText().trimmed()},
            {QStringLiteral("files"), m_evidence->value()}};
}

QString CorrectSummary::whyNot(bool needsEvidence) const {
    if (m_cards->cards().isEmpty()) {
        return tr("Nothing is asked for yet.");
    }
    for (const ChangeCard& card : m_cards->cards()) {
        if (m_cards->cause(card.field).isEmpty()) {
            return tr("Choose the cause of each.");
        }
        if (m_cards->cause(card.field) == u"other" && m_cards->reason(card.field).isEmpty()) {
            return tr("Write what it is where the cause is something else.");
        }
    }
    if (!m_phone->isValid()) {
        return m_phone->sentence();
    }
    if (m_reason->toPlainText().trimmed().size() < leastReason) {
        return tr("Write why it was wrong, at least 5 characters.");
    }
    if (needsEvidence && m_evidence->value().isEmpty()) {
        return tr("Add the evidence: somebody is put on the list or may get more hours.");
    }
    return {};
}

void CorrectSummary::setEffect(const QString& text) {
    m_effect->setText(text);
    m_effect->setVisible(!text.isEmpty());
}

void CorrectSummary::setTryPossible(const QString& whyNot) {
    look::setPossible(m_try, whyNot);
}

void CorrectSummary::setEditable(bool editable) {
    m_cards->setEnabled(editable);
    m_side->setEnabled(editable);
}

} // namespace inservice
