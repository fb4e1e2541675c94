// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationprint.h"

#include "models/replica/tables/units.h"

#include <QCoreApplication>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplicationPrint)
};

QString item(const QString& text) {
    return QStringLiteral("<li style='margin-bottom:8px'>%1</li>").arg(text);
}

QString list(const QString& items) {
    return QStringLiteral("<ol style='margin-left:-20px'>%1</ol>").arg(items);
}

/// Where a sealed form goes: the desk, and the ways to it.
QString destination(const ApplicationPaper& paper) {
    const DeskRow desk = paper.returnTo.value_or(DeskRow{0, paper.region, {}, {}, {}, {}});
    QStringList lines{Text::tr("Return it to <b>%1</b>.").arg(desk.name.toHtmlEscaped())};
    if (!desk.fax.isEmpty()) {
        lines += Text::tr("Fax: %1").arg(desk.fax.toHtmlEscaped());
    }
    if (!desk.email.isEmpty()) {
        lines += Text::tr("Mail (a scan): %1")
                     .arg(QStringLiteral("<a href=\"mailto:%1\">%1</a>").arg(desk.email.toHtmlEscaped()));
    }
    if (!desk.address.isEmpty()) {
        lines += Text::tr("Post: %1").arg(desk.address.toHtmlEscaped());
    }
    if (!desk.phone.isEmpty()) {
        lines += Text::tr("Questions: %1").arg(desk.phone.toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br>"));
}

QString seals(const ApplicationPaper& paper) {
    if (paper.nameSealOnly) {
        return Text::tr(
            "Have the head's name seal (姓名章) and the unit's seal (關防) set into the two boxes at the foot.");
    }
    if (paper.needsUnitSeal) {
        return Text::tr(
            "Have the head's seal (單位主管職章) and the unit's seal (關防) set into the two boxes at the foot.");
    }
    return Text::tr("Have the head's seal (單位主管職章) set into the box at the foot. If the head has only a name "
                    "seal, have the unit's seal (關防) set beside it as well.");
}

QString whatNext(const ApplicationPaper& paper) {
    if (!paper.accepted) {
        return QStringLiteral("<p>%1</p>")
            .arg(Text::tr("This is a draft. Send the application first: only the form that comes out afterwards may be "
                          "sealed and returned."));
    }
    const QString mail = paper.email.toHtmlEscaped();
    if (paper.deletes) {
        return list(item(Text::tr("Print the form and sign it.")) + item(seals(paper)) + item(destination(paper)) +
                    item(Text::tr("The desk reviews it, and the account is deleted once it approves. A mail is sent to "
                                  "%1. Do not fold or seal over the square code: the desk finds the case with it.")
                             .arg(mail)));
    }
    if (!paper.needsPaper) {
        return list(item(Text::tr(
                        "Tell the chief manager (總負責人) of your school that your application waits to be opened.")) +
                    item(Text::tr("Nothing has to be sent anywhere. You may keep the printed form.")) +
                    item(Text::tr("When the account is open, a mail is sent to %1.").arg(mail)));
    }
    if (!paper.isWanted) {
        return list(item(Text::tr("The sealed form has been received. Nothing has to be printed, sealed or sent.")) +
                    item(Text::tr("You may print the form for your own file.")));
    }
    return list(
        item(Text::tr("Print the form and sign it.")) + item(seals(paper)) + item(destination(paper)) +
        item(
            Text::tr(
                "The desk confirms that it has come in, reviews it, and a mail is sent to %1. Do not fold or seal over "
                "the square code: the desk finds your case with it.")
                .arg(mail)));
}

/// Of several: each has its own seals and its own desk, which stand on it.
QString whatNext(const QList<ApplicationPaper>& papers) {
    if (papers.size() == 1) {
        return whatNext(papers.first());
    }
    QString forms;
    for (const ApplicationPaper& paper : papers) {
        const QString desk = paper.needsPaper && paper.isWanted
                                 ? paper.returnTo.value_or(DeskRow{0, paper.region, {}, {}, {}, {}}).name
                                 : Text::tr("for the own file, not to be sent");
        forms += item(QStringLiteral("<b>%1</b> %2<br>%3")
                          .arg(paper.number.toHtmlEscaped(), paper.name.toHtmlEscaped(), desk.toHtmlEscaped()));
    }
    return QStringLiteral("<p>%1</p>")
               .arg(
                   Text::tr("Each form is a page of its own, with its own number and code. Have each one sealed as its "
                            "boxes say, and return it to the desk that stands on it:")) +
           list(forms);
}

PrintPanel::Paper paperOf(const QList<ApplicationPaper>& papers) {
    PrintPanel::Paper paper;
    paper.document = makeApplicationDocument(papers);
    paper.next = whatNext(papers);
    paper.isPrimary = false;
    for (const ApplicationPaper& one : papers) {
        paper.copies += one.copy;
        paper.subject += QStringLiteral("%1 %2\n").arg(one.number).arg(one.revision);
        paper.isPrimary = paper.isPrimary || !one.accepted || (one.needsPaper && one.isWanted);
    }
    return paper;
}

} // namespace

void ApplicationPrint::setPapers(const QList<ApplicationPaper>& papers) {
    PrintPanel::setPaper(paperOf(papers));
}

void ApplicationPrint::setBeforePrint(std::function<void(Done)> beforePrint) {
    PrintPanel::setBeforePrint([beforePrint = std::move(beforePrint)](const PrintPanel::Done& done) {
        beforePrint([done](const QList<ApplicationPaper>& papers) {
            done(papers.isEmpty() ? std::nullopt : std::optional(paperOf(papers)));
        });
    });
}

} // namespace inservice
