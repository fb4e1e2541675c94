// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/exchangelist.h"

#include "models/sheets/big5.h"
#include "models/sheets/zipfile.h"

#include <algorithm>

namespace inservice::lists {
namespace {

/// 0非學分班 1學士學分班 2碩士學分班 3學士學位班 4碩士學位班 5校內研習 6種子研習
QString classCode(std::optional<ClassKind> kind) {
    switch (kind.value_or(ClassKind::NonCredit)) {
    case ClassKind::NonCredit:
        return QStringLiteral("0");
    case ClassKind::BachelorCredit:
        return QStringLiteral("1");
    case ClassKind::MasterCredit:
        return QStringLiteral("2");
    case ClassKind::BachelorDegree:
        return QStringLiteral("3");
    case ClassKind::MasterDegree:
        return QStringLiteral("4");
    case ClassKind::SchoolBased:
        return QStringLiteral("5");
    case ClassKind::Seed:
        return QStringLiteral("6");
    }
    return {};
}

/// 1全額負擔 2學校部分補助 3無
QString fundCode(std::optional<FundKind> fund) {
    switch (fund.value_or(FundKind::None)) {
    case FundKind::Full:
        return QStringLiteral("1");
    case FundKind::Partial:
        return QStringLiteral("2");
    case FundKind::None:
        return QStringLiteral("3");
    }
    return {};
}

/// Levels of the exchange: 10 高中 20 高職 30 國中 40 國小 50 幼 60 特教 75 全部
QString levelCodes(const QList<AudienceLevel>& levels) {
    static const QHash<AudienceLevel, QString> codes{
        {AudienceLevel::SeniorHigh, QStringLiteral("10")},   {AudienceLevel::Vocational, QStringLiteral("20")},
        {AudienceLevel::JuniorHigh, QStringLiteral("30")},   {AudienceLevel::Elementary, QStringLiteral("40")},
        {AudienceLevel::Kindergarten, QStringLiteral("50")}, {AudienceLevel::Special, QStringLiteral("60")},
        {AudienceLevel::Any, QStringLiteral("75")}};
    QStringList all;
    for (const AudienceLevel level : levels) {
        if (codes.contains(level)) {
            all.append(codes.value(level));
        }
    }
    return all.join(u',');
}

QString day(const QDate& date) {
    return date.toString(QStringLiteral("yyyy/MM/dd"));
}

using Cells = QList<std::pair<QString, QString>>; ///< column and value

Cells courseCells(const ExchangeCourse& from) {
    const Course& c = from.course;
    const CourseContact first = c.contacts.value(0);
    const CourseContact second = c.contacts.value(1);
    Cells cells{{QStringLiteral("Import_ID"), from.importId},
                {QStringLiteral("CourseName"), c.title},
                {QStringLiteral("AllowNo"), c.basisNo.isEmpty() ? QStringLiteral("無文號") : c.basisNo}};
    for (int level = 0; level < 4; ++level) {
        cells.append({QStringLiteral("CourseProperty_%1").arg(level + 1), from.natureCodes.value(level)});
    }
    cells += Cells{{QStringLiteral("SchoolId"), from.unitCode},
                   {QStringLiteral("CourseKind"), classCode(c.classKind)},
                   {QStringLiteral("CourseHour"), QString::number(c.hours.value_or(0))},
                   {QStringLiteral("StartTime"), day(c.firstDay())},
                   {QStringLiteral("EndTime"), day(c.lastDay())},
                   {QStringLiteral("TimeId"), QString::number(int(c.timeKind.value_or(TimeKind::Unknown)))},
                   {QStringLiteral("TimeSet"), QString()},
                   {QStringLiteral("FundId"), fundCode(c.fund)},
                   {QStringLiteral("FundMoney"), QString()},
                   {QStringLiteral("SubsidizeId"), c.subsidy.isEmpty() ? QStringLiteral("20") : QStringLiteral("19")},
                   {QStringLiteral("Contact_1_name"), first.name},
                   {QStringLiteral("Contact_1_tel"), first.phone},
                   {QStringLiteral("Contact_1_mail"), first.email},
                   {QStringLiteral("Contact_2_name"), second.name},
                   {QStringLiteral("Contact_2_tel"), second.phone},
                   {QStringLiteral("Contact_2_mail"), second.email},
                   {QStringLiteral("Member"), c.audience},
                   {QStringLiteral("MemberKind"), levelCodes(c.levels)},
                   {QStringLiteral("Description"), c.content},
                   {QStringLiteral("TeacherNum"), QString::number(c.classSize.value_or(0))},
                   {QStringLiteral("ClassNum"), QString::number(c.classCount.value_or(1))},
                   {QStringLiteral("ApplyStartTime"), day(c.registrationFrom)},
                   {QStringLiteral("ApplyEndTime"), day(c.registrationTo)},
                   {QStringLiteral("Charge"), QString::number(c.fee.value_or(0))},
                   {QStringLiteral("TeacherChargeList"), QString()}};
    return cells;
}

/// Texts into Big5, with what of them was lost.
class Big5Table {
public:
    explicit Big5Table(QStringList& lost)
        : m_lost(lost) {}

    void add(const QStringList& cells, const QString& where) {
        QString row;
        for (const QString& cell : cells) {
            row += (row.isEmpty() ? "\"" : ",\"") + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"';
        }
        QString lost;
        m_bytes += toBig5(row, lost) + "\r\n";
        if (!lost.isEmpty()) {
            m_lost.append(QStringLiteral("%1：%2").arg(where, lost));
        }
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QStringList& m_lost;
};

} // namespace

ExchangeFile exchangeFile(const ExchangeCourse& course) {
    ExchangeFile file;
    Big5Table courses(file.lost);
    Big5Table people(file.lost);
    const Cells cells = courseCells(course);
    QStringList names;
    for (const auto& [name, value] : cells) {
        names.append(name);
    }
    courses.add(names + QStringList{QStringLiteral("TeacherList")}, QString());
    people.add({QStringLiteral("Import_ID"), QStringLiteral("TeacherId"), QStringLiteral("Counts")}, QString());
    file.parts = std::max(1, int((course.people.size() + mostOfExchange - 1) / mostOfExchange));
    for (int part = 0; part < file.parts; ++part) {
        const QString id = part == 0 ? course.importId : QStringLiteral("%1-%2").arg(course.importId).arg(part + 1);
        const QList<ExchangePerson> of = course.people.mid(qsizetype(part) * mostOfExchange, mostOfExchange);
        QStringList list;
        for (const ExchangePerson& person : of) {
            list.append(person.nationalId + u'-' + person.hours);
            people.add({id, person.nationalId, person.hours}, QString());
            // Names are in no column of the exchange: what of one Big5 does not have is said for whoever keys it in.
            QString lost;
            static_cast<void>(toBig5(person.name, lost));
            if (!lost.isEmpty()) {
                file.lost.append(QStringLiteral("%1：%2").arg(person.name, lost));
            }
        }
        QStringList row{id};
        for (qsizetype column = 1; column < cells.size(); ++column) {
            row.append(cells.at(column).second);
        }
        courses.add(row + QStringList{list.join(u',')}, QStringLiteral("courseList.csv"));
    }
    file.zip = makeZip({{"courseList.csv", courses.bytes()}, {"teacherList.csv", people.bytes()}});
    return file;
}

} // namespace inservice::lists
