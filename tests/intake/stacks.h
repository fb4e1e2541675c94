// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"
#include "models/intake/intake.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "tests/support/testcentre.h"

#include <QTemporaryDir>

namespace inservice {

/// Stacks of papers as a scanner makes them, and a desk that takes them in.
namespace stacks {

/// The paper of a case as its applicant prints it now.
ApplicationPaper paperOf(TestCentre& centre, qint64 application);
/// A page of a stack: a paper, an empty back, or a page that says something else.
struct Page {
    std::optional<ApplicationPaper> paper{};
    QString words{};
    std::optional<ApplicationPaper> beside{}; ///< two papers on one page, smaller
    std::shared_ptr<const Document> document{};
};
/// `seed`: another scan of the same pages is another file.
QByteArray pdf(const QList<Page>& pages, int seed = 0);
void write(const QString& path, const QByteArray& content);

} // namespace stacks

/// Somebody at a PC of their own, with the stack of returned papers.
class StackDesk {
public:
    /// Signs in. Throws std::runtime_error.
    StackDesk(TestCentre& centre, const TestCentre::Account& account, const QString& folder);
    /// On data that are there, under a token.
    StackDesk(const QString& server, const Identity& identity, const QString& token, const QString& folder);
    ~StackDesk();

    [[nodiscard]] AccountLink& link() { return *m_link; }
    [[nodiscard]] Intake& intake() { return *m_intake; }
    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] const QString& token() const { return m_token; }
    void start();
    /// Entries in a state.
    [[nodiscard]] QList<ReturnEntry> in(ReturnEntry::State state) const;
    /// Waits until the stack says so.
    bool until(const std::function<bool()>& holds);

private:
    QString m_server;
    QString m_folder;
    Identity m_identity;
    QString m_token;
    std::unique_ptr<AccountLink> m_link;
    std::unique_ptr<Intake> m_intake;
};

/// How many scans of a case the centre has.
int scansOf(TestCentre& centre, qint64 application);

} // namespace inservice
