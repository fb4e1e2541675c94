// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/contactspage.h"

#include "forms/lists/fieldsview.h"
#include "forms/unitchoice/unitchoice.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace inservice {

ContactsPage::ContactsPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_choice(new UnitChoice(m_finder)) {
    setObjectName(QStringLiteral("contactsPage"));
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inside = new QWidget;
    auto* left = new QVBoxLayout(inside);
    left->setContentsMargins(0, 0, 2 * look::grid, 0);
    left->addWidget(m_choice);
    left->addStretch(1);
    area->setWidget(inside);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    row->setSpacing(2 * look::grid);
    row->addWidget(area, 1);
    row->addWidget(makeAnswer(), 1);
    m_choice->setWhereMissing(tr("A unit that is not in the list has no business account here."));
    connect(m_choice, &UnitChoice::changed, this, &ContactsPage::ask);
    connect(m_finder, &UnitFinder::loaded, this, &ContactsPage::choosePending);
    refresh(Changes::everything());
}

QWidget* ContactsPage::makeAnswer() {
    auto* answer = new QWidget(this);
    m_unit = new look::Heading({}, 2, answer);
    m_unit->setObjectName(QStringLiteral("contactsUnit"));
    m_unit->setWordWrap(true);
    m_message = new look::MessageBar(answer);
    m_message->setObjectName(QStringLiteral("contactsMessage"));
    m_fields = new FieldsView(answer);
    m_fields->setObjectName(QStringLiteral("contactsFields"));
    m_fields->setAccessibleName(tr("Whom to turn to"));
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_unit);
    column->addWidget(m_message);
    column->addWidget(m_fields, 1);
    m_unit->setText(tr("Whom to turn to"));
    m_message->show(look::Tone::Info, tr("Choose a unit. Its chief managers and contacts are shown with telephone and "
                                         "mail, as on the site; operators are not."));
    return answer;
}

QString ContactsPage::title() const {
    return tr("Find business accounts");
}

void ContactsPage::focusFind() {
    m_choice->jumpTo();
}

void ContactsPage::openAt(const QString& argument) {
    m_pending = argument.toLongLong();
    choosePending();
}

void ContactsPage::choosePending() {
    if (const UnitRow* unit = m_pending != 0 ? m_finder->units()->unit(m_pending) : nullptr) {
        m_pending = 0;
        m_choice->setPlace(unit->countyId, unit->districtId == 0 ? UnitIndex::Unplaced : unit->districtId, unit->kind,
                           unit->id);
        ask();
    }
}

void ContactsPage::setCurrent(bool current) {
    m_link.setLive(current);
    if (current) {
        m_choice->jumpTo();
    }
}

void ContactsPage::refresh(const Changes& changes) {
    m_finder->refresh(m_link.replicaFile(), changes);
    if (changes.isEverything() && m_asked != 0) {
        m_asked = 0;
        ask(); // F5
    }
}

void ContactsPage::ask() {
    const UnitRow* unit = m_choice->unit();
    if (unit == nullptr || unit->id == m_asked) {
        return;
    }
    m_asked = unit->id;
    m_unit->setText(unit->name);
    m_fields->setSections({});
    m_message->show(look::Tone::Info, tr("The centre is being asked…"));
    m_link.ask(questions::unitContacts(unit->id), this,
               [this, asked = *unit](const Answer<QList<questions::UnitContact>>& answer) {
                   if (m_asked != asked.id) {
                       return; // another one was chosen meanwhile
                   }
                   if (answer) {
                       showContacts(asked, *answer.value);
                       return;
                   }
                   m_asked = 0; // choosing it once more asks again
                   m_message->show(look::Tone::Warning,
                                   answer.error.offline
                                       ? tr("The centre does not answer. Check the network, or try again in a few "
                                            "minutes.")
                                       : words::centreRefusal(answer.error.key, answer.error.detail));
               });
}

void ContactsPage::showContacts(const UnitRow& unit, const QList<questions::UnitContact>& contacts) {
    if (contacts.isEmpty()) {
        sayNobody(unit);
        return;
    }
    m_message->clear();
    QList<FieldsView::Section> sections;
    for (const questions::UnitContact& one : contacts) {
        const auto orNone = [](const QString& value) { return value.isEmpty() ? tr("not given") : value; };
        sections << FieldsView::Section{words::accountType(one.accountType),
                                        {{words::field(QStringLiteral("name")), one.name, true},
                                         {words::field(QStringLiteral("phone")), orNone(one.phone)},
                                         {words::field(QStringLiteral("email")), orNone(one.email)}},
                                        {}};
    }
    m_fields->setSections(sections);
}

/// Then the desk that reviews it can help.
void ContactsPage::sayNobody(const UnitRow& unit) {
    QString sentence = tr("This unit has no open account of a chief manager or contact now.");
    try {
        if (const auto desk = m_link.replica().row<DeskRow>(unit.chiefReviewerId.value_or(0))) {
            sentence = tr("%1 %2", "two sentences")
                           .arg(sentence, tr("Turn to %1, telephone %2.", "desk").arg(desk->name, desk->phone));
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the sentence stands without it
    }
    m_message->show(look::Tone::Info, sentence);
}

} // namespace inservice
