// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/country/countrysearch.h"

#include "forms/look/whynot.h"
#include "forms/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inservice {
namespace {

constexpr int nameLimit = 50; ///< characters, as the centre takes them
constexpr int unitLimit = 100;
constexpr int leastUnit = 2; ///< characters of a unit alone, as the centre has it

} // namespace

CountrySearch::CountrySearch(AccountLink& link, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_name(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_ask(new QPushButton(tr("&Search at the centre"), this))
    , m_more(new QPushButton(tr("&Next hundred"), this)) {
    m_name->setObjectName(name + QStringLiteral("Name"));
    m_name->setMaxLength(nameLimit);
    m_unit->setObjectName(name + QStringLiteral("Unit"));
    m_unit->setMaxLength(unitLimit);
    m_ask->setObjectName(name + QStringLiteral("Ask"));
    look::makePrimary(m_ask);
    m_more->setObjectName(name + QStringLiteral("More"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    addEdit(tr("Na&me begins with"), m_name);
    addEdit(tr("&Unit (code or part of its name)"), m_unit);
    row->addWidget(m_ask);
    row->addWidget(m_more);
    connect(m_ask, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_more, &QPushButton::clicked, this, [this] { ask(true); });
    check();
}

void CountrySearch::addEdit(const QString& word, QLineEdit* edit) {
    auto* label = new QLabel(word, this);
    label->setBuddy(edit);
    edit->setAccessibleName(look::withoutAccessKey(word));
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addWidget(label);
    row->addWidget(edit, 1);
    connect(edit, &QLineEdit::textChanged, this, &CountrySearch::check);
    connect(edit, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
}

void CountrySearch::takeFocus() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void CountrySearch::check() {
    const bool empty = m_name->text().trimmed().isEmpty() && m_unit->text().trimmed().size() < leastUnit;
    look::setPossible(m_ask, m_isAsking ? tr("The centre is being asked.")
                             : empty    ? tr("Type how the name begins, or at least two characters of the unit.")
                                        : QString());
    look::setPossible(m_more, m_isAsking   ? tr("The centre is being asked.")
                              : !m_hasMore ? tr("All that were found are in the list.")
                                           : QString());
}

void CountrySearch::ask(bool more) {
    // Until it is answered the list stands, and what follows it is more of the same.
    const questions::TeacherFilter asked =
        more ? m_asked : questions::TeacherFilter{m_name->text().trimmed(), m_unit->text().trimmed()};
    m_isAsking = true;
    check();
    const quint64 mine = ++m_question;
    m_link.ask(questions::teachers(asked, more && !m_found.isEmpty() ? m_found.constLast().id : 0), this,
               [this, mine, asked, more](const Answer<questions::FoundTeachers>& answer) {
                   if (mine != m_question) {
                       return;
                   }
                   m_isAsking = false;
                   if (answer) {
                       m_asked = asked;
                       m_found = more ? m_found + answer.value->rows : answer.value->rows;
                       m_hasMore = answer.value->more;
                       emit found(m_found);
                   } else {
                       emit failed(answer.error.offline ? look::Tone::Warning : look::Tone::Bad,
                                   answer.error.offline
                                       ? tr("The centre does not answer, and the teachers of the country lie there "
                                            "alone. Check the network, or try again in a few minutes.")
                                       : words::centreRefusal(answer.error.key, answer.error.detail));
                   }
                   check();
               });
}

} // namespace inservice
