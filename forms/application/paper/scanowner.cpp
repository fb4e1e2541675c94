// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/scanowner.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QString formOf(const PaperCode& code, const QString& name) {
    return name.isEmpty() ? Text::tr("This is the sealed form of %1, revision %2.").arg(code.number).arg(code.revision)
                          : Text::tr("This is the sealed form of %1, %2, revision %3.", "case, person, revision")
                                .arg(code.number, name, QString::number(code.revision));
}

} // namespace

ScanOwner scanOwner(const ScanReading& reading, const ApplicationRow& here) {
    if (reading.codes.isEmpty()) {
        return {};
    }
    QList<PaperCode> own;
    std::copy_if(reading.codes.begin(), reading.codes.end(), std::back_inserter(own),
                 [&](const PaperCode& code) { return code.number == here.number; });
    if (own.isEmpty()) {
        return {ScanOwner::Fit::Other, reading.codes.first()};
    }
    const PaperCode newest = *std::max_element(
        own.begin(), own.end(), [](const PaperCode& a, const PaperCode& b) { return a.revision < b.revision; });
    using Fit = ScanOwner::Fit;
    if (newest.revision > here.revision) {
        return {Fit::Newer, newest};
    }
    // An older paper still counts where its desk has said so (不必重新核章); its content is not known here any more.
    if (newest.revision < here.revision) {
        return {newest.revision >= here.paperRevision ? Fit::Fits : Fit::Outdated, newest};
    }
    return {here.contentHash.startsWith(newest.hash, Qt::CaseInsensitive) ? Fit::Fits : Fit::Altered, newest};
}

QString scanOwnerText(const ScanOwner& owner, const ApplicationRow& here, const std::optional<ApplicationRow>& other) {
    switch (owner.fit) {
    case ScanOwner::Fit::Unread:
        return Text::tr("No code can be read on it. Compare the number on the paper with %1 yourself.")
            .arg(here.number);
    case ScanOwner::Fit::Fits:
        return formOf(owner.code, here.name);
    case ScanOwner::Fit::Outdated:
        return formOf(owner.code, here.name) +
               Text::tr(" It is out of date: the case is now at revision %1.").arg(here.revision);
    case ScanOwner::Fit::Newer:
        return formOf(owner.code, here.name) +
               Text::tr(" This computer knows the case at revision %1 only; press F5.").arg(here.revision);
    case ScanOwner::Fit::Altered:
        return formOf(owner.code, here.name) +
               Text::tr(" Its content is not the one that was sent: compare it field by field.");
    case ScanOwner::Fit::Other:
        break;
    }
    return formOf(owner.code, other ? other->name : QString()) +
           (other ? Text::tr(" It is not this case's.")
                  : Text::tr(" It is not this case's, and that one is not among those you may see."));
}

} // namespace inservice
