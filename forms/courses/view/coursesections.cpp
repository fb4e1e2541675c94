// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/coursesections.h"

#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/courses/coursedifference.h"
#include "models/courses/coursefields.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>

namespace inservice::courseview {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CourseView)
};

QString join(const QStringList& items) {
    return items.join(Say::tr(", ", "between the items of a list"));
}

QString number(double value) {
    return QLocale::c().toString(value, 'g', 6);
}

QString dayText(const QDate& day) {
    return shownDay(day);
}

/// As the site shows them: 2026/03/04(三).
QString dayOfWeekText(const QDate& day) {
    return day.isValid()
               ? QStringLiteral("%1(%2)").arg(dayText(day), QLocale().dayName(day.dayOfWeek(), QLocale::NarrowFormat))
               : QString();
}

/// What stands in a field, in words. Empty: nothing was filled in.
class Words {
public:
    explicit Words(const CourseNames& names)
        : m_names(names) {}

    [[nodiscard]] QString of(const char*, const QString& value) const { return value; }
    [[nodiscard]] QString of(const char*, const QStringList& codes) const {
        QStringList tags;
        for (const QString& code : codes) {
            tags << m_names.tag(code);
        }
        return join(tags);
    }
    [[nodiscard]] QString of(const char*, const QDate& day) const { return dayText(day); }
    [[nodiscard]] QString of(const char*, bool value) const { return value ? Say::tr("yes") : QString(); }
    [[nodiscard]] QString of(const char*, int value) const { return QString::number(value); }
    [[nodiscard]] QString of(const char*, double value) const { return value == 0 ? QString() : number(value); }
    [[nodiscard]] QString of(const char* field, const QList<qint64>& ids) const {
        QStringList items;
        for (const qint64 id : ids) {
            items << nameOf(field, id);
        }
        return join(items);
    }
    [[nodiscard]] QString of(const char* field, const std::optional<qint64>& id) const {
        return id ? nameOf(field, *id) : QString();
    }
    template<typename T>
    [[nodiscard]] QString of(const char* field, const std::optional<T>& value) const {
        if constexpr (std::is_enum_v<T>) {
            return value ? words::courseTerm(*value) : QString();
        } else {
            return value ? item(field, *value) : QString();
        }
    }
    template<typename T>
    [[nodiscard]] QString of(const char* field, const QList<T>& values) const {
        QStringList items;
        for (const T& value : values) {
            if constexpr (std::is_enum_v<T>) {
                items << words::courseTerm(value);
            } else {
                items << item(field, value);
            }
        }
        if constexpr (std::is_enum_v<T>) {
            return join(items);
        } else {
            return items.join(u'\n');
        }
    }

private:
    [[nodiscard]] QString nameOf(const char* field, qint64 id) const {
        const QLatin1String name(field);
        const QString found = name == QLatin1String("natures")         ? m_names.nature(id)
                              : name == QLatin1String("titles")        ? m_names.title(id)
                              : name == QLatin1String("subjects")      ? m_names.subject(id)
                              : name == QLatin1String("county_id")     ? m_names.county(id)
                              : name == QLatin1String("open_counties") ? m_names.county(id)
                              : name == QLatin1String("district_id")   ? m_names.district(id)
                              : name == QLatin1String("open_units")    ? m_names.unit(id)
                              : name == QLatin1String("deputies")      ? m_names.account(id)
                              : name == QLatin1String("venue_id")      ? m_names.venue(id)
                                                                       : QString();
        return found.isEmpty() ? QString::number(id) : found;
    }
    static QString item(const char*, int value) { return QString::number(value); }
    static QString item(const char*, double value) { return number(value); }
    static QString item(const char*, const CourseSession& one);
    static QString item(const char*, const CourseLecturer& one);
    static QString item(const char*, const CourseContact& one) {
        return filled({one.name, one.phone, one.email}).join(QStringLiteral("　"));
    }
    [[nodiscard]] QString item(const char*, const CoursePartner& one) const {
        return Say::tr("%1: %2", "role, unit")
            .arg(words::courseTerm(one.role), one.unitId ? m_names.unit(*one.unitId) : one.name);
    }
    static QString item(const char*, const CourseSeries& one) {
        return Say::tr("%1, run %2", "series, number").arg(one.name).arg(one.no);
    }
    static QString item(const char*, const CourseFile& one) {
        return one.isPublic ? Say::tr("%1 (public)", "kind of file").arg(words::courseTerm(one.kind))
                            : words::courseTerm(one.kind);
    }
    static QString item(const char*, const CivilTransfer& one) {
        return Say::tr("%1, term %2", "category, 期別").arg(one.category).arg(one.term);
    }
    static QString item(const char*, const EnvironmentHours& one) {
        return filled({one.method, one.category, one.summary}).join(QStringLiteral("／"));
    }
    static QString item(const char*, const CoursePart& one) {
        return Say::tr("%1: %2", "part of a course, its hours").arg(one.name, number(one.hours.value_or(0)));
    }
    static QStringList filled(QStringList items) {
        items.removeAll(QString());
        return items;
    }

