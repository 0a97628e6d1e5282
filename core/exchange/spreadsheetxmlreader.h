// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xmlsheetreader.h"

#include "core/exchange/tablesource.h"

namespace vekha::exchange {

/// The sheets of a workbook in the XML of Excel 2002 and 2003 ("SpreadsheetML 2003"), which back offices
/// still write, mostly with the suffix .xls. Fails with NotATable where it is other XML.
[[nodiscard]] Result<std::vector<SheetInfo>> spreadsheetXmlSheets(std::unique_ptr<ByteSource> utf8,
                                                                  const Place &place);

/// Reads the rows of one sheet of such a workbook.
class SpreadsheetXmlReader : public XmlSheetReader {
public:
    /// `sheet` counts in spreadsheetXmlSheets().
    SpreadsheetXmlReader(std::unique_ptr<ByteSource> utf8, Place place, int sheet)
        : XmlSheetReader(std::move(utf8), place, sheet)
    {
    }
    [[nodiscard]] bool next() override { return nextRow(); }

private:
    [[nodiscard]] bool isSheet() const override;
    [[nodiscard]] bool isRow() const override { return m_xml.name() == "Row"; }
    [[nodiscard]] bool holdsRows() const override { return m_xml.name() == "Table"; }
    [[nodiscard]] bool readRow() override;
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool readData(int column);

    qint64 m_column = 0;
    std::string m_stored;
    std::string m_text;
};

} // namespace vekha::exchange
