// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/view/offeringsections.h"

#include "forms/courses/view/courseattachments.h"
#include "forms/courses/view/coursesections.h"
#include "forms/offerings/view/offeringwords.h"
#include "forms/words/coursewords.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"
#include "models/offerings/offeringstanding.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>
#include <algorithm>
#include <initializer_list>

namespace inservice::offeringview {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OfferingView)
};

template<typename E>
std::optional<E> termOf(const OfferingRow& row, char letter) {
    const QStringList values = facetValues(row, QLatin1Char(letter));
    return values.isEmpty() ? std::nullopt : course::fromKey<E>(values.constFirst());
}

template<typename E>
QList<E> termsOf(const OfferingRow& row, char letter) {
    QList<E> all;
    const QStringList values = facetValues(row, QLatin1Char(letter));
    for (const QString& value : values) {
        if (const auto term = course::fromKey<E>(value)) {
            all << *term;
        }
    }
    return all;
}

QList<qint64> idsOf(const OfferingRow& row, char letter) {
    QList<qint64> ids;
    const QStringList values = facetValues(row, QLatin1Char(letter));
    for (const QString& value : values) {
        ids << value.toLongLong();
    }
    return ids;
}

/// Without those that another one lies under: an offering bears them all.
QList<qint64> leaves(const QList<qint64>& natures, const CourseNames& names) {
    QList<qint64> all = natures;
    all.removeIf([&](qint64 id) {
        const QString above = names.nature(id) + QStringLiteral(" ▸ ");
        return std::any_of(natures.begin(), natures.end(),
                           [&](qint64 other) { return names.nature(other).startsWith(above); });
    });
    return all;
}

/// The form of a course as far as lists know it.
Course formOf(const OfferingRow& row, const CourseNames& names) {
    Course course;
    course.title = row.title;
    course.tags = facetValues(row, u't');
    course.classKind = termOf<ClassKind>(row, 'k');
    course.natures = leaves(idsOf(row, 'n'), names);
    course.timeKind = termOf<TimeKind>(row, 'p');
    course.mode = termOf<CourseMode>(row, 'm');
    course.levels = termsOf<AudienceLevel>(row, 'l');
    course.titles = idsOf(row, 'j');
    course.subjects = idsOf(row, 's');
    course.openScope = termOf<OpenScope>(row, 'a');
    course.channels = termsOf<RegistrationChannel>(row, 'r');
    return course;
}

class Writer {
public:
    Writer(const Known& known, const CourseNames& names, const ReplicaReader& replica)
        : m_known(known)
        , m_row(known.row)
        , m_names(names)
        , m_replica(replica)
        , m_form(known.page ? Course::fromJson(known.page->body) : formOf(known.row, names))
        , m_values(courseview::values(m_form, names)) {}

    [[nodiscard]] FieldsView::Section aboutCourse() const;
    [[nodiscard]] FieldsView::Section aboutRegistration() const;
    [[nodiscard]] FieldsView::Section aboutUnit() const;

private:
    static void add(FieldsView::Section& section, const QString& label, const QString& value, bool strong = false) {
        if (!value.isEmpty()) {
            section.fields << FieldsView::Field{label, value, strong};
        }
    }
    void addFields(FieldsView::Section& section, std::initializer_list<const char*> fields) const {
        for (const char* field : fields) {
            add(section, words::courseField(QLatin1String(field)), m_values.value(QLatin1String(field)));
        }
    }
    void addSelection(FieldsView::Section& section) const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString seats() const;
    [[nodiscard]] QString fee() const;
    [[nodiscard]] QString lecturers() const;

    const Known& m_known;
    const OfferingRow& m_row;
    const CourseNames& m_names;
    const ReplicaReader& m_replica;
    Course m_form;
    QHash<QString, QString> m_values;
};

QString link(const QString& kind, const QString& to, const QString& words) {
    return QStringLiteral("<a href=\"%1:%2\">%3</a>")
        .arg(kind, QString::fromLatin1(QUrl::toPercentEncoding(to)), words.toHtmlEscaped());
}

/// From one day to another, or on one.
QString span(const QDateTime& from, const QDateTime& to) {
    const QString first = day(from);
    const QString last = day(to);
    return first == last || last.isEmpty() ? first
           : first.isEmpty()               ? Say::tr("until %1", "day").arg(last)
                                           : Say::tr("%1 to %2", "days").arg(first, last);
}

QString Writer::place() const {
    if (m_row.countyId == 0) {
        return m_row.venue.isEmpty() ? Say::tr("Online") : m_row.venue;
    }
    QString area = m_names.county(m_row.countyId) + m_names.district(m_row.districtId);
    return m_row.venue.isEmpty() ? area : QStringLiteral("%1　%2").arg(area, m_row.venue);
}

QString Writer::lecturers() const {
    if (m_known.page) {
        return m_values.value(QStringLiteral("lecturers"));
    }
    return m_row.lecturers.join(Say::tr(", ", "between names"));
}

QString Writer::seats() const {
    return Say::tr("%1, of them %2 free (counted once an hour)", "places")
        .arg(Say::tr("%n place(s)", nullptr, m_row.quota), Say::tr("%n place(s)", nullptr, m_row.free));
}

QString Writer::fee() const {
    return m_row.fee == 0 ? Say::tr("Free of charge") : Say::tr("NT$ %1").arg(QLocale().toString(m_row.fee));
}

