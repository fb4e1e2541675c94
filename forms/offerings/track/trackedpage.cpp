// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/trackedpage.h"

#include "forms/commands/commands.h"
#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/offerings/track/trackwords.h"
#include "forms/offerings/view/offeringdetail.h"
#include "forms/offerings/view/offeringwords.h"
#include "forms/words/enrolmentwords.h"
#include "models/commands/kinds.h"
#include "models/enrolments/registrationterms.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>

namespace inservice {
namespace {

using Column = TrackModel::Column;

constexpr int minute = 60'000; // ms
constexpr QLatin1String mailSubject("tracks:mail");
constexpr QLatin1String mailKind("track.set");

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, offeringview::tone(OfferingStanding(index.data(StateRole).toInt())));
}

/// As one's own enrolments call it: a draw that has not been announced tells nothing.
QString enrolmentWord(const QString& key) {
    const auto state = course::fromKey<EnrolmentState>(key).value_or(EnrolmentState::Pending);
    return words::enrolmentTerm(state == EnrolmentState::Drawn ? EnrolmentState::Pending : state);
}

/// The enrolments that a teacher's replica holds are the own ones; an organiser's are those of others.
TrackModel::Words listWords(const AccountLink& link) {
    const bool enrols = link.identity().accountType == AccountType::Teacher;
    return {offeringview::word, trackwords::news,
            enrols ? std::function<QString(const QString&)>(enrolmentWord) : nullptr};
}

} // namespace

TrackedPage::TrackedPage(AccountLink& link, const OfferingActions& actions, QWidget* parent)
    : TrackedPage(link, actions, new TrackModel(link.replicaFile(), listWords(link)), parent) {
}

TrackedPage::TrackedPage(AccountLink& link, const OfferingActions& actions, TrackModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("tracked"),
               numbers({Column::Number, Column::Title, Column::Start, Column::Registration, Column::Standing,
                        Column::Unit, Column::Free, Column::Mine, Column::News}),
               parent)
    , m_link(link)
    , m_model(model)
    , m_detail(new OfferingDetail(Ties{nullptr, &link}, actions, this))
    , m_mail(new QCheckBox(tr("Tell me by e-&mail too"), this))
    , m_minute(new QTimer(this)) {
    setObjectName(QStringLiteral("trackedPage"));
    dressList();
    setChips({tr("To come"), tr("Over or cancelled"), tr("All")}, int(TrackModel::Bucket::All),
             int(TrackModel::Bucket::Coming));
    m_mail->setObjectName(QStringLiteral("trackedMail"));
    list()->addToHead(m_mail);
    setDetail(m_detail, QStringLiteral("bookmarks"), tr("Choose a course from the list."), 56);
    setEmptyWords({QStringLiteral("bookmarks"), tr("The courses that you follow are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. What you follow "
                      "appears as soon as it answers."),
                   tr("No course that you follow fits what is typed."),
                   tr("None of the courses that you follow is so."),
                   tr("You follow no course yet. Find one and choose «Follow»: you are told before its registration "
                      "opens, and when it is moved or cancelled."),
                   tr("You followed no course when the centre last answered; it cannot be reached now.")});
    connect(m_detail, &OfferingDetail::openRequested, this, &Page::openRequested);
    connect(&link, &Link::outboxChanged, this, &TrackedPage::readOutbox);
    connect(model, &ListModel::settled, this, &TrackedPage::showMail);
    connect(m_mail, &QCheckBox::clicked, this, &TrackedPage::askMail);
    m_minute->setInterval(minute);
    connect(m_minute, &QTimer::timeout, model, &TrackModel::lookAgain);
    begin({{int(Column::Start), Qt::AscendingOrder}});
    readOutbox();
}

TrackedPage::~TrackedPage() = default;

QString TrackedPage::title() const {
    return tr("Followed courses");
}

