// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/correct/correctionoutbox.h"
#include "forms/look/look.h"
#include "models/sync/accountlink.h"

namespace inservice {

struct ChosenFile;
class TakenPages;

/// The sealed form of a correction on its way to the centre: chosen by whoever asked for it, or cut out of the stack of
/// returned papers; looked at, and attached unless it is of another request.
class SealedForm : public QObject {
    Q_OBJECT

public:
    SealedForm(AccountLink& link, CorrectionOutbox& outbox, QWidget* page);

    /// The request that is shown.
    void setRequest(const CorrectionListRow& row) { m_row = row; }
    /// It lies in the stack of returned papers, as these pages.
    void expect(qint64 correction, const QList<qint64>& pages);
    /// Pages wait for the request that is shown. Once.
    [[nodiscard]] bool takeExpected();
    /// Fetches them: what is fetched is attached.
    void fetch();
    /// A file, as if it had been chosen; nothing for an empty path.
    void attach(const QString& path);
    /// Before a command that takes the form in: its page leaves the stack with the answer. False: it is on its way
    /// with something else.
    [[nodiscard]] bool planFor(const QUuid& command);

signals:
    void said(inservice::look::Tone tone, const QString& sentence);

private:
    void judge(const ChosenFile& file);
    void send(const ChosenFile& file);

    AccountLink& m_link;
    CorrectionOutbox& m_outbox;
    CorrectionListRow m_row;
    TakenPages* m_taken = nullptr; ///< pages that the form is of
    qint64 m_takenFor = 0;         ///< its request
    bool m_isExpected = false;     ///< they wait for it to be shown
};

} // namespace inservice
