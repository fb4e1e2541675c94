// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariant>

class QKeyEvent;
class QWidget;

namespace inservice {

/// A reader of bar codes is a keyboard that types wherever the focus happens to be. A slip that it reads into another
/// field of the page is a slip all the same: the field gets back what stood in it, and nothing is confirmed by the
/// Return at its end. Known by its form alone, not by how fast it came: one that is typed there by hand is read too.
class SlipKeys : public QObject {
    Q_OBJECT

public:
    /// `page`: whose fields are watched; `scan`: where slips are read, which does so itself.
    SlipKeys(QWidget& page, QWidget& scan);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// A digit where nothing is typed: the reader has begun.
    void begun(const QString& text);
    /// A whole slip was typed into some field of the page.
    void read(const QString& slip);

private:
    bool take(QWidget* field, const QKeyEvent& key);
    void forget();

    QWidget& m_page;
    QWidget& m_scan;
    QPointer<QWidget> m_field; ///< that is typed into
    QString m_typed;           ///< since Return, another key or another field
    QVariant m_before;         ///< what stood in it
};

} // namespace inservice
