// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QProcess>
#include <QString>

namespace inservice {

/// A paper that could not be drawn: a sentence.
class PaperHelperError : public Error {
public:
    using Error::Error;
};

/// inservice-paper, the program that draws what goes along with a mail; started with the first paper, and again where
/// it has ended. Waits for it, as whoever hands out mails has nothing else to do.
class PaperHelper {
public:
    /// `program`: its file; empty: where it is installed, or was built.
    explicit PaperHelper(QString program = {});
    ~PaperHelper();
    PaperHelper(const PaperHelper&) = delete;
    PaperHelper& operator=(const PaperHelper&) = delete;

    /// The PDF of a notice (JSON of admin.mail_claim). Throws PaperHelperError; the next one is tried anew.
    [[nodiscard]] QByteArray drawNotice(const QByteArray& said);

private:
    void start();
    void stop();
    [[nodiscard]] QByteArray read(qsizetype size);

    QString m_program;
    QProcess m_process;
};

} // namespace inservice
