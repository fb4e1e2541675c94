// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/listingdecision.h"

#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/look/buttonaction.h"
#include "forms/look/statetone.h"
#include "forms/unitchoice/unitfields.h"
#include "forms/units/listingoutbox.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>

namespace inservice {
namespace {

QString panelKey(const QString& kind, qint64 id) {
    return QStringLiteral("%1:%2").arg(kind).arg(id);
}

/// What a desk may list a request as: those that ask, and whatever else it turns out to be.
QList<UnitKind> listedKinds() {
    QList<UnitKind> kinds = allUnitKinds();
    kinds.removeIf(isDesk);
    return kinds;
}

} // namespace

ListingDecision::ListingDecision(AccountLink& link, ListingModel& model, ListingOutbox& outbox, QWidget* parent)
    : RowDetail(QStringLiteral("listing"), outbox,
                {{Accept, tr("List the &unit…"), QStringLiteral("Accept"), true},
                 {Return, tr("Send &back…"), QStringLiteral("Return")},
                 {Reject, tr("Re&ject…"), QStringLiteral("Reject")}},
                parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_alike(new look::MessageBar(this))
    , m_panel(new ReasonPanel(QStringLiteral("listingPanel"), this))
    , m_unit(new UnitFields(link.replicaFile(), QStringLiteral("listingUnit."), UnitFields::Written::ByDesk,
                            listedKinds(), m_panel))
    , m_fields(new FieldsView(this))
    , m_open(new QPushButton(tr("Open the unit (&O)"), this)) {
    m_unit->hide();
    m_alike->setObjectName(QStringLiteral("listingAlike"));
    m_fields->setObjectName(QStringLiteral("listingFields"));
    m_open->setObjectName(QStringLiteral("listingOpenUnit"));
    add({notice(), m_alike, bar(), m_panel});
    addFilling(m_fields);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_open);
    bottom->addStretch(1);
    add(bottom);
    addRest();
    follow(m_panel);
    connectParts();
}

void ListingDecision::connectParts() {
    const auto menu = [this](Decision decision, const char* icon, const QString& text) {
        if (auto* button = qobject_cast<QPushButton*>(bar()->button(decision))) {
            new look::ButtonAction(button, QLatin1String(icon), text, this); // Qt's parents own it
        }
    };
    menu(Accept, "dialog-ok-apply", tr("List the &unit…"));
    menu(Return, "edit-undo", tr("Send the request &back…"));
    menu(Reject, "dialog-cancel", tr("Re&ject the request…"));
    connect(bar(), &ActionBar::chosen, this, &ListingDecision::start);
    connect(m_unit, &UnitFields::edited, this, [this] {
        if (m_panel->isOpen()) { // not while it is filled
            m_kept.insert(id(), m_unit->body());
            m_panel->check();
        }
    });
    connect(m_panel, &ReasonPanel::confirmed, this, &ListingDecision::ask);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ListingListRow* row = m_model.row(id())) {
            emit openRequested(QStringLiteral("units:%1").arg(row->listing.unitId));
        }
    });
}

const char* ListingDecision::kindOf(int decision) {
    return decision == Accept ? "listing.accept" : decision == Return ? "listing.return" : "listing.reject";
}

void ListingDecision::show(const ListingListRow& row) {
    turnTo(row.listing.id);
    refresh();
}

Availability ListingDecision::availability(const ListingListRow& row, int decision) const {
    const ApplicationState state = row.listing.state;
    const bool waits = state == ApplicationState::AwaitingReview;
    const bool isOpen = waits || state == ApplicationState::Returned;
    if (!isOpen || !m_link.identity().commands.contains(QLatin1String(kindOf(decision)))) {
        return {};
    }
    if (!waits && decision != Reject) {
        return {false, tr("It was sent back. Whoever asked has to correct it first.")};
    }
    const Pending pending = m_model.pending(id()).state;
    const bool isSent = pending == Pending::Waiting || pending == Pending::NeedsSignIn;
    return {true, isSent ? tr("A decision about this request has not been sent yet. Wait for the centre's answer.")
                         : QString()};
}

void ListingDecision::refresh() {
    const ListingListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    name()->setText(tr("%1: %2", "number, name of the unit").arg(row->listing.number, row->listing.name));
    state()->set(look::toneOf(row->listing.state), words::listingState(row->listing.state));
    if (row->alike.isEmpty()) {
        m_alike->clear();
    } else {
        m_alike->show(look::Tone::Warning,
                      tr("This may be in the list already: %1. If it is the same unit, reject the request and name its "
                         "code.")
                          .arg(row->alike.join(tr(", "))));
    }
    bar()->setAvailable([this, row](int decision) { return availability(*row, decision); });
    m_fields->setSections(sections(*row));
    m_fields->setVisible(!m_panel->isOpen()); // a panel wants the room
    m_open->setVisible(row->listing.unitId != 0 && !row->unit.isEmpty());
    showRefused(m_outbox.refused(id()), *notice());
}

void ListingDecision::focus() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

