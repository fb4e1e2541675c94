// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/keyin/keyinpage.h"

#include "forms/application/apply/applicationform.h"
#include "forms/commands/commands.h"
#include "forms/hand/handformcode.h"
#include "forms/look/whynot.h"
#include "forms/paper/scanfaults.h"
#include "forms/paper/scantaker.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/intake/takenpages.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/scans/scandocument.h"

#include <QAction>
#include <QJsonDocument>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

namespace inservice {
namespace {

const QLatin1String kind("application.key_in");

QString subjectOf(const QUuid& id) {
    return QStringLiteral("keyin:") + id.toString(QUuid::WithoutBraces);
}

} // namespace

KeyInPage::KeyInPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_send(new QAction(look::icon(QStringLiteral("document-send")), tr("Key in this f&orm"), this))
    , m_clear(new QAction(look::icon(QStringLiteral("edit-delete")), tr("Empty the form (&R)"), this))
    , m_button(new QPushButton(m_send->text(), this))
    , m_message(new look::MessageBar(this))
    , m_form(new ApplicationForm(m_finder, this))
    , m_paper(new PaperSide(this)) {
    setObjectName(QStringLiteral("keyInPage"));
    m_message->setObjectName(QStringLiteral("keyInMessage"));
    m_send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_send->setAutoRepeat(false);
    addAction(m_send);
    addAction(m_clear);
    m_form->setMode(FormMode::KeyIn);
    m_button->setObjectName(QStringLiteral("keyInSend"));
    look::makePrimary(m_button);
    auto* empty = new QPushButton(m_clear->text(), this);
    empty->setObjectName(QStringLiteral("keyInClear"));
    empty->setFlat(true);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_form);
    sides->addWidget(m_paper);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setSizes({620, 420});
    sides->setChildrenCollapsible(false);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look::margin, 0, 0, 0);
    foot->setSpacing(2 * look::grid);
    foot->addWidget(m_button);
    foot->addStretch(1);
    foot->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, look::margin, look::grid);
    column->setSpacing(look::grid);
    auto* message = new QHBoxLayout;
    message->setContentsMargins(look::margin, 0, 0, 0);
    message->addWidget(m_message);
    column->addLayout(message);
    column->addWidget(sides, 1);
    column->addLayout(foot);
    connect(m_button, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(empty, &QPushButton::clicked, m_clear, &QAction::trigger);
    connect(m_send, &QAction::triggered, this, &KeyInPage::send);
    connect(m_clear, &QAction::triggered, this, &KeyInPage::clear);
    connect(m_form, &ApplicationForm::edited, this, &KeyInPage::askForSeals);
    connect(m_message, &look::MessageBar::actionTriggered, this,
            [this] { emit openRequested(QStringLiteral("review:%1").arg(m_keyed)); });
    connect(&Commands::of(m_link), &Commands::finished, this, [this](const QUuid& id, const QString&, bool done) {
        if (id == m_sending) {
            answered(done);
        }
    });
    connect(m_finder, &UnitFinder::loaded, this, [this] { openAt(std::exchange(m_wanted, {})); });
    m_form->load({});
    refresh(Changes::everything());
}

QString KeyInPage::title() const {
    return tr("Key in a form on paper");
}

QString KeyInPage::scope() const {
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId);
        return unit ? unit->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the head goes without it
    }
}

void KeyInPage::focusFind() {
    m_form->jumpTo(QStringLiteral("unit"));
}

void KeyInPage::setCurrent(bool current) {
    if (current && m_sending.isNull()) {
        m_form->toTop();
    }
}

void KeyInPage::openAt(const QString& argument) {
    if (!m_finder->isLoaded()) {
        m_wanted = argument; // its unit can be shown then
        return;
    }
    const auto [command, pages] = TakenPages::split(argument);
    if (!pages.isEmpty()) {
        take(pages);
        return;
    }
    const QUuid id = QUuid::fromString(command);
    const std::optional<OutboxItem> item = id.isNull() ? std::nullopt : m_link.outbox().item(id);
    if (item && item->state == OutboxState::Refused) {
        load(*item);
        refused(*item);
    }
}

