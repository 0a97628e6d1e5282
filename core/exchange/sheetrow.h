// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowreader.h"
#include "core/exchange/workbooklimits.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// The cells of the row that a sheet's reader is at. Its texts stand in one buffer, which is used again for
/// the next row.
class SheetRow {
public:
    void clear();
    /// Puts a cell at `column` (from 0, below maximumColumns); `text` is copied.
    void add(int column, std::string_view text, CellKind kind);
    /// The same for text that outlives the row, such as a shared string.
    void addLasting(int column, std::string_view text, CellKind kind);
    /// Repeats what was added last in `count` further columns.
    void repeat(int count);
    /// Ends the row: fields() are there now; empty cells at its end are left out.
    void finish();

    /// True while no cell has text.
    [[nodiscard]] bool isEmpty() const { return m_used == 0; }
    [[nodiscard]] std::span<const std::string_view> fields() const { return {m_fields.data(), m_used}; }
    [[nodiscard]] std::span<const CellKind> kinds() const { return {m_kinds.data(), m_used}; }
    /// Bytes of text in fields().
    [[nodiscard]] qint64 bytes() const;

private:
    void put(int column, std::string_view field, size_t offset, CellKind kind);

    std::string m_text;
    std::vector<std::string_view> m_fields;
    std::vector<size_t> m_offsets; ///< in `m_text`; lasting: the field is a view of something else
    std::vector<CellKind> m_kinds;
    size_t m_used = 0; ///< cells of the row so far, up to the last one with text
};

/// What the readers of sheets have in common: a row, its number, and why they could not go on.
class SheetReader : public RowReader {
public:
    [[nodiscard]] const std::optional<Error> &error() const final { return m_error; }
    [[nodiscard]] std::span<const std::string_view> fields() const final { return m_row.fields(); }
    [[nodiscard]] std::span<const CellKind> kinds() const final { return m_row.kinds(); }
    [[nodiscard]] qint64 line() const final { return m_line; }

protected:
    explicit SheetReader(Place place) : m_place(std::move(place)) {}

    /// Keeps the first error; always false.
    bool fail(Error error);
    bool failDamaged(const char *detail);
    /// Fails with WorkbookTooLarge for a row or a column beyond the last one; false then.
    [[nodiscard]] bool isInside(qint64 column, qint64 line);
    /// Fails where a cell has more than 32,767 characters, naming it; false then.
    [[nodiscard]] bool fitsCell(std::string_view text, int column);
    /// Names the cell in the error of a text that was too long to be read at all.
    bool failCell(const Error &error, int column);

    Place m_place;
    SheetRow m_row;
    qint64 m_line = 0;
    std::optional<Error> m_error;
};

/// True if text has more than 32,767 UTF-16 units.
[[nodiscard]] bool isTooLongForCell(std::string_view utf8);

} // namespace vekha::exchange
