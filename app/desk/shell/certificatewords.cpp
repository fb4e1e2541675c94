// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/certificatewords.h"

#include "models/domain/rocdate.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::CertificateWords)
};

QString day(const QDateTime& time) {
    return taiwanTime(time).toString(QStringLiteral("yyyy/MM/dd HH:mm"));
}

QString sentenceOf(CertificateFault fault, const CertificateReport& report) {
    switch (fault) {
    case CertificateFault::NoAnswer:
        break;
    case CertificateFault::NotEncrypted:
        return Text::tr("The server “%1” answers without encryption, so nothing was sent to it. Either another server "
                        "answers, or the centre has not switched encryption on. Check server and port in the "
                        "connection settings against what the centre has handed out; if they are right, tell the "
                        "centre.")
            .arg(report.host);
    case CertificateFault::NotACentre:
        return Text::tr("What answers at “%1” is no centre, so nothing was sent to it. Server or port is another one, "
                        "or something in between (a firewall, the sign-in page of a network) answers instead. Check "
                        "both in the connection settings; if they are right, ask the IT staff of your school.")
            .arg(report.host);
    case CertificateFault::AuthorityFile:
        return Text::tr("The authority's file cannot be read, or holds no certificate: %1. It was moved or removed. "
                        "Choose the file that the centre has handed out in the connection settings; the IT staff of "
                        "your school knows where it lies.")
            .arg(QDir::toNativeSeparators(report.authorityFile));
    case CertificateFault::SelfSigned:
        return Text::tr("The server “%1” shows a certificate that it has signed itself, as anybody could, so nothing "
                        "was sent to it. Either another server answers, or the file of the centre's certificate has "
                        "not been chosen here. Ask the centre for this file and choose it in the connection settings; "
                        "the centre can tell you on the phone whether the fingerprint is its own.")
            .arg(report.host);
    case CertificateFault::OtherAuthority:
        return Text::tr("The certificate of “%1” was signed by “%2”, which is not the authority chosen here, so "
                        "nothing was sent to it. Either another server answers, or the centre has changed its "
                        "authority. Ask the centre for the authority's file and choose it in the connection settings; "
                        "the centre can tell you on the phone whether the fingerprint is its own.")
            .arg(report.host, report.issuer);
    case CertificateFault::OtherName:
        return Text::tr("The server is to be “%1”, and its certificate was given to another one (%2), so nothing was "
                        "sent to it. Server or address is another one, or the centre's certificate is. Check the "
                        "server in the connection settings against what the centre has handed out; if it is right, "
                        "tell the centre.")
            .arg(report.host, report.names.isEmpty() ? report.subject : report.names.join(Text::tr(", ", "list")));
    case CertificateFault::Expired:
        return Text::tr("The certificate of “%1” has been good until %2 only, so nothing was sent to it. The centre "
                        "has to renew it: tell the centre. Look at the clock of this computer first: is the date "
                        "right?")
            .arg(report.host, day(report.until));
    case CertificateFault::NotYetValid:
        return Text::tr("The certificate of “%1” is good from %2 on only, so nothing was sent to it. Most often the "
                        "clock of this computer is slow: set its date right, or ask the IT staff. If it is right, "
                        "tell the centre.")
            .arg(report.host, day(report.from));
    case CertificateFault::Unusable:
        return Text::tr("The certificate of “%1” cannot be used (it is damaged, withdrawn or not one of a server), so "
                        "nothing was sent to it. Tell the centre, with the fingerprint.")
            .arg(report.host);
    }
    return {};
}

} // namespace

QString certificateSentence(const CertificateReport& report) {
    QStringList sentences;
    for (const CertificateFault fault : report.faults) {
        sentences << sentenceOf(fault, report);
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QList<std::pair<QString, QString>> certificateFields(const CertificateReport& report) {
    if (!report.shown) {
        return {};
    }
    return {{Text::tr("Given to"), report.subject},
            {Text::tr("Good for"), report.names.join(Text::tr(", ", "list"))},
            {Text::tr("Signed by"), report.issuer},
            {Text::tr("Valid"), Text::tr("%1 to %2", "times").arg(day(report.from), day(report.until))},
            {Text::tr("Fingerprint (SHA-256)"), report.fingerprint}};
}

} // namespace inservice
