// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/telephonepage.h"

#include "forms/commands/commands.h"
#include "forms/edits/edits.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/whynot.h"
#include "models/domain/background.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/calls.h"
#include "models/tables/listwords.h"
#include "models/tables/pending.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

constexpr int pauseAfterTyping = 120; // ms
constexpr int listWidth = 340;        // px
constexpr int findLength = 100;
constexpr PlainText::Limits callerLimits{1, 60, false, true}; ///< as the centre takes it
constexpr PlainText::Limits noteLimits{0, 500, false};

} // namespace

TelephonePage::TelephonePage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_detail(new QWidget(this))
    , m_sentence(new QLabel(m_detail))
    , m_next(new QLabel(m_detail))
    , m_go(new QPushButton(tr("Go to the &row"), m_detail))
    , m_caller(new TextEdit(callerLimits, m_detail))
    , m_note(new TextEdit(noteLimits, m_detail))
    , m_whyNot(new QLabel(m_detail))
    , m_log(new QPushButton(tr("&Write the call down"), m_detail))
    , m_calls(new FieldsView(m_detail))
    , m_message(new look::MessageBar(this)) {
    setObjectName("telephonePage");
    build();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TelephonePage::search);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_soon.start(pauseAfterTyping); });
    connect(m_list, &QListWidget::currentRowChanged, this, &TelephonePage::showTopic);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const CallTopic* now = topic()) {
            emit openRequested(now->place);
        }
    });
    connect(m_caller, &TextEdit::edited, this, &TelephonePage::check);
    connect(m_note, &TextEdit::edited, this, &TelephonePage::check);
    connect(m_log, &QPushButton::clicked, this, &TelephonePage::log);
    auto* confirm = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), m_detail, nullptr, nullptr,
                                  Qt::WidgetWithChildrenShortcut);
    connect(confirm, &QShortcut::activated, m_log, &QPushButton::click);
    auto* leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &Page::backRequested);
    m_find->installEventFilter(this);
    show({}, {});
}

void TelephonePage::build() {
    m_find->setObjectName("telephoneFind");
    m_find->setPlaceholderText(tr("Name, account, application number or unit"));
    m_find->setAccessibleName(tr("What the caller asks about"));
    m_find->setMaxLength(findLength);
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName("telephoneList");
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFixedWidth(listWidth);
    look::dressView(m_list);
    m_list->setWordWrap(true);
    m_none->setObjectName("telephoneNone");
    m_sentence->setObjectName("telephoneSentence");
    m_sentence->setFont(look::font(2));
    m_next->setObjectName("telephoneNext");
    m_whyNot->setObjectName("telephoneWhyNot");
    m_go->setObjectName("telephoneGo");
    m_message->setObjectName("telephoneMessage");
    m_calls->setObjectName("telephoneCalls");
    for (QLabel* label : {m_none, m_sentence, m_next, m_whyNot}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel* label : {m_sentence, m_next}) { // read aloud by a screen reader, too
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* go = new QHBoxLayout;
    go->addWidget(m_go);
    go->addStretch(1);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(look::grid);
    detail->addWidget(m_sentence);
    detail->addWidget(m_next);
    detail->addLayout(go);
    detail->addWidget(makeLog());
    detail->addWidget(m_calls, 1);
    detail->addStretch(0); // has what is left while there is no call
    auto* right = new QVBoxLayout;
    right->addWidget(m_message);
    right->addWidget(m_none, 0, Qt::AlignTop);
    right->addWidget(m_detail, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(2 * look::grid);
    body->addWidget(m_list);
    body->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::grid, look::margin, 2 * look::grid);
    layout->setSpacing(look::grid);
    layout->addWidget(m_find);
    layout->addLayout(body, 1);
}

QWidget* TelephonePage::makeLog() {
    auto* box = new QFrame(m_detail);
    box->setFrameShape(QFrame::StyledPanel);
    m_caller->setObjectName("telephoneCaller");
    m_note->setObjectName("telephoneNote");
    m_log->setObjectName("telephoneLog");
    look::makePrimary(m_log, true);
    auto* form = new QFormLayout;
    form->addRow(tr("Who &calls:"), m_caller);
    form->addRow(tr("&Note (optional):"), m_note);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_whyNot, 1);
    bottom->addWidget(m_log);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    layout->addLayout(form);
    layout->addLayout(bottom);
    return box;
}

QString TelephonePage::title() const {
    return tr("On the telephone");
}

void TelephonePage::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TelephonePage::setCurrent(bool current) {
    if (current) {
        focusFind();
    } else {
        m_message->clear();
    }
}

