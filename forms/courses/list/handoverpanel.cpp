// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/list/handoverpanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/words/words.h"

#include <QSet>
#include <algorithm>

namespace inservice {
namespace {

constexpr PlainText::Limits reasonLimits{0, 500, false, false}; ///< as the centre takes it

/// Two of one name are told apart by what they do.
QString wordsOf(const ColleagueRow& colleague) {
    const QString type = words::accountType(colleague.accountType);
    return colleague.jobTitle.isEmpty()
               ? HandoverPanel::tr("%1 (%2)", "name, type of account").arg(colleague.name, type)
               : HandoverPanel::tr("%1 (%2, %3)", "name, title, type of account")
                     .arg(colleague.name, colleague.jobTitle, type);
}

void fill(ChoiceEdit* edit, const QString& prompt, const QList<ColleagueRow>& colleagues) {
    edit->restart(prompt);
    for (const ColleagueRow& colleague : colleagues) {
        edit->addItem(wordsOf(colleague), colleague.id);
    }
}

QString nobody() {
    return HandoverPanel::tr("Nobody else of the unit has an open account: the chief manager can have one opened.");
}

} // namespace

HandoverPanel::HandoverPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("courseHandover"), tr("Hand over (&Y)"), parent)
    , m_to(new ChoiceEdit)
    , m_reason(new TextEdit(reasonLimits)) {
    add("to", tr("To &whom"), m_to);
    add("reason", tr("&Reason"), m_reason);
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] { edited(); });
}

void HandoverPanel::open(const QString& title, const QList<ColleagueRow>& colleagues, bool offers) {
    const QVariant before = takeKept() ? m_to->choice() : QVariant();
    const QString written = before.isValid() ? m_reason->text() : QString();
    fill(m_to, tr("(choose a colleague)"), colleagues);
    m_to->setChoice(before);
    m_reason->load(written);
    setTitle(title, offers ? tr("Offer it") : tr("Hand it over"));
    openWith(title,
             offers ? tr("The colleague is told by mail and takes the course over or leaves it with you; until then "
                         "you run it.")
                    : tr("The colleague runs the course from then on; both are told by mail."),
             m_to);
}

qint64 HandoverPanel::accountId() const {
    return m_to->choice().toLongLong();
}

QString HandoverPanel::colleague() const {
    return m_to->choice().isValid() ? m_to->currentText() : QString();
}

QString HandoverPanel::reason() const {
    return m_reason->normalisedText();
}

QString HandoverPanel::whyNot() const {
    if (m_to->count() <= 1) {
        return nobody();
    }
    if (accountId() == 0) {
        return tr("Choose who is to have the course.");
    }
    return faultOf({m_reason});
}

DeputiesPanel::DeputiesPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("courseDeputies"), tr("Name the deputies (&Y)"), parent) {
    const auto addChoice = [this](const char* name, const QString& label) {
        auto* edit = new ChoiceEdit;
        add(name, label, edit);
        m_deputies << edit;
        connect(edit, &QComboBox::currentIndexChanged, this, [this] { edited(); });
    };
    addChoice("first", tr("Deputy &1"));
    addChoice("second", tr("Deputy &2"));
    addChoice("third", tr("Deputy &3"));
}

void DeputiesPanel::open(const QString& title, const QList<ColleagueRow>& colleagues, const QList<qint64>& deputies) {
    m_before = deputies;
    if (!takeKept() || m_deputies.constFirst()->count() != colleagues.size() + 1) {
        for (qsizetype i = 0; i < m_deputies.size(); ++i) {
            fill(m_deputies.at(i), tr("(nobody)"), colleagues);
            m_deputies.at(i)->setChoice(i < deputies.size() ? QVariant(deputies.at(i)) : QVariant());
        }
    }
    setTitle(title, tr("Name the deputies"));
    openWith(title,
             tr("A deputy does with this course what its owner does, but does not hand it over. Who stands in no more "
                "sees its form no longer."),
             m_deputies.constFirst());
}

QList<qint64> DeputiesPanel::accountIds() const {
    QList<qint64> ids;
    for (const ChoiceEdit* edit : m_deputies) {
        if (const qint64 id = edit->choice().toLongLong(); id != 0) {
            ids << id;
        }
    }
    return ids;
}

QString DeputiesPanel::whyNot() const {
    if (m_deputies.constFirst()->count() <= 1) {
        return nobody();
    }
    const QList<qint64> ids = accountIds();
    const QSet<qint64> different(ids.begin(), ids.end());
    if (different.size() != ids.size()) {
        return tr("Somebody is chosen twice.");
    }
    return different == QSet<qint64>(m_before.begin(), m_before.end()) ? tr("These are the deputies already.")
                                                                       : QString();
}

} // namespace inservice
