// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/noticechoices.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/tables/listwords.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <span>

namespace inservice {
namespace {

constexpr QLatin1String setKind("notice.set");

struct Words {
    const char* notice;
    const char* text;
    const char* name; ///< of what a colleague may have switched off
};
constexpr Words teachers[] = {
    {"enrol.received", QT_TRANSLATE_NOOP("inservice::NoticeChoices", "An enrolment of mine is &received"), nullptr},
    {"enrol.soon", QT_TRANSLATE_NOOP("inservice::NoticeChoices", "Three da&ys and a day before a course I am in"),
     nullptr},
    {"award.confirmed", QT_TRANSLATE_NOOP("inservice::NoticeChoices", "Hours of mine are co&nfirmed"), nullptr},
};
constexpr Words desks[] = {
    {"course.waiting", QT_TRANSLATE_NOOP("inservice::NoticeChoices", "Each morning: &courses that wait for a review"),
     QT_TRANSLATE_NOOP("inservice::NoticeChoices", "Courses that wait for a review")},
    {"list.waiting", QT_TRANSLATE_NOOP("inservice::NoticeChoices", "Each morning: lists that &wait for a review"),
     QT_TRANSLATE_NOOP("inservice::NoticeChoices", "Lists that wait for a review")},
};

bool isTeacher(const AccountLink& link) {
    return link.identity().accountType == AccountType::Teacher;
}

} // namespace

NoticeChoices::NoticeChoices(AccountLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_asked(new AskedCommands(link, this))
    , m_state(new look::QuietLabel(this))
    , m_message(new look::MessageBar(this)) {
    setObjectName("noticeChoices");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(
        new look::Heading(isTeacher(link) ? tr("Notices by e-mail") : tr("E-mails to the desk"), 2, this));
    auto* about = new look::QuietLabel(
        isTeacher(link)
            ? tr("Results, changes, cancelled courses and corrected hours are always mailed.")
            : tr("They go to the mailbox of the desk; all who review there share this choice. What the desk "
                 "must decide by a day is always mailed."),
        this);
    about->setWordWrap(true);
    column->addWidget(about);
    const std::span<const Words> all = isTeacher(link) ? std::span<const Words>(teachers) : desks;
    for (const Words& one : all) {
        const QString notice = QLatin1String(one.notice);
        auto* box = new QCheckBox(tr(one.text), this);
        box->setObjectName(QStringLiteral("noticeBox-") + notice);
        connect(box, &QCheckBox::clicked, this, [this, notice](bool mail) { set(notice, mail); });
        column->addWidget(box);
        m_boxes.insert(notice, box);
        m_order << box;
    }
    m_state->setObjectName("noticeState");
    m_state->setWordWrap(true);
    m_message->setObjectName("noticeMessage");
    column->addWidget(m_state);
    column->addWidget(m_message);
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    const auto lead = [&](const QString& name, const QString& text, const QString& place) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, place] { emit openRequested(place); });
        buttons->addWidget(button);
        m_order << button;
    };
    lead(QStringLiteral("noticeTracked"), tr("Those about followed c&ourses…"), QStringLiteral("tracked-courses"));
    lead(QStringLiteral("noticeSubscriptions"), tr("Those of su&bscriptions…"), QStringLiteral("subscriptions"));
    column->addLayout(buttons);
    connect(m_asked, &AskedCommands::done, this, [this] {
        m_setting.clear();
        m_message->show(look::Tone::Good, tr("The centre has noted it."));
        ask();
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        m_setting.clear();
        m_message->show(look::Tone::Bad, sentence);
        ask();
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        m_setting.clear();
        m_message->show(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
        settle();
    });
    m_whyNot = tr("The centre is being asked how it stands.");
    settle();
}

QList<QWidget*> NoticeChoices::controls() const {
    return m_order;
}

void NoticeChoices::ask() {
    m_link.ask(questions::ownNotices(), this,
               [this](const Answer<QList<questions::NoticeChoice>>& answer) { take(answer); });
}

void NoticeChoices::take(const Answer<QList<questions::NoticeChoice>>& answer) {
    if (answer) {
        m_known = *answer.value;
        m_whyNot.clear();
    } else {
        m_whyNot = answer.error.offline
                       ? tr("These choices are at the centre, which does not answer. They come when it does.")
                       : words::centreRefusal(answer.error.key, answer.error.detail);
    }
    settle();
}

void NoticeChoices::settle() {
    QStringList off;
    for (const questions::NoticeChoice& one : m_known) {
        QCheckBox* box = m_boxes.value(one.notice);
        if (box == nullptr) {
            continue; // of a newer centre
        }
        if (m_setting != one.notice) {
            const QSignalBlocker quiet(box);
            box->setChecked(one.mail);
        }
        if (const auto desk =
                std::find_if(std::begin(desks), std::end(desks),
                             [&one](const Words& word) { return one.notice == QLatin1String(word.notice); });
            !one.mail && desk != std::end(desks)) {
            off << tr("%1: switched off by %2 on %3", "notice, who, day")
                       .arg(tr(desk->name), one.byName, shownDate(one.at));
        }
    }
    for (QCheckBox* box : std::as_const(m_boxes)) {
        look::setPossible(box, !m_whyNot.isEmpty()   ? m_whyNot
                               : m_setting.isEmpty() ? QString()
                                                     : tr("What you have chosen has not reached the centre yet."));
    }
    m_state->setText(m_whyNot.isEmpty() ? off.join(u'\n') : m_whyNot);
    m_state->setVisible(!m_state->text().isEmpty());
}

void NoticeChoices::set(const QString& notice, bool mail) {
    m_message->clear();
    m_setting = notice;
    m_asked->ask(Commands::makeItem(setKind, QStringLiteral("notice:") + notice, kindWord(setKind),
                                    {{QStringLiteral("notice"), notice}, {QStringLiteral("mail"), mail}}));
    settle();
}

} // namespace inservice
