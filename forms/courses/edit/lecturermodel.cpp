// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/lecturermodel.h"

#include "forms/words/coursewords.h"
#include "models/domain/fold.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"

#include <QSet>
#include <algorithm>

namespace inservice {

namespace {

constexpr const char* Parts[] = {"name", "unit", "title", "kind", "national_id", "expertise"};

/// 內聘 as one writes it, or its key.
std::optional<LecturerKind> kindOf(const QString& text) {
    for (const LecturerKind kind : course::all<LecturerKind>()) {
        if (text == course::keyOf(kind) || text == words::courseTerm(kind)) {
            return kind;
        }
    }
    for (const auto& [word, kind] : {std::pair(u"內", LecturerKind::Internal), std::pair(u"外", LecturerKind::External),
                                     std::pair(u"助", LecturerKind::Assistant)}) {
        if (text.startsWith(QStringView(word))) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace

void LecturerModel::load(const QJsonArray& lecturers) {
    renew([&] {
        m_highest = 0;
        restore(lecturers);
    });
}

void LecturerModel::restore(const QJsonArray& rows) {
    m_lecturers = Course::fromJson({{list(), rows}}).lecturers;
    for (const CourseLecturer& lecturer : std::as_const(m_lecturers)) {
        m_highest = std::max(m_highest, lecturer.no);
    }
}

QJsonArray LecturerModel::stored() const {
    Course course;
    course.lecturers = m_lecturers;
    return course.toJson().value(list()).toArray();
}

void LecturerModel::setCredited(bool credited) {
    if (credited != m_credited) {
        m_credited = credited;
        judge();
    }
}

void LecturerModel::add(const CourseLecturer& lecturer) {
    const bool isThere = std::any_of(m_lecturers.cbegin(), m_lecturers.cend(), [&lecturer](const CourseLecturer& one) {
        return fold(one.name) == fold(lecturer.name) && (one.unit.isEmpty() || fold(one.unit) == fold(lecturer.unit));
    });
    if (isThere || count() >= most()) {
        return;
    }
    change([&] {
        append(true);
        const int no = m_lecturers.constLast().no;
        m_lecturers.last() = lecturer;
        m_lecturers.last().no = no;
    });
}

void LecturerModel::addNames(const QStringList& names) {
    QSet<QString> known;
    for (const CourseLecturer& lecturer : std::as_const(m_lecturers)) {
        known.insert(fold(lecturer.name));
    }
    QStringList missing;
    for (const QString& name : names) {
        if (!known.contains(fold(name)) && count() + missing.size() < most()) {
            known.insert(fold(name));
            missing << name;
        }
    }
    if (missing.isEmpty()) {
        return;
    }
    change([&] {
        for (const QString& name : std::as_const(missing)) {
            append(true);
            m_lecturers.last().name = PersonName::normalised(name).text;
        }
    });
}

void LecturerModel::append(bool /*likeAbove*/) {
    CourseLecturer lecturer;
    lecturer.no = ++m_highest;
    lecturer.kind = m_lecturers.isEmpty() ? LecturerKind::Internal : m_lecturers.constLast().kind;
    m_lecturers << lecturer;
}

QList<CourseFault> LecturerModel::found() const {
    Course course;
    course.lecturers = m_lecturers;
    course.lectureCredit = m_credited;
    return course::checkLecturers(course);
}

void LecturerModel::write(int row, int column, const QString& raw) {
    CourseLecturer& lecturer = m_lecturers[row];
    const QString text = normaliseCell(raw).text;
    switch (Column(column)) {
    case Name:
        lecturer.name = PersonName::normalised(text).text;
        break;
    case Unit:
        lecturer.unit = text;
        break;
    case Title:
        lecturer.title = text;
        break;
    case Kind:
        lecturer.kind = kindOf(text).value_or(lecturer.kind);
        break;
    case NationalId:
        lecturer.nationalId = NationalId::normalised(text).text;
        break;
    case Expertise:
        lecturer.expertise = text;
        break;
    case Columns:
        break;
    }
}

QString LecturerModel::shown(int row, int column) const {
    const CourseLecturer& lecturer = m_lecturers.at(row);
    switch (Column(column)) {
    case Name:
        return lecturer.name;
    case Unit:
        return lecturer.unit;
    case Title:
        return lecturer.title;
    case Kind:
        return words::courseTerm(lecturer.kind);
    case NationalId:
        return lecturer.nationalId;
    case Expertise:
        return lecturer.expertise;
    case Columns:
        break;
    }
    return {};
}

QString LecturerModel::written(int row, int column) const {
    const CourseLecturer& lecturer = m_lecturers.at(row);
    if (column == Kind) {
        return course::keyOf(lecturer.kind);
    }
    // A masked number is written anew, or left as it is.
    return column == NationalId && lecturer.nationalId.contains(u'*') ? QString() : shown(row, column);
}

int LecturerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Columns);
}

QString LecturerModel::part(int column) const {
    return QString::fromLatin1(Parts[column]);
}

QString LecturerModel::headingTip(int column) const {
    return column == NationalId ? tr("Only where hours are credited to the lecturer; kept sealed at the centre")
                                : QString();
}

QString LecturerModel::heading(int column) const {
    switch (Column(column)) {
    case Name:
        return tr("Name");
    case Unit:
        return tr("Own unit");
    case Title:
        return tr("Job title");
    case Kind:
        return tr("From");
    case NationalId:
        return tr("ID number");
    case Expertise:
        return tr("Expertise");
    case Columns:
        break;
    }
    return {};
}

} // namespace inservice
