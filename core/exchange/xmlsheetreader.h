// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetrow.h"
#include "core/exchange/xmlscanner.h"

namespace vekha::exchange {

/// Walks to one sheet in an XML that holds all sheets of a workbook, and through its rows, as it is unpacked.
/// What rows are made of is the format's.
class XmlSheetReader : public SheetReader {
protected:
    /// `sheet` counts from 0 in the order of the XML.
    XmlSheetReader(std::unique_ptr<ByteSource> utf8, const Place &place, int sheet)
        : SheetReader(place), m_xml(std::move(utf8), place), m_sheetsBefore(sheet)
    {
    }

    /// Goes to the next row that holds something; false at the sheet's end, and where it cannot be read.
    [[nodiscard]] bool nextRow();

    /// What the scanner is at: the start or end of a sheet; the start of a row, or of what rows stand in.
    [[nodiscard]] virtual bool isSheet() const = 0;
    [[nodiscard]] virtual bool isRow() const = 0;
    [[nodiscard]] virtual bool holdsRows() const = 0;
    /// Reads the row whose start the scanner is at into `m_row`, with its number; false on an error.
    [[nodiscard]] virtual bool readRow() = 0;

    XmlScanner m_xml;
    qint64 m_nextLine = 1;

private:
    [[nodiscard]] bool findSheet();
    bool failXml();

    int m_sheetsBefore;
    bool m_found = false;
    bool m_ended = false;
};

} // namespace vekha::exchange
