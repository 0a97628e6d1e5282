// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetrow.h"
#include "core/exchange/xmlscanner.h"

#include "core/exchange/tablesource.h"

namespace vekha::exchange {

/// The sheets of a workbook in the XML of Excel 2002 and 2003 ("SpreadsheetML 2003"), which back offices
/// still write, mostly with the suffix .xls. Fails with NotATable where it is other XML.
[[nodiscard]] Result<std::vector<SheetInfo>> spreadsheetXmlSheets(std::unique_ptr<ByteSource> utf8,
                                                                  const Place &place);

/// Reads the rows of one sheet of such a workbook.
class SpreadsheetXmlReader : public SheetReader {
public:
    /// `sheet` counts in spreadsheetXmlSheets().
    SpreadsheetXmlReader(std::unique_ptr<ByteSource> utf8, Place place, int sheet);
    [[nodiscard]] bool next() override;

private:
    [[nodiscard]] bool findSheet();
    [[nodiscard]] bool readRow();
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool readData(int column);
    bool failXml();

    XmlScanner m_xml;
    int m_sheet;
    bool m_found = false;
    bool m_ended = false;
    qint64 m_nextLine = 1;
    qint64 m_column = 0;
    std::string m_stored;
    std::string m_text;
};

} // namespace vekha::exchange
