// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcentre.h"

#include <QCoreApplication>
#include <QDir>
#include <iostream>
#include <sys/stat.h>

/// Makes the centre that all tests of a run copy (TestCentre); begun by CTest before them. Argument: its folder.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (folder.isEmpty() || !QDir(folder).removeRecursively()) {
        return 2;
    }
    ::umask(0022);
    const QString error = inservice::TestCentre::explain([&folder] { inservice::TestCentre::makeTemplate(folder); });
    if (!error.isEmpty()) {
        std::cerr << qPrintable(error) << '\n';
    }
    return error.isEmpty() ? 0 : 1;
}
