// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/icalendar.h"

namespace inservice::icalendar {

namespace {

constexpr qsizetype LongestLine = 75; ///< octets, without the line's end

QString escaped(QString text) {
    text.replace(u'\\', QLatin1String("\\\\"));
    text.replace(u';', QLatin1String("\\;"));
    text.replace(u',', QLatin1String("\\,"));
    text.remove(u'\r');
    text.replace(u'\n', QLatin1String("\\n"));
    return text;
}

QString moment(const QDateTime& at) {
    return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// A long line goes on in the next after a blank; no character is cut in two.
void add(QByteArray& file, const char* name, const QString& value) {
    if (value.isEmpty()) {
        return;
    }
    QByteArray line = QByteArray(name) + ':' + value.toUtf8();
    while (line.size() > LongestLine) {
        qsizetype end = LongestLine;
        while ((uchar(line.at(end)) & 0xC0U) == 0x80U) {
            --end;
        }
        file += line.left(end) + "\r\n";
        line = ' ' + line.mid(end);
    }
    file += line + "\r\n";
}

} // namespace

QByteArray file(const QList<Event>& events, const QDateTime& now) {
    QByteArray file;
    add(file, "BEGIN", QStringLiteral("VCALENDAR"));
    add(file, "VERSION", QStringLiteral("2.0"));
    add(file, "PRODID", QStringLiteral("-//Inservice Desk//EN"));
    for (const Event& event : events) {
        add(file, "BEGIN", QStringLiteral("VEVENT"));
        add(file, "UID", event.uid);
        add(file, "DTSTAMP", moment(now));
        add(file, "DTSTART", moment(event.from));
        add(file, "DTEND", moment(event.to));
        add(file, "SUMMARY", escaped(event.summary));
        add(file, "LOCATION", escaped(event.place));
        add(file, "DESCRIPTION", escaped(event.description));
        add(file, "URL", event.url);
        add(file, "END", QStringLiteral("VEVENT"));
    }
    add(file, "END", QStringLiteral("VCALENDAR"));
    return file;
}

} // namespace inservice::icalendar
