// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/transfer/transferspage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/commands/pendingtone.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/words/recordwords.h"
#include "models/records/recordsums.h"
#include "models/replica/changes.h"
#include "models/replica/outbox.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"
#include "models/tables/showndays.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Bucket = TransferModel::Bucket;
using Column = TransferModel::Column;

constexpr QLatin1String consentSubject("transfer_consent:0");
constexpr QLatin1String wishPrefix("transfer_wish:");

look::Tone toneOfState(const QString& state) {
    return state == u"done"                              ? look::Tone::Good
           : state == u"failed" || state == u"held"      ? look::Tone::Warning
           : state == u"waiting" || state == u"exported" ? look::Tone::Info
                                                         : look::Tone::Neutral;
}

} // namespace

TransfersPage::TransfersPage(AccountLink& link, QWidget* parent)
    : TransfersPage(link, new TransferModel(link.replicaFile()), parent) {
}

TransfersPage::TransfersPage(AccountLink& link, TransferModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("transfers"),
               numbers({Column::Number, Column::Title, Column::Target, Column::Hours, Column::State, Column::Batch,
                        Column::ChangedOn, Column::Reason}),
               parent)
    , m_account(link)
    , m_model(model)
    , m_asked(new AskedCommands(link, this)) {
    setObjectName(QStringLiteral("transfersPage"));
    makeList();
    setAbove(makeAbove());
    setDetail(makeDetail(), QStringLiteral("document-send"), tr("Choose a course from the list."), 66);
    setEmptyWords(
        {QStringLiteral("document-send"), tr("What is passed on is being loaded…"),
         tr("The centre cannot be reached, and nothing has been loaded on this PC before. It appears as soon "
            "as it answers."),
         tr("No course fits what is typed or filtered."), tr("No course is like this."),
         tr("Nothing is passed on yet. Agree to it above; hours of courses that offer it follow once they are "
            "confirmed."),
         tr("Nothing was passed on when the centre last answered; it cannot be reached now.")});
    connectAsked();
    begin({{int(Column::ChangedOn), Qt::DescendingOrder}});
    showConsent();
}

void TransfersPage::makeList() {
    list()->setFindHint(tr("Course, number or batch"), tr("Find what is passed on"));
    list()->view()->setItemDelegateForColumn(
        int(Column::State),
        new look::StateDelegate(
            [](const QModelIndex& index) { return pendingTone(index, toneOfState(index.data(StateRole).toString())); },
            list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 200},
                                  {int(Column::Target), 130},
                                  {int(Column::Hours), 60},
                                  {int(Column::State), 110},
                                  {int(Column::Batch), 84},
                                  {int(Column::ChangedOn), 96},
                                  {int(Column::Reason), 200}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::Target, Column::Hours, Column::State}),
                                 int(Column::Title), numbers({Column::Number, Column::State}));
    setChips({tr("Under way"), tr("Failed or held back"), tr("Taken in"), tr("All")}, int(Bucket::All));
}

QWidget* TransfersPage::makeAbove() {
    auto* above = new QWidget(this);
    m_consent = new QCheckBox(
        tr("My hours may be passed on to the &civil servants' and environmental learning systems"), above);
    m_consent->setObjectName(QStringLiteral("transfersConsent"));
    m_number = new look::QuietLabel(above);
    m_number->setObjectName(QStringLiteral("transfersNumber"));
    m_number->setWordWrap(true);
    m_message = new look::MessageBar(above);
    m_message->setObjectName(QStringLiteral("transfersMessage"));
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addWidget(m_consent);
    column->addWidget(m_number);
    column->addWidget(m_message);
    connect(m_consent, &QCheckBox::clicked, this, &TransfersPage::askConsent);
    return above;
}

QWidget* TransfersPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("transfer"), DetailColumn::Head::StateBelow);
    m_title = detail->name();
    m_state = detail->state();
    m_wanted = new QPushButton(tr("Pass this course &on"), detail);
    m_wanted->setObjectName(QStringLiteral("transferWanted"));
    m_unwanted = new QPushButton(tr("Do &not pass this course on"), detail);
    m_unwanted->setObjectName(QStringLiteral("transferUnwanted"));
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("transferFields"));
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    buttons->addWidget(m_wanted);
    buttons->addWidget(m_unwanted);
    detail->add(buttons);
    detail->addFilling(m_fields);
    connect(m_wanted, &QPushButton::clicked, this, [this] { askWish(true); });
    connect(m_unwanted, &QPushButton::clicked, this, [this] { askWish(false); });
    return detail;
}

void TransfersPage::connectAsked() {
    connect(m_asked, &AskedCommands::done, this, [this](const QString& kind, const QJsonObject& result) {
        if (kind == u"transfer.consent") {
            m_message->show(look::Tone::Good,
                            result.value(QLatin1String("given")).toBool()
                                ? tr("Agreed. Hours that are confirmed are passed on from now on, also those of the "
                                     "last two years.")
                                : tr("Nothing more is passed on. What was passed on before stays there."));
        } else {
            m_message->show(look::Tone::Good, tr("Kept. The list shows it after the next update."));
        }
        readOutbox();
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        m_message->show(look::Tone::Bad, sentence);
        showConsent();
        readOutbox();
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
        showConsent();
    });
    connect(&m_account, &Link::outboxChanged, this, &TransfersPage::readOutbox);
    connect(m_model, &ListModel::settled, this, [this] {
        readOutbox();
        if (shownId() != 0) {
            refreshDetail();
        }
    });
}