FieldsView::Section Writer::aboutCourse() const {
    FieldsView::Section section{Say::tr("The course"), {}, {}};
    addFields(section, {"class_kind", "natures", "tags"});
    add(section, Say::tr("Days of the course"), span(m_row.startsAt, m_row.endsAt), true);
    addFields(section, {"sessions", "time_kind"});
    add(section, words::courseField(QStringLiteral("venue")), place(), true);
    addFields(section, {"mode"});
    const auto unit = course::fromKey<HourUnit>(m_row.hourUnit);
    add(section, Say::tr("Hours of the course"),
        Say::tr("%1 %2", "number, hours or credits")
            .arg(QLocale::c().toString(m_row.hours, 'g', 6), unit ? words::courseTerm(*unit) : QString()));
    if (m_form.mode == CourseMode::Mixed) {
        addFields(section, {"digital_hours", "physical_hours"});
    }
    add(section, words::courseField(QStringLiteral("lecturers")), lecturers());
    addFields(section, {"goals", "content", "notes", "partners", "series", "basis_no", "checkin", "partial",
                        "threshold", "late_policy", "assessment", "assessment_other", "civil", "environment"});
    return section;
}

/// How those who enrol are chosen, and of a draw what it is bound by: anybody can do it again.
void Writer::addSelection(FieldsView::Section& section) const {
    const auto form = m_replica.row<EnrolmentFormRow>(m_row.id);
    if (!form) {
        return;
    }
    const auto mode = course::fromKey<AcceptMode>(form->settings.value(QLatin1String("accept_mode")).toString());
    add(section, Say::tr("How it is decided"), mode ? words::enrolmentTerm(*mode) : QString());
    const auto drawn = [&form](const char* name) { return form->draw.value(QLatin1String(name)).toString(); };
    add(section, Say::tr("SHA-256 of the draw's secret"), drawn("sha256"));
    add(section, Say::tr("Secret of the draw"), drawn("secret"));
    add(section, Say::tr("Seed of the draw"), drawn("seed"));
}

FieldsView::Section Writer::aboutRegistration() const {
    FieldsView::Section section{Say::tr("Registration"), {}, {}};
    // The moment after: midnight belongs to the day before.
    add(section, Say::tr("Days of registration"),
        span(m_row.regFrom, m_row.regTo.isValid() ? m_row.regTo.addSecs(-1) : QDateTime()));
    add(section, Say::tr("Online registration"), onlineRegistration(m_row), true);
    addFields(section, {"channels", "reg_url", "open_scope", "open_counties", "open_units", "audience", "levels",
                        "titles", "subjects", "subjects_rule", "class_count", "class_size"});
    add(section, Say::tr("Places"), seats());
    addSelection(section);
    add(section, words::courseField(QStringLiteral("fee")), fee());
    if (m_row.fee != 0) {
        addFields(section, {"fee_method"});
    }
    addFields(section, {"fund", "subsidy"});
    const QUrl web(m_form.registrationUrl, QUrl::StrictMode);
    if (web.isValid() && (web.scheme() == QLatin1String("https") || web.scheme() == QLatin1String("http"))) {
        section.text =
            link(QStringLiteral("web"), m_form.registrationUrl, Say::tr("Open the web page for registration"));
    }
    return section;
}

FieldsView::Section Writer::aboutUnit() const {
    FieldsView::Section section{Say::tr("Holding unit"), {}, {}};
    const auto unit = m_replica.row<UnitRow>(m_row.unitId);
    add(section, words::courseField(QStringLiteral("unit_id")), unit ? unit->name : QString(), true);
    add(section, Say::tr("Telephone of the unit"), unit ? unit->phone : QString());
    if (!m_known.contacts) {
        return section;
    }
    if (m_known.contacts->isEmpty()) {
        add(section, words::courseField(QStringLiteral("contacts")), Say::tr("None is given: ask the unit."));
    }
    QStringList links;
    for (const questions::OfferingContact& contact : *m_known.contacts) {
        add(section, Say::tr("Contact"), contact.name, true);
        add(section, words::field(QStringLiteral("phone")), contact.phone);
        add(section, words::field(QStringLiteral("email")), contact.email);
        if (!contact.email.isEmpty()) {
            links << link(QStringLiteral("mail"), contact.email, Say::tr("Write to %1").arg(contact.name));
        }
        if (!contact.phone.isEmpty()) {
            links << link(QStringLiteral("phone"), contact.phone,
                          Say::tr("Copy the telephone number of %1").arg(contact.name));
        }
    }
    section.text = links.join(QStringLiteral("<br>"));
    return section;
}

} // namespace

QList<FieldsView::Section> sections(const Known& known, const CourseNames& names, const ReplicaReader& replica) {
    const Writer writer(known, names, replica);
    QList<FieldsView::Section> all{writer.aboutCourse(), writer.aboutRegistration(), writer.aboutUnit(),
                                   known.page ? courseview::attachments(known.page->body) : FieldsView::Section()};
    all.removeIf([](const FieldsView::Section& one) { return one.fields.isEmpty() && one.text.isEmpty(); });
    return all;
}

QString asText(const QString& title, const QList<FieldsView::Section>& sections) {
    QStringList lines{title};
    for (const FieldsView::Section& section : sections) {
        if (!section.fields.isEmpty()) {
            lines << QString() << QStringLiteral("【%1】").arg(section.title);
        }
        for (const FieldsView::Field& field : section.fields) {
            const QString between = field.value.contains(u'\n') ? QStringLiteral("：\n") : QStringLiteral("：");
            lines << field.label + between + field.value;
        }
    }
    return lines.join(u'\n');
}

} // namespace inservice::offeringview
