// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace vekha::cli_test {

/// A file that no import can take, made when it is needed: some are of a hundred megabytes.
struct MalformedFile {
    QString name;
    QByteArray why; ///< what the message says of it, among other things
    std::function<QByteArray()> make;
};

/// Three hundred of them, the same ones every time: cut off, binary, wrong zip, endless quotes, one line of
/// 100 MB, a million columns, invalid UTF-8, NUL bytes, absurd dates, numbers like 1e999, text that a
/// spreadsheet would run.
[[nodiscard]] std::vector<MalformedFile> malformedFiles();

/// The table that files with one bad row are made of: 20 rows, 40 figures, nothing wrong with them.
[[nodiscard]] QByteArray goodTable();

} // namespace vekha::cli_test
