// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/takeuppage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/hours.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int reasonLines = 3;
constexpr int mostReason = 500;
constexpr int mostDigits = 15;
constexpr int pageWidth = 80 * look::grid;

} // namespace

TakeUpPage::TakeUpPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_asked(new AskedCommands(link, this))
    , m_message(new look::MessageBar(this))
    , m_number(new TextEdit({1, mostDigits}))
    , m_reason(new LinesEdit(reasonLines))
    , m_take(new QPushButton(tr("Take it &up"), this)) {
    setObjectName(QStringLiteral("takeUpPage"));
    m_message->setObjectName(QStringLiteral("takeUpMessage"));
    m_number->setObjectName(QStringLiteral("takeUpNumber"));
    m_number->setMaximumWidth(24 * look::grid);
    m_reason->setObjectName(QStringLiteral("takeUpReason"));
    m_reason->setBound(mostReason);
    m_take->setObjectName(QStringLiteral("takeUpButton"));
    look::makePrimary(m_take);
    auto* words = new look::QuietLabel(
        tr("For a course that was closed longer ago than its unit and desk may put it right. It comes to your desk "
           "until "
           "some weeks after the last correction, and goes out again to the unit, which is told with your reason. "
           "Whoever asks for the correction here does not decide on it."),
        this);
    words->setWordWrap(true);
    words->setMaximumWidth(pageWidth);
    m_reason->setMaximumWidth(pageWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(words);
    const auto add = [this, column](const QString& label, QWidget* editor) {
        auto* said = new QLabel(label, this);
        said->setBuddy(editor);
        editor->setAccessibleName(look::withoutAccessKey(label));
        column->addWidget(said);
        column->addWidget(editor);
    };
    add(tr("Course &number"), m_number);
    add(tr("&Why it is taken up: who has asked, and for what"), m_reason);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_number, &ValueEdit::edited, this, &TakeUpPage::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &TakeUpPage::check);
    connect(m_take, &QPushButton::clicked, this, &TakeUpPage::ask);
    connect(m_asked, &AskedCommands::done, this, [this](const QString&, const QJsonObject& result) {
        m_taken = result.value(QLatin1String("course_id")).toInteger();
        m_message->show(look::Tone::Good,
                        tr("Course %1 %2 has been taken up. It opens as soon as it is here.", "number, title")
                            .arg(result.value(QLatin1String("number")).toInteger())
                            .arg(result.value(QLatin1String("title")).toString()));
        goOn();
        check();
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        m_message->show(look::Tone::Bad, sentence);
        check();
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
    });
    check();
}

QString TakeUpPage::title() const {
    return tr("Take up a course closed long ago");
}

void TakeUpPage::setCurrent(bool current) {
    if (current) {
        m_number->setFocus(Qt::OtherFocusReason);
    } else if (m_taken == 0) {
        m_message->clear();
    }
}

void TakeUpPage::refresh(const Changes& changes) {
    if (m_taken != 0 && changes.concerns({"course", "course_list"})) {
        goOn();
    }
}

QString TakeUpPage::whyNot() const {
    bool isNumber = false;
    (void)m_number->normalisedText().toLongLong(&isNumber);
    return m_asked->isWaiting()                          ? tr("It is on its way to the centre.")
           : !isNumber                                   ? tr("Write the number of the course, digits alone.")
           : m_reason->toPlainText().trimmed().isEmpty() ? tr("Write why it is taken up.")
                                                         : QString();
}

void TakeUpPage::check() {
    look::setPossible(m_take, whyNot());
}

void TakeUpPage::ask() {
    if (!whyNot().isEmpty()) {
        return;
    }
    m_message->clear();
    m_asked->ask(Commands::makeItem(QStringLiteral("correction.open"), QStringLiteral("course:0"),
                                    tr("Course %1").arg(m_number->normalisedText()),
                                    {{QStringLiteral("number"), m_number->normalisedText().toLongLong()},
                                     {QStringLiteral("reason"), m_reason->toPlainText().trimmed()}}));
    check();
}

/// Once course and list are here.
void TakeUpPage::goOn() {
    try {
        const bool isHere =
            m_taken != 0 && m_link.replica().row<CourseRow>(m_taken) &&
            !m_link.replica()
                 .rows<CourseListVersionRow>(QStringLiteral(" WHERE course_id = ? AND state = 'confirmed'"), {m_taken})
                 .isEmpty();
        if (isHere) {
            m_number->load({});
            m_reason->clear();
            emit openRequested(QStringLiteral("correct:course-%1").arg(std::exchange(m_taken, 0)));
        }
    } catch (const ReplicaError&) {
        return; // with the next update
    }
}

} // namespace inservice
