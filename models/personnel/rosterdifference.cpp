// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/personnel/rosterdifference.h"

#include "models/domain/fold.h"
#include "models/domain/nationalid.h"

#include <QMultiHash>
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
            m_byName.insert({fold(person.name), person.birthDate}, &person);
            m_named.insert(fold(person.name), &person);
        }
    }

    /// Who it is beyond doubt, or else why there is one. Null and no reason: nobody.
    const RosterPerson* find(const PersonnelRow& row, QString& reason) const {
        const QList<const RosterPerson*> alike = m_byNumber.values(NationalId::mask(row.nationalId));
        QList<const RosterPerson*> same;
        for (const RosterPerson* person : alike) {
            if (person->birthDate == row.birthDate) {
                same.append(person);
            }
        }
        if (same.size() == 1) {
            return same.constFirst();
        }
        if (same.size() > 1) {
            reason = QStringLiteral("several");
            return nullptr;
        }
        for (const RosterPerson* person : alike) {
            if (fold(person->name) == fold(row.name)) {
                reason = QStringLiteral("birth");
                return person;
            }
        }
        const QList<const RosterPerson*> named = m_byName.values({fold(row.name), row.birthDate});
        if (!named.isEmpty()) {
            reason = QStringLiteral("number");
            return named.constFirst();
        }
        return nullptr;
    }

    /// Whom a row with an error may be about.
    [[nodiscard]] QList<const RosterPerson*> named(const QString& name) const { return m_named.values(fold(name)); }

private:
    QMultiHash<QString, const RosterPerson*> m_byNumber;
    QMultiHash<QString, const RosterPerson*> m_named;
    QMultiHash<std::pair<QString, QString>, const RosterPerson*> m_byName;
};

} // namespace

DifferenceLine comparison(const PersonnelRow& row, int place, const RosterPerson& person) {
    DifferenceLine line;
    line.place = place;
    line.teacherId = person.id;
    line.rowVersion = person.rowVersion;
    QJsonObject now = person.fields;
    now.insert(QStringLiteral("name"), person.name);
    now.insert(QStringLiteral("birth_date"), person.birthDate);
    QJsonObject said = row.more;
    said.insert(QStringLiteral("title_id"), row.titleId);
    said.insert(QStringLiteral("name"), row.name);
    said.insert(QStringLiteral("birth_date"), row.birthDate);
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

QList<DifferenceLine> difference(const QList<PersonnelRow>& rows, const QList<RosterPerson>& roster) {
    const Finder finder(roster);
    QList<DifferenceLine> lines;
    lines.reserve(rows.size());
    QSet<qint64> inList;
    for (int place = 0; place < rows.size(); ++place) {
        const PersonnelRow& row = rows.at(place);
        QString reason;
        const RosterPerson* person = finder.find(row, reason);
        DifferenceLine line;
        if (person != nullptr) {
            line = comparison(row, place, *person);
            inList.insert(person->id);
        }
        line.place = place;
        if (!reason.isEmpty()) {
            line.kind = Kind::Doubtful;
            line.reason = reason;
        }
        if (!row.canBeTaken()) {
            line.kind = Kind::Faulty;
            // Nobody has left because their row has a mistake.
            const auto maybe = finder.named(row.name);
            for (const RosterPerson* one : maybe) {
                inList.insert(one->id);
            }
        }
        lines.append(line);
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
