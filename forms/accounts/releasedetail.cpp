// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/releasedetail.h"

#include "forms/accounts/obstaclelist.h"
#include "forms/accounts/obstaclenotice.h"
#include "forms/accounts/releaseoutbox.h"
#include "forms/commands/reasonpanel.h"
#include "forms/look/buttonaction.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/domain/personname.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>

namespace inservice {
namespace {

constexpr QLatin1String grantKind("release.grant");
constexpr QLatin1String refuseKind("release.refuse");

QString panelKey(const QString& kind, qint64 id) {
    return QStringLiteral("%1:%2").arg(kind).arg(id);
}

} // namespace

ReleaseDetail::ReleaseDetail(AccountLink& link, ReleaseModel& model, ReleaseOutbox& outbox, QWidget* parent)
    : RowDetail(QStringLiteral("release"), outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_names(new look::MessageBar(this))
    , m_obstacles(new ObstacleList(this)) {
    setButtons({{Grant, tr("A&gree and delete the former account…"), QStringLiteral("Grant")},
                {Refuse, tr("&Do not agree…"), QStringLiteral("Refuse")}});
    m_panel = new ReasonPanel(QStringLiteral("releasePanel"), this);
    m_fields = new FieldsView(this);
    m_open = new QPushButton(this);
    notice()->findChild<QPushButton*>()->setObjectName(QStringLiteral("releaseNoticeRead"));
    m_names->setObjectName(QStringLiteral("releaseNames"));
    m_fields->setObjectName(QStringLiteral("releaseFields"));
    m_open->setObjectName(QStringLiteral("releaseOpen"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_open);
    bottom->addStretch(1);
    add({notice(), m_names, m_obstacles, bar(), m_panel});
    addFilling(m_fields);
    add(bottom);
    connectParts();
}

void ReleaseDetail::connectParts() {
    const auto menu = [this](Decision decision, const char* icon, const QString& text) {
        if (auto* button = qobject_cast<QPushButton*>(bar()->button(decision))) {
            new look::ButtonAction(button, QLatin1String(icon), text, this); // Qt's parents own it
        }
    };
    menu(Grant, "edit-delete", tr("Agree and &delete the former account…"));
    menu(Refuse, "dialog-cancel", tr("Do &not agree…"));
    connect(bar(), &ActionBar::chosen, this, &ReleaseDetail::start);
    connect(m_panel, &ReasonPanel::confirmed, this, &ReleaseDetail::ask);
    follow(m_panel);
    connect(m_open, &QPushButton::clicked, this, &ReleaseDetail::openHolder);
    connect(m_obstacles, &ObstacleList::openCaseRequested, this,
            [this](qint64 id) { emit openRequested(QStringLiteral("review:%1").arg(id)); });
    connect(m_obstacles, &ObstacleList::unitAccountsRequested, this, &ReleaseDetail::openHolder);
}

void ReleaseDetail::show(const ReleaseListRow& row) {
    turnTo(row.request.id);
    refresh();
}

Availability ReleaseDetail::availability(const ReleaseListRow& row) const {
    if (!row.isMine || !m_link.identity().commands.contains(grantKind)) {
        return {};
    }
    const Pending pending = m_model.pending(id()).state;
    const bool waits = pending == Pending::Waiting || pending == Pending::NeedsSignIn;
    return {true, waits ? tr("What was decided about this request has not been sent yet. Wait for the centre's answer.")
                        : QString()};
}

void ReleaseDetail::refresh() {
    const ReleaseListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    name()->setText(tr("%1 asks that the former account be deleted").arg(row->request.name));
    state()->set(row->isMine ? look::Tone::Warning : look::Tone::Neutral, ReleaseModel::stateWord(*row));
    const bool differ = row->request.state == u"open" && !row->heldName.isEmpty() && row->heldName != row->request.name;
    if (differ) {
        m_names->show(look::Tone::Warning,
                      tr("The name in the request is not the one of the account. Ask by telephone, "
                         "at the unit or the number that you know, before you decide."));
    } else {
        m_names->clear();
    }
    bar()->setAvailable([this, row](int) { return availability(*row); });
    m_fields->setSections(sections(*row));
    m_open->setText(row->request.accountId != 0 ? tr("&Open the account") : tr("&Open the application"));
    m_open->setVisible(row->request.state == u"open" && !row->heldBy.isEmpty());
    inservice::showRefused(m_outbox.refused(id()), *notice(), *m_obstacles, m_link);
}

QList<FieldsView::Section> ReleaseDetail::sections(const ReleaseListRow& row) {
    const ReleaseRequestRow& request = row.request;
    FieldsView::Section asked;
    asked.title = tr("The request");
    asked.fields = {{words::field(QStringLiteral("name")), request.name, true},
                    {words::field(QStringLiteral("national_id")), request.nationalId},
                    {words::field(QStringLiteral("asking_unit_id")), row.askingUnit},
                    {words::field(QStringLiteral("phone")), request.phone},
                    {tr("E-mail (proved by a code)"), request.email},
                    {words::field(QStringLiteral("asked_at")), shownTime(request.askedAt)},
                    {tr("Remarks"), request.note.isEmpty() ? tr("none") : request.note}};
    FieldsView::Section held;
    held.title = request.accountId != 0 ? tr("The former account") : tr("The application that holds the number");
    if (!row.heldBy.isEmpty()) {
        held.fields = {{words::field(QStringLiteral("name")), row.heldName, true},
                       {request.accountId != 0 ? words::field(QStringLiteral("account_name"))
                                               : words::field(QStringLiteral("number")),
                        row.heldBy},
                       {words::field(QStringLiteral("account_type")),
                        row.heldType ? words::accountType(*row.heldType) : QString()}};
    }
    held.fields << FieldsView::Field{words::field(QStringLiteral("unit_id")), row.unit};
    QList<FieldsView::Section> all{asked, held};
    if (request.state != u"open") {
        FieldsView::Section decided;
        decided.title = ReleaseModel::stateWord(row);
        decided.fields = {{words::field(QStringLiteral("at")), shownTime(request.decidedAt)},
                          {words::field(QStringLiteral("by_name")),
                           request.byName.isEmpty()
                               ? tr("the account was deleted, or the application ended, in another "
                                    "way")
                               : request.byName}};
        if (!request.reason.isEmpty()) {
            decided.fields << FieldsView::Field{words::field(QStringLiteral("reason")), request.reason};
        }
        all.prepend(decided);
    }
    return all;
}

void ReleaseDetail::focus() {
    (m_open->isVisible() ? static_cast<QWidget*>(m_open) : m_fields)->setFocus(Qt::OtherFocusReason);
}

void ReleaseDetail::start(int decision) {
    const ReleaseListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    m_decision = decision;
    m_seen = *row;
    const bool isGrant = decision == Grant;
    const QString deleted =
        row->request.accountId != 0
            ? tr("The account %1 of %2 is deleted: its person is signed out everywhere and told by mail, and so is "
                 "whoever asked. For 30 days it can be restored, as long as its person has not applied again.")
            : tr("The application %1 of %2 is rejected; its applicant is told by mail, and so is whoever asked.");
    m_panel->open({.key = panelKey(isGrant ? grantKind : refuseKind, id()),
                   .title = isGrant ? kindWord(grantKind) : kindWord(refuseKind),
                   .explanation = isGrant ? deleted.arg(row->heldBy, row->heldName)
                                          : tr("Everything stays as it is. The reason is mailed to whoever asked."),
                   .confirm = isGrant ? tr("Agree and delete") : tr("Do not agree"),
                   .textLabel = isGrant ? tr("Reason for the deletion") : tr("Reason"),
                   .textMissing = tr("Write the reason: it stands in the mail and in the history."),
                   .isGrave = true});
}

void ReleaseDetail::ask() {
    const QString kind = m_decision == Grant ? grantKind : refuseKind;
    const ReleaseRequestRow& request = m_seen.request;
    const OutboxItem item = Commands::makeItem(
        kind, rowSubject("release_request", request.id),
        tr("%1: %2", "decision, masked name").arg(kindWord(kind), PersonName::mask(request.name)),
        {{QStringLiteral("request_id"), request.id},
         {QStringLiteral("row_version"), request.rowVersion},
         {QStringLiteral("reason"), m_panel->reason()}},
        {{QStringLiteral("row_version"), request.rowVersion}, {QStringLiteral("name"), request.name}});
    if (m_outbox.ask({item})) {
        m_panel->close();
    }
}

void ReleaseDetail::keep(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    m_panel->keep(panelKey(item.kind, body.value(QLatin1String("request_id")).toInteger()),
                  body.value(QLatin1String("reason")).toString());
}

void ReleaseDetail::openHolder() {
    if (const ReleaseListRow* row = m_model.row(id())) {
        emit openRequested(row->request.accountId != 0 ? QStringLiteral("accounts:%1").arg(row->request.accountId)
                                                       : QStringLiteral("review:%1").arg(row->request.applicationId));
    }
}

} // namespace inservice
