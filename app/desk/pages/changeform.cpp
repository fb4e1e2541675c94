// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/changeform.h"

#include "forms/commands/commands.h"
#include "forms/edits/formfield.h"
#include "forms/edits/valueedit.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

namespace {
constexpr int formWidth = 760;
}

ChangeForm::ChangeForm(Link& link, const QString& name, const QString& kind, const QString& subject,
                       const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_commands(Commands::of(link))
    , m_kind(kind)
    , m_subject(subject)
    , m_caption(caption)
    , m_column(new QVBoxLayout(this))
    , m_message(new look::MessageBar(this))
    , m_save(new QPushButton(tr("&Save the changes"), this)) {
    setMaximumWidth(formWidth);
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_save->setObjectName(name + QStringLiteral("Save"));
    look::makePrimary(m_save);
    m_column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    m_column->setSpacing(2 * look::grid);
    m_column->addWidget(m_message);
    m_column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ChangeForm::save);
    connect(&m_commands, &Commands::finished, this, [this](const QUuid&, const QString& about) {
        if (about == m_subject) {
            refresh();
        }
    });
}

void ChangeForm::addWidget(QWidget* widget) {
    m_column->insertWidget(m_column->count() - 1, widget);
}

void ChangeForm::addField(const QString& field, const QString& label, ValueEdit* edit) {
    auto* row = new FormField(label, edit, this);
    row->setRequired(true);
    addWidget(row);
    m_fields.append({field,
                     edit,
                     {[edit] { return QJsonValue(edit->normalisedText()); },
                      [edit](const QJsonValue& value) { edit->load(value.toString()); }},
                     {},
                     edit});
    connect(edit, &QLineEdit::returnPressed, this, &ChangeForm::save);
}

void ChangeForm::addField(const QString& field, const QString& label, QWidget* editor, Access access) {
    addWidget(new FormField(label, editor, this));
    m_fields.append({field, editor, std::move(access), {}});
}

QWidget* ChangeForm::addButton() {
    auto* line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addStretch(1);
    m_column->insertLayout(m_column->count() - 1, line);
    return m_save;
}

void ChangeForm::setClosed(const QString& whyNot) {
    m_closed = whyNot;
}

void ChangeForm::load(const QJsonObject& values, bool known) {
    for (Field& field : m_fields) {
        const QJsonValue value = values.value(field.name);
        field.access.load(value);
        field.base = value.isUndefined() ? field.access.value() : value; // not known: it stands as nothing
        field.editor->setEnabled(known && m_closed.isEmpty());
    }
    if (known && !m_known) {
        m_message->clear();
    }
    m_known = known;
    if (!known) {
        m_message->show(look::Tone::Info, tr("The data have not arrived from the centre yet. They stand here once this "
                                             "PC has been connected with it."));
    }
    refresh();
}

QJsonObject ChangeForm::changes() const {
    QJsonObject changed;
    for (const Field& field : m_fields) {
        if (const QJsonValue mine = field.access.value(); mine != field.base) {
            changed.insert(field.name,
                           QJsonObject{{QStringLiteral("base"), field.base}, {QStringLiteral("new"), mine}});
        }
    }
    return changed;
}

void ChangeForm::save() {
    const QJsonObject wanted = changes();
    for (const Field& field : std::as_const(m_fields)) {
        // What a list has may keep no rule: only what is new is judged.
        if (wanted.contains(field.name) && field.edit != nullptr && !field.edit->isValid()) {
            field.edit->showFault();
            field.edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_known || !m_save->isEnabled()) {
        return;
    }
    if (wanted.isEmpty()) {
        m_message->show(look::Tone::Info, tr("Nothing has been changed."));
        return;
    }
    try {
        // What was refused before is answered by this.
        if (const auto before = m_commands.pending(m_subject); before && before->state == OutboxState::Refused) {
            m_link.dismiss(before->id);
        }
        m_commands.ask(Commands::makeItem(m_kind, m_subject, m_caption, {{QStringLiteral("fields"), wanted}}));
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad,
                        tr("This PC could not write it down, so nothing was sent: %1").arg(error.text));
        return;
    }
    refresh();
}

void ChangeForm::refresh() {
    try {
        const std::optional<OutboxItem> asked = m_commands.pending(m_subject);
        const bool isOpen = asked && asked->state != OutboxState::Refused && asked->state != OutboxState::Done;
        look::setPossible(m_save, !m_known              ? tr("The data have not arrived from the centre yet.")
                                  : !m_closed.isEmpty() ? m_closed
                                  : isOpen ? tr("The last change has not been sent yet. Wait for the centre's answer.")
                                           : QString());
        if (!asked) {
            return;
        }
        if (asked->state == OutboxState::Done) {
            m_link.dismiss(asked->id);
            // As it is at the centre now; the feed brings it.
            const QJsonObject fields =
                QJsonDocument::fromJson(asked->body).object().value(QLatin1String("fields")).toObject();
            for (Field& field : m_fields) {
                if (const QJsonObject one = fields.value(field.name).toObject(); !one.isEmpty()) {
                    field.base = one.value(QLatin1String("new"));
                }
            }
            m_message->show(look::Tone::Good, tr("Saved."));
        } else if (asked->state == OutboxState::Refused) {
            m_message->show(look::Tone::Bad, words::centreRefusal(asked->errorKey, asked->errorDetail));
        } else {
            m_message->show(look::Tone::Info, tr("To be sent: it is saved as soon as the centre has it."));
        }
    } catch (const ReplicaError& error) {
        const QString fault = tr("This PC's own files cannot be read: %1").arg(error.text);
        look::setPossible(m_save, fault);
        m_message->show(look::Tone::Bad, fault);
    }
}

void ChangeForm::focusFirst() {
    if (!m_fields.isEmpty()) {
        m_fields.constFirst().editor->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace inservice
