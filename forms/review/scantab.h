// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/scanview.h"
#include "forms/review/fieldsview.h"
#include "models/replica/rows.h"
#include "models/sync/link.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace inservice {

/// 核章表（掃描）: the scans of a case beside what was typed, and the place to drop or choose a new one (ScanView).
///
/// Object names: scanChoice, scanAttach, scanVoid, scanView, scanHint, scanFields.
class ScanTab : public QWidget {
    Q_OBJECT

public:
    ScanTab(AccountLink& link, QWidget* parent);

    /// `fields`: what was typed, beside the scan. Another case drops what was put here and not attached.
    void setCase(const ApplicationRow& application, const QList<ScanRow>& scans,
                 const QList<FieldsView::Section>& fields);
    /// Empty: scans may be attached and voided.
    void setWhyNot(const QString& attach, const QString& voids);
    /// A scan from this PC that is shown and not yet attached.
    [[nodiscard]] const std::optional<Scan>& staged() const { return m_staged; }
    void dropStaged();
    /// Does what a drop does.
    void stage(const QString& file);
    /// While it is on, the seals at the foot of a paper come into view, also of one that is still on its way.
    void setLooksAtSeals(bool on);
    /// Scans that count: neither void nor of an older revision.
    [[nodiscard]] int validScans() const;
    [[nodiscard]] QPushButton* voidButton() const { return m_void; }

signals:
    void stagedChanged();
    void attachRequested();
    void voidRequested(qint64 scanId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showChosen();
    void showScan(const QString& name, const QByteArray& content);
    void updateButtons();

    AccountLink& m_link;
    ApplicationRow m_application;
    QList<ScanRow> m_scans;
    std::optional<Scan> m_staged;
    QString m_whyNotAttach;
    QString m_whyNotVoid;
    qint64 m_shownScan = 0;
    bool m_looksAtSeals = false;
    QComboBox* m_choice = nullptr;
    QPushButton* m_attach = nullptr;
    QPushButton* m_void = nullptr;
    QLabel* m_hint = nullptr;
    ScanView* m_view = nullptr;
    FieldsView* m_fields = nullptr;
};

} // namespace inservice
