// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/places/venuespage.h"

#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/places/placesubjects.h"
#include "forms/places/venuepanel.h"
#include "forms/upkeep/upkeephistory.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QJsonArray>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = VenueModel::Bucket;
using Column = VenueModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, index.data(StateRole).toBool() ? look::Tone::Good : look::Tone::Neutral);
}

} // namespace

VenueDetail::VenueDetail(AccountLink& link, VenueModel& model, RowOutbox& outbox, QWidget* parent)
    : UpkeepDetail(link, outbox, venueSubject(), new VenuePanel(link.replicaFile()), parent)
    , m_model(model) {
    connect(fields(), &FieldsView::linkActivated, this, &VenueDetail::askPlan);
}

std::optional<UpkeepRow> VenueDetail::rowOf(qint64 id) const {
    const VenueListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    return UpkeepRow{row->venue.name,
                     row->venue.isOpen() ? look::Tone::Good : look::Tone::Neutral,
                     VenueModel::stateWord(*row),
                     row->venue.rowVersion,
                     tableOf<VenueRow>().seen(row->venue),
                     m_model.pending(id).state};
}

Availability VenueDetail::availability(const UpkeepAction& action, qint64 id) const {
    const VenueListRow* row = m_model.row(id);
    if (row == nullptr) {
        return {};
    }
    const bool reopens = QLatin1String(action.key) == u"reopen";
    if (reopens == row->venue.isOpen()) {
        return {false, reopens ? tr("The venue is in use.") : tr("The venue is closed. Use it again first.")};
    }
    return {true, row->isKept ? QString()
                              : tr("It is a venue of %1, which alone changes it. You can choose it in the form of a "
                                   "course.")
                                    .arg(row->unit)};
}

