// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

namespace inservice {

class FigureChart;
class FigureModel;

/// The numbers that are shown, to take along: the chart as a picture, the table as a file or on the clipboard.
class FigureExport : public QObject {
    Q_OBJECT

public:
    /// `page`: over which a file is chosen.
    FigureExport(const FigureModel& model, const FigureChart& chart, QWidget* page);

    /// Of the report, also as the name of a file.
    void setTitle(const QString& title) { m_title = title; }
    void savePicture();
    void saveTable();
    void copyTable();
    /// For tests and the tour: where the next one is written, without asking.
    void setNextPicture(const QString& file) { m_nextPicture = file; }
    void setNextTable(const QString& file) { m_nextTable = file; }

signals:
    void said(inservice::look::Tone tone, const QString& sentence);

private:
    void writePicture(const QString& file);
    void writeTable(const QString& file);

    const FigureModel& m_model;
    const FigureChart& m_chart;
    QWidget* m_page;
    QString m_title;
    QString m_nextPicture;
    QString m_nextTable;
};

} // namespace inservice
