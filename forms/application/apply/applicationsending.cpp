// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationPage, from 送出申請 to the centre's answer.
#include "forms/application/apply/acceptedpanel.h"
#include "forms/application/apply/applicationform.h"
#include "forms/application/apply/applicationpage.h"
#include "forms/application/apply/conflictpanel.h"
#include "forms/application/apply/readbackpanel.h"
#include "forms/application/casewords.h"
#include "forms/application/codepanel.h"
#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/domain/emailaddress.h"
#include "models/domain/passwordrule.h"
#include "models/domain/personname.h"

#include <QFutureWatcher>
#include <QtConcurrent>
#include <exception>
#include <utility>

namespace inservice {

void ApplicationPage::showFaultCount(int count, bool allMissing) {
    if (count == 0) {
        m_faultsShown = false;
        m_message->clear();
        return;
    }
    if (allMissing) {
        m_message->show(look::Tone::Bad,
                        tr("%n field(s) are not filled in yet; they are marked below.", nullptr, count));
        return;
    }
    m_message->show(
        look::Tone::Bad,
        tr("The data entered in the form is not right yet, please check again. %n field(s) are marked below.", nullptr,
           count));
}

void ApplicationPage::send() {
    if (stage() == Stage::ReadBack) {
        m_readBack->confirm();
        return;
    }
    if (stage() != Stage::Form || m_preparing) {
        return;
    }
    if (m_conflict->isOpen()) {
        m_message->show(look::Tone::Warning, tr("Please choose first which value is to stand in the fields above."));
        m_conflict->jumpTo();
        return;
    }
    const QList<FieldFault> faults = m_form->faults();
    if (!faults.isEmpty()) {
        m_form->showFaults();
        m_faultsShown = true;
        showFaultCount(int(faults.size()), allMissing(faults));
        m_form->jumpTo(faults.first().field);
        return;
    }
    if (m_mode == FormMode::Correct && isUnchanged() && !std::exchange(m_unchangedSaid, true)) {
        m_message->show(look::Tone::Warning, unchangedWords(m_base), tr("Send it unchanged"));
        return;
    }
    m_message->clear();
    saveDraft();
    if (m_mode == FormMode::Correct) {
        submitCorrection();
        return;
    }
    setStage(Stage::ReadBack);
    m_readBack->start(m_form->data(), m_form->unitName(), m_form->reviewWords(), m_form->reviewWarning());
}

void ApplicationPage::confirmed() {
    m_preparing = true;
    const QUuid draft = m_draft;
    auto* watcher = new QFutureWatcher<QJsonObject>(this);
    connect(watcher, &QFutureWatcher<QJsonObject>::finished, this, [this, watcher, draft] {
        watcher->deleteLater();
        m_preparing = false;
        if (draft != m_draft || stage() != Stage::ReadBack) {
            return; // the person has gone elsewhere meanwhile
        }
        const QJsonObject verifier = watcher->result();
        if (verifier.isEmpty()) {
            setStage(Stage::Form);
            m_message->show(look::Tone::Bad,
                            tr("The password could not be prepared: this PC has too little free memory "
                               "(64 MB are needed). Close other programs and send again."));
            return;
        }
        submitApplication(verifier);
    });
    // Argon2id takes its time and 64 MB on purpose; the window must not wait for it.
    watcher->setFuture(
        QtConcurrent::run([password = PasswordRule::normalised(m_form->data().password).text]() -> QJsonObject {
            try {
                return makeVerifier(password);
            } catch (const std::exception&) {
                return {};
            }
        }));
}

void ApplicationPage::submitApplication(const QJsonObject& verifier) {
    const ApplicationData data = m_form->data();
    const LocalCase localCase = localcases::caseOfDraft(m_link, m_draft);
    const QString address = EmailAddress::normalised(data.email).text;
    OutboxItem item = Commands::makeItem("application.apply", localcases::draftSubject(m_draft),
                                         tr("Application %1 (%2)", "masked name, account type")
                                             .arg(PersonName::mask(data.name), words::accountType(*data.accountType)),
                                         applyBody(data, verifier, m_link.installation()));
    item.caseSecret = localCase.secret;
    startCode(address);
    m_command->start(item, codeRequest(localCase.secret, address));
}

void ApplicationPage::startCode(const QString& address) {
    setStage(Stage::Code);
    m_code->start(address.isEmpty() ? QString()
                                    : tr("A code with six digits goes to %1. The application goes out as soon as "
                                         "you have entered it.")
                                          .arg(address),
                  tr("&Back to the form"));
}

std::function<void(QObject*, Link::Handler<bool>)> ApplicationPage::codeRequest(const QString& secret,
                                                                                const QString& address) {
    return [this, secret, address](QObject* context, const Link::Handler<bool>& handler) {
        m_link.requestMailCode(secret, address, context, [this, address, handler](const Answer<bool>& answer) {
            if (answer) {
                m_code->sayMailed(
                    tr("The code has been mailed to %1. Enter it here; the application goes out then.").arg(address));
            }
            handler(answer);
        });
    };
}

void ApplicationPage::watch(const OutboxItem& item) {
    const QString address = localcases::addressOf(item);
    if (item.state == OutboxState::AwaitingMailCode) {
        startCode(address);
        m_code->sayNotMailed(
            tr("This application waits for the code that is mailed to %1. Enter the code you have, or have a "
               "new one mailed.")
                .arg(address),
            false);
        m_command->resume(item, codeRequest(item.caseSecret, address));
    } else {
        m_command->resume(item, {});
    }
}

void ApplicationPage::accepted(const OutboxItem& item) {
    const bool corrected = item.kind == "application.correct";
    const std::optional<LocalCase> localCase = localcases::accepted(m_link, item);
    if (!localCase) { // its case was removed from this PC meanwhile: the centre has it all the same
        m_draft = {};
        corrected ? emit correctionClosed() : startNew();
        return;
    }
    m_form->clearPasswords();
    setStage(Stage::Accepted);
    m_draft = {}; // the draft has become a case
    m_accepted->open(*localCase, corrected);
    emit headChanged();
}

void ApplicationPage::gone() {
    // Settled elsewhere: accepted while another page was in front, or given up in the outbox.
    const QList<LocalCase> cases = m_link.drafts().cases();
    for (const LocalCase& one : cases) {
        if (!m_draft.isNull() && one.draft == m_draft && !one.number.isEmpty()) {
            m_form->clearPasswords();
            setStage(Stage::Accepted);
            m_draft = {};
            m_accepted->open(one, false);
            return;
        }
    }
    if (m_mode == FormMode::Correct) {
        m_draft = {};
        emit correctionClosed();
    } else {
        setStage(Stage::Form);
    }
}

void ApplicationPage::refused(const OutboxItem& item) {
    setStage(Stage::Form);
    const QString& key = item.errorKey;
    const QJsonObject& detail = item.errorDetail;
    const QString sentence = words::centreRefusal(key, detail);
    m_passwordsSaid = false;
    m_offered = {};
    if (key == "person.has_account") {
        m_form->setForeignFault("national_id", tr("With this number an account has been applied for already."));
        m_form->jumpTo("nationalId");
        m_message->show(look::Tone::Bad, hasAccountAdvice(m_form->reviewDesk()));
    } else if (key == "account_name.taken") {
        m_message->show(look::Tone::Bad,
                        tr("This user account is taken. Please choose another one; everything else is kept."));
        m_form->setForeignFault("account_name", sentence);
        m_form->jumpTo("accountName");
    } else if (key == "field.invalid") {
        const QString field = detail["field"].toString();
        const QString why = words::refusal(Refusal{detail["reason"].toString(), detail.toVariantMap()});
        showFaultCount(1, false);
        m_form->setForeignFault(field, why);
        m_form->jumpTo(ApplicationForm::nameOf(field));
    } else if (key == "consent.outdated") {
        m_message->show(look::Tone::Warning, sentence);
        m_form->readConsent(detail["key"].toString());
        m_link.syncNow(); // brings the text in force
    } else if (key == "account_type.not_offered") {
        m_message->show(look::Tone::Bad, sentence);
        m_form->setForeignFault("account_type", sentence);
        m_form->jumpTo("accountType");
    } else if (key == "unit.unknown") {
        m_message->show(look::Tone::Bad, sentence);
        m_form->setForeignFault("unit_id", sentence);
        m_form->jumpTo("unit");
    } else if (key == "field.conflict") {
        showConflict(sentence, detail["fields"].toObject());
    } else if (key == "application.changed") {
        m_message->show(look::Tone::Warning, sentence);
        catchUp(sentence);
    } else if (key == "application.state") {
        m_message->show(look::Tone::Warning,
                        tr("%1 Please look at the case again under “Progress of applications”.").arg(sentence));
    } else {
        m_refusedSaid = true; // until something is changed
        m_message->show(look::Tone::Bad, sentence);
    }
    showMissing();
    if (isVisible()) {
        m_link.dismiss(item.id); // seen; what was typed is in the draft
    }
}

} // namespace inservice
