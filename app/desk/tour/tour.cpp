// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/tour.h"

#include "app/desk/tour/uidriver.h"

#include <QFile>
#include <QTextStream>
#include <utility>

namespace inservice {

namespace {

constexpr int pollMilliseconds = 50;
/// After an outcome the window settles (layouts, the last repaint) before its picture is taken.
constexpr int settleMilliseconds = 250;

} // namespace

Tour::Tour(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder) {
    m_folder.mkpath(".");
    const QStringList old =
        m_folder.entryList({"[0-9][0-9]-*.png", "[0-9][0-9][0-9]-*.png", "*.pdf", "index.html"}, QDir::Files);
    for (const QString& name : old) {
        m_folder.remove(name);
    }
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::add(TourStep step) {
    m_steps.append(std::move(step));
}

void Tour::start() {
    m_current = 0;
    QTimer::singleShot(0, this, &Tour::begin);
}

void Tour::begin() {
    if (m_current >= m_steps.size()) {
        end(true, {});
        return;
    }
    try {
        const TourStep& step = m_steps.at(m_current);
        m_waited.start();
        if (step.act) {
            step.act();
        }
        m_poll.start();
    } catch (const TourError& error) {
        end(false, error.text);
    }
}

void Tour::poll() {
    const TourStep& step = m_steps.at(m_current);
    try {
        if (!step.outcome || step.outcome()) {
            m_poll.stop();
            QTimer::singleShot(settleMilliseconds, this, [this] {
                if (const TourStep& done = m_steps.at(m_current); !done.caption.isEmpty()) {
                    takePicture(done.caption, done.name);
                }
                ++m_current;
                begin();
            });
        } else if (m_waited.elapsed() > step.timeoutSeconds * 1000) {
            end(false, QString("what was expected did not come within %1 s").arg(step.timeoutSeconds));
        }
    } catch (const TourError& error) {
        end(false, error.text);
    }
}

void Tour::end(bool held, const QString& reason) {
    m_poll.stop();
    QString sentence = reason;
    if (!held) {
        QString caption;
        for (int i = m_current; i >= 0 && caption.isEmpty(); --i) {
            caption = m_steps.at(i).caption;
        }
        sentence = QString("step %1 of %2 (near '%3'): %4")
                       .arg(QString::number(m_current + 1), QString::number(m_steps.size()), caption, reason);
        takePicture(sentence);
    }
    writePage(held, sentence);
    emit finished(held, sentence);
}

void Tour::takePicture(const QString& caption, const QString& subject) {
    const QString name = QString("%1-%2.png")
                             .arg(m_pictures.size() + 1, 2, 10, QChar('0'))
                             .arg(subject.isEmpty() ? QString("tour") : subject);
    if (!UiDriver::picture().save(m_folder.filePath(name))) {
        return;
    }
    m_pictures.append({name, caption});
}

void Tour::writePage(bool held, const QString& reason) const {
    QFile page(m_folder.filePath("index.html"));
    if (!page.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return;
    }
    QTextStream out(&page);
    out << "<!DOCTYPE html>\n<html lang=\"zh-Hant\">\n<meta charset=\"utf-8\">\n<title>" << tr("Tour of Inservice Desk")
        << "</title>\n<style>body{font-family:sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
           "img{max-width:100%;border:1px solid #999}figure{margin:2rem 0}figcaption{font-size:1.1rem;margin:.5rem 0}"
           "</style>\n<h1>"
        << tr("Tour of Inservice Desk") << "</h1>\n";
    out << "<p>" << (held ? tr("Every step held.") : tr("The tour stopped: %1").arg(reason.toHtmlEscaped()))
        << "</p>\n";
    for (int i = 0; i < m_pictures.size(); ++i) {
        const Picture& picture = m_pictures.at(i);
        out << "<figure><figcaption>" << i + 1 << ". " << picture.caption.toHtmlEscaped() << "</figcaption><img src=\""
            << picture.file << "\" alt=\"" << picture.caption.toHtmlEscaped() << "\"></figure>\n";
    }
    const QStringList papers = m_folder.entryList({"*.pdf"}, QDir::Files, QDir::Name);
    if (!papers.isEmpty()) {
        out << "<h2>" << tr("Printed") << "</h2>\n<ul>\n";
        for (const QString& paper : papers) {
            out << "<li><a href=\"" << paper << "\">" << paper << "</a></li>\n";
        }
        out << "</ul>\n";
    }
    out << "</html>\n";
}

} // namespace inservice
