// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrolments/logistics.h"
#include "models/sheets/sheetwriter.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
}

/// What has to be ordered for some people, beside what it would be for more of them.
struct LogisticsCase {
    QString name; ///< 「已錄取」, 「若再錄取備取 5 人」
    enrolment::Logistics needs;
};

/// 膳宿試算: meals by day, beds by night, seats in the bus, parking, as it stands and as it would be; and a file for
/// the caterer, with numbers alone. Deletes itself when it is closed.
///
/// Object names: logistics, logisticsTable, logisticsFormat, logisticsSave, logisticsMessage.
class LogisticsWindow : public QDialog {
    Q_OBJECT

public:
    /// `days`: of the course: a meal is eaten on each of them. `asked`: the items that people are asked about: who has
    /// not answered yet eats too.
    LogisticsWindow(const QString& course, const QList<QDate>& days, const QStringList& asked,
                    const QList<LogisticsCase>& cases, QWidget* parent);

    /// What leaves as a file: of those accepted, without anybody's name.
    [[nodiscard]] SpreadsheetTable table() const;
    /// What a click on «Save» does once a file has been chosen.
    void saveTo(const QString& file);

private:
    struct Line {
        QString kind;
        QString what;
        QList<int> counts; ///< by case
    };
    void build();
    [[nodiscard]] QList<Line> lines() const;
    void chooseFile();

    QString m_course;
    QList<QDate> m_days;
    QStringList m_asked;
    QList<LogisticsCase> m_cases;
    QTableWidget* m_table;
    QComboBox* m_format;
    look::MessageBar* m_message;
};

} // namespace inservice
