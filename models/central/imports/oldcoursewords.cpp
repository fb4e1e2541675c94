// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/oldcoursewords.h"

#include "models/domain/normalise.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

constexpr qsizetype subjectLevel = 3; ///< 領域 or 群: less than this says nothing

/// 「臺」 and 「台」, wide and narrow letters, blanks and capitals make no difference.
QString keyOf(const QString& text) {
    return normaliseCode(text).text.replace(u'台', u'臺');
}

/// A stage and a subject without what stands in brackets behind them: 高職(含綜合高中高職部).
QString nameKey(const QString& name) {
    static const QRegularExpression bracket(QStringLiteral("\\(.*\\)$"));
    static const QHash<QString, QString> formerly{{QStringLiteral("幼稚園"), QStringLiteral("幼兒園")},
                                                  {QStringLiteral("特教"), QStringLiteral("特殊教育")},
                                                  {QStringLiteral("特教學校"), QStringLiteral("特殊教育")}};
    const QString key = keyOf(name).remove(bracket);
    return formerly.value(key, key);
}

/// The stages that a code of several stands for.
QStringList stagesOf(const QString& code) {
    static const QHash<QString, QStringList> several{
        {QStringLiteral("71"), {QStringLiteral("10"), QStringLiteral("20")}},
        {QStringLiteral("72"), {QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("30")}},
        {QStringLiteral("73"), {QStringLiteral("30"), QStringLiteral("40")}},
        {QStringLiteral("74"), {QStringLiteral("40"), QStringLiteral("50")}},
        {QStringLiteral("75"),
         {QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("30"), QStringLiteral("40"), QStringLiteral("50"),
          QStringLiteral("60")}}};
    return several.value(code, {code});
}

} // namespace

OldCourseWords::OldCourseWords(const QJsonObject& words)
    : m_numbersFrom(words.value(QLatin1String("numbers_from")).toInteger()) {
    const QJsonArray units = words.value(QLatin1String("units")).toArray();
    for (const auto& value : units) {
        const QJsonArray row = value.toArray();
        const Unit unit{row.at(1).toString(), row.at(3).toInteger()};
        m_byCode.insert(row.at(0).toString(), unit);
        if (row.at(0) == row.at(1)) { // once, however many codes it has had
            m_byName.insert(keyOf(row.at(2).toString()), unit);
        }
    }
    const QJsonArray natures = words.value(QLatin1String("natures")).toArray();
    for (const auto& value : natures) {
        const QJsonArray row = value.toArray();
        m_natures[row.at(1).toInteger()].append(
            {row.at(0).toInteger(), row.at(2).toString(), nameKey(row.at(3).toString())});
    }
    const QJsonObject tags = words.value(QLatin1String("tags")).toObject();
    for (auto tag = tags.constBegin(); tag != tags.constEnd(); ++tag) {
        m_tags.insert(keyOf(tag.key()), tag.value().toString());
        m_tags.insert(keyOf(tag.value().toString()), tag.value().toString());
    }
    const QJsonObject counties = words.value(QLatin1String("counties")).toObject();
    for (auto county = counties.constBegin(); county != counties.constEnd(); ++county) {
        m_counties.insert(keyOf(county.key()), county.value().toInteger());
    }
}

OldCourseWords::Unit OldCourseWords::unit(const QString& codeOrName) const {
    const QString key = keyOf(codeOrName);
    if (const auto byCode = m_byCode.constFind(key); byCode != m_byCode.cend()) {
        return *byCode;
    }
    if (const QList<Unit> named = m_byName.values(key); !named.isEmpty()) {
        return named.size() == 1 ? named.constFirst() : Unit();
    }
    for (auto county = m_counties.cbegin(); county != m_counties.cend(); ++county) {
        if (key.size() <= county.key().size() || !key.startsWith(county.key())) {
            continue;
        }
        QList<Unit> there = m_byName.values(key.mid(county.key().size()));
        there.removeIf([&county](const Unit& unit) { return unit.countyId != *county; });
        return there.size() == 1 ? there.constFirst() : Unit();
    }
    return {};
}

QList<OldCourseWords::Nature> OldCourseWords::below(const QList<Nature>& nodes, QString Nature::*what,
                                                    const QString& value) const {
    QList<Nature> found;
    for (const Nature& node : nodes) {
        const QList<Nature> children = m_natures.value(node.id);
        std::copy_if(children.cbegin(), children.cend(), std::back_inserter(found),
                     [what, &value](const Nature& child) { return child.*what == value; });
    }
    return found;
}

OldCourseWords::Natures OldCourseWords::walk(const QStringList& steps, QString Nature::*what) const {
    QList<Nature> at{Nature()};
    qsizetype level = 0;
    while (level < steps.size()) {
        const QList<Nature> next = below(at, what, steps.at(level));
        if (next.isEmpty()) {
            break;
        }
        at = next;
        ++level;
    }
    if (level < std::min(subjectLevel, steps.size()) || steps.size() < 2) {
        return {};
    }
    // Of two of one name the later version is meant, as far as what stands below it does not say otherwise.
    const Nature& last = at.constLast();
    const QList<Nature> parts = m_natures.value(last.id);
    const bool isWhole = parts.size() == 1 && parts.constFirst().code == u"1"; // 無: there are no parts
    const QString rest = steps.value(level);
    const bool isNone = rest.isEmpty() || rest == u"1" || rest == u"0" || rest == u"無";
    return {{isWhole ? parts.constFirst().id : last.id}, isNone ? QString() : rest};
}

OldCourseWords::Natures OldCourseWords::naturesByCodes(const QStringList& codes) const {
    Natures all;
    const QStringList stages = stagesOf(codes.value(0));
    for (const QString& stage : stages) {
        QStringList steps = codes;
        steps[0] = stage;
        while (!steps.isEmpty() && (steps.constLast().isEmpty() || steps.constLast() == u"0")) {
            steps.removeLast();
        }
        const Natures found = walk(steps, &Nature::code);
        all.ids += found.ids;
        if (all.unknown.isEmpty()) {
            all.unknown = found.unknown;
        }
    }
    return all;
}

OldCourseWords::Natures OldCourseWords::naturesByPath(const QString& path) const {
    static const QRegularExpression separator(QStringLiteral("[/／▸>＞＼\\\\]"));
    QStringList steps = path.split(separator, Qt::SkipEmptyParts);
    std::transform(steps.cbegin(), steps.cend(), steps.begin(), nameKey);
    steps.removeAll(QString());
    return walk(steps, &Nature::name);
}

QString OldCourseWords::tag(const QString& label) const {
    return m_tags.value(keyOf(label));
}

qint64 OldCourseWords::county(const QString& name) const {
    return m_counties.value(keyOf(name));
}

} // namespace inservice
