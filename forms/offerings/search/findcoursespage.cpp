// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/findcoursespage.h"

#include "forms/offerings/search/datespan.h"
#include "forms/offerings/search/facetvalues.h"
#include "models/replica/replicareader.h"

#include <QComboBox>

namespace inservice {

FindCoursesPage::FindCoursesPage(const Ties& ties, const OfferingActions& actions, QWidget* parent)
    : OfferingListPage(ties, actions, QStringLiteral("findCourses"), parent) {
    m_in = new QComboBox(this);
    m_in->setObjectName(QStringLiteral("findCoursesIn"));
    m_in->setAccessibleName(tr("What the keyword is looked for in"));
    m_in->setToolTip(m_in->accessibleName());
    for (const QString& word : {tr("in titles"), tr("in tags"), tr("in codes"), tr("in organisers")}) {
        m_in->addItem(word, m_in->count());
    }
    addFilter(m_in, QStringLiteral("in"), [this](const QVariant&) { ask(); });
    addClassChips();
    m_county = addFacet(QStringLiteral("county"), tr("All counties"));
    addUnitEdit();
    using Kind = DateSpan::Kind;
    m_span = addSpan(new DateSpan(name(), {Kind::Any, Kind::Days30, Kind::Own}, Kind::Any, this));
    beginSearch();
}

FindCoursesPage::~FindCoursesPage() = default;

QString FindCoursesPage::title() const {
    return tr("All courses");
}

OfferingQuery FindCoursesPage::asked() const {
    OfferingQuery query = boxesAsked();
    query.when = OfferingQuery::When::Coming;
    query.in = OfferingQuery::In(m_in->currentIndex());
    return query;
}

void FindCoursesPage::fillChoices(const ReplicaReader& replica) {
    fill(m_county, facetWords(facetValues(replica, QStringLiteral("county"))));
}

} // namespace inservice
