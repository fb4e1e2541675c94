// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "models/domain/terms.h"
#include "models/replica/rows.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace inservice {

/// What 表2-1 on paper shows (S0 圖4, 圖5; design.md «Paper»).
struct ApplicationPaper {
    bool accepted = false; ///< false: 「草稿，請勿用印」 across it, no number, no seal box
    QString number;
    int revision = 0;
    QString contentHash;
    AccountType accountType = AccountType::Operator;
    QString accountName;
    QString name;
    std::optional<Sex> sex;
    QString nationalId; ///< whole: it is the applicant's own paper
    QString jobTitle;
    QString county;
    QString district;
    QString unitKind;
    QString unitName;
    QString subunit;
    QString region; ///< 隸屬區域
    QString phone;
    QString fax;
    QString email;
    bool consented = false;
    bool needsPaper = true;   ///< false: own 總負責人 opens it, nothing to send
    bool needsUnitSeal = false; ///< 關防
    std::optional<DeskRow> returnTo;
    QString printedBy;
    QDateTime printedAt;
    int copy = 0;
};

/// 表2-1 for its seals, one page.
std::shared_ptr<const Document> makeApplicationDocument(const ApplicationPaper& paper);
/// The same form empty, to fill in by hand (下載專區 1).
std::shared_ptr<const Document> makeBlankApplicationDocument();
/// The blank form as an ODT that an office program can edit. Throws PaperError.
void writeBlankApplicationOdt(const QString& file);

/// Preview with 列印…, 存成 PDF…, and what to do with the paper next. `beforePrint` counts a copy and hands back the
/// paper as it must come out (it may ask the centre); it calls `done` with nothing when no copy may be printed.
class PrintPanel : public QWidget {
    Q_OBJECT

public:
    using Done = std::function<void(std::optional<ApplicationPaper>)>;
    explicit PrintPanel(QWidget* parent = nullptr);
    ~PrintPanel() override;
    void setPaper(const ApplicationPaper& paper);
    void setBeforePrint(std::function<void(Done done)> beforePrint);
    /// For tests and the tour: where 存成 PDF… writes without asking.
    void setNextPdfFile(const QString& file);

signals:
    void printed(int copy);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
