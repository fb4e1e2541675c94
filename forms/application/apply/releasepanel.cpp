// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/releasepanel.h"

#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"
#include "models/domain/plaintext.h"
#include "models/replica/replicaerror.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int formWidth = 760;
constexpr int noteLines = 4;
constexpr PlainText::Limits noteLimits{0, 500, true};

} // namespace

ReleasePanel::ReleasePanel(GuestLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_command(new MailedCommand(link, this))
    , m_said(new look::MessageBar(this))
    , m_note(new LinesEdit(noteLines, this))
    , m_whyNot(new QLabel(this))
    , m_send(new QPushButton(tr("&Send the request"), this))
    , m_back(new QPushButton(tr("&Back to the form"), this)) {
    setObjectName("releasePanel");
    m_said->setObjectName("releaseSaid");
    m_note->setObjectName("releaseNote");
    m_send->setObjectName("releaseSend");
    m_back->setObjectName("releaseBack");
    setMaximumWidth(formWidth);
    look::makePrimary(m_send);
    auto* sentence = new QLabel(
        tr("With this ID number an account has been applied for already. Whoever manages it can delete it: of a "
           "contact "
           "or operator the chief manager of the former unit; of a chief manager the regional centre of the former "
           "unit; of a university, a social education institution or a legal person the in-service site.\n"
           "The centre knows who that is and passes the request on; it is not told here where. They see what stands "
           "below and decide, usually after a telephone call. What they decided is mailed to you."),
        this);
    sentence->setWordWrap(true);
    m_whyNot->setWordWrap(true);
    auto* label = new QLabel(tr("Your former unit, and since when you are at the new one (&W)"), this);
    label->setBuddy(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    column->setSpacing(look::grid * 2);
    column->addWidget(new look::Heading(tr("Ask that the former account be deleted"), 1, this));
    column->addWidget(m_said);
    column->addWidget(sentence);
    column->addWidget(makeValues());
    column->addWidget(label);
    column->addWidget(m_note);
    column->addWidget(m_whyNot);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_note, &LinesEdit::textChanged, this, &ReleasePanel::check);
    connect(m_send, &QPushButton::clicked, this, &ReleasePanel::send);
    connect(m_back, &QPushButton::clicked, this, &ReleasePanel::backWanted);
    connect(m_command, &MailedCommand::done, this, [this](const OutboxItem& item) {
        m_link.dismiss(item.id);
        said(true,
             tr("The request has been passed on. What is decided is mailed to %1; what you have filled in is kept "
                "as a draft, and can be sent again then. A telephone call to your former unit makes it faster.")
                 .arg(m_address));
    });
    connect(m_command, &MailedCommand::refused, this, [this](const OutboxItem& item) {
        m_link.dismiss(item.id);
        said(false, words::centreRefusal(item.errorKey, item.errorDetail));
    });
}

ReleasePanel::~ReleasePanel() = default;

QWidget* ReleasePanel::makeValues() {
    auto* frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    m_values = new QFormLayout(frame);
    m_values->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    m_values->setHorizontalSpacing(look::margin);
    m_values->setVerticalSpacing(look::grid);
    return frame;
}

void ReleasePanel::start(const OutboxItem& refused, const QUuid& draft, const QString& unitName) {
    m_refused = refused;
    m_draft = draft;
    const QJsonObject body = QJsonDocument::fromJson(refused.body).object();
    const auto text = [&body](const char* field) { return body.value(QLatin1String(field)).toString(); };
    m_address = text("email");
    while (m_values->rowCount() > 0) {
        m_values->removeRow(0);
    }
    const std::pair<const char*, QString> values[] = {{"name", text("name")},
                                                      {"national_id", NationalId::mask(text("national_id"))},
                                                      {"asking_unit_id", unitName},
                                                      {"phone", text("phone")},
                                                      {"email", m_address}};
    for (const auto& [field, value] : values) {
        auto* shown = new QLabel(value);
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        m_values->addRow(words::field(QLatin1String(field)), shown);
    }
    m_note->clear();
    m_note->setEnabled(true);
    m_said->clear();
    check();
    m_note->setFocus(Qt::OtherFocusReason);
}

QString ReleasePanel::whyNot() const {
    const Result<PlainText> note = PlainText::parse(m_note->toPlainText(), noteLimits);
    return note ? QString() : words::refusal(note.refusal());
}

void ReleasePanel::check() {
    const QString reason = whyNot();
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    m_send->setEnabled(reason.isEmpty() && m_note->isEnabled());
    m_send->setToolTip(reason);
}

void ReleasePanel::send() {
    OutboxItem item = Commands::makeItem(
        QStringLiteral("release.ask"), localcases::releaseSubject(m_draft),
        tr("Request to delete the former account (%1)", "masked name")
            .arg(PersonName::mask(
                QJsonDocument::fromJson(m_refused.body).object().value(QLatin1String("name")).toString())),
        {{QStringLiteral("command_id"), m_refused.id.toString(QUuid::WithoutBraces)},
         {QStringLiteral("application"), QString::fromUtf8(m_refused.body)},
         {QStringLiteral("note"), PlainText::normalised(m_note->toPlainText(), noteLimits).text}});
    item.caseSecret = m_refused.caseSecret;
    try {
        m_command->start(item, {});
    } catch (const ReplicaError& error) {
        said(false, tr("This could not be written down on this PC, so nothing was sent: %1").arg(error.text));
        return;
    }
    m_note->setEnabled(false);
    check();
    m_said->show(look::Tone::Info, tr("On its way to the centre. Without a connection it waits in the outbox and goes "
                                      "out by itself."));
    m_back->setFocus(Qt::OtherFocusReason);
}

void ReleasePanel::said(bool done, const QString& sentence) {
    m_said->show(done ? look::Tone::Good : look::Tone::Bad, sentence);
    m_note->setEnabled(!done);
    check();
}

} // namespace inservice
