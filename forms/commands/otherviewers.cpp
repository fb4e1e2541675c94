// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/otherviewers.h"

#include "forms/look/look.h"
#include "models/questions/applications.h"
#include "models/tables/listwords.h"

#include <QEvent>

namespace inservice {

OtherViewers::OtherViewers(AccountLink& link, questions::Viewed what, const QString& prefix, QWidget* parent)
    : QLabel(parent)
    , m_link(link)
    , m_what(what) {
    setObjectName(prefix + QStringLiteral("Others"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    paint();
    hide();
}

void OtherViewers::follow(qint64 id) {
    if (m_followed == id) {
        return;
    }
    leave();
    m_followed = id;
    m_viewers = std::make_unique<CaseViewers>(m_link, id, m_what);
    connect(m_viewers.get(), &CaseViewers::changed, this, [this](const Answer<QList<questions::Viewer>>& others) {
        show(others.value.value_or(QList<questions::Viewer>())); // not known: nothing is said
    });
}

void OtherViewers::leave() {
    m_followed = 0;
    m_viewers.reset();
    show({});
}

void OtherViewers::show(const QList<questions::Viewer>& others) {
    QStringList lines;
    for (const questions::Viewer& other : others) {
        lines << tr("%1 has this open too, since %2.")
                     .arg(other.name, taiwanDay(other.since) == taiwanDay(QDateTime::currentDateTimeUtc())
                                          ? shownTime(other.since).right(5)
                                          : shownTime(other.since));
    }
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void OtherViewers::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (look::isRecolouring(event)) {
        paint();
    }
}

void OtherViewers::paint() {
    if (palette().color(QPalette::WindowText) == look::color(look::Tone::Warning)) {
        return;
    }
    QPalette colours;
    colours.setColor(QPalette::WindowText, look::color(look::Tone::Warning));
    setPalette(colours);
}

} // namespace inservice