QString TransfersPage::title() const {
    return tr("Civil servants' learning");
}

void TransfersPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (current) {
        showConsent();
    } else {
        m_message->clear();
    }
}

void TransfersPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (changes.concerns({"transfer_consent"})) {
        showConsent();
    }
}

/// A wish about a course stands at all of its rows.
void TransfersPage::readOutbox() {
    try {
        const QList<TransferItemRow> rows = m_account.replica().rows<TransferItemRow>();
        QList<OutboxItem> marks;
        const QList<OutboxItem> items = m_account.outbox().items();
        for (const OutboxItem& item : items) {
            if (!item.subject.startsWith(wishPrefix) || item.state == OutboxState::Done) {
                continue;
            }
            const qint64 course = item.subject.mid(wishPrefix.size()).toLongLong();
            for (const TransferItemRow& row : rows) {
                if (row.courseId == course) {
                    OutboxItem mark = item;
                    mark.subject = rowSubject("transfer_item", row.id);
                    marks << mark;
                }
            }
        }
        m_model->setOutbox(marks);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void TransfersPage::showConsent() {
    try {
        const QList<TransferConsentRow> rows = m_account.replica().rows<TransferConsentRow>();
        const bool holds = !rows.isEmpty() && rows.constFirst().holds();
        const auto waiting = Commands::of(m_account).pending(consentSubject);
        const bool isWaiting = waiting && waiting->state != OutboxState::Done && waiting->state != OutboxState::Refused;
        const QSignalBlocker quiet(m_consent);
        m_consent->setChecked(isWaiting ? !holds : holds);
        look::setPossible(m_consent,
                          isWaiting ? tr("What you have chosen has not reached the centre yet.") : QString());
        m_number->setText(
            rows.isEmpty()
                ? tr("Hours are passed on under your ID number. Without your consent nothing is. Hours of preschool "
                     "courses go to the preschool information network each month, as the law says.")
            : holds ? tr("Agreed on %1. Passed on under ID number %2.")
                          .arg(shownDate(rows.constFirst().givenAt), rows.constFirst().nationalId)
                    : tr("Withdrawn on %1. What was passed on before stays there.")
                          .arg(shownDate(rows.constFirst().withdrawnAt)));
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void TransfersPage::askConsent(bool given) {
    int version = 0;
    try {
        const QList<TransferConsentRow> rows = m_account.replica().rows<TransferConsentRow>();
        version = rows.isEmpty() ? 0 : rows.constFirst().rowVersion;
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
        return;
    }
    m_asked->ask(Commands::makeItem(QStringLiteral("transfer.consent"), consentSubject,
                                    given ? tr("Hours may be passed on") : tr("Hours are not to be passed on"),
                                    {{QStringLiteral("given"), given}, {QStringLiteral("row_version"), version}}));
    showConsent();
}

void TransfersPage::askWish(bool wanted) {
    if (const TransferItemRow* row = m_model->row(shownId())) {
        m_asked->ask(Commands::makeItem(
            QStringLiteral("transfer.choose"), wishPrefix + QString::number(row->courseId), row->title,
            {{QStringLiteral("course_id"), row->courseId}, {QStringLiteral("wanted"), wanted}}));
        readOutbox();
    }
}

void TransfersPage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void TransfersPage::showRow(qint64 id) {
    Q_UNUSED(id)
    refreshDetail();
}

void TransfersPage::refreshDetail() {
    const TransferItemRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    m_title->setText(tr("%1 %2", "number, title").arg(row->number).arg(row->title));
    m_state->set(toneOfState(row->state), words::transferState(row->state, row->action));
    const bool byConsent = row->target != u"preschool";
    const bool unwanted = row->state == u"withdrawn" && row->reasonKey == u"wish";
    m_wanted->setVisible(byConsent && unwanted);
    m_unwanted->setVisible(byConsent && !unwanted);
    look::setPossible(m_wanted, m_consent->isChecked() ? QString() : tr("Agree above that hours are passed on first."));
    look::setPossible(m_unwanted, row->state == u"waiting" || row->state == u"held" || row->state == u"failed"
                                      ? QString()
                                      : tr("It has been passed on already, or is passed on no more."));
    FieldsView::Section about;
    const auto add = [&about](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            about.fields << FieldsView::Field{label, value};
        }
    };
    add(tr("Where to"), words::transferTarget(row->target));
    add(tr("Part"), row->partName);
    add(tr("Hours"), hoursText(row->hours));
    add(tr("Days"),
        shownDays(QDate::fromString(row->dateFrom, Qt::ISODate), QDate::fromString(row->dateTo, Qt::ISODate)));
    add(tr("Batch"), row->batchNumber);
    add(tr("Since"), shownTime(row->changedAt));
    add(tr("Why, and what to do"), words::transferReason(row->reasonKey, row->reason));
    m_fields->setSections({about});
}

} // namespace inservice
