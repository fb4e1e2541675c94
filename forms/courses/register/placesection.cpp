// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/sessiontable.h"
#include "forms/courses/register/coursechoices.h"
#include "forms/courses/register/coursesections.h"
#include "forms/edits/edits.h"
#include "models/domain/rocdate.h"

#include <QJsonArray>
#include <QSignalBlocker>
#include <algorithm>

namespace inservice {

PlaceSection::PlaceSection(QWidget* parent)
    : CourseSection(u'B', tr("Time and place"), parent) {
    addSessions();
    auto* reason = new LinesEdit(2, this);
    add(QStringLiteral("backfill_reason"), tr("Why entered afterwards"), reason, true)
        ->setHelp(tr("A course that has begun is entered within 30 days, with a reason of at least 10 characters."));
    addChoice(QStringLiteral("time_kind"), tr("Time of the course"), courseChoices<TimeKind>(), true);
    m_mode = addChoice(QStringLiteral("mode"), tr("How it is held"), courseChoices<CourseMode>(), true);
    addPlace();
    add(QStringLiteral("online_url"), tr("Online classroom"), new HttpsEdit(this), true)
        ->setHelp(tr("Begins with https://. Only those who were accepted see it."));
    addMany(QStringLiteral("checkin"), tr("Signing in"), courseChoices<CheckinKind>(), true);
}

void PlaceSection::addSessions() {
    m_sessions = new SessionTable(this);
    addRow(QStringLiteral("sessions"), tr("&Sessions"), m_sessions, true);
    bind(
        QStringLiteral("sessions"), [this](const QJsonValue& value) { m_sessions->load(value); },
        [this] { return m_sessions->stored(); });
    connect(m_sessions, &SessionTable::edited, this, [this] { touched(QStringLiteral("sessions")); });
}

void PlaceSection::jumpTo(const QString& path) {
    CourseSection::jumpTo(path);
    if (path.startsWith(u"sessions[")) {
        m_sessions->jumpTo(path);
    }
}

void PlaceSection::showFindings(const QList<CourseFinding>& findings) {
    QList<CourseFinding> rest = findings;
    QList<CourseFault> centres;
    rest.removeIf([&centres](const CourseFinding& finding) {
        const bool isCell = finding.field.startsWith(u"sessions[");
        if (isCell && finding.isCentres) {
            centres << finding.fault;
        }
        return isCell;
    });
    m_sessions->showFaults(centres);
    CourseSection::showFindings(rest);
}

QList<CourseFinding> PlaceSection::typingFaults() const {
    QList<CourseFinding> faults = CourseSection::typingFaults();
    const QList<CourseFault> unclear = m_sessions->unclearFaults();
    for (const CourseFault& fault : unclear) {
        faults << CourseFinding{fault.field, words::courseFault(fault), true, fault};
    }
    return faults;
}

void PlaceSection::addPlace() {
    m_county = addChoice(QStringLiteral("county_id"), tr("County or city"), {}, true);
    connect(m_county, &QComboBox::currentIndexChanged, this, &PlaceSection::fillDistricts); // before what is loaded
    m_district = addChoice(QStringLiteral("district_id"), tr("District"), {}, true);
    addVenue();
}

/// One of 研習場所 is chosen by its name, which brings its county and district; any other place is typed.
void PlaceSection::addVenue() {
    m_venue = new TextEdit({0, 80}, this);
    connect(m_venue, &ValueEdit::edited, this, [this] {
        if (!isLoading()) {
            chooseVenue();
        }
    });
    add(QStringLiteral("venue"), tr("&Place"), m_venue, true);
    bind(
        QStringLiteral("venue_id"), [this](const QJsonValue& value) { m_venueId = value.toInteger(); },
        [this] { return m_venueId != 0 ? QJsonValue(m_venueId) : QJsonValue(); });
}

void PlaceSection::chooseVenue() {
    m_venueId = 0;
    const QString name = m_venue->normalisedText();
    for (const VenueRow& venue : material().venues) {
        if (venue.name == name) {
            m_venueId = venue.id;
            m_county->setChoice(venue.countyId);
            if (venue.districtId != 0) {
                m_district->setChoice(venue.districtId);
            }
            return;
        }
    }
}

void PlaceSection::fill() {
    m_sessions->setCalendar(material().calendar, RocDate::today().day());
    const QVariant county = m_county->choice();
    const QSignalBlocker quiet(m_county);
    m_county->restart(tr("Choose…"));
    for (const CountyRow& one : material().counties) {
        m_county->addItem(one.name, one.id);
    }
    m_county->setChoice(county);
    fillDistricts();
    QStringList venues;
    for (const VenueRow& venue : material().venues) {
        venues << venue.name;
    }
    venues.removeDuplicates();
    m_venue->setSuggestions(venues);
}

void PlaceSection::fillDistricts() {
    if (m_district == nullptr) {
        return;
    }
    const QVariant district = m_district->choice();
    const QSignalBlocker quiet(m_district);
    m_district->restart(tr("Choose…"));
    for (const DistrictRow& one : material().districts) {
        if (one.countyId == m_county->choice().toLongLong()) {
            m_district->addItem(one.name, one.id);
        }
    }
    m_district->setChoice(district);
}

void PlaceSection::settle() {
    const QString mode = m_mode->choice().toString();
    m_sessions->setMode(course::fromKey<CourseMode>(mode));
    const QList<CourseSession> sessions = m_sessions->sessions();
    const QDate today = RocDate::today().day();
    setRowShown(QStringLiteral("backfill_reason"),
                std::any_of(sessions.begin(), sessions.end(), [&today](const CourseSession& session) {
                    return session.date.isValid() && session.date < today;
                }));
    const bool hasPlace = mode != u"online_live" && mode != u"online_own_time";
    for (const char* field : {"county_id", "district_id", "venue"}) {
        setRowShown(QString::fromLatin1(field), hasPlace);
    }
    const auto venue = std::find_if(material().venues.cbegin(), material().venues.cend(),
                                    [this](const VenueRow& one) { return one.id == m_venueId; });
    row(QStringLiteral("venue"))
        ->setHelp(venue != material().venues.cend()
                      ? tr("One of the registered venues: %1, up to %2 people", "address, number")
                            .arg(venue->address)
                            .arg(venue->capacity)
                      : tr("A registered venue by its name, or 2 to 80 characters: building and room, so that somebody "
                           "from elsewhere finds it."));
    setRowShown(QStringLiteral("online_url"), mode == u"online_live" || mode == u"mixed");
    setRowRequired(QStringLiteral("online_url"), mode == u"online_live");
}

QString PlaceSection::summary(const QJsonObject& body) const {
    QStringList parts;
    const QJsonArray sessions = body.value(QLatin1String("sessions")).toArray();
    if (!sessions.isEmpty()) {
        const QJsonObject first = sessions.first().toObject();
        parts << tr("%1 %2–%3", "day, from, to")
                     .arg(first.value(QLatin1String("date")).toString().replace(u'-', u'/'),
                          first.value(QLatin1String("from")).toString(), first.value(QLatin1String("to")).toString());
        if (sessions.size() > 1) {
            parts << tr("%n session(s)", nullptr, int(sessions.size()));
        }
    }
    parts << words::courseTermOf(QStringLiteral("mode"), body.value(QLatin1String("mode")).toString());
    if (m_county->choice().isValid()) {
        parts << m_county->currentText() + (m_district->choice().isValid() ? m_district->currentText() : QString());
    }
    parts << body.value(QLatin1String("venue")).toString();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace inservice
