// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/sealcheck.h"
#include "models/scans/scandocument.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
} // namespace look

/// 核章檢核 of a case: the scan laid over the form as it was printed, part by part, what came beside what is expected,
/// the worst first. It decides nothing: with one key a person says that all of it was looked at.
///
/// With another one it is sent back for what was found: the reasons and a text to put right.
///
/// Object names: sealCheckSaid, sealCheckTable, sealCheckConfirm, sealCheckSendBack.
class SealCheckPanel : public QWidget {
    Q_OBJECT

public:
    SealCheckPanel(const ApplicationPaper& paper, const QByteArray& scan, const QString& scanName, bool maySendBack,
                   QWidget* parent = nullptr);
    ~SealCheckPanel() override;

    [[nodiscard]] const QList<sealcheck::Finding>& findings() const { return m_findings; }

signals:
    /// All was looked at; in which boxes something was.
    void confirmed(bool headSeal, bool unitSeal);
    /// 退回補正 for what was found: keys of the reasons (core.return_reason), and what they do not say.
    void sendBackRequested(const QStringList& reasons, const QString& text);

private:
    void surveyed(int page, const ScanPage& found);
    void compare();
    void take(const ScanComparison& comparison);
    void fail(const QString& sentence);
    void fill();
    [[nodiscard]] bool isSealed(sealcheck::Kind kind) const;
    [[nodiscard]] qsizetype wrong() const;
    void sendBack();

    ApplicationPaper m_paper;
    sealcheck::Print m_print;
    QList<sealcheck::Finding> m_findings;
    std::unique_ptr<ScanDocument> m_document;
    int m_page = -1; ///< that has the code of this form
    QPolygonF m_code;
    look::MessageBar* m_said;
    QTableWidget* m_table;
    QPushButton* m_sendBack;
    QPushButton* m_confirm;
};

} // namespace inservice