QList<FieldsView::Section> ListingDecision::sections(const ListingListRow& row) {
    const ListingRow& listing = row.listing;
    const auto field = [](const char* name, const QString& value) {
        return FieldsView::Field{words::field(QLatin1String(name)), value.isEmpty() ? tr("not given") : value};
    };
    FieldsView::Section unit;
    unit.title = tr("The unit");
    unit.fields = {{words::field(QStringLiteral("unit_name")), listing.name, true},
                   field("kind", row.kindName),
                   field("founder", listing.founder == u"public" ? tr("Public") : tr("Private")),
                   field("county", row.county + row.district),
                   field("address", listing.address),
                   field("phone", listing.phone),
                   field("code", listing.code),
                   field("permit", listing.permit),
                   field("evidence", row.earlier > 0
                                         ? tr("%1 (and %n earlier)", nullptr, row.earlier).arg(row.evidenceName)
                                         : row.evidenceName)};
    FieldsView::Section asked;
    asked.title = tr("Asked by");
    asked.fields = {field("applicant", listing.applicant),
                    field("job_title", listing.jobTitle),
                    field("contact_phone", listing.contactPhone),
                    {tr("E-mail (proved by a code)"), listing.email},
                    field("applied_at", shownTime(listing.appliedAt))};
    if (!listing.note.isEmpty()) {
        asked.fields << field("note", listing.note);
    }
    QList<FieldsView::Section> all{unit, asked};
    if (!listing.reason.isEmpty() || listing.decidedAt.isValid()) {
        FieldsView::Section decided;
        decided.title = listing.state == ApplicationState::AwaitingReview ? tr("Sent back before")
                                                                          : words::listingState(listing.state);
        decided.fields << field("at", shownTime(listing.decidedAt.isValid() ? listing.decidedAt : listing.changedAt));
        if (!listing.byName.isEmpty()) {
            decided.fields << field("by_name", listing.byName);
        }
        if (!listing.reason.isEmpty()) {
            decided.fields << field("reason", listing.reason);
        }
        if (!row.unit.isEmpty()) {
            decided.fields << FieldsView::Field{tr("Listed as"), row.unit, true};
        }
        all.prepend(decided);
    }
    return all;
}

/// With what the request says, or with what was written before. False: the data on this PC cannot be read.
bool ListingDecision::fillUnit() {
    const QString kind = QLatin1String(kindOf(Accept));
    QJsonObject written = m_kept.value(id());
    const QList<OutboxItem> refused = m_outbox.refused(id()); // what the centre has not taken is not lost
    for (const OutboxItem& item : refused) {
        if (written.isEmpty() && item.kind == kind) {
            written = QJsonDocument::fromJson(item.body).object();
            m_panel->keep(panelKey(kind, id()), written.value(QLatin1String("reason")).toString());
        }
    }
    if (written.isEmpty()) {
        written = tableOf<ListingRow>().seen(m_seen.listing);
        m_panel->keep(panelKey(kind, id()), m_seen.listing.permit);
    }
    m_kept.insert(id(), written);
    try {
        m_unit->fill(m_link.replica());
    } catch (const ReplicaError& error) {
        notice()->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
        return false;
    }
    m_unit->load(written);
    return true;
}

void ListingDecision::start(int decision) {
    const ListingListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    leavePanels();
    m_decision = decision;
    m_seen = *row;
    const QString kind = QLatin1String(kindOf(decision));
    ReasonPanel::Setup setup{.key = panelKey(kind, id()),
                             .title = kindWord(kind),
                             .explanation = {},
                             .confirm = {},
                             .textLabel = tr("Reason"),
                             .textMissing = tr("Write the reason: it is mailed to whoever asked."),
                             .isGrave = decision == Reject};
    if (decision == Accept) {
        if (!fillUnit()) {
            return;
        }
        setup.explanation = tr("The unit stands in the list of every desk, and one may apply for accounts there. "
                               "Compare each line with the evidence; whoever asked is told by mail, with the code.");
        setup.confirm = tr("List the unit");
        setup.textLabel = tr("What was compared, and its number");
        setup.textMissing = tr("Write what the evidence was, with its number: it stands in the history of the unit.");
        setup.fields = m_unit;
        setup.fieldsWhyNot = [this] { return m_unit->whyNot(); };
    } else if (decision == Return) {
        setup.explanation = tr("Whoever asked is told by mail what to correct, and sends it again.");
        setup.confirm = tr("Send back");
        setup.textLabel = tr("What is to be corrected");
        setup.textMissing = tr("Write what is to be corrected: it is mailed to whoever asked.");
    } else {
        setup.explanation = tr("The request ends. Its reason is mailed to whoever asked.");
        setup.confirm = tr("Reject");
    }
    m_panel->open(setup);
    m_fields->hide();
}

void ListingDecision::ask() {
    const QString kind = QLatin1String(kindOf(m_decision));
    const ListingRow& listing = m_seen.listing;
    QJsonObject body = m_decision == Accept ? m_unit->body() : QJsonObject();
    body.insert(QStringLiteral("listing_id"), listing.id);
    body.insert(QStringLiteral("row_version"), listing.rowVersion);
    body.insert(QStringLiteral("reason"), m_panel->reason());
    const OutboxItem item = Commands::makeItem(
        kind, rowSubject("listing", listing.id),
        tr("%1: %2", "decision, name of the unit").arg(kindWord(kind), listing.name), body,
        {{QStringLiteral("row_version"), listing.rowVersion}, {QStringLiteral("name"), listing.name}});
    if (m_outbox.ask({item})) {
        m_kept.remove(id());
        m_panel->close();
    }
}

void ListingDecision::keep(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    const qint64 listing = body.value(QLatin1String("listing_id")).toInteger();
    if (item.kind == QLatin1String(kindOf(Accept))) {
        m_kept.insert(listing, body);
    }
    m_panel->keep(panelKey(item.kind, listing), body.value(QLatin1String("reason")).toString());
}

} // namespace inservice
