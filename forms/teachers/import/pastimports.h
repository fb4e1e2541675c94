// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pastlists.h"
#include "models/questions/rosters.h"

namespace inservice {

/// The personnel lists that were taken in, each of which is undone whole.
///
/// Object names: pastImports, pastImportsMessage, undoImportReason, undoImport, undoImportRest.
class PastImports : public PastLists {
    Q_OBJECT

public:
    PastImports(AccountLink& link, QWidget* parent);
    void ask() override;

protected:
    [[nodiscard]] OutboxItem command(const QUuid& list, const QString& reason, bool rest) const override;
    [[nodiscard]] QString doneText(int undone, int kept) const override;
    [[nodiscard]] bool isOurs(const QString& subject) const override;

private:
    void showImports(const QList<questions::RosterImport>& imports);
    [[nodiscard]] QString schoolOf(const questions::RosterImport& import) const;
};

} // namespace inservice
