// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/upload/uploadcourse.h"
#include "models/lists/exchangelist.h"
#include "models/sync/accountlink.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace inservice {

class PurposeEdit;

namespace look {
class MessageBar;
}

/// 舊傳報格式: the people of a closed course with whole ID numbers as the exchange file of before, for a purpose that
/// the centre writes down; and what of the texts Big5 could not hold.
///
/// Object names: exchangeDialog, exchangePurpose, exchangeSave, exchangeMessage, exchangeLost.
class ExchangeDialog : public QDialog {
    Q_OBJECT

public:
    ExchangeDialog(AccountLink& link, const UploadCourse& course, QWidget* parent);

    /// What a click on «Save» does once a file has been chosen.
    void saveTo(const QString& file);

signals:
    void saved(const QString& file);

private:
    void chooseFile();
    void check();
    void write(const QString& file, const QList<ExchangePerson>& people);

    AccountLink& m_link;
    const qint64 m_courseId;
    ExchangeCourse m_course;
    look::MessageBar* m_message;
    PurposeEdit* m_purpose;
    QPushButton* m_save;
    QPlainTextEdit* m_lost;
    bool m_asking = false;
};

} // namespace inservice
