// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/personnel/rosterdifference.h"

#include "models/domain/fold.h"
#include "models/domain/nationalid.h"

#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>

namespace inservice::personnel {
namespace {

using Kind = DifferenceLine::Kind;

/// The roster by what a list can know of somebody.
class Finder {
public:
    explicit Finder(const QList<RosterPerson>& roster) {
        for (const RosterPerson& person : roster) {
            m_byNumber.insert(person.nationalId, &person);
            m_named.insert(fold(person.name), &person);
        }
    }

    /// Who it is beyond doubt: of the same number as far as it is seen, and the same birth date; where that is not
    /// known, of the same name. Null: nobody, or `several`.
    const RosterPerson* sure(const PersonnelRow& row, bool& several) const {
        const RosterPerson* found = nullptr;
        const QList<const RosterPerson*> alike = m_byNumber.values(NationalId::mask(row.nationalId));
        for (const RosterPerson* person : alike) {
            const bool isSame =
                person->birthDate.isEmpty() ? isNamed(*person, row) : person->birthDate == row.birthDate;
            if (isSame) {
                several = several || found != nullptr;
                found = person;
            }
        }
        return several ? nullptr : found;
    }

    /// Who it may be, of those who are nobody else in the list, and why there is a doubt. Null: nobody.
    const RosterPerson* maybe(const PersonnelRow& row, const QSet<qint64>& known, QString& reason) const {
        const QList<const RosterPerson*> alike = m_byNumber.values(NationalId::mask(row.nationalId));
        for (const RosterPerson* person : alike) {
            if (!known.contains(person->id) && (person->birthDate.isEmpty() || isNamed(*person, row))) {
                reason = person->birthDate.isEmpty() ? QStringLiteral("name") : QStringLiteral("birth");
                return person;
            }
        }
        const RosterPerson* found = nullptr;
        const QList<const RosterPerson*> all = named(row.name);
        for (const RosterPerson* person : all) {
            if (!known.contains(person->id) && (row.sex.isEmpty() || person->sex == row.sex) &&
                (person->birthDate.isEmpty() || person->birthDate == row.birthDate)) {
                reason = found == nullptr ? QStringLiteral("number") : QStringLiteral("several");
                found = person;
            }
        }
        return reason == u"several" ? nullptr : found;
    }

    [[nodiscard]] QList<const RosterPerson*> named(const QString& name) const { return m_named.values(fold(name)); }

private:
    static bool isNamed(const RosterPerson& person, const PersonnelRow& row) {
        return fold(person.name) == fold(row.name);
    }

    QMultiHash<QString, const RosterPerson*> m_byNumber;
    QMultiHash<QString, const RosterPerson*> m_named;
};

/// Whether another number of somebody can be noted by whoever keeps the roster; the centre knows the rest.
bool canRenumber(const RosterPerson& person, Renumbers renumbers) {
    static const QRegularExpression foreign(QStringLiteral("^[A-Z][A-D89]"));
    return person.state != u"left" && (renumbers == Renumbers::Anybody || foreign.match(person.nationalId).hasMatch());
}

DifferenceLine lineOf(const PersonnelRow& row, int place, const RosterPerson* person, const QString& reason,
                      Renumbers renumbers) {
    DifferenceLine line;
    if (person != nullptr) {
        line = comparison(row, place, *person);
    }
    line.place = place;
    if (!reason.isEmpty()) {
        const bool isRenumbered = reason == u"number" && person != nullptr && canRenumber(*person, renumbers);
        line.kind = isRenumbered ? Kind::Renumbered : Kind::Doubtful;
        line.reason = isRenumbered ? QStringLiteral("renumbered") : reason;
    }
    if (!row.canBeTaken()) {
        line.kind = Kind::Faulty;
    }
    return line;
}

} // namespace

DifferenceLine comparison(const PersonnelRow& row, int place, const RosterPerson& person) {
    DifferenceLine line;
    line.place = place;
    line.teacherId = person.id;
    line.rowVersion = person.rowVersion;
    QJsonObject now = person.fields;
    now.insert(QStringLiteral("name"), person.name);
    if (!person.birthDate.isEmpty()) {
        now.insert(QStringLiteral("birth_date"), person.birthDate);
    }
    QJsonObject said = row.more;
    said.insert(QStringLiteral("title_id"), row.titleId);
    said.insert(QStringLiteral("name"), row.name);
    if (!person.birthDate.isEmpty()) {
        said.insert(QStringLiteral("birth_date"), row.birthDate);
    }
    for (auto field = said.constBegin(); field != said.constEnd(); ++field) {
        if (now.value(field.key()) != field.value()) {
            line.changes.insert(field.key(), QJsonObject{{QStringLiteral("before"), now.value(field.key())},
                                                         {QStringLiteral("after"), field.value()}});
        }
    }
    line.kind = line.changes.isEmpty() ? Kind::Unchanged : Kind::Changed;
    if (person.state == u"left") {
        line.kind = Kind::New;
        line.reason = QStringLiteral("returns");
    }
    return line;
}

QList<DifferenceLine> difference(const QList<PersonnelRow>& rows, const QList<RosterPerson>& roster,
                                 Renumbers renumbers) {
    const Finder finder(roster);
    QList<const RosterPerson*> found;
    QSet<int> several;
    QSet<qint64> inList;
    for (int place = 0; place < rows.size(); ++place) {
        bool many = false;
        found.append(finder.sure(rows.at(place), many));
        if (found.constLast() != nullptr) {
            inList.insert(found.constLast()->id);
        }
        if (many) {
            several.insert(place);
        }
    }
    const QSet<qint64> known = inList;
    QList<DifferenceLine> lines;
    lines.reserve(rows.size());
    for (int place = 0; place < rows.size(); ++place) {
        const PersonnelRow& row = rows.at(place);
        const RosterPerson* person = found.at(place);
        QString reason = several.contains(place) ? QStringLiteral("several") : QString();
        if (person == nullptr && reason.isEmpty()) {
            person = finder.maybe(row, known, reason);
        }
        if (person != nullptr) {
            inList.insert(person->id);
        }
        lines.append(lineOf(row, place, person, reason, renumbers));
        if (!row.canBeTaken() || reason == u"several") {
            // Nobody has left because their row has a mistake, or because two of the same name are there.
            const auto maybe = finder.named(row.name);
            for (const RosterPerson* one : maybe) {
                inList.insert(one->id);
            }
        }
    }
    for (const RosterPerson& person : roster) {
        if (person.state != u"left" && !inList.contains(person.id)) {
            DifferenceLine line;
            line.kind = Kind::Left;
            line.teacherId = person.id;
            line.rowVersion = person.rowVersion;
            lines.append(line);
        }
    }
    return lines;
}

} // namespace inservice::personnel
