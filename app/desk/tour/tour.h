// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>

namespace inservice {

/// One thing a person does, what must then be seen, and what to say about it.
struct TourStep {
    QString caption; ///< a sentence for the page of captions; empty: no picture is taken
    std::function<void()> act;
    std::function<bool()> outcome; ///< the step has held once this is true
    int timeoutSeconds = 90;
    QString name = {}; ///< of the picture's file, by which the manual knows it
};

/// Runs steps one after another from the event loop: act, wait for the outcome, take a picture. The first step whose
/// outcome does not come within its time, or that throws TourError, ends the tour as failed.
class Tour : public QObject {
    Q_OBJECT

public:
    /// Pictures, PDFs and `index.html` go into `folder`, which is emptied of an earlier tour's files.
    Tour(const QString& folder, QObject* parent);

    void add(TourStep step);
    void nameLast(const QString& picture) { m_steps.last().name = picture; }
    void start();
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

signals:
    /// All steps held (true), or `reason` says which did not.
    void finished(bool held, const QString& reason);

private:
    struct Picture {
        QString file;
        QString caption;
    };

    void begin();
    void poll();
    void end(bool held, const QString& reason);
    void takePicture(const QString& caption, const QString& name = {});
    void writePage(bool held, const QString& reason) const;

    QDir m_folder;
    QList<TourStep> m_steps;
    int m_current = -1;
    QList<Picture> m_pictures;
    QTimer m_poll;
    QElapsedTimer m_waited;
};

} // namespace inservice
