// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/ownerbar.h"

#include "forms/review/changes.h"
#include "forms/words/words.h"
#include "models/replica/replicareader.h"

namespace inservice {

OwnerBar::OwnerBar(AccountLink& link, QWidget* parent)
    : MessageBar(parent)
    , m_link(link) {
    setObjectName(QStringLiteral("scanOwner"));
    connect(this, &MessageBar::actionTriggered, this, &OwnerBar::act);
}

void OwnerBar::setMay(bool sendBack, bool passOn) {
    m_maySendBack = sendBack;
    m_mayPassOn = passOn;
    if (m_owner) {
        askAbout();
        showOwner();
    }
}

void OwnerBar::setReading(const ApplicationRow& application, const ScanReading* reading, bool isStaged) {
    m_application = application;
    m_isStaged = isStaged;
    if (!reading || application.id == 0) {
        m_asked.clear();
        m_changes.reset();
        m_owner.reset();
        clear();
        return;
    }
    m_owner = scanOwner(*reading, m_application);
    askAbout();
    showOwner();
}

std::optional<ApplicationRow> OwnerBar::otherCase() const {
    return m_owner && m_owner->fit == ScanOwner::Fit::Other && m_finder ? m_finder(m_owner->code.number) : std::nullopt;
}

void OwnerBar::showOwner() {
    const auto other = otherCase();
    const QString text = scanOwnerText(*m_owner, m_application, other);
    switch (m_owner->fit) {
    case ScanOwner::Fit::Unread:
        show(look::Tone::Info, text);
        break;
    case ScanOwner::Fit::Fits:
        show(look::Tone::Good, text);
        break;
    case ScanOwner::Fit::Outdated:
        showOutdated(text);
        break;
    case ScanOwner::Fit::Newer:
        show(look::Tone::Warning, text);
        break;
    case ScanOwner::Fit::Altered:
        show(look::Tone::Bad, text);
        break;
    case ScanOwner::Fit::Other:
        if (other) {
            show(look::Tone::Bad, text, m_isStaged ? tr("Attach it to that case instead") : QString());
        } else {
            showForeign(text);
        }
        break;
    }
}

void OwnerBar::showOutdated(const QString& text) {
    const QString more = m_changes ? tr("What has changed since stands beside it.") : m_fault;
    show(look::Tone::Warning, more.isEmpty() ? text : text + QLatin1Char(' ') + more,
         m_maySendBack ? tr("Send it back for this reason") : QString());
}

/// A paper of a case that one may not see: the centre says whose it is, and nothing else about it.
void OwnerBar::showForeign(const QString& text) {
    QStringList lines{text};
    if (m_desk) {
        QStringList ways;
        const auto add = [&ways](const QString& way, const QString& value) {
            if (!value.isEmpty()) {
                ways << way.arg(value);
            }
        };
        add(tr("fax %1"), m_desk->fax);
        add(tr("phone %1"), m_desk->phone);
        add(tr("address %1"), m_desk->address);
        lines << (ways.isEmpty() ? tr("It belongs to %1.", "a desk").arg(m_desk->name)
                                 : tr("It belongs to %1 (%2).", "a desk, the ways to it")
                                       .arg(m_desk->name, ways.join(tr(", ", "between the ways to a desk"))));
    } else if (m_isUnknown) {
        lines << tr(
            "The centre knows no desk for it: its number, revision and check code do not belong together, or no "
            "desk waits for it. Send it back to whoever sent it.");
    } else if (!m_fault.isEmpty()) {
        lines << m_fault;
    }
    const bool mayPassOn = m_desk && m_isStaged && m_mayPassOn;
    show(look::Tone::Bad, lines.join(QLatin1Char(' ')), mayPassOn ? tr("Pass it on to that desk") : QString());
}

void OwnerBar::askAbout() {
    const bool outdated = m_owner->fit == ScanOwner::Fit::Outdated;
    const bool foreign = m_owner->fit == ScanOwner::Fit::Other && m_mayPassOn && !otherCase();
    const QString about = outdated || foreign ? m_owner->code.text() : QString();
    if (about == m_asked) {
        return;
    }
    m_asked = about;
    m_desk.reset();
    m_changes.reset();
    m_fault.clear();
    m_isUnknown = false;
    if (outdated) {
        askChanges();
    } else if (foreign) {
        askDesk();
    }
}

void OwnerBar::askChanges() {
    m_link.ask(questions::paperChanges(m_application.id, m_owner->code.revision), this,
               [this, about = m_asked](const Answer<std::optional<questions::PaperChanges>>& answer) {
                   if (about != m_asked || !m_owner) {
                       return; // another paper is shown
                   }
                   if (answer) {
                       m_changes = *answer.value;
                   } else {
                       fail(answer.error);
                   }
                   showOwner();
                   emit changesKnown();
               });
}

void OwnerBar::askDesk() {
    const PaperCode& code = m_owner->code;
    m_link.ask(questions::paperDesk(code.number, code.revision, code.hash), this,
               [this, about = m_asked](const Answer<qint64>& answer) {
                   if (about != m_asked || !m_owner) {
                       return;
                   }
                   if (answer) {
                       m_desk = *answer.value == 0 ? std::nullopt : m_link.replica().row<DeskRow>(*answer.value);
                       m_isUnknown = !m_desk;
                   } else {
                       fail(answer.error);
                   }
                   showOwner();
               });
}

void OwnerBar::fail(const CallError& error) {
    m_fault = error.offline ? tr("The centre cannot be reached now; what it knows about this paper is shown as soon as "
                                 "you are online and open it again.")
                            : words::centreRefusal(error.key, error.detail);
    m_asked.clear();
}

std::optional<FieldsView::Section> OwnerBar::changes() const {
    if (!m_changes || !m_owner || m_owner->fit != ScanOwner::Fit::Outdated) {
        return std::nullopt;
    }
    FieldsView::Section section;
    section.title = tr("Changed since this print (revision %1)").arg(m_changes->revision);
    const QList<FieldDifference> changed = differences(m_changes->before, m_changes->now, m_link.replica());
    for (const FieldDifference& one : changed) {
        section.fields << FieldsView::Field{one.label, tr("%1 → %2", "on the print → now").arg(one.before, one.after),
                                            true};
    }
    if (changed.isEmpty()) {
        section.text = tr("No field: only the form was to be printed and sealed anew.");
    }
    return section;
}

void OwnerBar::act() {
    if (!m_owner) {
        return;
    }
    if (m_owner->fit == ScanOwner::Fit::Outdated) {
        QStringList fields;
        if (const auto section = changes()) {
            for (const FieldsView::Field& field : section->fields) {
                fields << field.label;
            }
        }
        emit outdatedRequested(m_owner->code.revision, fields);
    } else if (const auto other = otherCase()) {
        emit otherCaseRequested(other->id);
    } else if (m_desk) {
        emit deliverRequested(m_owner->code, *m_desk);
    }
}

} // namespace inservice
