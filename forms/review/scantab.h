// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/ownerbar.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace inservice {

/// 核章表（掃描）: the scans of a case beside what was typed, and the place to drop or choose a new one (ScanView).
///
/// Object names: scanChoice, scanOwner, scanAttach, scanVoid, scanView, scanHint, scanFields.
class ScanTab : public QWidget {
    Q_OBJECT

public:
    ScanTab(AccountLink& link, QWidget* parent);

    /// `fields`: what was typed, beside the scan. Another case drops what was put here and not attached.
    void setCase(const ApplicationRow& application, const QList<ScanRow>& scans,
                 const QList<FieldsView::Section>& fields);
    /// Empty: scans may be attached and voided.
    void setWhyNot(const QString& attach, const QString& voids);
    /// Whose paper is shown.
    [[nodiscard]] OwnerBar* ownerBar() const { return m_owner; }
    /// A scan from this PC that is shown, read for its code, and not yet attached. Never one that cannot be shown.
    [[nodiscard]] const std::optional<Scan>& staged() const { return m_staged; }
    /// One is being opened and read; stagedChanged() follows.
    [[nodiscard]] bool isReading() const { return m_coming.has_value(); }
    /// The revision of the paper staged, as its code says; without a code the case's own.
    [[nodiscard]] int stagedRevision() const;
    /// What its code says, for the centre to compare; empty where none could be read.
    [[nodiscard]] QString stagedCode() const;
    /// Whose it is; nothing while none is staged.
    [[nodiscard]] std::optional<ScanOwner> stagedOwner() const;
    void dropStaged();
    /// Does what a drop does: the file is opened and read; then it is staged. One that is refused puts away the one
    /// before.
    /// px of width in which a scan can be looked at, without what is compared with it.
    [[nodiscard]] int leastWidth() const { return m_view->minimumWidth(); }
    void stage(const QString& file);
    void stage(const Scan& scan, bool byHand = false);
    /// While it is on, the seals at the foot of a paper come into view, also of one that is still on its way; the scan
    /// has all the room, and what waits to be attached is attached by 收件.
    void setReceiving(bool on);
    /// What was typed, beside the scan; a panel beside it takes its room.
    void setFieldsShown(bool shown) { m_fields->setVisible(shown); }
    /// Scans that count: neither void nor of an older revision.
    [[nodiscard]] int validScans() const;
    [[nodiscard]] bool hasScans() const { return !m_scans.isEmpty(); }
    [[nodiscard]] QPushButton* voidButton() const { return m_void; }

signals:
    /// A file was dropped or chosen, can be shown, and is no other case's.
    void taken();
    void stagedChanged();
    void attachRequested();
    void voidRequested(qint64 scanId);
    /// 改附到那一件: what is staged is the paper of another case.
    void otherCaseRequested(qint64 applicationId, const inservice::Scan& scan, bool byHand);
    /// 轉交: what is staged is the paper of another desk's case.
    void deliverRequested(const inservice::PaperCode& code, const inservice::Scan& scan,
                          const inservice::DeskRow& desk);
    /// 核章檢核: a person has looked at all of it; in which boxes something was.
    void sealsSeen(bool headSeal, bool unitSeal);
    /// 退回補正 for what 核章檢核 has found (SealCheckPanel::sendBackRequested).
    void faultsFound(const QStringList& reasons, const QString& text);
    /// 以此原因退回: the paper shown is of an earlier revision; `fields`: what has changed since, by name.
    void outdatedRequested(int revision, const QStringList& fields);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void dress();
    void connectAll();
    void showChosen();
    void showScan(const QString& name, const QByteArray& content);
    void putAway();
    void readStaged();
    void updateButtons();
    void updateOwner();
    void showFields();
    void checkSeals();

    AccountLink& m_link;
    ApplicationRow m_application;
    QList<ScanRow> m_scans;
    std::optional<Scan> m_coming; ///< being opened and read
    std::optional<Scan> m_staged;
    QString m_whyNotAttach;
    QString m_whyNotVoid;
    QList<FieldsView::Section> m_typed;
    qint64 m_shownScan = 0;
    bool m_receiving = false;
    bool m_byHand = false; ///< what is being read or waits was dropped or chosen by the person
    QComboBox* m_choice = nullptr;
    QPushButton* m_attach = nullptr;
    QPushButton* m_void = nullptr;
    QPushButton* m_check = nullptr;
    QByteArray m_content; ///< of the scan that is shown
    QString m_name;
    QLabel* m_hint = nullptr;
    OwnerBar* m_owner = nullptr;
    ScanView* m_view = nullptr;
    FieldsView* m_fields = nullptr;
};

} // namespace inservice
