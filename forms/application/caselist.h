// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QAbstractListModel>
#include <QList>
#include <QListView>
#include <QString>
#include <QUuid>
#include <optional>

namespace inservice {

/// A line of 查詢申請進度: a draft, or a case of this PC.
struct CaseLine {
    enum class Kind { Draft, Case };
    QUuid id;
    Kind kind = Kind::Draft;
    QString title;
    QString detail;
    QString state;
    look::Tone tone = look::Tone::Neutral;
    bool waitsForPerson = false;
    bool operator==(const CaseLine&) const = default;
};

/// Drafts and cases, refreshed by difference so that the selection stays.
class CaseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, KindRole, DetailRole, StateRole, ToneRole };

    using QAbstractListModel::QAbstractListModel;
    void setLines(const QList<CaseLine>& lines);
    [[nodiscard]] std::optional<CaseLine> line(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QUuid& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<CaseLine> m_lines;
};

/// The list with two lines a row: what it is and its state; what is missing or when it was saved.
class CaseListView : public QListView {
    Q_OBJECT

public:
    explicit CaseListView(QWidget* parent = nullptr);

    /// The rows selected, for the clipboard: as TSV and as an HTML table, with a header.
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace inservice
