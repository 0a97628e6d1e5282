// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importproblems.h"

#include <algorithm>

namespace vekha::exchange {

namespace {

constexpr size_t problemsListed = 1000;
constexpr qsizetype problemTextLength = 80;
constexpr qsizetype bytesOfCharacter = 4; ///< at most, in UTF-8

} // namespace

bool ImportProblems::add(qint64 line, ErrorCode reason, int column, std::string_view cell)
{
    if (m_list.size() >= problemsListed)
        return false;
    const qsizetype bytes = std::min(qsizetype(cell.size()), problemTextLength * bytesOfCharacter);
    QString shown = QString::fromUtf8(cell.data(), bytes);
    shown.truncate(problemTextLength);
    const bool known = column >= 0 && size_t(column) < m_table.columns.size();
    m_list.push_back({line, known ? m_table.columns[size_t(column)].name : QString(), shown, reason});
    return false;
}

} // namespace vekha::exchange
