// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/named/namedentries.h"

#include "models/domain/fold.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"

#include <QJsonArray>
#include <algorithm>

namespace inservice {

namespace {

constexpr const char* Parts[] = {"name", "national_id", "unit_id"};

} // namespace

void NamedEntries::setUnits(const std::shared_ptr<const UnitIndex>& units) {
    m_units = units;
    m_byCode.clear();
    m_byName.clear();
    for (const UnitRow& unit : units->units()) {
        m_byCode.insert(unit.code, unit.id);
        const QString name = fold(unit.name);
        m_byName.insert(name, m_byName.contains(name) ? 0 : unit.id);
    }
    for (NamedPerson& person : m_people) {
        find(person);
    }
    judge();
}

/// By its code, which may stand before the name; by its name, where one unit alone is called so.
void NamedEntries::find(NamedPerson& person) const {
    if (m_units == nullptr) {
        return;
    }
    if (person.unit.isEmpty()) {
        const UnitRow* known = m_units->unit(person.unitId);
        person.unit = known != nullptr ? known->name : QString();
        return;
    }
    const QString first = person.unit.section(u' ', 0, 0).toUpper();
    person.unitId = m_byCode.value(first);
    if (person.unitId == 0) {
        person.unitId = m_byName.value(fold(person.unit));
    }
    if (const UnitRow* unit = m_units->unit(person.unitId)) {
        person.unit = unit->name;
    }
}

void NamedEntries::load(const QList<NamedPerson>& people) {
    renew([&] { m_people = people; });
    for (NamedPerson& person : m_people) {
        find(person);
    }
    judge();
}

void NamedEntries::add(const QList<NamedPerson>& people) {
    change([&] {
        for (NamedPerson person : people.first(std::min<qsizetype>(people.size(), most() - count()))) {
            find(person);
            m_people << person;
        }
    });
}

QJsonArray NamedEntries::stored() const {
    QJsonArray rows;
    for (const NamedPerson& person : m_people) {
        rows << person.toJson();
    }
    return rows;
}

void NamedEntries::restore(const QJsonArray& rows) {
    m_people.clear();
    for (const auto& row : rows) {
        m_people << NamedPerson::fromJson(row.toObject());
    }
}

void NamedEntries::append(bool /*likeAbove*/) {
    m_people << NamedPerson();
}

void NamedEntries::write(int row, int column, const QString& raw) {
    NamedPerson& person = m_people[row];
    const QString text = raw.simplified();
    switch (Column(column)) {
    case Name:
        person.name = PersonName::normalised(text).text;
        break;
    case NationalId:
        person.nationalId = inservice::NationalId::normalised(text).text;
        break;
    case Unit:
        person.unit = text;
        person.unitId = 0;
        find(person);
        break;
    case Columns:
        break;
    }
}

QString NamedEntries::shown(int row, int column) const {
    const NamedPerson& person = m_people.at(row);
    return column == Name ? person.name : column == NationalId ? person.nationalId : person.unit;
}

QList<CourseFault> NamedEntries::found() const {
    return m_units == nullptr ? QList<CourseFault>() : NamedPerson::check(m_people);
}

int NamedEntries::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Columns);
}

QString NamedEntries::part(int column) const {
    return QString::fromLatin1(Parts[column]);
}

QString NamedEntries::heading(int column) const {
    return column == Name ? tr("Name") : column == NationalId ? tr("ID number") : tr("School");
}

QString NamedEntries::headingTip(int column) const {
    return column == NationalId ? tr("Where it is known: it tells who is meant also when they change schools. It is "
                                     "kept sealed at the centre, and shown masked.")
           : column == Unit     ? tr("Its name or its code. Needed where the ID number is not known.")
                                : QString();
}

} // namespace inservice
