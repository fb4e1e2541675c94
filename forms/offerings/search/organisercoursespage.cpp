// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/organisercoursespage.h"

#include "forms/offerings/search/datespan.h"
#include "forms/offerings/search/facetvalues.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int mostTable = 720; ///< px: the numbers stay near the names

// Keys of the table: «kind 3», «unit 712».
const QLatin1String kindKey("kind ");
const QLatin1String unitKey("unit ");

} // namespace

OrganiserCoursesPage::OrganiserCoursesPage(const Ties& ties, const OfferingActions& actions, QWidget* parent)
    : ChooseFirstPage(ties, actions, QStringLiteral("organiserCourses"), QStringLiteral("organiser"), parent) {
    addClassChips();
    m_county = addFacet(QStringLiteral("county"), tr("All counties"));
    m_tag = addFacet(QStringLiteral("tag"), tr("All tags"));
    using Kind = DateSpan::Kind;
    addSpan(new DateSpan(name(), {Kind::Any, Kind::Days30, Kind::Semester, Kind::Winter, Kind::Summer, Kind::Own},
                         Kind::Any, this));
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    auto* note = new look::QuietLabel(
        tr("By who gives the course, not by whom it is for: for that there is the advanced search."), both);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addWidget(table(), 1);
    table()->setAccessibleName(tr("Kinds of organisers and organisers, with how many courses are to come"));
    both->setFocusProxy(table());
    table()->setMaximumWidth(mostTable);
    beginChoosing(both, tr("Choose an &organiser"), tr("Find an organiser"));
}

OrganiserCoursesPage::~OrganiserCoursesPage() = default;

QString OrganiserCoursesPage::title() const {
    return tr("Courses by organiser");
}

OfferingQuery OrganiserCoursesPage::asked() const {
    OfferingQuery query = boxesAsked();
    query.when = OfferingQuery::When::Coming;
    const QList<OrganiserKind> kinds = organiserKinds();
    if (chosen().startsWith(unitKey)) {
        query.unitId = chosen().mid(unitKey.size()).toLongLong();
    } else if (chosen().startsWith(kindKey)) {
        query.facets.insert(QStringLiteral("unit_kind"),
                            {kinds.value(QStringView(chosen()).mid(kindKey.size()).toInt()).kinds, {}});
    }
    return query;
}

void OrganiserCoursesPage::fillChoices(const ReplicaReader& replica) {
    fill(m_county, facetWords(facetValues(replica, QStringLiteral("county"))));
    fill(m_tag, facetWords(facetValues(replica, QStringLiteral("tag"))));
}

QString OrganiserCoursesPage::nameOf(const QString& key) const {
    if (key.startsWith(kindKey)) {
        return organiserKinds().value(QStringView(key).mid(kindKey.size()).toInt()).word;
    }
    return m_units.value(key.mid(unitKey.size()).toLongLong()).name;
}

void OrganiserCoursesPage::showPlaces(const OfferingPlaces& places) {
    const QList<qint64> ids = places.units.keys();
    m_units.clear();
    try {
        const QList<UnitRow> units = link().replica().rows<UnitRow>(QSet<qint64>(ids.begin(), ids.end()));
        for (const UnitRow& unit : units) {
            m_units.insert(unit.id, {unit.name, unit.kind});
        }
    } catch (const ReplicaError&) {
        // the list says that nothing can be read
    }
    QList<CountTree::Row> rows;
    const QList<OrganiserKind> kinds = organiserKinds();
    for (int place = 0; place < kinds.size(); ++place) {
        CountTree::Row row{kindKey + QString::number(place), kinds.at(place).word};
        for (auto unit = m_units.cbegin(); unit != m_units.cend(); ++unit) {
            if (kinds.at(place).kinds.contains(unit->kind)) {
                row.below.append({unitKey + QString::number(unit.key()), unit->name, places.units.value(unit.key())});
                row.count += row.below.constLast().count;
            }
        }
        std::sort(row.below.begin(), row.below.end(), [](const CountTree::Row& a, const CountTree::Row& b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        rows.append(row);
    }
    table()->setRows(rows);
}

} // namespace inservice