/// The own unit's address and telephone: most rooms are in the house.
QJsonObject VenueDetail::newFields() const {
    try {
        if (const std::optional<UnitRow> unit = link().replica().row<UnitRow>(link().identity().unitId)) {
            return {{QStringLiteral("county_id"), unit->countyId},
                    {QStringLiteral("district_id"), unit->districtId},
                    {QStringLiteral("address"), unit->address},
                    {QStringLiteral("phone"), unit->phone}};
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // it is typed then
    }
    return {};
}

QList<FieldsView::Section> VenueDetail::sections(qint64 id) const {
    const VenueListRow& row = *m_model.row(id);
    FieldsView::Section about;
    const auto add = [&about](const char* field, const QString& value, bool strong = false) {
        if (!value.isEmpty()) {
            about.fields << FieldsView::Field{words::field(QLatin1String(field)), value, strong};
        }
    };
    add("capacity", tr("%n people", nullptr, row.venue.capacity), true);
    // Most write the county too.
    add("address", row.venue.address.startsWith(row.county)
                       ? row.venue.address
                       : tr("%1%2 %3", "county, district, address").arg(row.county, row.district, row.venue.address));
    add("equipment", row.equipment);
    add("phone", row.venue.phone);
    about.fields << FieldsView::Field{tr("Of the unit"), row.unit};
    add("shared", VenueModel::sharedWord(row));
    QList<FieldsView::Section> all{about, plan(row)};
    try {
        if (const FieldsView::Section past = history(id); !past.fields.isEmpty()) {
            all << past;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the rest stands without it
    }
    return all;
}

void VenueDetail::askPlan() {
    m_planOf = id();
    m_plan.reset();
    m_planFault.clear();
    refresh();
    link().ask(questions::venuePlan(id()), this,
               [this, asked = id()](const Answer<QList<questions::VenueUse>>& answer) {
                   if (asked != m_planOf) {
                       return; // another one was asked about since
                   }
                   if (answer) {
                       m_plan = *answer.value;
                   } else {
                       m_planFault = answer.error.offline
                                         ? tr("The centre does not answer, and it alone knows the courses of all "
                                              "units. Check the network, or try again in a few minutes.")
                                         : words::centreRefusal(answer.error.key, answer.error.detail);
                   }
                   refresh();
               });
}

FieldsView::Section VenueDetail::plan(const VenueListRow& row) const {
    FieldsView::Section section;
    section.title = tr("When it is taken");
    const QString link =
        QStringLiteral("<a href=\"plan\">%1</a>").arg(tr("Ask the centre when it is taken").toHtmlEscaped());
    if (m_planOf != row.venue.id) {
        section.text = link;
    } else if (!m_planFault.isEmpty()) {
        section.text = m_planFault.toHtmlEscaped() + QStringLiteral("<br>") + link;
    } else if (!m_plan) {
        section.text = tr("The centre is being asked…").toHtmlEscaped();
    } else if (m_plan->isEmpty()) {
        section.text = tr("No course is planned there from today on.").toHtmlEscaped();
    } else {
        for (const questions::VenueUse& use : *m_plan) {
            section.fields << FieldsView::Field{
                tr("%1–%2", "from, until").arg(shownTime(use.startsAt), shownTime(use.endsAt).right(5)),
                use.number != 0 ? tr("Course %1").arg(use.number) : tr("a course of another unit")};
        }
    }
    return section;
}

FieldsView::Section VenueDetail::history(qint64 venueId) const {
    FieldsView::Section section;
    section.title = tr("What was done");
    const QList<VenueEventRow> events =
        link().replica().rows<VenueEventRow>(QStringLiteral(" WHERE venue_id = ? ORDER BY id DESC"), {venueId});
    for (const VenueEventRow& event : events) {
        section.fields << historyLine(
            event.at, kindHappened(QStringLiteral("venue.") + event.action), event.byName, event.reason, event.changes,
            [this](const QString& field, const QJsonValue& value) { return shownValue(field, value); });
    }
    return section;
}

QString VenueDetail::shownValue(const QString& field, const QJsonValue& value) const {
    const ReplicaReader& replica = link().replica();
    if (value.isBool()) {
        return value.toBool() ? tr("yes") : tr("no");
    }
    if (field == u"county_id") {
        const std::optional<CountyRow> county = replica.row<CountyRow>(value.toInteger());
        return county ? county->name : QString();
    }
    if (field == u"district_id") {
        const std::optional<DistrictRow> district = replica.row<DistrictRow>(value.toInteger());
        return district ? district->name : QString();
    }
    if (value.isArray()) {
        QSet<qint64> ids;
        const QJsonArray array = value.toArray();
        for (const auto& one : array) {
            ids.insert(one.toInteger());
        }
        QStringList names;
        const auto equipment = replica.rows<VenueEquipmentRow>(ids);
        for (const VenueEquipmentRow& word : equipment) {
            names << word.name;
        }
        return names.join(tr(", ", "between pieces of equipment"));
    }
    return value.toVariant().toString();
}

VenuesPage::VenuesPage(AccountLink& link, QWidget* parent)
    : VenuesPage(link, new VenueModel(link.replicaFile(), link.identity().unitId), parent) {
}

VenuesPage::VenuesPage(AccountLink& link, VenueModel* model, QWidget* parent)
    : UpkeepListPage(link, model, QStringLiteral("venues"),
                     numbers({Column::Name, Column::Capacity, Column::Unit, Column::Shared, Column::State}), parent)
    , m_model(model) {
    setObjectName(QStringLiteral("venuesPage"));
    dressList();
    auto* outbox = new UpkeepOutbox(
        link, venueSubject(), *model, [model](const QList<OutboxItem>& items) { model->setOutbox(items); },
        [model](qint64 id) {
            const VenueListRow* row = model->row(id);
            return row != nullptr ? std::optional(row->venue.rowVersion) : std::nullopt;
        },
        this);
    setParts(outbox, new VenueDetail(link, *model, *outbox), QStringLiteral("map-flat"),
             tr("Choose a venue from the list."), 52);
    setEmptyWords({QStringLiteral("map-flat"), tr("The venues are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The venues appear "
                      "as soon as it answers."),
                   tr("No venue fits what is typed or filtered."),
                   tr("There is no such venue. Register the rooms in which your unit holds courses."),
                   tr("There is no venue yet. Register the rooms in which your unit holds courses."),
                   tr("There was no venue when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::Unit), Qt::AscendingOrder}, {int(Column::Name), Qt::AscendingOrder}});
}

QString VenuesPage::title() const {
    return tr("Venues");
}

void VenuesPage::dressList() {
    list()->setFindHint(tr("Venue, unit, place or equipment"), tr("Find a venue"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Name), 190},
                                  {int(Column::Capacity), 84},
                                  {int(Column::Unit), 150},
                                  {int(Column::County), 72},
                                  {int(Column::District), 72},
                                  {int(Column::Address), 190},
                                  {int(Column::Equipment), 190},
                                  {int(Column::Shared), 96},
                                  {int(Column::State), 84}});
    list()->columns()->setInView(numbers({Column::Name, Column::Capacity, Column::State}), int(Column::Name),
                                 numbers({Column::Capacity, Column::State}));
    setChips({tr("Own venues"), tr("Of other units"), tr("Closed venues"), tr("All")}, int(Bucket::All));
    auto* capacity = new QComboBox(this);
    capacity->setObjectName(QStringLiteral("venuesCapacity"));
    capacity->setAccessibleName(tr("How many people it holds at least"));
    capacity->addItem(tr("Any size"));
    for (const int people : {30, 50, 100, 200, 500}) {
        capacity->addItem(tr("%n people and more", nullptr, people), people);
    }
    addFilter(capacity, QStringLiteral("capacity"),
              [this](const QVariant& data) { m_model->setLeastCapacity(data.toInt()); });
}

} // namespace inservice
