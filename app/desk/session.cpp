// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/session.h"

#include "app/desk/certificatewatch.h"
#include "app/desk/trialrun.h"
#include "models/central/client/deskconnection.h"
#include "models/questions/applications.h"
#include "models/replica/drafts.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/sync/centrepassword.h"

#include <QPointer>
#include <utility>

namespace inservice {

namespace {

Session::SignInResult resultOf(const Answer<SignInOutcome>& answer) {
    Session::SignInResult result;
    if (!answer) {
        result.failed = true;
        result.error = answer.error;
    } else if (answer.value->kind == SignInOutcome::Kind::Locked) {
        result.locked = true;
        result.retryAfterSeconds = answer.value->retryAfterSeconds;
    } else if (answer.value->kind == SignInOutcome::Kind::Closed) {
        result.closed = true;
    } else {
        result.signedIn = answer.value->kind == SignInOutcome::Kind::SignedIn;
        result.codeNeeded = answer.value->kind == SignInOutcome::Kind::CodeNeeded;
        result.codeWrong = answer.value->kind == SignInOutcome::Kind::CodeWrong;
        result.otherKind = answer.value->kind == SignInOutcome::Kind::OtherKind;
    }
    return result;
}

} // namespace

Session::Session(QString dataFolder, QObject* parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_trial(std::make_unique<TrialRun>())
    , m_certificate(new CertificateWatch([this] { return isUnproved(); }, this)) {
    connect(m_trial.get(), &TrialRun::progressed, this, [this](const QString& step) {
        m_progress = step;
        emit progressChanged();
    });
    connect(m_trial.get(), &TrialRun::started, this, &Session::openGuest);
    connect(m_trial.get(), &TrialRun::failed, this, [this](const QString& key, const QString& text) {
        m_failureKey = key;
        m_failureText = text;
        setCentre(Centre::Failed);
    });
    connect(m_certificate, &CertificateWatch::changed, this, &Session::certificateChanged);
}

Session::~Session() {
    ++m_attempt;
    // Links before the trial's server they talk to.
    m_leaving.reset();
    m_account.reset();
    m_guest.reset();
    m_trial.reset();
}

void Session::setCentre(Centre centre) {
    m_centre = centre;
    emit centreChanged();
    emit statusChanged();
}

void Session::watch(Link* link) {
    connect(link, &Link::statusChanged, this, [this] { m_certificate->look(m_server); });
    connect(link, &Link::statusChanged, this, &Session::resume);
    connect(link, &Link::statusChanged, this, &Session::statusChanged);
    connect(link, &Link::outboxChanged, this, &Session::outboxChanged);
}

/// Either link has met a server that cannot prove that it is the centre.
bool Session::isUnproved() const {
    const auto unproved = [](const Link* link) {
        return link != nullptr && link->status().state == LinkState::Offline &&
               link->status().fault == LinkFault::Unproved;
    };
    return unproved(m_guest.get()) || unproved(m_account.get());
}

KeptSession Session::kept() const {
    return {m_guest->folder(), *m_guest->vault()};
}

bool Session::canStay() const {
    return m_guest && kept().isPossible();
}

void Session::keep(const QString& token) {
    try {
        if (token.isEmpty()) {
            kept().forget();
        } else {
            kept().keep(token);
        }
    } catch (const ReplicaError& error) {
        qWarning("the session is kept or forgotten badly: %s", qPrintable(error.text)); // the centre ends it in time
    }
}

void Session::resume() {
    if (m_account && needsSignIn() && !m_openedOffline) {
        keep({}); // the centre does not know it any more
    }
    if (m_keptToken.isEmpty() || m_account || m_guest->status().state != LinkState::Online) {
        return;
    }
    const QString token = std::exchange(m_keptToken, {});
    m_guest->resume(token, this,
                    [this, attempt = m_attempt](const Answer<SignInOutcome>& answer, const QString& found) {
                        if (attempt != m_attempt || m_account || m_attempted) {
                            return; // somebody was faster
                        }
                        if (answer && answer.value->kind == SignInOutcome::Kind::SignedIn) {
                            m_stay = true;
                            begin(answer.value->identity, found);
                        } else if (answer) {
                            keep({});
                        }
                    });
}

void Session::closeLinks() {
    m_certificate->forget();
    m_keptToken.clear();
    m_attempted = false;
    m_stay = false;
    m_leaving.reset();
    if (m_account) {
        emit accountAboutToGo();
        m_account.reset();
        m_mustChange = false;
        m_openedOffline = false;
        emit accountChanged();
    }
    m_known.clear();
    m_knownRead = false;
    if (m_guest) {
        emit guestAboutToGo();
        m_guest.reset();
    }
}

void Session::openGuest(const QString& conninfo) {
    m_server = conninfo;
    if (!isProtected(conninfo)) {
        m_failureKey = QStringLiteral("unprotected");
        setCentre(Centre::Failed);
        return;
    }
    const QString guest = QStringLiteral("guest");
    if (!keyMayWait(conninfo, m_dataFolder, guest)) {
        makeGuest();
        return;
    }
    m_progress = QStringLiteral("data.key");
    setCentre(Centre::Starting);
    emit progressChanged();
    prepareFolder(conninfo, m_dataFolder, guest, this, [this, attempt = m_attempt](const Answer<bool>& opened) {
        if (attempt != m_attempt) {
            return;
        }
        if (opened) {
            makeGuest();
        } else {
            failWithData(opened.error.detail.value(QLatin1String("text")).toString());
        }
    });
}

void Session::failWithData(const QString& cause) {
    m_failureKey = QStringLiteral("data");
    m_failureText = cause;
    setCentre(Centre::Failed);
}

void Session::makeGuest() {
    try {
        m_server = withCentrePassword(m_server, m_dataFolder);
        m_guest = std::make_unique<GuestLink>(m_server, m_dataFolder);
        m_guest->keepAfterCommands(questions::caseOf);
    } catch (const ReplicaError& error) {
        failWithData(error.text);
        return;
    }
    watch(m_guest.get());
    connect(m_guest.get(), &Link::replicaChanged, this, &Session::guestReplicaChanged);
    m_keptToken = kept().token();
    m_guest->start();
    lookWhoIsKnown();
    setCentre(Centre::Ready);
}

void Session::useServer(const QString& conninfo) {
    leaveCentre();
    openGuest(conninfo);
}

void Session::leaveCentre() {
    ++m_attempt;
    closeLinks();
    m_isTrial = false;
    m_trial->stop();
    m_server.clear();
    m_failureKey.clear();
    m_failureText.clear();
    setCentre(Centre::None);
}

void Session::interruptTrial(bool down) {
    m_trial->interrupt(down);
}

std::shared_ptr<const Trial> Session::trial() const {
    return m_trial->trial();
}

const std::optional<CertificateReport>& Session::certificate() const {
    return m_certificate->report();
}

void Session::useTrial(const QString& folder) {
    leaveCentre();
    m_isTrial = true;
    m_progress.clear();
    setCentre(Centre::Starting);
    m_trial->start(folder);
}

void Session::signIn(const QString& accountName, const QString& password, QObject* context,
                     std::function<void(const SignInResult&)> handler) {
    if (!m_guest) {
        return;
    }
    m_attempted = true;
    m_keptToken.clear();
    const bool mayOpenHere = !m_account && (!m_knownRead || !m_known.isEmpty());
    if (mayOpenHere && m_guest->status().state == LinkState::Offline) {
        openOffline(accountName, password, context, std::move(handler));
        return;
    }
    const QPointer<QObject> asker(context);
    m_guest->signIn(
        accountName, password, this,
        [this, asker, accountName, mayOpenHere, password = mayOpenHere ? password : QString(),
         handler = std::move(handler)](const Answer<SignInOutcome>& answer, const QString& token) {
            if (!answer && answer.error.offline && mayOpenHere && !m_account) {
                openOffline(accountName, password, asker, handler);
                return;
            }
            const SignInResult result = resultOf(answer);
            if (asker) {
                handler(result);
            }
            if (result.signedIn) {
                begin(answer.value->identity, token);
            }
        },
        m_kind);
}

void Session::enterSignInCode(const QString& code, QObject* context, std::function<void(const SignInResult&)> handler) {
    if (!m_guest) {
        return;
    }
    const QPointer<QObject> asker(context);
    m_guest->enterSignInCode(
        code, this,
        [this, asker, handler = std::move(handler)](const Answer<SignInOutcome>& answer, const QString& token) {
            const SignInResult result = resultOf(answer);
            if (asker) {
                handler(result);
            }
            if (result.signedIn) {
                begin(answer.value->identity, token);
            }
        });
}

Session::First Session::first() const {
    if (m_mustChange) {
        return First::Password;
    }
    return m_account && m_account->identity().mustBindDevice ? First::Device : First::Nothing;
}

void Session::openOffline(const QString& accountName, const QString& password, QObject* context,
                          std::function<void(const SignInResult&)> handler) {
    const QPointer<QObject> asker(context);
    unlockOffline(m_server, m_dataFolder, accountName, password, this,
                  [this, asker, centre = m_attempt, handler = std::move(handler)](const Answer<SignInOutcome>& answer) {
                      if (centre != m_attempt || m_account) {
                          return;
                      }
                      SignInResult result = resultOf(answer);
                      result.offline = true;
                      if (asker) {
                          handler(result);
                      }
                      if (result.signedIn) {
                          begin(answer.value->identity, {});
                      }
                  });
}

void Session::lookWhoIsKnown() {
    knownAccounts(m_server, m_dataFolder, this, [this, centre = m_attempt](const QList<KnownAccount>& known) {
        if (centre != m_attempt) {
            return;
        }
        m_known = known;
        m_knownRead = true;
        emit knownChanged();
    });
}

void Session::forgetKnown(qint64 accountId) {
    forgetKnownAccount(m_server, m_dataFolder, accountId, this, [this](const Answer<bool>&) { lookWhoIsKnown(); });
}

void Session::begin(const Identity& identity, const QString& token) {
    m_leaving.reset();
    m_openedOffline = token.isEmpty();
    if (!m_openedOffline) {
        keep(m_stay && identity.mayStay ? token : QString());
    }
    const bool samePerson = m_account && m_account->identity().accountId == identity.accountId;
    if (samePerson && !m_mustChange && m_account->identity() == identity) {
        m_account->renew(token);
        emit renewed();
        emit statusChanged();
        return;
    }
    // Another type, unit, name or right: places and pages are made anew, those that are there would not fit the person.
    const bool otherRights = samePerson && !m_mustChange;
    if (m_account) {
        emit accountAboutToGo();
        m_account.reset();
    }
    m_mustChange = identity.mustChangePassword;
    m_account = std::make_unique<AccountLink>(m_server, m_dataFolder, identity, token);
    watch(m_account.get());
    connect(m_account.get(), &Link::replicaChanged, this, &Session::accountReplicaChanged);
    m_account->start();
    if (!token.isEmpty()) {
        lookWhoIsKnown();
    }
    emit accountChanged();
    emit statusChanged();
    emit outboxChanged();
    if (otherRights) {
        emit rightsChanged();
    }
}

void Session::signOut() {
    if (!m_account) {
        return;
    }
    emit accountAboutToGo();
    keep({});
    m_stay = false;
    const int stillWaiting = m_account->status().waiting;
    m_leaving = std::move(m_account);
    m_leaving->disconnect(this);
    m_mustChange = false;
    lookWhoIsKnown(); // whoever has bound a device meanwhile does not open offline any more
    if (std::exchange(m_openedOffline, false)) {
        // There is no session at the centre that could be ended.
        m_leaving.reset();
        QMetaObject::invokeMethod(
            this, [this, stillWaiting] { emit signedOut(true, stillWaiting); }, Qt::QueuedConnection);
    } else {
        m_leaving->signOut(this, [this, stillWaiting](const Answer<bool>& answer) {
            if (m_leaving) {
                m_leaving.release()->deleteLater();
            }
            emit signedOut(bool(answer), stillWaiting);
        });
    }
    emit accountChanged();
    emit statusChanged();
    emit outboxChanged();
}

void Session::changePassword(const QString& oldPassword, const QString& newPassword, QObject* context,
                             Link::Handler<bool> handler) {
    if (!m_account) {
        return;
    }
    const QPointer<QObject> asker(context);
    m_account->changePassword(oldPassword, newPassword, this,
                              [this, asker, newPassword, handler = std::move(handler)](const Answer<bool>& answer) {
                                  const bool changed = answer && *answer.value;
                                  if (asker) {
                                      handler(answer);
                                  }
                                  if (!changed) {
                                      return;
                                  }
                                  if (m_mustChange) {
                                      enterAnew(newPassword);
                                  } else {
                                      emit passwordChanged();
                                  }
                              });
}

/// Under a one-time password the centre grants nothing but its change. What the person may do comes with a new
/// session; the old one is ended.
void Session::enterAnew(const QString& newPassword) {
    const QString accountName = m_account->identity().accountName;
    m_account->signOut(this, [this, accountName, newPassword](const Answer<bool>&) {
        m_guest->signIn(accountName, newPassword, this,
                        [this](const Answer<SignInOutcome>& answer, const QString& token) {
                            if (answer && answer.value->kind == SignInOutcome::Kind::SignedIn) {
                                begin(answer.value->identity, token);
                            } else if (m_account) {
                                // Changed, but not reached any more: signing in by hand is what is left.
                                emit accountAboutToGo();
                                m_account.reset();
                                m_mustChange = false;
                                emit accountChanged();
                                emit statusChanged();
                            }
                            emit passwordChanged();
                        });
    });
}

bool Session::needsSignIn() const {
    return m_account && !m_mustChange && m_account->status().state == LinkState::NeedsSignIn;
}

std::optional<Session::Person> Session::person() const {
    if (!m_account) {
        return std::nullopt;
    }
    const Identity& me = m_account->identity();
    Person person{me.name, me.accountName, {}, me.accountType};
    try {
        if (const auto unit = m_account->replica().row<UnitRow>(me.unitId)) {
            person.unit = unit->name;
        }
    } catch (const ReplicaError&) {
        // Without a replica nobody knows the unit's name.
    }
    return person;
}

QStringList Session::uncodedCaptions() const {
    QStringList captions;
    for (Link* link : {static_cast<Link*>(m_guest.get()), static_cast<Link*>(m_account.get())}) {
        if (link == nullptr) {
            continue;
        }
        const QList<OutboxItem> items = link->outbox().items();
        for (const OutboxItem& item : items) {
            if (item.state == OutboxState::AwaitingMailCode) {
                captions << item.caption;
            }
        }
    }
    return captions;
}

Link* Session::linkWithSetAsideOutbox() const {
    for (Link* link : {static_cast<Link*>(m_guest.get()), static_cast<Link*>(m_account.get())}) {
        if (link != nullptr && !link->setAsideOutbox().isEmpty()) {
            return link;
        }
    }
    return nullptr;
}

int Session::unwritten() const {
    return (m_guest ? m_guest->drafts().unwritten() : 0) + (m_account ? m_account->drafts().unwritten() : 0);
}

int Session::waiting() const {
    return (m_guest ? m_guest->status().waiting : 0) + (m_account ? m_account->status().waiting : 0);
}

int Session::uncoded() const {
    return (m_guest ? m_guest->status().uncoded : 0) + (m_account ? m_account->status().uncoded : 0);
}

int Session::refused() const {
    return (m_guest ? m_guest->status().refused : 0) + (m_account ? m_account->status().refused : 0);
}

int Session::held() const {
    return (m_guest ? m_guest->status().held : 0) + (m_account ? m_account->status().held : 0);
}

} // namespace inservice
