// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/view/offeringdetail.h"

#include "forms/commands/actionbar.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/look/flow.h"
#include "forms/offerings/view/offeringpaper.h"
#include "forms/offerings/view/offeringsections.h"
#include "forms/offerings/view/offeringwords.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

namespace inservice {

using offeringview::Known;

OfferingDetail::OfferingDetail(const Ties& ties, const OfferingActions& actions, QWidget* parent)
    : DetailColumn(QStringLiteral("offering"), Head::NameAlone, parent)
    , m_ties(ties)
    , m_saver(new CourseFileSaver(
          [this](const QString& id, QObject* context, const Link::Handler<questions::CourseFileContent>& handler) {
              m_ties.ask(questions::offeringFile<GuestQuestion>(m_number, id),
                         questions::offeringFile<AccountQuestion>(m_number, id), context, handler);
          },
          this)) {
    setObjectName(QStringLiteral("offeringDetail"));
    if (actions) {
        m_actions = actions(ties, *this);
    }
    makeParts();
    connectParts();
    begin(0, std::nullopt);
}

OfferingDetail::~OfferingDetail() = default;

void OfferingDetail::makeParts() {
    name()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new look::StateBadge(this);
    m_state->setObjectName(QStringLiteral("offeringState"));
    m_head = new look::QuietLabel(this);
    m_head->setObjectName(QStringLiteral("offeringHead"));
    m_head->setContentsMargins(0, look::grid / 2, 0, 0);
    QList<ActionBar::Button> buttons;
    for (int i = 0; i < m_actions.size(); ++i) {
        buttons.append({i, m_actions.at(i).text, m_actions.at(i).key, m_actions.at(i).isPrimary});
    }
    buttons.append({int(Own::Contacts), tr("Whom to as&k…"), QStringLiteral("Contacts")});
    buttons.append({int(Own::Copy), tr("Cop&y"), QStringLiteral("Copy")});
    buttons.append({int(Own::Print), tr("&Print…"), QStringLiteral("Print")});
    m_bar = new ActionBar(QStringLiteral("offering"), buttons, this);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Course &number"), this,
                    [this] { copy(QString::number(m_number), tr("The course number has been copied.")); })
        ->setObjectName(QStringLiteral("offeringCopyNumber"));
    menu->addAction(tr("All of this &page"), this, [this] { copy(text(), tr("The page has been copied as text.")); })
        ->setObjectName(QStringLiteral("offeringCopyText"));
    qobject_cast<QPushButton*>(m_bar->button(int(Own::Copy)))->setMenu(menu);
    m_fields = new FieldsView(this);
    m_fields->setObjectName(QStringLiteral("offeringFields"));
    m_fields->setAccessibleName(tr("What the course says"));
    auto* line = new look::FlowLayout(nullptr, look::grid);
    line->addWidget(m_state);
    line->addWidget(m_head);
    add(line);
    add({notice(), m_bar});
    addFilling(m_fields);
}

void OfferingDetail::connectParts() {
    connect(m_bar, &ActionBar::chosen, this, &OfferingDetail::press);
    connect(m_fields, &FieldsView::linkActivated, this, &OfferingDetail::follow);
    connect(m_saver, &CourseFileSaver::said, this, &OfferingDetail::say);
}

QDateTime OfferingDetail::now() const {
    const QDateTime here = QDateTime::currentDateTimeUtc();
    return m_ties.any() != nullptr ? here.addSecs(-m_ties.any()->status().clockAhead) : here;
}

std::optional<OfferingRow> OfferingDetail::held(qint64 number) const {
    try {
        const auto rows = m_ties.any()->replica().rows<OfferingRow>(QStringLiteral(" WHERE number = ?"), {number});
        return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the centre is asked all the same
        return std::nullopt;
    }
}

void OfferingDetail::show(qint64 number) {
    begin(number, number != 0 ? held(number) : std::nullopt);
}

void OfferingDetail::show(const OfferingRow& row) {
    const std::optional<OfferingRow> whole = held(row.number); // lists hold some of it
    begin(row.number, whole ? whole : row);
}

void OfferingDetail::begin(qint64 number, const std::optional<OfferingRow>& row) {
    const bool isAnother = number != m_number;
    m_number = number;
    m_row = row;
    if (isAnother) {
        m_page.reset();
        m_contacts.reset();
        notice()->clear();
        m_bar->pause();
    }
    ++m_question;
    m_isAsking = false;
    m_isAskingContacts = false;
    if (number != 0) {
        ask();
    }
    showAll();
}

