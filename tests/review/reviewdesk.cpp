// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/reviewdesk.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <stdexcept>

namespace inservice {

ReviewDesk::ReviewDesk(TestCentre& centre, const TestCentre::Account& account) {
    m_guest = std::make_unique<GuestLink>(centre.deskUri(), m_folder.path());
    m_guest->start();
    std::optional<Identity> identity;
    QString token;
    QString fault;
    m_guest->signIn(account.login, account.password, m_guest.get(),
                    [&](const Answer<SignInOutcome>& answer, const QString& newToken) {
                        if (answer && answer.value->kind == SignInOutcome::Kind::SignedIn) {
                            identity = answer.value->identity;
                            token = newToken;
                        } else {
                            fault = QStringLiteral("sign-in: %1").arg(answer.error.key);
                        }
                    });
    (void)QTest::qWaitFor([&] { return identity || !fault.isEmpty(); }, 30000);
    if (!identity) {
        throw std::runtime_error(fault.isEmpty() ? "no answer to the sign-in" : fault.toStdString());
    }
    m_server = centre.deskUri();
    m_identity = *identity;
    m_token = token;
    restart();
}

void ReviewDesk::restart() {
    m_page.reset();
    m_link.reset();
    m_link = std::make_unique<AccountLink>(m_server, m_folder.path(), m_identity, m_token);
    m_page = std::make_unique<ReviewPage>(*m_link);
    QObject::connect(m_link.get(), &Link::replicaChanged, m_page.get(), &Page::refresh); // as the window does
    m_page->setPatience(std::chrono::seconds(0), std::chrono::milliseconds(0));
    m_page->resize(1200, 800);
    m_page->show();
    m_link->start();
    if (!QTest::qWaitFor([this] { return queue().isLoaded() && queue().isSettled(); }, 30000)) {
        throw std::runtime_error("the first load does not come: " + m_link->status().cause.toStdString());
    }
}

ReviewDesk::~ReviewDesk() {
    m_page.reset();
    m_link.reset();
}

bool ReviewDesk::press(const QString& name) {
    auto* button = get<QPushButton>(name);
    if (!button->isVisible() || !button->isEnabled()) {
        qWarning("%s is %s: %s", qPrintable(name), button->isVisible() ? "disabled" : "hidden",
                 qPrintable(button->toolTip()));
        return false;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool ReviewDesk::open(qint64 id) {
    m_page->openApplication(id);
    return QTest::qWaitFor([this, id] { return shown() == id && queue().isSettled(); }, 30000);
}

qint64 ReviewDesk::shown() {
    return m_page->findChild<CaseDetail*>()->shownId();
}

QString ReviewDesk::listState(qint64 id) const {
    const QModelIndex cell = queue().index(queue().rowOf(id), int(QueueModel::Column::State));
    return cell.data().toString();
}

bool ReviewDesk::sync() {
    const QDateTime before = m_link->status().lastSync;
    m_link->syncNow();
    // Until it is this time that is over: one that was under way, or whose news had not been heard yet, knows less.
    return QTest::qWaitFor(
        [&] {
            const LinkStatus now = m_link->status();
            return !now.trying && now.state == LinkState::Online && now.lastSync > before && queue().isSettled();
        },
        30000);
}

int ReviewDesk::waitingCommands() {
    return int(m_link->outbox().items().size());
}

QString stateOf(TestCentre& centre, qint64 application) {
    const PgRows rows = centre.admin(QStringLiteral("select state from core.application where id = $1"), {application});
    return QString::fromUtf8(rows.scalar());
}

DemoCase appliedCase(TestCentre& centre, const QString& officerToken, const DemoForm* form) {
    DemoForm filled = form ? *form : centre.form();
    const DemoCase made = centre.desk().apply(filled);
    if (!officerToken.isEmpty()) {
        const QJsonObject document = centre.desk().document(officerToken, QStringLiteral("application"), made.id);
        centre.desk().submit(officerToken, QStringLiteral("application.receive"),
                             {{"application_id", made.id},
                              {"row_version", document.value(QStringLiteral("row_version"))},
                              {"how", "post"},
                              {"head_seal", true},
                              {"unit_seal", true},
                              {"note", ""}});
    }
    return made;
}

} // namespace inservice
