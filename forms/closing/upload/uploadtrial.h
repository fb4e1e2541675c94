// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/background.h"
#include "models/lists/listtemplate.h"
#include "models/questions/listuploads.h"
#include "models/sync/accountlink.h"

#include <functional>
#include <optional>

namespace inservice {

/// A list of participants while it is tried: read from a file or the clipboard, put right, understood against the
/// course in the background, compared at the centre. What the centre has said holds until something is changed.
class UploadTrial : public QObject {
    Q_OBJECT

public:
    UploadTrial(AccountLink& link, QObject* parent);

    /// Against which course it is understood; none: against no one.
    void setCourse(const std::optional<ListCourse>& course) { m_course = course; }
    /// The list that was open: it was another course's.
    void forget();

    void open(const QString& file);
    void paste(const QString& text);
    /// Another sheet of the same file.
    void chooseSheet(int sheet);

    void setHolds(int column, const ListColumn& what);
    void setCell(qsizetype place, int column, const QString& text);
    void settleTwice(lists::Twice how);
    /// The row at this place is about that enrolment.
    void takeProposal(qsizetype place, qint64 enrolmentId);
    /// Anew: against whom it holds may be another by now.
    void understand();
    void compare(qint64 courseId);

    [[nodiscard]] const std::optional<ListTable>& table() const { return m_table; } ///< none: nothing is open
    [[nodiscard]] const QList<ListRow>& rows() const { return m_rows; }
    /// Of the list as it stands now.
    [[nodiscard]] const std::optional<questions::ComparedList>& compared() const { return m_compared; }
    /// F02, F03: what stands against the file as a whole.
    [[nodiscard]] QString fileFault() const;
    [[nodiscard]] QString whyNotCompare() const;
    [[nodiscard]] int twice() const; ///< rows that stand twice for one person

signals:
    /// Another list is open.
    void opened(const QString& name);
    /// What was open before stays. `error`: key of CsvError, or file.open.
    void notOpened(const QString& name, const QString& error);
    /// Its cells or columns are others.
    void changed();
    void understood();
    void centreCompared();
    void notCompared(const QString& sentence);
    /// It is being read or compared, or is not any more.
    void busyChanged();

private:
    struct Source {
        std::optional<ListTable> table;
        QString error;
    };
    void read(const QString& name, std::function<Source()> reading);
    void take(const QString& name, Source&& source);
    void change();

    AccountLink& m_link;
    std::optional<ListCourse> m_course;
    std::optional<ListTable> m_table;
    QList<ListRow> m_rows;
    std::optional<questions::ComparedList> m_compared;
    QString m_fileName;
    QByteArray m_bytes;                 ///< of the file, for another of its sheets
    NewestInBackground m_reading{this}; ///< or being understood
    bool m_asking = false;
};

} // namespace inservice
