// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scankind.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QUuid>
#include <functional>

namespace inservice {

class AccountLink;
class Intake;
class StackReader;

/// Pages of the stack of returned papers that are dealt with in a place of their own (ReturnCase::takesPages): they are
/// fetched there, and leave the stack with the answer to the command that deals with them.
class TakenPages : public QObject {
    Q_OBJECT

public:
    /// What leads to a place with pages, for Page::openRequested: «attendance:12?pages=3,4».
    [[nodiscard]] static QString leadTo(const QString& place, const QList<qint64>& pages);
    /// What stands before the pages in an argument of Page::openAt(), and the pages.
    [[nodiscard]] static QPair<QString, QList<qint64>> split(const QString& argument);

    /// Where nobody has a stack of returned papers here, none is fetched.
    TakenPages(AccountLink& link, QList<qint64> pages, QObject* parent);

    /// fetched() for each file that they lie in (of many pages several times, scanwire::mostExtracted at most),
    /// failed() where a file cannot be had; then ended().
    void fetch();
    [[nodiscard]] const QList<qint64>& pages() const { return m_pages; }
    [[nodiscard]] bool isEmpty() const { return m_pages.isEmpty(); }
    /// What was read off the first of them, or said of it.
    [[nodiscard]] QString code() const;
    /// Those of which `isLeft` says so by their code stay in the stack.
    void leave(const std::function<bool(const QString& code)>& isLeft);
    /// Those that a command carries, for whoever takes up again what the centre has refused.
    [[nodiscard]] static QList<qint64> of(AccountLink& link, const QUuid& command);
    /// This command deals with them: before it is asked. False: one of them is on its way already, or the data of this
    /// PC cannot be written.
    [[nodiscard]] bool planFor(const QUuid& command);
    /// A person has dealt with them, and nothing is to be sent.
    void setDealtWith();

signals:
    void fetched(const inservice::Scan& scan);
    /// `key`: ScanFault::key, or intake.gone.
    void failed(const QString& name, const QString& key);
    void ended();

private:
    struct Part {
        qint64 file = 0;
        QList<int> pages;
    };
    void next();

    AccountLink& m_link;
    QList<qint64> m_pages;
    QList<Part> m_parts; ///< still to be fetched
    StackReader* m_reader = nullptr;
};

} // namespace inservice
