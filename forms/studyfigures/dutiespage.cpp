// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/dutiespage.h"

#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/studyfigures/dutypanel.h"
#include "forms/upkeep/upkeephistory.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/domain/rocdate.h"
#include "models/domain/unitkind.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"
#include "models/tables/roles.h"

#include <QJsonArray>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = DutyModel::Bucket;
using Column = DutyModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, index.data(StateRole).toBool() ? look::Tone::Good : look::Tone::Neutral);
}

bool isReviewer(const AccountLink& link) {
    return link.identity().accountType == AccountType::Reviewer;
}

} // namespace

const UpkeepSubject& dutySubject() {
    static const UpkeepSubject subject{
        "duty",
        "duty_id",
        false,
        {{"add", "Add", QT_TRANSLATE_NOOP("UpkeepActions", "E&nter a duty…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Enter a duty to take part"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "It counts in the statistics of your schools from then on, and their teachers see what "
                            "they lack."),
          true},
         {"change", "Change", QT_TRANSLATE_NOOP("UpkeepActions", "&Change the duty…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Change the duty"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Figures go by it as it is now, also those of the time before.")},
         {"replace", "Replace", QT_TRANSLATE_NOOP("UpkeepActions", "Re&place it here…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Hold another one in its place"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "At the schools of your desk the new one counts instead of the country's.")},
         {"retire", "Retire", QT_TRANSLATE_NOOP("UpkeepActions", "Retire the dut&y…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Retire the duty"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "It counts no more. What it was stays readable, and it can be used again.")},
         {"restore", "Restore", QT_TRANSLATE_NOOP("UpkeepActions", "&Use it again…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Use the duty again"),
          QT_TRANSLATE_NOOP("UpkeepActions", "It counts again as it was.")}}};
    return subject;
}

DutyDetail::DutyDetail(AccountLink& link, DutyModel& model, RowOutbox& outbox, QWidget* parent)
    : UpkeepDetail(link, outbox, dutySubject(), new DutyPanel, parent)
    , m_model(model) {
}

std::optional<UpkeepRow> DutyDetail::rowOf(qint64 id) const {
    const DutyListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    return UpkeepRow{row->duty.name,
                     row->holds ? look::Tone::Good : look::Tone::Neutral,
                     DutyModel::stateWord(*row),
                     row->duty.rowVersion,
                     tableOf<DutyRow>().seen(row->duty),
                     m_model.pending(id).state};
}

bool DutyDetail::isOfCountry() const {
    try {
        const std::optional<UnitRow> unit = link().replica().row<UnitRow>(link().identity().unitId);
        return unit && unit->kind == toKey(UnitKind::InserviceNet);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
        return false;
    }
}

Availability DutyDetail::availability(const UpkeepAction& action, qint64 id) const {
    const DutyListRow* row = m_model.row(id);
    if (row == nullptr) {
        return {};
    }
    const QLatin1String key(action.key);
    if (!isReviewer(link())) {
        return {false, tr("Duties are kept by the centre of the country and by the desks over schools.")};
    }
    if (key == u"restore") {
        return {row->duty.retired && row->isOwn,
                row->duty.retired && row->isOwn ? QString() : tr("It is in use, or kept by another desk.")};
    }
    if (row->duty.retired) {
        return {key != u"replace", tr("It is retired. Use it again first.")};
    }
    if (key == u"replace") {
        if (isOfCountry() || row->duty.unitId != 0) {
            return {false, tr("A desk replaces a duty of the country.")};
        }
        return {true,
                row->isReplaced ? tr("Your desk has another one in its place already. Change that one.") : QString()};
    }
    return {true, row->isOwn ? QString()
                             : tr("It is a duty of the country, which its centre keeps. You can hold another "
                                  "one in its place.")};
}

QJsonObject DutyDetail::newFields() const {
    return {{QStringLiteral("hours"), 3.0},
            {QStringLiteral("counts"), QStringLiteral("hours")},
            {QStringLiteral("span"), QStringLiteral("school_year")},
            {QStringLiteral("target"), 100},
            {QStringLiteral("from_year"), RocDate::today().schoolYear()}};
}

QList<FieldsView::Section> DutyDetail::sections(qint64 id) const {
    const DutyListRow& row = *m_model.row(id);
    const DutyRow& duty = row.duty;
    FieldsView::Section about;
    const auto add = [&about](const QString& name, const QString& value, bool strong = false) {
        if (!value.isEmpty()) {
            about.fields << FieldsView::Field{name, value, strong};
        }
    };
    add(tr("How much"),
        tr("%1 hours %2", "how many, how often").arg(DutyModel::hoursText(duty.hours), DutyModel::spanWord(duty.span)),
        true);
    add(tr("For whom"), row.who);
    add(tr("What counts"), row.counts);
    QStringList rules;
    if (duty.counts == u"course") {
        rules << tr("One course has to bring them all.");
    }
    if (duty.inPerson) {
        rules << tr("Only courses that are held in person.");
    }
    if (duty.inFull) {
        rules << tr("Only courses taken part in from beginning to end.");
    }
    if (duty.partHours > 0) {
        rules << tr("%1 of the hours in courses with the tag of that part.").arg(DutyModel::hoursText(duty.partHours));
    }
    if (duty.fresh) {
        rules << tr("Who had reached it before counts no more.");
    }
    add(tr("Rules"), rules.join(u'\n'));
    add(tr("Target"), tr("%1 % of whom it is for").arg(duty.target));
    add(tr("Holds"), duty.toYear == 0 ? tr("from school year %1").arg(duty.fromYear)
                                      : tr("school years %1 to %2").arg(duty.fromYear).arg(duty.toYear));
    add(tr("Kept by"), row.desk);
    add(words::field(QStringLiteral("note")), duty.note);
    QList<FieldsView::Section> all{about};
    try {
        if (const FieldsView::Section past = history(id); !past.fields.isEmpty()) {
            all << past;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the rest stands without it
    }
    return all;
}

FieldsView::Section DutyDetail::history(qint64 dutyId) const {
    FieldsView::Section section;
    section.title = tr("What was done");
    const QList<CatalogueEventRow> events = link().replica().rows<CatalogueEventRow>(
        QStringLiteral(" WHERE catalogue = 'duty' AND item_id = ? ORDER BY id DESC"), {dutyId});
    for (const CatalogueEventRow& event : events) {
        section.fields << historyLine(event.at, kindHappened(QStringLiteral("duty.") + event.action), event.byName,
                                      event.reason, event.changes, [](const QString& field, const QJsonValue& value) {
                                          return field == u"span" ? DutyModel::spanWord(value.toString())
                                                 : value.isBool() ? (value.toBool() ? tr("yes") : tr("no"))
                                                 : value.isArray()
                                                     ? tr("%n chosen", nullptr, int(value.toArray().size()))
                                                     : value.toVariant().toString();
                                      });
    }
    return section;
}

DutiesPage::DutiesPage(AccountLink& link, QWidget* parent)
    : DutiesPage(link, new DutyModel(link.replicaFile(), link.identity().unitId, isReviewer(link)), parent) {
}

DutiesPage::DutiesPage(AccountLink& link, DutyModel* model, QWidget* parent)
    : UpkeepListPage(link, model, QStringLiteral("duties"),
                     numbers({Column::Name, Column::Hours, Column::Span, Column::Who, Column::State}), parent)
    , m_keeps(isReviewer(link))
    , m_model(model) {
    setObjectName(QStringLiteral("dutiesPage"));
    dressList();
    auto* outbox = new UpkeepOutbox(
        link, dutySubject(), *model, [model](const QList<OutboxItem>& items) { model->setOutbox(items); },
        [model](qint64 id) {
            const DutyListRow* row = model->row(id);
            return row != nullptr ? std::optional(row->duty.rowVersion) : std::nullopt;
        },
        this);
    setParts(outbox, new DutyDetail(link, *model, *outbox), QStringLiteral("view-list-details"),
             tr("Choose a duty from the list."), 52);
    setEmptyWords({QStringLiteral("view-list-details"), tr("The duties are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The duties appear "
                      "as soon as it answers."),
                   tr("No duty fits what is typed or filtered."), tr("There is no such duty."),
                   tr("There is no duty yet. The centre of the country and the desks over schools enter them."),
                   tr("There was no duty when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::Name), Qt::AscendingOrder}});
}

QString DutiesPage::title() const {
    return tr("Duties to take part");
}

bool DutiesPage::hasMainAction() const {
    return m_keeps;
}

void DutiesPage::dressList() {
    list()->setFindHint(tr("Duty, tag, role or desk"), tr("Find a duty"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Name), 190},
                                  {int(Column::Hours), 64},
                                  {int(Column::Span), 96},
                                  {int(Column::Who), 120},
                                  {int(Column::Counts), 190},
                                  {int(Column::Target), 72},
                                  {int(Column::Desk), 120},
                                  {int(Column::State), 84}});
    list()->columns()->setInView(numbers({Column::Name, Column::Hours, Column::Span, Column::State}), int(Column::Name),
                                 numbers({Column::Hours, Column::Span, Column::State}));
    setChips({tr("In force here"), tr("Of the country"), tr("Of the desk"), tr("Retired duties"), tr("All")},
             int(Bucket::All));
}

} // namespace inservice
