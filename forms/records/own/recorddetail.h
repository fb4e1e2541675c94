// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/records/own/recordmodel.h"
#include "models/sync/accountlink.h"

class QPushButton;

namespace inservice {

class AskedCommands;
class ReasonPanel;

/// A course of one's own record: how its hours stand, its certificate, where they were passed on; and 陳述, where a
/// correction may have made them fewer.
///
/// Object names: recordName, recordState, recordNotice, recordPrint, recordCourse, recordTransfers, recordObject,
/// recordPanel…, recordFields.
class RecordDetail : public DetailColumn {
    Q_OBJECT

public:
    explicit RecordDetail(AccountLink& link, QWidget* parent = nullptr);

    /// The tone of a state, in the list too.
    [[nodiscard]] static look::Tone toneOf(RecordModel::State state);
    /// The same course again leaves what is being written.
    void show(const RecordRow& row);
    void focusFirst();

signals:
    void printWanted();
    void openRequested(const QString& place);
    void said(inservice::look::Tone tone, const QString& sentence);

private:
    void layOut();
    void connectAsked();
    void settle();
    [[nodiscard]] QString noticeOf(const RecordRow& row) const;
    [[nodiscard]] FieldsView::Section fieldsOf(const RecordRow& row) const;
    /// 陳述: why it is not possible; nothing: nobody lessened these hours.
    [[nodiscard]] std::optional<QString> whyNoObjection(const RecordRow& row) const;
    void startObjection();
    void object();

    AccountLink& m_account;
    AskedCommands* m_asked;
    RecordRow m_row;       ///< shown
    qint64 m_objected = 0; ///< the course that is objected to
    QPushButton* m_print;
    QPushButton* m_course;
    QPushButton* m_transfers;
    QPushButton* m_object;
    ReasonPanel* m_panel;
    FieldsView* m_fields;
};

} // namespace inservice
