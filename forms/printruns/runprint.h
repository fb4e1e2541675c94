// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"
#include "forms/look/look.h"
#include "models/questions/papers.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"

#include <QWidget>

class QLineEdit;

namespace inservice {

class PrintPanel;
class PurposeEdit;

/// 批次列印: the forms of several cases of a desk as one run: one preview, one job, a cover before them. Every copy is
/// counted by the centre before it is out; the whole numbers come for that and are kept nowhere.
///
/// Object names: runPurpose, runNote, runMessage; those of PrintPanel.
class RunPrint : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostForms = 100; ///< as the centre takes them

    RunPrint(AccountLink& link, const QList<ApplicationRow>& cases, QWidget* parent = nullptr);

    [[nodiscard]] PrintPanel* print() const { return m_print; }
    /// Why no form of a case is printed; empty: it is.
    [[nodiscard]] static QString whyNot(const ApplicationRow& application);

signals:
    /// The centre has counted a run.
    void counted(const QString& number);

private:
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] ApplicationPaper paperOf(const ApplicationRow& application) const;
    [[nodiscard]] QString deskName() const;
    [[nodiscard]] QString unitName(qint64 unitId) const;
    void preview();
    /// Asks the centre; `done` gets the papers as they must come out, with what has been said about those left out.
    void count(const std::function<void(std::shared_ptr<const Document>, const QList<int>& copies)>& done);
    [[nodiscard]] std::pair<std::shared_ptr<const Document>, QList<int>> take(const questions::RunPapers& answer);

    AccountLink& m_link;
    QList<ApplicationRow> m_cases;
    look::MessageBar* m_message;
    PurposeEdit* m_purpose;
    QLineEdit* m_note;
    PrintPanel* m_print;
};

} // namespace inservice