void OfferingDetail::ask() {
    m_isAsking = true;
    const quint64 mine = ++m_question;
    m_ties.ask(questions::offering<GuestQuestion>(m_number), questions::offering<AccountQuestion>(m_number), this,
               [this, mine](const Answer<std::optional<questions::OfferingPage>>& answer) {
                   if (mine == m_question) {
                       take(answer);
                   }
               });
}

void OfferingDetail::take(const Answer<std::optional<questions::OfferingPage>>& answer) {
    m_isAsking = false;
    if (!answer) {
        const bool hasSome = m_row.has_value();
        say(look::Tone::Warning,
            !answer.error.offline ? words::centreRefusal(answer.error.key, answer.error.detail)
            : hasSome
                ? tr("The centre does not answer: this is what this computer has of the course. Content, sessions "
                     "and attachments follow when it can be reached.")
                : tr("The centre does not answer, and this computer has nothing of this course. Check the "
                     "network, or try again in a few minutes."));
    } else if (!*answer.value) {
        m_page.reset();
        m_row.reset();
        askWhy();
        return;
    } else {
        m_page = **answer.value;
        m_row = m_page->row;
        if (notice()->tone() == look::Tone::Warning) {
            notice()->clear(); // it answers again
        }
    }
    showAll();
    emit answered();
}

/// It is there no more, or was never: the centre says why.
void OfferingDetail::askWhy() {
    const quint64 mine = ++m_question;
    m_ties.ask(questions::whyNotFound<GuestQuestion>(m_number), questions::whyNotFound<AccountQuestion>(m_number), this,
               [this, mine](const Answer<questions::NotFoundReason>& answer) {
                   if (mine != m_question) {
                       return;
                   }
                   showAll();
                   say(look::Tone::Info, offeringview::notFound(answer.value.value_or(questions::NotFoundReason()),
                                                                QString::number(m_number)));
                   emit answered();
               });
}

void OfferingDetail::askContacts() {
    m_isAskingContacts = true;
    say(look::Tone::Info, tr("The centre is being asked whom to turn to. So that nobody collects all addresses, this "
                             "costs the computer a moment."));
    refreshActions();
    m_ties.ask(questions::offeringContacts<GuestQuestion>(m_number),
               questions::offeringContacts<AccountQuestion>(m_number), this,
               [this, number = m_number](const Answer<QList<questions::OfferingContact>>& answer) {
                   if (number == m_number && m_isAskingContacts) {
                       takeContacts(answer);
                   }
               });
}

void OfferingDetail::takeContacts(const Answer<QList<questions::OfferingContact>>& answer) {
    m_isAskingContacts = false;
    if (answer) {
        m_contacts = *answer.value;
        notice()->clear();
        showFields();
        m_fields->ensureVisible(0, m_fields->widget()->sizeHint().height());
        m_fields->setFocus(Qt::OtherFocusReason); // the button goes
    } else {
        say(look::Tone::Warning,
            answer.error.offline ? tr("The centre does not answer, and contacts lie there alone. The telephone of the "
                                      "unit stands below.")
                                 : words::centreRefusal(answer.error.key, answer.error.detail));
    }
    refreshActions();
    emit answered();
}

void OfferingDetail::refresh(const Changes& changes) {
    if (m_number == 0) {
        return;
    }
    if (changes.isEverything()) { // F5
        begin(m_number, m_row ? m_row : held(m_number));
        return;
    }
    if (changes.concerns({"offering"})) {
        const std::optional<OfferingRow> row = held(m_number);
        const bool isOurs = row != m_row && (row || changes.isWhole("offering") ||
                                             (m_row && changes.ids("offering").contains(m_row->id)));
        if (isOurs) {
            begin(m_number, row ? row : m_row);
            return;
        }
    }
    if (changes.concerns({"unit", "county", "district", "course_nature", "course_tag"})) {
        showFields();
    }
}

Availability OfferingDetail::availability(int action) const {
    if (!m_row) {
        return {};
    }
    if (action < m_actions.size()) {
        const OfferingAction& one = m_actions.at(action);
        return {!one.isOffered || one.isOffered(*m_row), one.whyNot ? one.whyNot(*m_row) : QString()};
    }
    if (Own(action) == Own::Contacts) {
        return {!m_contacts, m_isAskingContacts ? tr("The centre is being asked.") : QString()};
    }
    return {true, {}};
}

void OfferingDetail::perform(const QStringList& keys) {
    for (int place = 0; place < m_actions.size(); ++place) {
        if (!keys.contains(m_actions.at(place).key)) {
            continue;
        }
        const Availability can = availability(place);
        if (!can.isOffered) {
            continue;
        }
        if (can.isEnabled()) {
            press(place);
        } else {
            say(look::Tone::Info, can.whyNot);
        }
        return;
    }
}

