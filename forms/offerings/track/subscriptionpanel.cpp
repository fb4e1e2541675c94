// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/subscriptionpanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/lists/listmemory.h"
#include "forms/offerings/track/trackwords.h"
#include "models/offerings/offeringquery.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalBlocker>

namespace inservice {
namespace {

constexpr PlainText::Limits nameLimits{1, 40, false, true}; ///< as the centre takes it
constexpr PlainText::Limits wordLimits{0, OfferingQuery::longestText, false, false};

/// The searches that somebody keeps in 進階搜尋: name and query. Days that go with the calendar do not go along: what
/// is new is what is told.
QList<std::pair<QString, QJsonObject>> keptSearches(const QString& user) {
    const ListMemory memory(user, QStringLiteral("searchCourses"));
    const QJsonArray told =
        QJsonDocument::fromJson(memory.kept(QStringLiteral("searches")).toString().toUtf8()).array();
    QList<std::pair<QString, QJsonObject>> all;
    for (const auto& value : told) {
        const QJsonObject one = value.toObject();
        QJsonObject query = one.value(QLatin1String("query")).toObject();
        if (!one.value(QLatin1String("span")).toString().isEmpty()) {
            query.remove(QStringLiteral("from"));
            query.remove(QStringLiteral("to"));
        }
        if (OfferingQuery::fromJson(query)) {
            all.append({one.value(QLatin1String("name")).toString(), query});
        }
    }
    return all;
}

} // namespace

const UpkeepSubject& subscriptionSubject() {
    static const UpkeepSubject subject{
        "subscription",
        "subscription_id",
        false,
        {{"add", "Add", QT_TRANSLATE_NOOP("UpkeepActions", "&Subscribe to a search…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Subscribe to a search"),
          QT_TRANSLATE_NOOP(
              "UpkeepActions",
              "The centre looks for it again and again, in the morning, and tells you the courses that have "
              "been published since. Where there is nothing new, nothing is sent."),
          true},
         {"change", "Change", QT_TRANSLATE_NOOP("UpkeepActions", "&Change…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Change the subscription"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Where something else is looked for, the next issue begins from now on.")},
         {"stop", "Stop", QT_TRANSLATE_NOOP("UpkeepActions", "St&op…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Stop the subscription"),
          QT_TRANSLATE_NOOP("UpkeepActions", "There are no more issues. It stays on the list and can be resumed.")},
         {"resume", "Resume", QT_TRANSLATE_NOOP("UpkeepActions", "&Resume…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Resume the subscription"),
          QT_TRANSLATE_NOOP("UpkeepActions", "The next issue has what is published from now on.")},
         {"remove", "Remove", QT_TRANSLATE_NOOP("UpkeepActions", "&Delete…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Delete the subscription"),
          QT_TRANSLATE_NOOP("UpkeepActions", "It goes from the list, with what its last issue held.")}}};
    return subject;
}

SubscriptionPanel::SubscriptionPanel(const QString& user, QWidget* parent)
    : RecurringPanel(QStringLiteral("subscriptionPanel"), nameLimits, tr("By e-mail, and here"), tr("Here alone"),
                     parent)
    , m_user(user)
    , m_source(new ChoiceEdit)
    , m_keyword(new TextEdit(wordLimits))
    , m_county(new ChoiceEdit) {
    fillEvery({QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month")});
    addName(tr("&Name"));
    add("source", tr("&Looks for"), m_source);
    add("keyword", tr("&Words"), m_keyword);
    add("county", tr("Count&y where it is held"), m_county);
    addHow();
    watchBox(m_source);
    watchBox(m_county);
    connect(m_source, &QComboBox::currentIndexChanged, this, &SubscriptionPanel::showRows);
}

QWidget* SubscriptionPanel::fill(const QJsonObject& all, const ReplicaReader& replica) {
    const QSignalBlocker quiet(m_source);
    const QSignalBlocker still(m_county);
    fillCounties(replica);
    fillSources(all.value(QLatin1String("query")).toObject(), replica);
    fillCommon(all);
    showRows();
    return firstEdit();
}

void SubscriptionPanel::fillCounties(const ReplicaReader& replica) {
    m_county->clear();
    m_county->addItem(tr("All counties"), QString());
    const auto counties = replica.rows<CountyRow>();
    for (const CountyRow& county : counties) {
        m_county->addItem(county.name, QString::number(county.id));
    }
}

/// A new one begins with words; what there is stays what it is until another search is chosen.
void SubscriptionPanel::fillSources(const QJsonObject& query, const ReplicaReader& replica) {
    m_source->clear();
    if (!query.isEmpty()) {
        m_source->addItem(trackwords::query(replica, query), query);
    }
    const auto kept = keptSearches(m_user);
    for (const auto& [name, one] : kept) {
        m_source->addItem(tr("Saved search: %1").arg(name), one);
    }
    m_source->addItem(tr("Words and a county"), QJsonObject());
    m_keyword->load({});
    m_county->setCurrentIndex(0);
    m_source->setCurrentIndex(query.isEmpty() ? m_source->count() - 1 : 0);
}

bool SubscriptionPanel::isByWords() const {
    return m_source->currentData().toJsonObject().isEmpty();
}

void SubscriptionPanel::showRows() {
    showCommon();
    setRowShown(m_source, asksAll());
    setRowShown(m_keyword, asksAll() && isByWords());
    setRowShown(m_county, asksAll() && isByWords());
}

QJsonObject SubscriptionPanel::query() const {
    if (!isByWords()) {
        return m_source->currentData().toJsonObject();
    }
    OfferingQuery asked;
    asked.keyword = m_keyword->normalisedText();
    if (const QString county = m_county->currentData().toString(); !county.isEmpty()) {
        asked.facets.insert(QStringLiteral("county"), {{county}, {}});
    }
    return asked.toJson();
}

QJsonObject SubscriptionPanel::body() const {
    QJsonObject body = RecurringPanel::body();
    if (asksAll()) {
        body.insert(QStringLiteral("query"), query());
    }
    return body;
}

QString SubscriptionPanel::whyNot() const {
    if (!asksAll()) {
        return {};
    }
    if (const QString fault = faultOf({name(), m_keyword}); !fault.isEmpty()) {
        return fault;
    }
    if (isByWords() && m_keyword->isBlank() && m_county->currentIndex() == 0) {
        return tr("Write a word, or choose a county: all courses of the country would be too many to read.");
    }
    if (isByWords() && !OfferingQuery::fromJson(query()).value_or(OfferingQuery()).fault().isEmpty()) {
        return tr("A search has ten words at most. Leave some out.");
    }
    return whyUnchanged();
}

} // namespace inservice
