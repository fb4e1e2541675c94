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
    bool needsPaper = true;     ///< false: own 總負責人 opens it, nothing to send
    bool needsUnitSeal = false; ///< 關防
    bool isWanted = true;       ///< false: a sealed one that counts has been received; this print is for the own file
    bool nameSealOnly = false;  ///< 主管只有姓名章
    std::optional<DeskRow> returnTo;
    QString printedBy;
    QDateTime printedAt;
    int copy = 0;
};

class ReplicaReader;

/// The paper of an accepted case from `api.case_paper`'s answer (docs/api.md); county and district are looked up in the
/// replica. printedBy and printedAt stay empty and copy is the number of copies so far: who prints fills them in from
/// `application.print`'s answer.
[[nodiscard]] ApplicationPaper makePaperFromCase(const QJsonObject& casePaper, const ReplicaReader& reader);

/// What the QR code holds and what a desk types to find the case: `ISD1|115-000123|2|ab12cd34` (number, revision, the
/// first eight characters of the content hash). Empty for a draft.
[[nodiscard]] QString paperCode(const ApplicationPaper& paper);
/// The three parts of a code that was read off a paper; nullopt if it is not one of ours.
struct PaperCode {
    QString number;
    int revision = 0;
    QString shortHash;
};
[[nodiscard]] std::optional<PaperCode> parsePaperCode(const QString& code);
/// The code again.
[[nodiscard]] QString paperCode(const PaperCode& code);

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
    /// As the button 列印, while that is possible.
    void print();
    /// For tests and the tour: where 存成 PDF… writes without asking.
    void setNextPdfFile(const QString& file);

signals:
    void printed(int copy);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
