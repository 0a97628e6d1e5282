// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetrow.h"
#include "core/exchange/xlsxbook.h"

namespace vekha::exchange {

/// Reads the rows of one sheet of an XLSX workbook as they are unpacked.
///
/// Cells stand by their names, or behind the one before where they have none; `<dimension>` is ignored, since
/// programs write it wrong. A formula gives its stored value, and nothing where none is stored. The value of
/// merged cells is in the first one; the others are empty, in headers too.
class XlsxReader : public SheetReader {
public:
    /// `sheet` counts in `book.sheets()`; loadShared() must have been called. Fails as ZipPackage::part().
    [[nodiscard]] static Result<std::unique_ptr<RowReader>> open(std::unique_ptr<XlsxBook> book, int sheet,
                                                                 Progress *progress);
    [[nodiscard]] bool next() override;
    [[nodiscard]] qint64 formulasWithoutValue() const override { return m_formulasWithoutValue; }

private:
    enum class Type { Number, Shared, Inline, Text, Boolean, Error, Date };

    XlsxReader(std::unique_ptr<XlsxBook> book, std::unique_ptr<ByteSource> part, Place place);
    [[nodiscard]] static Type typeOf(std::optional<std::string_view> code);
    [[nodiscard]] bool readRow();
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool takePlace(int &column);
    [[nodiscard]] bool readContent(Type type, int column);
    [[nodiscard]] bool putCell(Type type, qint64 style, int column);

    std::unique_ptr<XlsxBook> m_book;
    XmlScanner m_xml;
    int m_nextColumn = 0;
    bool m_ended = false;
    std::string m_value;
    std::string m_text;
    std::string m_buffer;
    bool m_hasFormula = false;
    qint64 m_formulasWithoutValue = 0;
};

} // namespace vekha::exchange
