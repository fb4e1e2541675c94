// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/mail/paperhelper.h"

#include "models/central/mail/paperwire.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>
#include <utility>

namespace inservice {
namespace {

constexpr int patience = 30'000; ///< ms: it reads its fonts with the first paper
constexpr auto programName = "/inservice-paper";

QString installed() {
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString& folder :
         {beside + QStringLiteral("/" INSERVICE_PAPER_INSTALLED), QStringLiteral(INSERVICE_PAPER_BUILT), beside}) {
        if (!folder.isEmpty() && QFile::exists(folder + QLatin1String(programName))) {
            return folder + QLatin1String(programName);
        }
    }
    return QLatin1String(programName);
}

/// What it needs to find its fonts. Neither the database nor the mail server, whose passwords stand in this program's.
QProcessEnvironment environment() {
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment its;
    its.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char* name : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "FONTCONFIG_FILE"}) {
        if (ours.contains(QLatin1String(name))) {
            its.insert(QLatin1String(name), ours.value(QLatin1String(name)));
        }
    }
    return its;
}

} // namespace

PaperHelper::PaperHelper(QString program)
    : m_program(std::move(program)) {
    m_process.setProcessEnvironment(environment());
    m_process.setWorkingDirectory(QStringLiteral("/"));
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

PaperHelper::~PaperHelper() {
    stop();
}

void PaperHelper::start() {
    if (m_process.state() == QProcess::Running) {
        return;
    }
    m_process.start(m_program.isEmpty() ? installed() : m_program, QStringList());
    if (!m_process.waitForStarted(patience)) {
        throw PaperHelperError{
            QStringLiteral("The program that draws papers (inservice-paper) does not start: %1. Install the package "
                           "inservice-central whole.")
                .arg(m_process.errorString())};
    }
}

void PaperHelper::stop() {
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.closeWriteChannel(); // it ends by itself
    constexpr int short_ = 2'000;  // ms
    if (!m_process.waitForFinished(short_)) {
        m_process.kill();
        m_process.waitForFinished(short_);
    }
}

QByteArray PaperHelper::read(qsizetype size) {
    while (m_process.bytesAvailable() < size) {
        if (!m_process.waitForReadyRead(patience)) {
            m_process.kill();
            m_process.waitForFinished(patience);
            throw PaperHelperError{QStringLiteral("The program that draws papers (inservice-paper) ended, or did not "
                                                  "answer in time.")};
        }
    }
    return m_process.read(size);
}

QByteArray PaperHelper::drawNotice(const QByteArray& said) {
    start();
    m_process.write(paperwire::frame(paperwire::Kind::Notice, said));
    const std::optional<paperwire::Head> head = paperwire::head(read(paperwire::headSize));
    if (!head) {
        stop(); // out of step: what comes next is not known
        throw PaperHelperError{
            QStringLiteral("The program that draws papers (inservice-paper) is of another version.")};
    }
    const QByteArray answer = read(qsizetype(head->size));
    if (head->kind != paperwire::Kind::Drawn) {
        throw PaperHelperError{QString::fromUtf8(answer)};
    }
    return answer;
}

} // namespace inservice