bool KeyInPage::isUntouched() const {
    return m_form->data().isEmpty() && !m_paper->scan()->scan();
}

/// The scan comes from the stack, and the unit where the form was printed for one.
void KeyInPage::take(const QList<qint64>& pages) {
    if (m_taken != nullptr && m_taken->pages() == pages) {
        return; // it is being keyed in
    }
    if (!m_sending.isNull() || !isUntouched()) {
        m_message->show(look::Tone::Warning,
                        tr("Another form is being keyed in here. Send it or empty it first; then open the page again "
                           "under “Returned papers”."));
        return;
    }
    clear();
    m_taken = new TakenPages(m_link, pages, this);
    takeUnit(HandFormCode::parse(m_taken->code()).value_or(HandFormCode()).about);
    m_message->show(look::Tone::Info,
                    tr("This form came back on paper and lies under “Returned papers”. It leaves that "
                       "list once the centre has taken what you key in."));
    connect(m_taken, &TakenPages::fetched, m_paper->scan(), qOverload<const Scan&>(&ScanTaker::take));
    connect(m_taken, &TakenPages::failed, this, [this](const QString& name, const QString& key) {
        m_message->show(look::Tone::Bad, scanFaultText({key, {}}, name));
    });
    m_taken->fetch();
}

void KeyInPage::takeUnit(const QString& code) {
    if (code.isEmpty()) {
        return;
    }
    try {
        const QList<UnitRow> units =
            m_link.replica().rows<UnitRow>(QStringLiteral(" WHERE code = ? ORDER BY id"), {code});
        if (!units.isEmpty()) {
            m_form->load(
                ApplicationData::fromCase({{QStringLiteral("unit_id"), units.constFirst().id}}, *m_finder->units()));
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, error.text);
    }
}

void KeyInPage::refresh(const Changes& changes) {
    ReplicaReader& replica = m_link.replica();
    if (!replica.isLoaded()) {
        return;
    }
    m_finder->refresh(m_link.replicaFile(), changes);
    if (changes.concerns({"job_title", "consent", "desk"})) {
        m_form->setCatalogues(replica.rows<JobTitleRow>(), consentsOf(replica, false), replica.rows<DeskRow>());
    }
}

void KeyInPage::askForSeals() {
    const ApplicationData data = m_form->data();
    const UnitKindRow* unitKind = m_finder->units()->kind(data.unitKind);
    m_paper->setUnitSealRequired(data.nameSealOnly || (unitKind != nullptr && unitKind->needsUnitSeal));
}

QString KeyInPage::whyNot(const ApplicationData& data) const {
    const UnitRow* unit = m_finder->units()->unit(data.unitId);
    if (unit != nullptr && reviewerOf(*unit, data.accountType) != m_link.identity().unitId) {
        return words::centreRefusal(QStringLiteral("application.other_desk"), {});
    }
    return m_paper->whyNot();
}

void KeyInPage::send() {
    if (!m_sending.isNull()) {
        return;
    }
    const QList<FieldFault> faults = m_form->faults();
    if (!faults.isEmpty()) {
        m_form->showFaults();
        m_message->show(look::Tone::Bad, tr("%n field(s) are not filled in yet or not right; they are marked below.",
                                            nullptr, int(faults.size())));
        m_form->jumpTo(faults.constFirst().field);
        return;
    }
    const ApplicationData data = m_form->data();
    if (const QString why = whyNot(data); !why.isEmpty()) {
        m_message->show(look::Tone::Bad, why);
        return;
    }
    QJsonObject body = formBody(data);
    const QJsonObject paper = m_paper->body();
    for (auto it = paper.constBegin(); it != paper.constEnd(); ++it) {
        body.insert(it.key(), it.value());
    }
    OutboxItem item = Commands::makeItem(kind, {},
                                         tr("Form on paper %1 (%2)", "masked name, account type")
                                             .arg(PersonName::mask(data.name), words::accountType(*data.accountType)),
                                         body);
    item.subject = subjectOf(item.id);
    if (m_taken != nullptr && !m_taken->planFor(item.id)) {
        m_message->show(look::Tone::Bad,
                        tr("The page of this form is on its way with something else already. Look at it "
                           "under “Returned papers”."));
        return;
    }
    try {
        setSending(item.id); // before it is sent: its answer finds it
        Commands::of(m_link).ask(item);
        m_message->show(look::Tone::Info, tr("On its way to the centre. Without a connection it waits in the outbox "
                                             "and goes out by itself."));
    } catch (const ReplicaError& error) {
        setSending({});
        m_message->show(look::Tone::Bad, error.text);
    }
}