    const CourseNames& m_names;
};

QString Words::item(const char*, const CourseSession& one) {
    const QString clock = QStringLiteral("HH:mm");
    QStringList parts{QStringLiteral("%1. %2 %3–%4")
                          .arg(one.no)
                          .arg(dayOfWeekText(one.date), one.from.toString(clock), one.to.toString(clock))};
    if (one.breakMinutes > 0) {
        parts << Say::tr("break of %n minutes", nullptr, one.breakMinutes);
    }
    parts << filled({one.topic, one.track, one.room});
    if (one.mode == SessionMode::Online) {
        parts << words::courseTerm(one.mode);
    }
    if (one.hours) {
        parts << Say::tr("counts %1").arg(number(*one.hours));
    }
    return parts.join(QStringLiteral("　"));
}

QString Words::item(const char*, const CourseLecturer& one) {
    return filled({one.name, one.unit, one.title, words::courseTerm(one.kind), one.nationalId, one.expertise})
        .join(QStringLiteral("　"));
}

/// The parts of the form, by the field each begins with.
struct Part {
    const char* first;
    const char* title;
};
constexpr Part Parts[] = {
    {"title", QT_TRANSLATE_NOOP("CourseView", "A  Basic data")},
    {"sessions", QT_TRANSLATE_NOOP("CourseView", "B  Time and place")},
    {"hour_unit", QT_TRANSLATE_NOOP("CourseView", "C  Hours")},
    {"levels", QT_TRANSLATE_NOOP("CourseView", "D  For whom, how many, what it costs")},
    {"channels", QT_TRANSLATE_NOOP("CourseView", "E  Registration")},
    {"contacts", QT_TRANSLATE_NOOP("CourseView", "F  Contacts and lecturers")},
    {"goals", QT_TRANSLATE_NOOP("CourseView", "G  Content")},
    {"civil", QT_TRANSLATE_NOOP("CourseView", "H  Transfer and closing")},
};

/// Words of every field, in the order of the form.
QList<std::pair<QByteArray, QString>> allWords(const Course& course, const CourseNames& names) {
    QList<std::pair<QByteArray, QString>> all;
    const Words words(names);
    course::eachField(course,
                      [&](const char* field, const auto& value) { all << std::pair(field, words.of(field, value)); });
    return all;
}

/// What says nothing by itself: a rule that does not apply to this course.
bool isBeside(const Course& course, const QByteArray& field) {
    return (field == "late_deduction" && course.latePolicy != LatePolicy::Deduct) ||
           (field == "threshold" && course.partial != PartialCredit::Threshold) || (field == "venue_id") ||
           (field == "subjects_rule" && course.subjects.isEmpty());
}

} // namespace

QList<FieldsView::Section> sections(const Course& course, const CourseNames& names) {
    QList<FieldsView::Section> all;
    const auto values = allWords(course, names);
    for (const auto& [field, value] : values) {
        for (const Part& part : Parts) {
            if (field == part.first) {
                all << FieldsView::Section{Say::tr(part.title), {}, {}};
            }
        }
        if (!value.isEmpty() && !isBeside(course, field)) {
            all.last().fields << FieldsView::Field{words::courseField(QString::fromLatin1(field)), value,
                                                   field == "title"};
        }
    }
    all.removeIf([](const FieldsView::Section& section) { return section.fields.isEmpty(); });
    return all;
}

QHash<QString, QString> values(const Course& course, const CourseNames& names) {
    QHash<QString, QString> all;
    const auto fields = allWords(course, names);
    for (const auto& [field, value] : fields) {
        all.insert(QString::fromLatin1(field), isBeside(course, field) ? QString() : value);
    }
    return all;
}

namespace {

/// Of a list whose entries are rows of their own, each row in words.
template<typename T>
constexpr bool isRows = false;
template<typename T>
constexpr bool isRows<QList<T>> = std::is_class_v<T> && !std::is_same_v<T, QString>;

QHash<QByteArray, QStringList> wordsOfRows(const Course& course, const CourseNames& names) {
    QHash<QByteArray, QStringList> all;
    const Words words(names);
    course::eachField(course, [&](const char* field, const auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (isRows<Value>) {
            QStringList& rows = all[field];
            for (const auto& row : value) {
                rows << words.of(field, Value{row});
            }
        }
    });
    return all;
}

FieldsView::Field changed(const ChangedField& one) {
    const QString none = Say::tr("nothing");
    const QString arrow =
        one.before.contains(u'\n') || one.after.contains(u'\n') ? QStringLiteral("\n→\n") : QStringLiteral(" → ");
    return {words::courseField(one.path),
            (one.before.isEmpty() ? none : one.before) + arrow + (one.after.isEmpty() ? none : one.after), true};
}

} // namespace

