// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/questions/teachers.h"
#include "models/sync/accountlink.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace inservice {

/// The line that asks the centre for 全國教師, for 教師進修網, which holds no rosters: by how a name begins, or the
/// unit, a hundred at a time. Each search stands in the audit; nothing of it is kept on this PC.
///
/// Object names, after the name given: …Name, …Unit, …Ask, …More.
class CountrySearch : public QWidget {
    Q_OBJECT

public:
    CountrySearch(AccountLink& link, const QString& name, QWidget* parent);
    void takeFocus();

signals:
    /// All that were found by this search so far.
    void found(const QList<inservice::TeacherRow>& rows);
    void failed(inservice::look::Tone tone, const QString& sentence);

private:
    void addEdit(const QString& word, QLineEdit* edit);
    void ask(bool more);
    void check();

    AccountLink& m_link;
    QLineEdit* m_name;
    QLineEdit* m_unit;
    QPushButton* m_ask;
    QPushButton* m_more;
    questions::TeacherFilter m_asked; ///< what was found by
    QList<TeacherRow> m_found;
    bool m_hasMore = false;
    bool m_isAsking = false;
    quint64 m_question = 0; ///< number of the last one: an answer to an older one is not shown
};

} // namespace inservice