void KeyInPage::setSending(const QUuid& id) {
    m_sending = id;
    const bool waits = !id.isNull();
    look::setPossible(m_send, waits ? tr("The form before is still on its way.") : QString());
    look::setPossible(m_clear, waits ? tr("The form before is still on its way.") : QString());
    look::setPossible(m_button, waits ? tr("The form before is still on its way.") : QString(), tr("Ctrl+Return"));
    m_form->setEnabled(!waits);
    m_paper->setEnabled(!waits);
}

void KeyInPage::clear() {
    delete std::exchange(m_taken, nullptr);
    m_form->load({});
    m_paper->clear();
    m_message->clear();
    m_form->toTop();
}

void KeyInPage::answered(bool done) {
    const std::optional<OutboxItem> item = m_link.outbox().item(m_sending);
    setSending({});
    if (!item) {
        m_message->clear(); // given up in the outbox
        return;
    }
    if (!done) {
        refused(*item);
        return;
    }
    const QString name = PersonName::mask(m_form->data().name);
    m_keyed = item->result.value(QLatin1String("application_id")).toInteger();
    clear();
    m_message->show(
        look::Tone::Good,
        tr("Keyed in as %1 (%2): it waits for review. The next form can be keyed in.", "number, masked name")
            .arg(item->result.value(QLatin1String("number")).toString(), name),
        tr("&Open the case"));
    m_link.dismiss(item->id);
}

void KeyInPage::refused(const OutboxItem& item) {
    const QString sentence = words::centreRefusal(item.errorKey, item.errorDetail);
    QString field;
    if (item.errorKey == u"field.invalid") {
        field = item.errorDetail.value(QLatin1String("field")).toString();
        const Refusal refusal{item.errorDetail.value(QLatin1String("reason")).toString(),
                              item.errorDetail.toVariantMap()};
        m_form->setForeignFault(field, words::refusal(refusal));
    } else if (item.errorKey == u"person.has_account") {
        field = QStringLiteral("national_id");
        m_form->setForeignFault(field, tr("With this number an account has been applied for already."));
    } else if (item.errorKey == u"account_name.taken") {
        field = QStringLiteral("account_name");
        m_form->setForeignFault(field, tr("This user account is taken. Ask the applicant for another one."));
    } else if (item.errorKey == u"unit.unknown" || item.errorKey == u"application.other_desk") {
        field = QStringLiteral("unit_id");
        m_form->setForeignFault(field, sentence);
    } else if (item.errorKey == u"handover.nobody") {
        field = QStringLiteral("takes_over");
        m_form->setForeignFault(field, sentence);
    } else if (item.errorKey == u"consent.outdated") {
        m_form->readConsent(item.errorDetail.value(QLatin1String("key")).toString());
        m_link.syncNow(); // brings the text in force
    }
    if (!field.isEmpty()) {
        m_form->jumpTo(ApplicationForm::nameOf(field));
    }
    m_message->show(look::Tone::Bad, sentence);
    m_link.dismiss(item.id); // what was keyed in stands here
}

void KeyInPage::load(const OutboxItem& item) {
    delete std::exchange(m_taken, nullptr);
    if (const QList<qint64> pages = TakenPages::of(m_link, item.id); !pages.isEmpty()) {
        m_taken = new TakenPages(m_link, pages, this);
    }
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    ApplicationData data = ApplicationData::fromCase(body, *m_finder->units());
    data.consents = body.value(QLatin1String("consents")).toArray();
    m_form->load(data);
    m_paper->load(body);
}

} // namespace inservice
