// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/offeringquery.h"

#include "models/offerings/offeringwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace inservice {

namespace {

constexpr std::array inKeys{"name", "tag", "number", "unit"};
constexpr std::array whenKeys{"coming", "current", "any", "past"};
constexpr std::array sortKeys{"start", "deadline", "newest", "seats", "latest"};

constexpr struct {
    const char* facet;
    char letter;
} letters[] = {{"level", 'l'},    {"title", 'j'}, {"subject", 's'}, {"nature", 'n'},   {"tag", 't'},
               {"class", 'k'},    {"mode", 'm'},  {"county", 'c'},  {"district", 'd'}, {"time", 'p'},
               {"weekday", 'w'},  {"day", 'y'},   {"hours", 'h'},   {"fee", 'f'},      {"unit_kind", 'u'},
               {"transfer", 'x'}, {"scope", 'a'}, {"care", 'o'},    {"fits", 'e'},     {"mine", 'z'}};

/// The place of a word among the keys of an enum.
template<typename Enum, typename Keys>
bool read(const QJsonValue& value, const Keys& keys, Enum& result) {
    if (value.isUndefined()) {
        return true;
    }
    const QByteArray word = value.toString().toUtf8();
    const auto at = std::find_if(keys.begin(), keys.end(), [&word](const char* key) { return word == key; });
    result = Enum(at - keys.begin());
    return at != keys.end();
}

QStringList texts(const QJsonValue& value) {
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const auto& one : array) {
        all.append(one.toString());
    }
    return all;
}

bool isKnown(const QString& facet) {
    static const QStringList others{QStringLiteral("registration"), QStringLiteral("state"), QStringLiteral("seats"),
                                    QStringLiteral("lecturer")};
    return !facetLetter(facet).isNull() || others.contains(facet);
}

} // namespace

QChar facetLetter(const QString& facet) {
    for (const auto& known : letters) {
        if (facet == QLatin1String(known.facet)) {
            return QLatin1Char(known.letter);
        }
    }
    return {};
}

bool isOwnFacet(const QString& facet) {
    return facet == QLatin1String("fits") || facet == QLatin1String("mine");
}

const QStringList& countedFacets() {
    static const QStringList all = [] {
        QStringList made;
        for (const auto& known : letters) {
            made.append(QLatin1String(known.facet));
        }
        return made << QStringLiteral("registration") << QStringLiteral("state") << QStringLiteral("seats");
    }();
    return all;
}

QJsonObject OfferingQuery::toJson() const {
    QJsonObject json;
    const auto put = [&json](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            json.insert(QLatin1String(key), value);
        }
    };
    put("keyword", keyword);
    put("in", in == In::Name ? QString() : QLatin1String(inKeys.at(size_t(in))));
    put("unit", unit);
    put("when", when == When::Coming ? QString() : QLatin1String(whenKeys.at(size_t(when))));
    put("from", from.toString(Qt::ISODate));
    put("to", to.toString(Qt::ISODate));
    put("sort", sort == Sort::Start ? QString() : QLatin1String(sortKeys.at(size_t(sort))));
    if (unitId != 0) {
        json.insert(QStringLiteral("unit_id"), unitId);
    }
    QJsonObject chosen;
    for (auto facet = facets.constBegin(); facet != facets.constEnd(); ++facet) {
        if (!facet->isEmpty()) {
            chosen.insert(facet.key(), QJsonObject{{"any", QJsonArray::fromStringList(facet->any)},
                                                   {"none", QJsonArray::fromStringList(facet->none)}});
        }
    }
    if (!chosen.isEmpty()) {
        json.insert(QStringLiteral("facets"), chosen);
    }
    return json;
}

bool OfferingQuery::asksOwn() const {
    return std::any_of(facets.keyBegin(), facets.keyEnd(), isOwnFacet);
}

bool OfferingQuery::asksFitting() const {
    return !facets.value(QStringLiteral("fits")).isEmpty();
}

bool OfferingQuery::asksEnded() const {
    return facets.value(QStringLiteral("mine")).any.contains(QStringLiteral("attended")) ||
           facets.value(QStringLiteral("state")).any.contains(QStringLiteral("ended"));
}

QByteArray OfferingQuery::text() const {
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

std::optional<OfferingQuery> OfferingQuery::fromJson(const QJsonObject& json) {
    OfferingQuery query;
    query.keyword = json.value(QLatin1String("keyword")).toString();
    query.unit = json.value(QLatin1String("unit")).toString();
    query.unitId = json.value(QLatin1String("unit_id")).toInteger();
    query.from = QDate::fromString(json.value(QLatin1String("from")).toString(), Qt::ISODate);
    query.to = QDate::fromString(json.value(QLatin1String("to")).toString(), Qt::ISODate);
    if (!read(json.value(QLatin1String("in")), inKeys, query.in) ||
        !read(json.value(QLatin1String("when")), whenKeys, query.when) ||
        !read(json.value(QLatin1String("sort")), sortKeys, query.sort)) {
        return std::nullopt;
    }
    const QJsonObject chosen = json.value(QLatin1String("facets")).toObject();
    for (auto facet = chosen.constBegin(); facet != chosen.constEnd(); ++facet) {
        const QJsonObject choice = facet.value().toObject();
        query.facets.insert(facet.key(),
                            {texts(choice.value(QLatin1String("any"))), texts(choice.value(QLatin1String("none")))});
    }
    if (!query.fault().isEmpty()) {
        return std::nullopt;
    }
    return query;
}

QString OfferingQuery::fault() const {
    const auto tooMuch = [](const QString& typed) {
        const SoughtWords words = soughtWords(typed);
        return typed.size() > longestText || words.wanted.size() + words.unwanted.size() > mostWords;
    };
    if (tooMuch(keyword)) {
        return QStringLiteral("keyword");
    }
    if (tooMuch(unit)) {
        return QStringLiteral("unit");
    }
    for (auto facet = facets.constBegin(); facet != facets.constEnd(); ++facet) {
        if (!isKnown(facet.key()) || facet->any.size() + facet->none.size() > mostValues) {
            return facet.key();
        }
    }
    return {};
}

} // namespace inservice