void TelephonePage::refresh(const Changes& changes) {
    if (changes.concerns({"application", "account", "unit", "desk", "phone_call"}) && !m_find->text().isEmpty()) {
        m_soon.start(pauseAfterTyping);
    }
}

bool TelephonePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_find && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int next = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(next, 0, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_caller->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void TelephonePage::search() {
    const int asked = ++m_asked;
    const QString typed = m_find->text().trimmed();
    inBackground(
        this,
        [file = m_link.replicaFile(), me = m_link.identity(), typed] {
            try {
                return callTopics(ReplicaReader(file), me, typed);
            } catch (const ReplicaError& error) {
                qWarning("%s", qPrintable(error.text)); // nothing was found, as long as nothing can be read
                return QList<CallTopic>();
            }
        },
        [this, asked, typed](const QList<CallTopic>& found) {
            if (asked == m_asked) {
                show(found, typed);
            }
        });
}

void TelephonePage::show(const QList<CallTopic>& found, const QString& typed) {
    const CallTopic before = topic() != nullptr ? *topic() : CallTopic();
    m_found = found;
    m_list->clear();
    int row = 0;
    for (const CallTopic& one : found) {
        auto* item = new QListWidgetItem(tr("%1\n%2", "whom or what, details").arg(one.name, one.details), m_list);
        item->setToolTip(one.details);
        if (one.unitId == before.unitId && one.accountId == before.accountId &&
            one.applicationId == before.applicationId) {
            row = m_list->count() - 1;
        }
    }
    m_list->setCurrentRow(found.isEmpty() ? -1 : row);
    m_list->setVisible(!found.isEmpty());
    m_none->setText(typed.isEmpty() ? tr("Type whom or what the caller asks about; what is found can be read aloud.")
                                    : tr("Nothing here fits “%1”. Try the unit, or another spelling.").arg(typed));
    showTopic();
}

const CallTopic* TelephonePage::topic() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

void TelephonePage::showTopic() {
    const CallTopic* now = topic();
    m_detail->setVisible(now != nullptr);
    m_none->setVisible(now == nullptr);
    if (now == nullptr) {
        return;
    }
    m_sentence->setText(now->sentence);
    m_next->setText(tr("Next: %1").arg(now->next));
    m_go->setVisible(!now->place.isEmpty());
    FieldsView::Section calls;
    calls.title = tr("Calls written down");
    try {
        const ReplicaReader& replica = m_link.replica();
        const QList<PhoneCallRow> rows = now->applicationId != 0 ? callsAboutCase(replica, now->applicationId)
                                         : now->accountId != 0   ? callsAboutAccount(replica, now->accountId)
                                                                 : callsAboutUnit(replica, now->unitId);
        for (const PhoneCallRow& row : rows) {
            calls.fields << FieldsView::Field{
                shownTime(row.at), tr("%1 (written down by %2)", "call, by whom").arg(row.text(), row.byName)};
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the rest stands without it
    }
    m_calls->setVisible(!calls.fields.isEmpty());
    m_calls->setSections({calls});
    check();
}

void TelephonePage::check() {
    const CallTopic* now = topic();
    if (now == nullptr) {
        return;
    }
    const QString why = !now->whyNotLogged.isEmpty() ? now->whyNotLogged
                        : !m_caller->value()         ? tr("Write who calls: the name is enough.")
                                                     : m_note->sentence();
    m_whyNot->setText(why);
    look::setPossible(m_log, why, tr("Ctrl+Return"));
}

void TelephonePage::log() {
    const CallTopic* now = topic();
    if (now == nullptr || !m_log->isEnabled()) {
        return;
    }
    QJsonObject body{{QStringLiteral("unit_id"), now->unitId},
                     {QStringLiteral("caller"), m_caller->value()->text()},
                     {QStringLiteral("note"), m_note->isBlank() ? QString() : m_note->value()->text()}};
    if (now->accountId != 0) {
        body.insert(QStringLiteral("account_id"), now->accountId);
    }
    if (now->applicationId != 0) {
        body.insert(QStringLiteral("application_id"), now->applicationId);
    }
    try {
        Commands::of(m_link).ask(Commands::makeItem(QStringLiteral("call.log"), rowSubject("call", now->unitId),
                                                    tr("Call about: %1", "details").arg(now->details), body));
        m_message->show(look::Tone::Good,
                        tr("The call was written down. It is sent to the centre by itself, also later."));
        m_caller->load({});
        m_note->load({});
        focusFind();
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("This could not be written down on this PC: %1").arg(error.text));
    }
}

} // namespace inservice
