// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/namedpeople.h"

#include "models/courses/faultlist.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"

namespace inservice {

NamedPerson NamedPerson::normalised() const {
    NamedPerson person = *this;
    person.name = PersonName::normalised(name).text;
    person.nationalId = NationalId::normalised(nationalId).text;
    person.unit = unit.simplified();
    return person;
}

QJsonObject NamedPerson::row() const {
    return {{QStringLiteral("name"), name},
            {QStringLiteral("national_id"), nationalId},
            {QStringLiteral("unit_id"), unitId == 0 ? QJsonValue() : QJsonValue(unitId)}};
}

QJsonObject NamedPerson::toJson() const {
    QJsonObject all = row();
    all.insert(QStringLiteral("unit"), unit);
    return all;
}

NamedPerson NamedPerson::fromJson(const QJsonObject& row) {
    return {row.value(QLatin1String("name")).toString(), row.value(QLatin1String("national_id")).toString(),
            row.value(QLatin1String("unit")).toString(), row.value(QLatin1String("unit_id")).toInteger()};
}

QList<CourseFault> NamedPerson::check(const QList<NamedPerson>& people) {
    course::FaultList list;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const NamedPerson& person = people.at(i);
        if (const auto name = PersonName::parse(person.name); !name) {
            list.refuse(course::at("rows", i, "name"), name.refusal());
        }
        const auto id = NationalId::parse(person.nationalId);
        if (!person.nationalId.isEmpty() && !id) {
            list.refuse(course::at("rows", i, "national_id"), id.refusal());
        }
        if (!person.unit.isEmpty() && person.unitId == 0) {
            list.error(course::at("rows", i, "unit_id"), "named.unit");
        } else if (person.unitId == 0 && person.nationalId.isEmpty()) {
            list.error(course::at("rows", i, "unit_id"), "named.nobody");
        }
    }
    return list.faults();
}

} // namespace inservice