void OfferingDetail::refreshActions() {
    m_bar->setAvailable([this](int action) { return availability(action); });
    m_bar->setVisible(m_row.has_value());
}

void OfferingDetail::press(int action) {
    if (!m_row) {
        return;
    }
    if (action < m_actions.size()) {
        m_actions.at(action).run(*m_row);
        refreshActions();
        return;
    }
    switch (Own(action)) {
    case Own::Contacts:
        askContacts();
        break;
    case Own::Copy:
        break; // its menu
    case Own::Print:
        print();
        break;
    }
}

QString OfferingDetail::head() const {
    QStringList parts{tr("Course number %1").arg(m_number)};
    if (m_page && m_page->registeredOn.isValid()) {
        parts << tr("entered on %1").arg(m_page->registeredOn.toString(QStringLiteral("yyyy/MM/dd")));
    }
    return parts.join(QStringLiteral("　"));
}

/// On paper and where it is pasted nothing else says that it was cancelled.
QString OfferingDetail::headWithState() const {
    return head() + QStringLiteral("　") + offeringview::word(standingOf(*m_row, now()));
}

void OfferingDetail::showAll() {
    name()->setText(m_row ? m_row->title : m_number != 0 ? tr("Course %1").arg(m_number) : QString());
    m_state->setVisible(m_row.has_value());
    if (m_row) {
        const OfferingStanding standing = standingOf(*m_row, now());
        m_state->set(offeringview::tone(standing), offeringview::word(standing));
    }
    sayAsking();
    showFields();
    refreshActions();
}

void OfferingDetail::sayAsking() {
    QString line = m_row ? head() : QString();
    if (m_isAsking) {
        const QString asking =
            m_row ? tr("content, sessions and attachments are being loaded…") : tr("The centre is being asked…");
        line = line.isEmpty() ? asking : line + QStringLiteral("　") + asking;
    }
    m_head->setText(line);
    m_head->setVisible(!line.isEmpty());
}

void OfferingDetail::showFields() {
    m_sections.clear();
    if (m_row) {
        try {
            const ReplicaReader& replica = m_ties.any()->replica();
            m_sections = offeringview::sections(Known{*m_row, m_page, m_contacts}, CourseNames(replica), replica);
        } catch (const ReplicaError& error) {
            say(look::Tone::Bad, tr("This computer's own data cannot be read: %1").arg(error.text));
        }
    }
    m_fields->setSections(m_sections);
}

void OfferingDetail::say(look::Tone tone, const QString& sentence) {
    notice()->show(tone, sentence);
}

QString OfferingDetail::text() const {
    return m_row ? offeringview::asText(m_row->title + u'\n' + headWithState(), m_sections) : QString();
}

void OfferingDetail::setNextFile(const QString& path) {
    m_saver->setNextFile(path);
}

void OfferingDetail::copy(const QString& text, const QString& said) {
    QApplication::clipboard()->setText(text);
    say(look::Tone::Good, said);
}

/// Opened is what a person has asked for, and nothing but mail and the web: other people wrote these.
void OfferingDetail::follow(const QString& link) {
    const QString kind = link.section(u':', 0, 0);
    const QString to = QUrl::fromPercentEncoding(link.section(u':', 1).toLatin1());
    if (kind == QLatin1String("file") && m_page) {
        m_saver->follow(link, m_page->body);
    } else if (kind == QLatin1String("phone")) {
        copy(to, tr("The telephone number has been copied: %1").arg(to));
    } else if (kind == QLatin1String("mail")) {
        QUrl mail;
        mail.setScheme(QStringLiteral("mailto"));
        mail.setPath(to, QUrl::DecodedMode); // no «?»: whoever wrote the address adds no other
        if (!QDesktopServices::openUrl(mail)) {
            copy(to, tr("No mail program opens here. The address has been copied: %1").arg(to));
        }
    } else if (kind == QLatin1String("web")) {
        const QUrl web(to, QUrl::StrictMode);
        if (!QDesktopServices::openUrl(web)) {
            copy(to, tr("No browser opens here. The address has been copied: %1").arg(to));
        }
    }
}

void OfferingDetail::print() {
    PrintPanel::Paper paper;
    paper.document = offeringview::document(m_row->title, headWithState(), m_sections);
    paper.subject = QString::number(m_number);
    paper.copies = {1};
    paper.next = tr("The paper shows the course as it is now. What is changed later stands on this page alone.");
    auto* panel = new PrintPanel(this);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("offeringPaper"), tr("Page of the course"), this);
}

} // namespace inservice
