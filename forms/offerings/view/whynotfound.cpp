// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/view/whynotfound.h"

#include "forms/look/composition.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/offerings/view/offeringwords.h"
#include "forms/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int longestNumber = 12;
constexpr int longestPaste = 200; ///< a line of a notice

/// Digits as an input method may leave them, without what stands around them: «７０００００１ »,
/// «課程代碼：7000001（國中）». Of a text with several numbers, the text: which is meant nobody knows.
QString plainNumber(const QString& typed) {
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression only(QStringLiteral("^[^0-9]*([0-9]{5,12})[^0-9]*$"));
    const QRegularExpressionMatch match = only.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

bool isNumber(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

WhyNotFound::WhyNotFound(const Ties& ties, QWidget* parent)
    : QWidget(parent)
    , m_ties(ties)
    , m_number(new QLineEdit(this))
    , m_ask(new QPushButton(tr("Why is it &not found?"), this))
    , m_answer(new look::MessageBar(this)) {
    setObjectName(QStringLiteral("whyNotFound"));
    m_number->setObjectName(QStringLiteral("whyNotFoundNumber"));
    m_number->setMaxLength(longestPaste);
    m_number->setPlaceholderText(tr("Course number"));
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance(QString(longestNumber, u'8')) + 6 * look::grid);
    m_number->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    look::latinOnly(m_number);
    m_ask->setObjectName(QStringLiteral("whyNotFoundAsk"));
    m_answer->setObjectName(QStringLiteral("whyNotFoundAnswer"));
    auto* label = new QLabel(tr("Course not f&ound?"), this);
    label->setBuddy(m_number);
    m_number->setAccessibleName(tr("Number of a course that is not found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    auto* row = new look::FlowLayout(nullptr, look::grid);
    row->addWidget(label);
    row->addWidget(m_number);
    row->addWidget(m_ask);
    column->addLayout(row);
    column->addWidget(m_answer);
    connect(m_number, &QLineEdit::textChanged, this, &WhyNotFound::check);
    connect(m_number, &QLineEdit::returnPressed, this, &WhyNotFound::ask);
    connect(m_ask, &QPushButton::clicked, this, &WhyNotFound::ask);
    connect(m_answer, &look::MessageBar::actionTriggered, this,
            [this] { emit openRequested(QStringLiteral("offering:") + m_found); });
    check();
}

void WhyNotFound::setNumber(const QString& typed) {
    m_number->setText(plainNumber(typed));
    ask();
}

void WhyNotFound::takeFocus() {
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void WhyNotFound::clear() {
    ++m_question;
    m_isAsking = false;
    m_found.clear();
    m_number->clear();
    m_answer->clear();
    check();
}

QString WhyNotFound::noNumber() {
    return tr("Type the course number: digits alone, as on the notice of the course.");
}

void WhyNotFound::check() {
    look::setPossible(m_ask, m_isAsking                                ? tr("The centre is being asked.")
                             : isNumber(plainNumber(m_number->text())) ? QString()
                                                                       : noNumber());
}

void WhyNotFound::ask() {
    const QString number = plainNumber(m_number->text());
    if (!isNumber(number)) {
        // What was answered before is not about this.
        ++m_question;
        m_isAsking = false;
        m_found.clear();
        m_answer->show(look::Tone::Warning, noNumber());
        emit answered();
        return;
    }
    m_number->setText(number); // as it is asked about
    m_isAsking = true;
    check();
    const quint64 mine = ++m_question;
    m_ties.ask(questions::whyNotFound<GuestQuestion>(number.toLongLong()),
               questions::whyNotFound<AccountQuestion>(number.toLongLong()), this,
               [this, mine, number](const Answer<questions::NotFoundReason>& answer) {
                   if (mine == m_question) {
                       take(answer, number);
                   }
               });
}

void WhyNotFound::take(const Answer<questions::NotFoundReason>& answer, const QString& number) {
    m_isAsking = false;
    check();
    m_found.clear();
    if (!answer) {
        m_answer->show(look::Tone::Warning,
                       answer.error.offline
                           ? tr("The centre does not answer, and it alone knows. Check the network, or "
                                "try again in a few minutes.")
                           : words::centreRefusal(answer.error.key, answer.error.detail));
    } else {
        const bool hasPage = offeringview::hasPage(*answer.value);
        m_found = hasPage ? number : QString();
        m_answer->show(look::Tone::Info, offeringview::notFound(*answer.value, number),
                       hasPage && m_offersPage ? tr("&Open its page") : QString());
    }
    emit answered();
}

} // namespace inservice
