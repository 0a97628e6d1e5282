// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace vekha::desktop {

/// What the desktop program was asked for (cli.md).
struct Options {
    QString file; ///< a workspace, or a table to import
    bool demo = false;
    bool startEmpty = false; ///< -n: do not open the last workspace
    std::optional<Language> language;
    std::optional<ui::SchemeChoice> scheme;
    QString page;
    QString metric;
    QString period;
    QString screenshot; ///< draw the page into this file and end
    QSize size{1440, 900};
    QString report;              ///< write the report into this file and end
    QString setUp;               ///< name of a saved set-up of reports
    bool failOnWarnings = false; ///< an exit status of its own where the report has grave warnings
    QDate today;
    double waitSeconds = 10;
};

/// How reading the command line went.
struct Asked {
    Options options;
    QString problem; ///< wrong usage: a sentence, exit status 2
    QString answer;  ///< --help or --version: print it, exit status 0
};

/// Pages that --page may name.
[[nodiscard]] QStringList pageNames();

/// Reads the command line. Sentences are in the language of the installed translators.
[[nodiscard]] Asked readOptions(const QStringList &arguments);

} // namespace vekha::desktop
