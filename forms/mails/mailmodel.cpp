// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/mails/mailmodel.h"

#include "models/commands/kinds.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

#include <QRegularExpression>

namespace inservice {
namespace {

using questions::MailState;
using questions::OpenMail;

QStringList searchOf(const OpenMail& mail) {
    return {searchFold(mail.subject), searchFold(mail.address), searchFold(mail.number)};
}

/// Every subject begins with the name of the site, which nobody needs to read here.
QString shortSubject(const QString& subject) {
    return subject.startsWith(u'【') ? subject.section(u'】', 1) : subject;
}

} // namespace

MailModel::MailModel(QObject* parent)
    : MarkedListModel("mail", int(Column::State), parent) {
    using Row = const OpenMail&;
    setColumns({
        {tr("Queued", "column: when"), [](Row row) { return QVariant(row.at); },
         [](Row row) { return shownTime(row.at); }},
        {tr("Subject"), [](Row row) { return QVariant(shortSubject(row.subject)); }},
        {tr("Recipient"), [](Row row) { return QVariant(row.address); }},
        {tr("State"), [](Row row) { return QVariant(int(row.state)); },
         [this](Row row) { return marks().stateText(row.id, stateWord(row.state), kindWord); }},
        {tr("Tries", "column: how many"), [](Row row) { return QVariant(row.tries); }},
        {tr("Next try"), [](Row row) { return QVariant(row.dueAt); },
         [](Row row) { return row.state == MailState::Waiting ? shownTime(row.dueAt) : QString(); }},
        {tr("Application number"), [](Row row) { return QVariant(row.number); }},
    });
    setChip(int(Bucket::All));
}

MailModel::~MailModel() = default;

QString MailModel::stateWord(MailState state) {
    switch (state) {
    case MailState::Waiting:
        return tr("Waiting", "a mail");
    case MailState::Failed:
        return tr("Not delivered", "a mail");
    case MailState::Unsure:
        return tr("Not certain", "whether a mail has gone");
    }
    return {};
}

QString MailModel::causeText(const OpenMail& mail) {
    if (mail.error.isEmpty()) {
        return {};
    }
    static const QRegularExpression answer(QStringLiteral("answered ([45])(\\d\\d)"));
    if (const auto said = answer.match(mail.error); said.hasMatch()) {
        const QString number = said.captured(1) + said.captured(2);
        return said.captured(1) == u"5" ? tr("The mail server refuses it (%1).").arg(number)
                                        : tr("The mail server does not take it for now (%1).").arg(number);
    }
    if (mail.error == u"not a mail address") {
        return tr("The address is none.");
    }
    return mail.error == u"no result" ? tr("The centre's mail service was ended while it sent.")
                                      : tr("The mail server could not be reached, or the line broke.");
}

bool MailModel::canRetry(const OpenMail& mail) {
    return mail.state != MailState::Failed || !mail.templateKey.startsWith(QLatin1String("code."));
}

void MailModel::setMails(const QList<OpenMail>& mails) {
    show(
        mails, [](const OpenMail& mail) { return mail.id; }, searchOf);
}

QList<MailModel::Chip> MailModel::chips() const {
    return {{[](const OpenMail& row) { return row.state == MailState::Waiting; }},
            {[](const OpenMail& row) { return row.state == MailState::Failed; }},
            {[](const OpenMail& row) { return row.state == MailState::Unsure; }},
            {}};
}

QVariant MailModel::state(const OpenMail& row) const {
    return int(row.state);
}

} // namespace inservice
