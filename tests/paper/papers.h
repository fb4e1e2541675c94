// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"

#include <QStringList>

/// Papers of synthetic people, and the programs that read a paper as others will.
namespace papers {

inservice::ApplicationPaper usual();   ///< 總負責人 of a county's school
inservice::ApplicationPaper draft();   ///< the same, not sent yet
inservice::ApplicationPaper extreme(); ///< every field as long as the centre takes it

/// Standard output of a program that must succeed; the test fails with its error output otherwise.
QByteArray output(const QString& program, const QStringList& arguments);
/// All text of a PDF; `arguments` for instance -raw.
QString pdfText(const QString& file, const QStringList& arguments = {});
/// Without blanks and line ends: how a value reads that was broken over two lines.
QString squeezed(const QString& text);

} // namespace papers
