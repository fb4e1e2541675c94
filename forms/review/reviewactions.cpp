// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewactions.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/paper/printwindow.h"
#include "forms/printruns/runprint.h"
#include "models/sync/accountlink.h"
#include "models/tables/queuemodel.h"

#include <QAction>
#include <QWidget>
#include <algorithm>

namespace inservice {

ReviewActions::ReviewActions(AccountLink& link, const QueueModel& model, std::function<QList<qint64>()> selected,
                             QWidget* page)
    : QObject(page)
    , m_link(link)
    , m_model(model)
    , m_selected(std::move(selected))
    , m_page(page) {
    addCaseActions(link.identity().accountType == AccountType::ChiefManager);
    if (link.identity().commands.contains(QStringLiteral("run.print"))) {
        m_run = new QAction(look::icon(QStringLiteral("document-print")), tr("Print forms as a run… (&5)"), this);
        m_run->setObjectName(QStringLiteral("reviewRun"));
        connect(m_run, &QAction::triggered, this, &ReviewActions::printRun);
        m_all << m_run;
    }
}

void ReviewActions::addCaseActions(bool isChief) {
    QList<const ActionSpec*> menu;
    for (const ActionSpec& spec : caseActions(isChief)) {
        menu << &spec;
    }
    std::sort(menu.begin(), menu.end(),
              [](const ActionSpec* a, const ActionSpec* b) { return a->menuPlace < b->menuPlace; });
    for (const ActionSpec* spec : std::as_const(menu)) {
        // The key is the button's own, and the letter of the entry.
        const QString text = spec->buttonText();
        const QString key = QKeySequence::mnemonic(text).toString(QKeySequence::NativeText);
        const QString word = text + (key.isEmpty() ? QString() : QLatin1Char('\t') + key);
        auto* entry = new QAction(look::icon(QLatin1String(spec->icon)), word, this);
        entry->setObjectName(spec->objectName("review"));
        connect(entry, &QAction::triggered, this, [this, action = spec->action] { emit chosen(action); });
        m_ofCases.insert(spec->action, entry);
        m_all << entry;
    }
}

void ReviewActions::putFirst(CaseAction action) {
    QAction* entry = m_ofCases.value(action);
    if (!entry || m_all.constFirst() == entry) {
        return;
    }
    m_all.removeOne(entry);
    m_all.prepend(entry);
    emit orderChanged();
}

void ReviewActions::settle(const WhyNot& whyNot) {
    for (auto entry = m_ofCases.cbegin(); entry != m_ofCases.cend(); ++entry) {
        look::setPossible(entry.value(), whyNot(entry.key()));
    }
    if (m_run != nullptr) {
        look::setPossible(m_run, whyNoRun());
    }
}

QString ReviewActions::whyNoRun() const {
    const QList<qint64> ids = m_selected();
    if (ids.isEmpty()) {
        return tr("Choose a case from the list first.");
    }
    const auto forms = int(printable().size());
    if (forms > RunPrint::mostForms) {
        return tr("One run takes %1 forms at most; %2 are chosen.").arg(RunPrint::mostForms).arg(forms);
    }
    if (forms > 0) {
        return {};
    }
    const QueueRow* row = ids.size() == 1 ? m_model.row(ids.first()) : nullptr;
    return row != nullptr ? RunPrint::whyNot(row->application)
                          : tr("None of the chosen cases has a form to be printed now.");
}

QList<ApplicationRow> ReviewActions::printable() const {
    QList<ApplicationRow> cases;
    const QList<qint64> ids = m_selected();
    for (const qint64 id : ids) {
        const QueueRow* row = m_model.row(id);
        if (row != nullptr && row->mine && RunPrint::whyNot(row->application).isEmpty()) {
            cases << row->application;
        }
    }
    return cases;
}

void ReviewActions::printRun() {
    const QList<ApplicationRow> cases = printable();
    if (!cases.isEmpty() && cases.size() <= RunPrint::mostForms) {
        openPrintWindow(new RunPrint(m_link, cases), QStringLiteral("runWindow"), tr("Print forms as a run"), m_page);
    }
}

} // namespace inservice
