// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/messages/messagespage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/messages/messagepanel.h"
#include "forms/words/recordwords.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QAction>
#include <QJsonArray>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = MessageModel::Bucket;
using Column = MessageModel::Column;

constexpr QLatin1String readSubject("message_read:0");
constexpr QLatin1String sendSubject("message_send:0");
constexpr int writtenDays = 180; ///< so long after its end a course is written to

QList<int> columnsOf(bool isReader) {
    return isReader ? numbers({Column::At, Column::Subject, Column::Course, Column::From, Column::State})
                    : numbers({Column::At, Column::Subject, Column::Course, Column::From, Column::Audience,
                               Column::Recipients});
}

/// Those one may write to as they stand: the ones to come first. Whether one runs a course, the centre knows.
QList<CourseRow> coursesToWriteTo(const ReplicaReader& replica, const Identity& me) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<CourseRow> courses;
    for (const CourseRow& course : replica.rows<CourseRow>()) {
        const bool mine = course.unitId == me.unitId &&
                          (me.accountType != AccountType::Operator || course.ownerAccountId == me.accountId ||
                           course.deputies.contains(me.accountId));
        if (mine && course.publishedAt.isValid() && course.publishedAt <= now && course.state != u"cancelled" &&
            course.endsAt.daysTo(now) < writtenDays) {
            courses << course;
        }
    }
    std::sort(courses.begin(), courses.end(), [&now](const CourseRow& one, const CourseRow& other) {
        const bool oneOver = one.endsAt < now;
        const bool otherOver = other.endsAt < now;
        return oneOver != otherOver ? otherOver : oneOver ? one.endsAt > other.endsAt : one.startsAt < other.startsAt;
    });
    return courses;
}

} // namespace

MessagesPage::MessagesPage(AccountLink& link, QWidget* parent)
    : MessagesPage(link, link.identity().accountType == AccountType::Teacher,
                   new MessageModel(link.replicaFile(), link.identity().accountType == AccountType::Teacher), parent) {
}

MessagesPage::MessagesPage(AccountLink& link, bool isReader, MessageModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("messages"), columnsOf(isReader), parent)
    , m_account(link)
    , m_isReader(isReader)
    , m_mayWrite(link.identity().commands.contains(QStringLiteral("message.send")))
    , m_model(model)
    , m_asked(new AskedCommands(link, this)) {
    setObjectName(QStringLiteral("messagesPage"));
    makeList();
    setAbove(makeAbove());
    setDetail(makeDetail(), QStringLiteral("mail-message"), tr("Choose a message from the list."), 55);
    setEmptyWords({QStringLiteral("mail-message"), tr("Messages are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. Messages appear as "
                      "soon as it answers."),
                   tr("No message fits what is typed or filtered."), tr("No message is like this."),
                   isReader ? tr("Nobody has written to you. Organisers of your courses and your school write here.")
                            : tr("No message has been sent yet."),
                   tr("There were no messages when the centre last answered; it cannot be reached now.")});
    if (m_mayWrite) {
        auto* write = new QAction(look::icon(QStringLiteral("document-edit")), tr("&Write a message…"), this);
        write->setObjectName(QStringLiteral("messagesWrite"));
        connect(write, &QAction::triggered, this, [this] { this->write(0); });
        addPageAction(write);
    }
    connectParts();
    begin({{int(Column::At), Qt::DescendingOrder}});
}

void MessagesPage::makeList() {
    list()->setFindHint(tr("Subject, course, number or sender"), tr("Find a message"));
    if (m_isReader) {
        list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(
                                                                         [](const QModelIndex& index) {
                                                                             return index.data(StateRole).toBool()
                                                                                        ? look::Tone::Info
                                                                                        : look::Tone::Neutral;
                                                                         },
                                                                         list()));
    }
    list()->columns()->setWidths({{int(Column::At), 132},
                                  {int(Column::Subject), 180},
                                  {int(Column::Course), 200},
                                  {int(Column::From), 150},
                                  {int(Column::Audience), 110},
                                  {int(Column::Recipients), 60},
                                  {int(Column::State), 80}});
    list()->columns()->setInView(numbers({Column::At, Column::Subject}), int(Column::Subject), numbers({Column::At}));
    setChips({tr("Not read"), tr("About courses"), tr("Of the school"), tr("All")}, int(Bucket::All));
}

QWidget* MessagesPage::makeAbove() {
    m_message = new look::MessageBar(this);
    m_message->setObjectName(QStringLiteral("messagesMessage"));
    return m_message;
}

QWidget* MessagesPage::makeDetail() {
    auto* detail = new QWidget;
    auto* outer = new QVBoxLayout(detail);
    outer->setContentsMargins(2 * look::grid, 0, 0, 0);
    m_shown = new QWidget(detail);
    m_title = new look::Heading({}, 2, m_shown);
    m_title->setObjectName(QStringLiteral("messageTitle"));
    m_title->setWordWrap(true);
    m_state = new look::StateBadge(m_shown);
    m_state->setObjectName(QStringLiteral("messageState"));
    m_text = new QLabel(m_shown);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_course = new QPushButton(tr("&Page of the course"), m_shown);
    m_course->setObjectName(QStringLiteral("messageCourse"));
    m_fields = new FieldsView(m_shown);
    m_fields->setObjectName(QStringLiteral("messageFields"));
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    column->addWidget(m_course, 0, Qt::AlignLeft);
    column->addWidget(m_fields, 1);
    m_state->setVisible(m_isReader);
    outer->addWidget(m_shown, 1);
    if (m_mayWrite) {
        m_panel = new MessagePanel(detail);
        outer->addWidget(m_panel);
    }
    return detail;
}

