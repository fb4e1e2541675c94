// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/trial/sampleclient.h"

#include <QList>
#include <QObject>
#include <QString>
#include <functional>

namespace inservice {

/// A school of the tour whose 總負責人 has applied.
struct TourSchool {
    QString code;
    QString name;
    QString account;
    QString person;
    DemoCase opened;
};

/// The schools at the other end of a desk's paper, in a trial's own centre. Each does what it does at its own PC, by
/// the functions that any desk calls; nothing here waits: isDone() says when, `fault` what went wrong.
class TourSchools : public QObject {
    Q_OBJECT

public:
    TourSchools(QString deskUri, QString adminUri);

    /// New schools of 高雄市 are listed, and in the first `count` of them somebody applies.
    void apply(int count, int others);
    /// The desk sends these back (by another reviewer), and their applicants correct their job title.
    void correct(const QList<int>& places, const QString& reviewer, const QString& password);
    /// 教師進修網 gives these schools to 國教署.
    void assign(const QList<int>& places, const QString& manager, const QString& password);

    [[nodiscard]] const QList<TourSchool>& schools() const { return m_schools; }
    /// Throws TourError when something went wrong.
    [[nodiscard]] bool isDone() const;

private:
    void run(std::function<void(QList<TourSchool>& schools)> work);

    QString m_deskUri;
    QString m_adminUri;
    QList<TourSchool> m_schools;
    QString m_fault;
    bool m_done = true;
};

} // namespace inservice