void TrackedPage::dressList() {
    list()->setFindHint(tr("Title, organiser or number"), tr("Find a course that you follow"));
    list()->view()->setItemDelegateForColumn(int(Column::Standing), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 76},
                                  {int(Column::Title), 200},
                                  {int(Column::Unit), 150},
                                  {int(Column::Start), 140},
                                  {int(Column::Registration), 160},
                                  {int(Column::Free), 56},
                                  {int(Column::Mine), 110},
                                  {int(Column::Standing), 142},
                                  {int(Column::News), 200},
                                  {int(Column::AddedAt), 132}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::Start, Column::Standing}),
                                 int(Column::Title), numbers({Column::Number}));
}

void TrackedPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_model->setClockAhead(m_link.status().clockAhead);
    if (current) {
        m_model->lookAgain();
        m_minute->start();
    } else {
        m_minute->stop();
    }
}

void TrackedPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    m_detail->refresh(changes);
}

void TrackedPage::openAt(const QString& argument) {
    static const QString byNumber = QStringLiteral("number-");
    if (!argument.startsWith(byNumber)) {
        ListPage::openAt(argument);
        return;
    }
    const auto rows = m_link.replica().rows<TrackRow>(QStringLiteral(" WHERE number = ?"),
                                                      {argument.mid(byNumber.size()).toLongLong()});
    if (!rows.isEmpty()) {
        ListPage::openAt(QString::number(rows.constFirst().id));
    }
}

void TrackedPage::showRow(qint64 id) {
    const TrackListRow* row = m_model->row(id);
    if (row->isHeld) {
        m_detail->show(row->track.number);
    } else {
        m_detail->show(row->offering); // no replica has it
    }
    const QList<TrackNews> news = newsOf(row->track);
    if (!row->track.shown) {
        m_detail->say(look::Tone::Warning,
                      tr("The organiser has taken this course back; it is not public at present. It "
                         "stays on your list until it would have been over for 30 days."));
    } else if (!news.isEmpty()) {
        const TrackNews& last = news.constLast();
        QString sentence =
            tr("%1: %2.", "day and time, what has happened").arg(shownTime(last.at), trackwords::news(last));
        if (!last.reason.isEmpty()) {
            sentence += tr(" Reason: %1").arg(last.reason);
        }
        m_detail->say(last.key == u"cancelled" ? look::Tone::Bad : look::Tone::Info, sentence);
    }
}

void TrackedPage::focusDetail() {
    m_detail->setFocus(Qt::OtherFocusReason);
}

void TrackedPage::readOutbox() {
    try {
        const QHash<QString, OutboxItem> all = Commands::of(m_link).pendingBySubject();
        m_model->setOutbox(all.values());
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the window says that the outbox cannot be read
    }
    showMail();
}

void TrackedPage::showMail() {
    try {
        const auto rows = m_link.replica().rows<TrackRow>(QStringLiteral(" ORDER BY id LIMIT 1"));
        const std::optional<OutboxItem> asked = Commands::of(m_link).pending(mailSubject);
        const bool waits = asked && asked->state != OutboxState::Refused && asked->state != OutboxState::Done;
        const QSignalBlocker quiet(m_mail);
        m_mail->setChecked(rows.isEmpty() || rows.constFirst().mail);
        look::setPossible(m_mail, rows.isEmpty() ? tr("You follow no course yet. Once you do, you choose here.")
                                  : waits ? tr("What you chose has not been sent yet. Wait for the centre's answer.")
                                          : QString());
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the list says so
    }
}

void TrackedPage::askMail(bool mail) {
    try {
        Commands::of(m_link).ask(
            Commands::makeItem(mailKind, mailSubject, kindWord(mailKind), {{QStringLiteral("mail"), mail}}));
    } catch (const ReplicaError& error) {
        m_detail->say(look::Tone::Bad,
                      tr("This could not be written down on this PC, so nothing was done: %1").arg(error.text));
    }
    showMail();
}

} // namespace inservice
