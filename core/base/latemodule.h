// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>
#include <QString>

namespace vekha {

/// Parts of the program that few of its runs need lie in modules beside it (lib/vekha/vekha-NAME.so), with
/// the libraries that they alone use: a start would else load and link all of those for nothing. A module is
/// loaded when its function is first asked for, and stays.

/// Where the module lies; where it is missing, the place at which an installed program looks for it.
[[nodiscard]] QString modulePath(const QString &name);

/// A function that the module gives by this name; null, with a line in the log, where it cannot be had.
[[nodiscard]] QFunctionPointer moduleFunction(const QString &name, const char *function);

/// The same with its type, which both sides take from one header.
template <class Function> [[nodiscard]] Function *moduleFunction(const QString &name, const char *function)
{
    return reinterpret_cast<Function *>(moduleFunction(name, function));
}

} // namespace vekha
