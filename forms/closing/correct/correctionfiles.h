// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/records/correctioncode.h"
#include "models/sync/accountlink.h"

#include <QJsonArray>
#include <QWidget>

namespace inservice {

class CourseFileSaver;
class ScanView;

/// The sealed form and the evidence of a request: looked at here where they are scans, or saved.
///
/// Object names: correctionFileShow0…, correctionFileSave0…, correctionScan.
class CorrectionFiles : public QWidget {
    Q_OBJECT

public:
    CorrectionFiles(AccountLink& link, QWidget* parent);
    /// {id, name, size, media_type, kind}; the newest sealed form is shown first.
    /// `code`: what the form of the present revision says.
    void show(const QJsonArray& files, const CorrectionCode& code);
    /// The one that matters most, once somebody looks.
    void showFirst();
    [[nodiscard]] ScanView* view() const { return m_view; }

signals:
    void said(inservice::look::Tone tone, const QString& sentence);

private:
    void showFile(const QJsonObject& file);
    void judge(const QByteArray& content);

    AccountLink& m_link;
    QJsonArray m_files;
    CorrectionCode m_code;
    QString m_shown; ///< the id of what is shown or was asked for
    QWidget* m_buttons;
    ScanView* m_view;
    CourseFileSaver* m_saver;
};

} // namespace inservice
