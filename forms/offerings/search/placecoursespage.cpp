// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/placecoursespage.h"

#include "forms/look/whynot.h"
#include "forms/offerings/map/countymap.h"
#include "forms/offerings/search/datespan.h"
#include "forms/offerings/search/facetvalues.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace inservice {
namespace {

constexpr int leastTable = 180; ///< px
constexpr int mostTable = 420;

constexpr QLatin1String everywhere("all");
constexpr QLatin1String online("0");

} // namespace

PlaceCoursesPage::PlaceCoursesPage(const Ties& ties, const OfferingActions& actions, QWidget* parent)
    : ChooseFirstPage(ties, actions, QStringLiteral("placeCourses"), QStringLiteral("county"), parent)
    , m_map(new CountyMap(this)) {
    addClassChips();
    m_district = addFacet(QStringLiteral("district"), tr("All districts"));
    m_unitKind = addFacet(QStringLiteral("unit_kind"), tr("Every kind of school"));
    m_tag = addFacet(QStringLiteral("tag"), tr("All tags"));
    addUnitEdit();
    using Kind = DateSpan::Kind;
    addSpan(new DateSpan(name(), {Kind::Any, Kind::Days30, Kind::Semester, Kind::Winter, Kind::Summer, Kind::Own},
                         Kind::Any, this));
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    row->addWidget(m_map, 1);
    row->addWidget(table(), 1);
    table()->setMinimumWidth(leastTable);
    table()->setMaximumWidth(mostTable);
    table()->setAccessibleName(tr("Counties, with how many courses are to come"));
    both->setFocusProxy(m_map);
    connect(m_map, &CountyMap::chosen, this, [this](qint64 county) { choose(QString::number(county)); });
    beginChoosing(both, tr("&Map"), tr("Find a county"));
}

PlaceCoursesPage::~PlaceCoursesPage() = default;

QString PlaceCoursesPage::title() const {
    return tr("Courses by place");
}

OfferingQuery PlaceCoursesPage::asked() const {
    OfferingQuery query = boxesAsked();
    query.when = OfferingQuery::When::Coming;
    if (chosen() == online) {
        query.facets.insert(QStringLiteral("mode"),
                            {{QStringLiteral("online_live"), QStringLiteral("online_own_time")}, {}});
    } else if (!chosen().isEmpty() && chosen() != everywhere) {
        query.facets.insert(QStringLiteral("county"), {{chosen()}, {}});
    }
    return query;
}

void PlaceCoursesPage::fillChoices(const ReplicaReader& replica) {
    const QList<CountyRow> counties = replica.rows<CountyRow>();
    m_counties.clear();
    for (const CountyRow& county : counties) {
        m_counties.append({county.id, county.name});
    }
    m_map->setCounties(counties);
    fill(m_unitKind, facetWords(facetValues(replica, QStringLiteral("unit_kind"))));
    fill(m_tag, facetWords(facetValues(replica, QStringLiteral("tag"))));
    fillDistricts();
}

QString PlaceCoursesPage::nameOf(const QString& key) const {
    if (key == everywhere) {
        return tr("all counties");
    }
    if (key == online) {
        return tr("online");
    }
    for (const auto& [id, name] : m_counties) {
        if (key == QString::number(id)) {
            return name;
        }
    }
    return {};
}

void PlaceCoursesPage::showPlaces(const OfferingPlaces& places) {
    QList<CountTree::Row> rows{{everywhere, tr("All counties"), places.total}};
    for (const auto& [id, name] : std::as_const(m_counties)) {
        rows.append({QString::number(id), name, places.counties.value(id)});
    }
    rows.append({online, tr("Online"), places.counties.value(0)});
    table()->setRows(rows);
    m_map->setCounts(places.counties);
}

void PlaceCoursesPage::choiceChanged() {
    list()->keep(QStringLiteral("district"), {}); // of another county
    fillDistricts();
    m_map->setChosen(chosen().toLongLong());
}

/// Of the county alone.
void PlaceCoursesPage::fillDistricts() {
    QList<std::pair<QString, QString>> words;
    try {
        const QList<DistrictRow> districts = districtsOf(link().replica(), chosen().toLongLong());
        for (const DistrictRow& district : districts) {
            words.append({QString::number(district.id), district.name});
        }
    } catch (const ReplicaError&) {
        // the list says that nothing can be read
    }
    fill(m_district, words);
    look::setPossible(m_district, words.isEmpty() ? tr("Choose a county first.") : QString(),
                      m_district->accessibleName());
}

} // namespace inservice