void MessagesPage::connectParts() {
    connect(m_course, &QPushButton::clicked, this, [this] {
        if (const MessageRow* row = m_model->row(shownId())) {
            emit openRequested(QStringLiteral("offering:%1").arg(row->number));
        }
    });
    if (m_panel != nullptr) {
        connect(m_panel, &MessagePanel::confirmed, this, &MessagesPage::send);
        connect(m_panel, &MessagePanel::closed, this, [this] {
            m_shown->setVisible(shownId() != 0);
            if (shownId() == 0) {
                chooseNone();
            }
        });
    }
    connect(m_asked, &AskedCommands::done, this, [this](const QString& kind, const QJsonObject& result) {
        if (kind == u"message.send") {
            m_message->show(look::Tone::Good,
                            tr("Sent to %n person(s).", nullptr, result.value(QLatin1String("recipients")).toInt()));
        }
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString& kind, const QString& sentence) {
        if (kind == u"message.send") {
            m_message->show(look::Tone::Bad, sentence);
        }
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
    });
    connect(&m_account, &Link::outboxChanged, this, &MessagesPage::readOutbox);
    connect(m_model, &ListModel::settled, this, [this] {
        readOutbox();
        if (shownId() != 0) {
            refreshDetail();
        }
    });
}

QString MessagesPage::title() const {
    return tr("Messages");
}

void MessagesPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (!current) {
        m_message->clear();
    }
}

void MessagesPage::openAt(const QString& argument) {
    constexpr QLatin1String writing("write");
    if (!argument.startsWith(writing)) {
        ListPage::openAt(argument);
    } else if (m_panel != nullptr) {
        write(argument.section(u'-', 1).toLongLong());
    }
}

void MessagesPage::write(qint64 courseId) {
    try {
        const bool keepsRoster = m_account.identity().accountType == AccountType::ChiefManager ||
                                 m_account.identity().accountType == AccountType::Contact;
        const QList<CourseRow> courses = coursesToWriteTo(m_account.replica(), m_account.identity());
        chooseNew();
        m_shown->hide();
        m_panel->open(courses, courseId, keepsRoster);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void MessagesPage::send() {
    if (m_asked->ask(
            Commands::makeItem(QStringLiteral("message.send"), sendSubject, m_panel->subject(), m_panel->body()))) {
        m_message->show(look::Tone::Info, tr("On its way to the centre."));
        m_panel->forget();
        m_panel->close();
    }
}

/// A message that is shown is read; the centre hears of it when it can.
void MessagesPage::markRead(qint64 id) {
    const MessageRow* row = m_model->row(id);
    if (row != nullptr && m_model->isUnread(*row)) {
        m_asked->ask(Commands::makeItem(QStringLiteral("message.read"), readSubject, row->subject,
                                        {{QStringLiteral("message_ids"), QJsonArray{id}}}));
        readOutbox();
    }
}

void MessagesPage::readOutbox() {
    if (!m_isReader) {
        return;
    }
    try {
        QSet<qint64> read;
        const QList<OutboxItem> items = m_account.outbox().items();
        for (const OutboxItem& item : items) {
            if (item.kind != u"message.read") {
                continue;
            }
            const QJsonArray ids =
                QJsonDocument::fromJson(item.body).object().value(QLatin1String("message_ids")).toArray();
            for (const auto& id : ids) {
                read.insert(id.toInteger());
            }
        }
        m_model->setRead(read);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void MessagesPage::focusDetail() {
    m_text->setFocus(Qt::OtherFocusReason);
}

void MessagesPage::showRow(qint64 id) {
    if (m_panel != nullptr && m_panel->isOpen()) {
        m_panel->cancel();
    }
    m_shown->show();
    refreshDetail();
    markRead(id);
}

void MessagesPage::refreshDetail() {
    const MessageRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    m_title->setText(row->subject);
    m_state->set(look::Tone::Neutral, m_model->isUnread(*row) ? tr("Not read") : tr("Read"));
    m_text->setText(row->text);
    m_course->setVisible(row->courseId != 0);
    FieldsView::Section about;
    about.fields = {{tr("From"), tr("%1, %2", "unit, person").arg(row->unitName, row->byName)},
                    {tr("Sent at"), shownTime(row->at)},
                    {tr("About"), MessageModel::courseWord(*row)},
                    {tr("To"), words::messageAudience(row->audience)}};
    if (!m_isReader) {
        about.fields << FieldsView::Field{tr("Recipients"), QString::number(row->recipients)};
    }
    m_fields->setSections({about});
}

} // namespace inservice
