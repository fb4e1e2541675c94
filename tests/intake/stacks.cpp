// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/stacks.h"

#include "forms/application/keyin/handreturn.h"
#include "forms/review/applicationreturn.h"
#include "models/replica/replicareader.h"
#include "tests/paper/papers.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <stdexcept>

namespace inservice {
namespace stacks {

ApplicationPaper paperOf(TestCentre& centre, qint64 application) {
    const PgRows rows =
        centre.admin(QStringLiteral("select number, revision, content_hash, name from core.application where id = $1"),
                     {application});
    ApplicationPaper paper = papers::usual();
    const QList<std::optional<QByteArray>>& row = rows.rows.constFirst();
    paper.number = QString::fromUtf8(row.at(0).value_or(QByteArray()));
    paper.revision = row.at(1).value_or(QByteArray()).toInt();
    paper.contentHash = QString::fromUtf8(row.at(2).value_or(QByteArray()));
    paper.name = QString::fromUtf8(row.at(3).value_or(QByteArray()));
    return paper;
}

QByteArray pdf(const QList<Page>& pages, int seed) {
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QString::number(seed));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(300);
    QPainter painter(&writer);
    painter.scale(300 / 25.4, 300 / 25.4);
    for (int number = 0; number < pages.size(); ++number) {
        if (number > 0) {
            writer.newPage();
        }
        const Page& page = pages.at(number);
        if (page.paper && page.beside) {
            painter.save();
            painter.scale(0.5, 0.5);
            makeApplicationDocument(*page.paper)->paint(painter, 0);
            painter.translate(210, 0);
            makeApplicationDocument(*page.beside)->paint(painter, 0);
            painter.restore();
        } else if (page.paper) {
            makeApplicationDocument(*page.paper)->paint(painter, 0);
        } else if (page.document) {
            page.document->paint(painter, 0);
            painter.setFont(QFont(painter.font().family(), 1));
            painter.drawText(QPointF(60, 80), page.words); // written on it by hand
        } else if (!page.words.isEmpty()) {
            QFont font;
            font.setPointSizeF(3);
            painter.setFont(font);
            painter.drawText(QRectF(25, 30, 160, 200), Qt::TextWordWrap, page.words.repeated(60));
        }
    }
    painter.end();
    return content;
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

} // namespace stacks

StackDesk::StackDesk(TestCentre& centre, const TestCentre::Account& account, const QString& folder)
    : m_server(centre.deskUri())
    , m_folder(folder) {
    GuestLink guest(m_server, folder);
    guest.start();
    std::optional<Identity> identity;
    QString fault;
    guest.signIn(account.login, account.password, &guest,
                 [&](const Answer<SignInOutcome>& answer, const QString& token) {
                     if (answer && answer.value->kind == SignInOutcome::Kind::SignedIn) {
                         identity = answer.value->identity;
                         m_token = token;
                     } else {
                         fault = QStringLiteral("sign-in: %1").arg(answer.error.key);
                     }
                 });
    (void)QTest::qWaitFor([&] { return identity || !fault.isEmpty(); }, 30000);
    if (!identity) {
        throw std::runtime_error(fault.isEmpty() ? "no answer to the sign-in" : fault.toStdString());
    }
    m_identity = *identity;
    start();
}

StackDesk::StackDesk(const QString& server, const Identity& identity, const QString& token, const QString& folder)
    : m_server(server)
    , m_folder(folder)
    , m_identity(identity)
    , m_token(token) {
    start();
}

StackDesk::~StackDesk() {
    m_intake.reset();
    m_link.reset();
}

/// The program begins, or begins again over the same data.
void StackDesk::start() {
    m_intake.reset();
    m_link.reset();
    m_link = std::make_unique<AccountLink>(m_server, m_folder, m_identity, m_token);
    PaperReturns returns;
    returns.push_back(applicationReturn(*m_link));
    returns.push_back(handReturn(*m_link));
    m_intake = std::make_unique<Intake>(*m_link, std::move(returns), nullptr);
    m_intake->watched().setPatience(std::chrono::milliseconds(50));
    QObject::connect(m_link.get(), &Link::replicaChanged, m_intake.get(), &Intake::refresh); // as the window does
    m_link->start();
    if (!QTest::qWaitFor([this] { return m_link->replica().isLoaded(); }, 30000)) {
        throw std::runtime_error("the first load does not come: " + m_link->status().cause.toStdString());
    }
}

QList<ReturnEntry> StackDesk::in(ReturnEntry::State state) const {
    QList<ReturnEntry> found = m_intake->entries();
    found.removeIf([state](const ReturnEntry& entry) { return entry.state != state; });
    return found;
}

bool StackDesk::until(const std::function<bool()>& holds) {
    if (QTest::qWaitFor(holds, 60000)) {
        return true;
    }
    for (const ReturnEntry& entry : m_intake->entries()) {
        qWarning("%lld %s %d pages, state %d, %s %s", qlonglong(entry.id), qPrintable(entry.file.name),
                 int(entry.pages.size()), int(entry.state), qPrintable(entry.subject),
                 qPrintable(entry.found.sentence));
    }
    return false;
}

int scansOf(TestCentre& centre, qint64 application) {
    return centre.admin(QStringLiteral("select count(*) from core.scan where application_id = $1"), {application})
        .scalar()
        .toInt();
}

} // namespace inservice
