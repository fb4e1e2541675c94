// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/dutymodel.h"

#include "models/commands/kinds.h"
#include "models/domain/unitkind.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

/// What stands around the duties, by id.
struct Surroundings {
    QHash<qint64, QString> units;
    QHash<qint64, QString> tags;
    QHash<qint64, QString> roles;
    QHash<qint64, QString> titles;
    QSet<qint64> replaced; ///< of the country's: by the desk
    qint64 desk = 0;       ///< whose duties hold here; 0: of the country alone

    Surroundings(const ReplicaReader& replica, qint64 unitId, bool isReviewer) {
        const std::optional<UnitRow> own = replica.row<UnitRow>(unitId);
        if (own) {
            desk = !isReviewer                                  ? own->chiefReviewerId.value_or(0)
                   : own->kind == toKey(UnitKind::InserviceNet) ? 0
                                                                : unitId;
        }
        QSet<qint64> ids;
        for (const DutyRow& duty : replica.rows<DutyRow>()) {
            ids.insert(duty.unitId);
            if (duty.unitId == desk && !duty.retired) {
                replaced.insert(duty.replacesId);
            }
        }
        for (const UnitRow& unit : replica.rows<UnitRow>(ids)) {
            units.insert(unit.id, unit.name);
        }
        for (const CourseTagRow& tag : replica.rows<CourseTagRow>()) {
            tags.insert(tag.id, tag.label);
        }
        for (const RosterWordRow& word : replica.rows<RosterWordRow>()) {
            roles.insert(word.id, word.name);
        }
        for (const TeacherTitleRow& title : replica.rows<TeacherTitleRow>()) {
            titles.insert(title.id, title.name);
        }
    }

    [[nodiscard]] static QString named(const QList<qint64>& ids, const QHash<qint64, QString>& names) {
        QStringList all;
        for (const qint64 id : ids) {
            all << names.value(id);
        }
        all.removeAll(QString());
        return all.join(DutyModel::tr(", ", "between names"));
    }

    [[nodiscard]] QString who(const DutyRow& duty) const {
        QStringList all{named(duty.roles, roles), named(duty.titles, titles)};
        all.removeAll(QString());
        return all.isEmpty() ? DutyModel::tr("Everybody") : all.join(DutyModel::tr(", ", "between names"));
    }

    [[nodiscard]] QString counts(const DutyRow& duty) const {
        QStringList all{named(duty.tags, tags)};
        for (const qint64 course : duty.courses) {
            all << QString::number(course);
        }
        if (!duty.titleWords.isEmpty()) {
            all << DutyModel::tr("«%1» in the title").arg(duty.titleWords);
        }
        all.removeAll(QString());
        return all.join(DutyModel::tr(", ", "between names"));
    }
};

QList<DutyListRow> readDuties(const ReplicaReader& replica, const QSet<qint64>* ids, qint64 unitId, bool isReviewer) {
    const QList<DutyRow> duties = ids != nullptr ? replica.rows<DutyRow>(*ids) : replica.rows<DutyRow>();
    const Surroundings around(replica, unitId, isReviewer);
    QList<DutyListRow> rows;
    for (const DutyRow& duty : duties) {
        if (duty.unitId != 0 && duty.unitId != around.desk) {
            continue; // another desk's
        }
        const bool isReplaced = duty.unitId == 0 && around.replaced.contains(duty.id);
        rows.append({duty, duty.unitId == 0 ? DutyModel::tr("The whole country") : around.units.value(duty.unitId),
                     around.who(duty), around.counts(duty), isReviewer && duty.unitId == around.desk,
                     !duty.retired && !isReplaced, isReplaced});
    }
    return rows;
}

RowSource<DutyListRow> dutySource(qint64 unitId, bool isReviewer) {
    RowSource<DutyListRow> source;
    source.own = {{"duty", [](qint64 id) { return id; }}};
    source.whole = {"duty", "course_tag", "roster_word", "teacher_title", "unit"};
    source.beside = {"catalogue_event"};
    source.read = [unitId, isReviewer](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return readDuties(replica, ids, unitId, isReviewer);
    };
    source.id = [](const DutyListRow& row) { return row.duty.id; };
    source.search = [](const DutyListRow& row) {
        return QStringList{searchFold(row.duty.name), searchFold(row.counts), searchFold(row.who),
                           searchFold(row.desk)};
    };
    return source;
}

} // namespace

DutyModel::DutyModel(const QString& replicaFile, qint64 unitId, bool isReviewer, QObject* parent)
    : MarkedListModel("duty", int(Column::State), parent) {
    using Row = const DutyListRow&;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {tr("Duty"), [](Row row) { return QVariant(row.duty.name); }},
        {tr("Hours"),
         [](Row row) { return QVariant(row.duty.hours); },
         [](Row row) { return hoursText(row.duty.hours); },
         {},
         right},
        {tr("How often"), [](Row row) { return QVariant(int(spans().indexOf(row.duty.span))); },
         [](Row row) { return spanWord(row.duty.span); }},
        {tr("For whom"), [](Row row) { return QVariant(row.who); }},
        {tr("What counts"), [](Row row) { return QVariant(row.counts); }},
        {tr("Target"),
         [](Row row) { return QVariant(row.duty.target); },
         [](Row row) { return QStringLiteral("%1 %").arg(row.duty.target); },
         {},
         right},
        {tr("Kept by"), [](Row row) { return QVariant(row.desk); }},
        {tr("State"), [](Row row) { return QVariant(row.holds); },
         [this](Row row) { return marks().stateText(row.duty.id, stateWord(row), kindWord); }},
    });
    setSource(dutySource(unitId, isReviewer), replicaFile);
    setChip(int(Bucket::Holding));
}

DutyModel::~DutyModel() = default;

QString DutyModel::stateWord(const DutyListRow& row) {
    return row.duty.retired ? tr("Retired", "a duty")
           : row.isReplaced ? tr("Replaced", "a duty")
                            : tr("In use", "a duty");
}

QString DutyModel::spanWord(const QString& span) {
    return span == u"school_year" ? tr("a school year")
           : span == u"semester"  ? tr("a semester")
           : span == u"year"      ? tr("a calendar year")
           : span == u"two_years" ? tr("two school years")
                                  : tr("once for ever");
}

QStringList DutyModel::spans() {
    return {QStringLiteral("school_year"), QStringLiteral("semester"), QStringLiteral("year"),
            QStringLiteral("two_years"), QStringLiteral("ever")};
}

QString DutyModel::hoursText(double hours) {
    return QString::number(hours, 'f', 1);
}

QList<DutyModel::Chip> DutyModel::chips() const {
    return {{[](const DutyListRow& row) { return row.holds; }},
            {[](const DutyListRow& row) { return !row.duty.retired && row.duty.unitId == 0; }},
            {[](const DutyListRow& row) { return !row.duty.retired && row.duty.unitId != 0; }},
            {[](const DutyListRow& row) { return row.duty.retired; }},
            {}};
}

QVariant DutyModel::state(const DutyListRow& row) const {
    return row.holds;
}

} // namespace inservice