QList<ChangedField> changedFields(const Course& before, const Course& now, const CourseNames& names) {
    QList<ChangedField> all;
    const auto then = allWords(before, names);
    const auto values = allWords(now, names);
    const auto oldRows = wordsOfRows(before, names);
    const auto rows = wordsOfRows(now, names);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString field = QString::fromLatin1(values.at(i).first);
        if (!rows.contains(values.at(i).first)) {
            if (then.at(i).second != values.at(i).second) {
                all << ChangedField{field, then.at(i).second, values.at(i).second};
            }
            continue;
        }
        // Of sixty sessions the one that was moved.
        const auto pairs =
            course::pairedRows(field, before.toJson().value(field).toArray(), now.toJson().value(field).toArray());
        for (const course::RowPair& pair : pairs) {
            if (pair.isChanged) {
                all << ChangedField{QStringLiteral("%1[%2]").arg(field).arg(pair.after < 0 ? pair.before : pair.after),
                                    oldRows.value(values.at(i).first).value(pair.before),
                                    rows.value(values.at(i).first).value(pair.after)};
            }
        }
    }
    return all;
}

FieldsView::Section changes(const Course& before, const Course& now, const CourseNames& names) {
    FieldsView::Section section{Say::tr("What this revision changed"), {}, {}};
    const QList<ChangedField> all = changedFields(before, now, names);
    for (const ChangedField& one : all) {
        section.fields << changed(one);
    }
    return section;
}

QStringList warnings(const CourseRevisionRow& revision) {
    QStringList lines;
    const QList<CourseFault> faults = course::faultsFromJson(revision.warnings, false);
    for (const CourseFault& fault : faults) {
        lines << words::courseFaultAt(fault);
    }
    return lines;
}

QStringList fieldReasons(const QJsonObject& reasons) {
    QStringList lines;
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        lines << Say::tr("%1: %2", "field, what is wrong with it")
                     .arg(words::courseField(reason.key()), reason.value().toString());
    }
    return lines;
}

namespace {

/// What was done: a command, or what the centre and colleagues do beside it.
QString happened(const QString& action) {
    static const QHash<QString, QString> others{
        {QStringLiteral("take_over"), Say::tr("Taken over from the site before")},
        {QStringLiteral("over"), Say::tr("The last session is over")},
        {QStringLiteral("remind"), Say::tr("Reminded that it is to be corrected")},
        {QStringLiteral("expire"), Say::tr("Ended: it was not corrected in time")},
        {QStringLiteral("reroute"), Say::tr("Another desk reviews it")},
        {QStringLiteral("correction"), words::commandKind(QStringLiteral("correction.submit"))},
        {QStringLiteral("correct"), words::commandKind(QStringLiteral("correction.approve"))},
        {QStringLiteral("take_up"), Say::tr("The national centre puts it right, after the time for that")},
        {QStringLiteral("give_back"), Say::tr("Back at its own desk")},
        {QStringLiteral("offer"), Say::tr("Offered to a colleague")},
        {QStringLiteral("change"), words::commandKind(QStringLiteral("change.apply"))},
        {QStringLiteral("change_ask"), Say::tr("Change asked for")},
        {QStringLiteral("change_decide"), words::commandKind(QStringLiteral("change.decide"))},
        {QStringLiteral("change_withdraw"), words::commandKind(QStringLiteral("change.withdraw"))},
        {QStringLiteral("change_lapse"), Say::tr("Change lapsed: it was not decided in time")},
        {QStringLiteral("decline"), Say::tr("Not taken over by the colleague")},
        {QStringLiteral("list_submit"), words::commandKind(QStringLiteral("list.submit"))},
        {QStringLiteral("list_recall"), words::commandKind(QStringLiteral("list.recall"))},
        {QStringLiteral("list_confirm"), words::commandKind(QStringLiteral("list.confirm"))},
        {QStringLiteral("list_return"), words::commandKind(QStringLiteral("list.return"))},
        {QStringLiteral("list_take_back"), words::commandKind(QStringLiteral("list.take_back"))},
    };
    const auto other = others.constFind(action);
    return other != others.constEnd() ? *other : words::commandKind(QStringLiteral("course.") + action);
}

} // namespace

QList<FieldsView::Section> history(const QList<CourseEventRow>& events) {
    QList<FieldsView::Section> all;
    for (const CourseEventRow& event : events) {
        const auto state = course::fromKey<CourseState>(event.toState);
        FieldsView::Section section{happened(event.action), {}, {}};
        section.fields << FieldsView::Field{words::field(QStringLiteral("at")), shownTime(event.at)}
                       << FieldsView::Field{words::field(QStringLiteral("by_name")),
                                            event.byName.isEmpty() ? Say::tr("the centre, by itself") : event.byName};
        if (state && event.toState != event.fromState) {
            section.fields << FieldsView::Field{words::field(QStringLiteral("state")), words::courseTerm(*state)};
        }
        if (!event.reason.isEmpty()) {
            section.fields << FieldsView::Field{words::field(QStringLiteral("reason")), event.reason};
        }
        all.prepend(section);
    }
    return all;
}

} // namespace inservice::courseview
