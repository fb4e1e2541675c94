// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/issue/issuepage.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/records/issue/issuepanel.h"
#include "forms/records/own/certificatesheet.h"
#include "forms/records/rowtable.h"
#include "forms/words/words.h"
#include "models/questions/certificates.h"
#include "models/records/recordsums.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/hours.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inservice {

IssuePage::IssuePage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_message(new look::MessageBar(this))
    , m_list(makeRowTable(QStringLiteral("issueList"), tr("Who has a certificate"),
                          {tr("No."), tr("Name"), tr("School or unit"), tr("Hours")}, 2, this))
    , m_chosen(new QPushButton(tr("Print those that are &chosen…"), this))
    , m_all(new QPushButton(tr("Print &all…"), this))
    , m_panel(new IssuePanel(this)) {
    setObjectName(QStringLiteral("issuePage"));
    m_message->setObjectName(QStringLiteral("issueMessage"));
    m_chosen->setObjectName(QStringLiteral("issueChosen"));
    m_all->setObjectName(QStringLiteral("issueAll"));
    layOut();
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &IssuePage::check);
    connect(m_chosen, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_panel, &AskingPanel::confirmed, this, &IssuePage::ask);
    connect(m_panel, &AskingPanel::closed, this, &IssuePage::check);
    check();
}

void IssuePage::layOut() {
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    look::makePrimary(m_all);
    auto* words =
        new look::QuietLabel(tr("Of those who were credited with hours. A certificate that was revoked is left "
                                "out; one that was printed before a correction is void and is printed anew."),
                             this);
    words->setWordWrap(true);
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    buttons->addWidget(m_all);
    buttons->addWidget(m_chosen);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_panel);
}

QString IssuePage::title() const {
    return tr("Print certificates");
}

QString IssuePage::scope() const {
    return m_course.id != 0 ? tr("%1 %2", "number, title").arg(m_course.number).arg(m_course.title) : QString();
}

void IssuePage::openAt(const QString& argument) {
    try {
        const std::optional<CourseRow> course = m_link.replica().row<CourseRow>(argument.toLongLong());
        if (!course) {
            return;
        }
        if (course->id != m_course.id) {
            m_panel->cancel();
            m_people.clear();
            m_message->clear();
            showPeople();
        }
        m_course = *course;
        askList();
        emit headChanged();
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void IssuePage::refresh(const Changes& changes) {
    if (m_course.id != 0 && isVisible() && changes.concerns({"course_list"})) {
        try {
            askList();
        } catch (const ReplicaError&) {
            return; // with the next update
        }
    }
}

/// Of the list that holds.
void IssuePage::askList() {
    const QList<CourseListVersionRow> lists = m_link.replica().rows<CourseListVersionRow>(
        QStringLiteral(" WHERE course_id = ? AND state = 'confirmed' ORDER BY n DESC LIMIT 1"), {m_course.id});
    m_listId = lists.isEmpty() ? 0 : lists.constFirst().id;
    if (m_listId == 0) {
        m_message->show(look::Tone::Warning, tr("Certificates are there once the list of the course is confirmed."));
        return;
    }
    m_link.ask(questions::handedList(m_listId), this,
               [this, of = m_listId](const Answer<questions::HandedList>& answer) {
                   if (of != m_listId) {
                       return; // another one is shown meanwhile
                   }
                   if (!answer) {
                       m_message->show(look::Tone::Bad,
                                       answer.error.offline
                                           ? tr("The centre does not answer, and certificates lie there alone. Check "
                                                "the network, or try again in a few minutes.")
                                           : words::centreRefusal(answer.error.key, answer.error.detail));
                       return;
                   }
                   m_people.clear();
                   for (const questions::ListedPerson& person : answer.value->people) {
                       if (person.hours > 0 || person.lectureHours > 0) {
                           m_people << person;
                       }
                   }
                   showPeople();
               });
}

void IssuePage::showPeople() {
    m_list->clearSelection();
    m_list->setRowCount(int(m_people.size()));
    for (int row = 0; row < m_people.size(); ++row) {
        const questions::ListedPerson& person = m_people.at(row);
        const bool teaches = person.role == ListRole::Lecturer;
        setTableRow(
            m_list, row,
            {QString::number(person.no), person.name, person.unit,
             teaches ? tr("%1 as a lecturer", "hours").arg(hoursText(person.lectureHours)) : hoursText(person.hours)});
    }
    check();
}

QList<int> IssuePage::chosen() const {
    QList<int> numbers;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        if (index.row() < m_people.size()) {
            numbers << m_people.at(index.row()).no;
        }
    }
    return numbers;
}

void IssuePage::check() {
    const QString open = m_panel->isOpen()    ? tr("Finish below what you began.")
                         : m_people.isEmpty() ? tr("There is nobody with a certificate.")
                                              : QString();
    const qsizetype count = chosen().size();
    const QString many = tr("%1 at once at most: choose a part of them.").arg(Most);
    look::setPossible(m_all, !open.isEmpty() ? open : m_people.size() > Most ? many : QString());
    look::setPossible(m_chosen, !open.isEmpty() ? open
                                : count == 0    ? tr("Choose who it is for.")
                                : count > Most  ? many
                                                : QString());
}

void IssuePage::start(bool all) {
    m_wanted = all ? QList<int>() : chosen();
    m_message->clear();
    m_panel->open(int(all ? m_people.size() : m_wanted.size()));
    check();
}

void IssuePage::ask() {
    const QString purpose = m_panel->purpose();
    m_panel->close();
    m_message->show(look::Tone::Info, tr("The centre is being asked for the certificates…"));
    m_link.ask(questions::printedCertificates(m_course.id, m_wanted, purpose), this,
               [this, of = m_course.id](const Answer<QList<CertificateRow>>& answer) {
                   if (of != m_course.id) {
                       return; // another course is shown meanwhile
                   }
                   if (answer) {
                       m_message->clear();
                       print(*answer.value);
                   } else {
                       m_message->show(look::Tone::Bad, words::centreRefusal(answer.error.key, answer.error.detail));
                   }
               });
}

void IssuePage::print(const QList<CertificateRow>& certificates) {
    if (certificates.isEmpty()) {
        return;
    }
    emit issued(certificates);
    PrintPanel::Paper paper;
    paper.document = certificatesDocument(certificates);
    paper.subject = QStringLiteral("certificates/%1").arg(m_course.id);
    paper.copies = {1};
    paper.next = tr("Whoever gets one can verify it under «Verify a certificate», without an account.");
    auto* panel = new PrintPanel(this);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("certificatesPaper"), tr("Certificates"), this);
}

} // namespace inservice
