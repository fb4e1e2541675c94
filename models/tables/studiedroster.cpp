// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/studiedroster.h"

#include <QMutex>
#include <QMutexLocker>

namespace inservice {

struct StudiedRoster::Known {
    QMutex lock;
    QHash<qint64, RosterStudy> study;
    QString why; ///< on the window's thread alone

    [[nodiscard]] std::optional<RosterStudy> of(qint64 teacherId) {
        const QMutexLocker locked(&lock);
        const auto found = study.constFind(teacherId);
        return found == study.constEnd() ? std::nullopt : std::optional(*found);
    }
};

namespace {

constexpr int tenths = 10;

QString hoursText(int inTenths) {
    return QString::number(double(inTenths) / tenths, 'f', 1);
}

} // namespace

StudiedRoster::StudiedRoster(const QString& replicaFile, QObject* parent)
    : StudiedRoster(std::make_shared<Known>(), replicaFile, parent) {
}

StudiedRoster::StudiedRoster(std::shared_ptr<Known> known, const QString& replicaFile, QObject* parent)
    : TeacherModel(
          [known] {
              RowSource<TeacherListRow> source = rosterSource();
              source.read = [known, read = source.read](const ReplicaReader& replica, const QSet<qint64>* ids) {
                  QList<TeacherListRow> rows = read(replica, ids);
                  for (TeacherListRow& row : rows) {
                      row.study = known->of(row.teacher.id);
                  }
                  return rows;
              };
              return source;
          }(),
          [known]() -> ColumnSpecs<TeacherListRow> {
              using Row = const TeacherListRow&;
              constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
              const auto none = [known] {
                  return known->why.isEmpty() ? tr("The centre is being asked for it.") : known->why;
              };
              return {{tr("Hours this school year"),
                       [](Row row) { return QVariant(row.study ? row.study->hours : -1); },
                       [](Row row) { return row.study ? hoursText(row.study->hours) : QStringLiteral("–"); },
                       [none](Row row) {
                           return row.study ? tr("Credited hours of confirmed lists since 1 August.") : none();
                       },
                       right},
                      {tr("Training lacking"), [](Row row) { return QVariant(row.study ? row.study->lacking : -1); },
                       [](Row row) {
                           return !row.study               ? QStringLiteral("–")
                                  : row.study->duties == 0 ? tr("none", "training that is lacking")
                                                           : tr("%1 duties, %2 hours", "training that is lacking")
                                                                 .arg(row.study->duties)
                                                                 .arg(hoursText(row.study->lacking));
                       },
                       [none](Row row) {
                           return row.study ? tr("Of the training that has to be taken part in: so many that are not "
                                                 "reached, and the hours until they are.")
                                            : none();
                       },
                       right}};
          }(),
          replicaFile, parent)
    , m_known(std::move(known)) {
    setChip(int(Bucket::Active));
}

StudiedRoster::~StudiedRoster() = default;

void StudiedRoster::setStudy(const QHash<qint64, RosterStudy>& study) {
    {
        const QMutexLocker locked(&m_known->lock);
        m_known->study = study;
    }
    Changes all;
    all.addTable(QStringLiteral("teacher"));
    refresh(all);
}

void StudiedRoster::setWhyNone(const QString& why) {
    m_known->why = why;
}

} // namespace inservice
