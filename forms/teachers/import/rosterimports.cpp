// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/import/rosterimports.h"

#include "forms/commands/commands.h"
#include "models/replica/replicaerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace inservice {
namespace {

const QLatin1String lookKind("roster.look");
const QLatin1String importKind("roster.import");
const QLatin1String prefix("roster-import:");
constexpr qsizetype mostRows = 400;     ///< the centre takes 500
constexpr qsizetype mostBytes = 56'000; ///< of both bodies together; the centre takes 65,536 of each

QJsonArray personOf(const PersonnelRow& row) {
    return {row.nationalId, row.name, row.sex, row.birthDate};
}

QJsonObject takeOf(const LineToTake& line, qsizetype place) {
    const bool isKnown = line.difference.teacherId != 0 && line.difference.reason != u"number";
    return {{QStringLiteral("i"), place},
            {QStringLiteral("is"), isKnown ? QJsonValue(line.difference.teacherId) : QJsonValue()},
            {QStringLiteral("row_version"), isKnown ? QJsonValue(line.difference.rowVersion) : QJsonValue()},
            {QStringLiteral("title_id"), line.row.titleId},
            {QStringLiteral("move"), line.comesOver},
            {QStringLiteral("more"), line.row.more}};
}

QJsonObject leaveOf(const LineToTake& line) {
    return {{QStringLiteral("teacher_id"), line.difference.teacherId},
            {QStringLiteral("row_version"), line.difference.rowVersion},
            {QStringLiteral("departure"), line.departure},
            {QStringLiteral("on_date"), line.onDate}};
}

bool isInList(const LineToTake& line) {
    return line.difference.place >= 0;
}

bool isRenumbered(const LineToTake& line) {
    return line.difference.kind == DifferenceLine::Kind::Renumbered;
}

/// Of a row in both bodies; a quotation mark inside a text of JSON takes two bytes.
qsizetype bytesOf(const LineToTake& line) {
    const auto size = [](const auto& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact).size(); };
    return isInList(line) ? size(personOf(line.row)) + 10 + size(takeOf(line, mostRows)) : size(leaveOf(line));
}

} // namespace

RosterImports::RosterImports(AccountLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_commands(Commands::of(link)) {
    connect(&m_commands, &Commands::finished, this, [this](const QUuid&, const QString& subject, bool) {
        if (subject.startsWith(prefix)) {
            finished(subject);
        }
    });
    try {
        const QList<OutboxItem> items = m_link.outbox().items();
        for (const OutboxItem& item : items) {
            if (item.subject.startsWith(prefix) && item.state == OutboxState::Done) {
                m_leftOver += item.result.value(QLatin1String("refused")).toInt();
                m_link.dismiss(item.id);
            }
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the page says so when it reads the roster
    }
}

QList<RosterImports::Part> RosterImports::partsOf(const QList<LineToTake>& lines) {
    QList<Part> parts;
    for (const LineToTake& line : lines) {
        const qsizetype bytes = bytesOf(line);
        if (parts.isEmpty() || parts.constLast().lines.size() >= mostRows ||
            parts.constLast().bytes + bytes > mostBytes) {
            parts.append(Part());
        }
        parts.last().lines.append(line);
        parts.last().bytes += bytes;
    }
    return parts;
}

bool RosterImports::take(const QUuid& import, qint64 unitId, const QString& listName, int run,
                         const QList<LineToTake>& lines) {
    const QList<Part> parts = partsOf(lines);
    QList<OutboxItem> items;
    QHash<QString, Part> bySubject;
    for (const Part& part : parts) {
        const QString subject = prefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString caption =
            tr("Take %n row(s) of a personnel list into the roster", nullptr, int(part.lines.size()));
        QJsonArray people;
        QJsonArray renumbers;
        QJsonArray takes;
        QJsonArray leaves;
        for (const LineToTake& line : part.lines) {
            if (isInList(line)) {
                if (isRenumbered(line)) {
                    renumbers.append(people.size());
                }
                takes.append(takeOf(line, people.size()));
                people.append(personOf(line.row));
            } else {
                leaves.append(leaveOf(line));
            }
        }
        QJsonObject body{{QStringLiteral("import"), import.toString(QUuid::WithoutBraces)},
                         {QStringLiteral("unit_id"), unitId},
                         {QStringLiteral("list"), listName},
                         {QStringLiteral("take"), takes},
                         {QStringLiteral("leave"), leaves}};
        if (!people.isEmpty()) {
            const OutboxItem look = Commands::makeItem(lookKind, subject, caption,
                                                       {{QStringLiteral("unit_id"), unitId},
                                                        {QStringLiteral("people"), people},
                                                        {QStringLiteral("renumber"), renumbers}});
            body.insert(QStringLiteral("look"), look.id.toString(QUuid::WithoutBraces));
            body.insert(QStringLiteral("entry"), QString::fromUtf8(look.body));
            items.append(look);
        }
        items.append(Commands::makeItem(importKind, subject, caption, body));
        bySubject.insert(subject, {part.lines, 0, run});
    }
    try {
        m_commands.ask(items);
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
    m_parts.insert(bySubject);
    return true;
}

int RosterImports::waiting() const {
    return int(m_parts.size());
}

void RosterImports::read(const OutboxItem& item) {
    const Part part = m_parts.take(item.subject);
    QList<int> inList; // lines by their places in the part
    QHash<qint64, int> leaving;
    for (const LineToTake& line : part.lines) {
        if (isInList(line)) {
            inList.append(line.line);
        } else {
            leaving.insert(line.difference.teacherId, line.line);
        }
    }
    QList<LineAnswer> answers;
    const QJsonArray rows = item.result.value(QLatin1String("rows")).toArray();
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonValue place = row.value(QLatin1String("i"));
        const QJsonObject error = row.value(QLatin1String("error")).toObject();
        answers.append({place.isDouble() ? inList.value(place.toInt(), -1)
                                         : leaving.value(row.value(QLatin1String("teacher_id")).toInteger(), -1),
                        row.value(QLatin1String("outcome")).toString(), error.value(QLatin1String("key")).toString(),
                        error.value(QLatin1String("detail")).toObject()});
    }
    emit answered(part.run, answers);
}

void RosterImports::finished(const QString& subject) {
    try {
        QList<OutboxItem> items = m_link.outbox().items();
        items.removeIf([&subject](const OutboxItem& item) { return item.subject != subject; });
        for (const OutboxItem& item : std::as_const(items)) {
            if (item.state == OutboxState::Refused) {
                // What stands behind it is never sent. The person sees why here, and takes the rows once more.
                m_parts.remove(subject);
                QList<OutboxItem> lastFirst = items;
                std::reverse(lastFirst.begin(), lastFirst.end());
                for (const OutboxItem& other : std::as_const(lastFirst)) {
                    m_link.dismiss(other.id);
                }
                emit refused(item.errorKey, item.errorDetail);
                return;
            }
        }
        for (const OutboxItem& item : std::as_const(items)) {
            if (item.kind == importKind && item.state == OutboxState::Done) {
                for (const OutboxItem& done : std::as_const(items)) {
                    m_link.dismiss(done.id);
                }
                read(item);
                return;
            }
        }
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

} // namespace inservice
