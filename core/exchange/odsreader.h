// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xmlsheetreader.h"
#include "core/exchange/zippackage.h"

namespace vekha::exchange {

/// True if the package is an OpenDocument spreadsheet.
[[nodiscard]] bool isOds(ZipPackage &package);
/// The sheets of an OpenDocument spreadsheet. Fails with NotATable, EncryptedWorkbook and what
/// ZipPackage::part() fails with.
[[nodiscard]] Result<std::vector<SheetInfo>> odsSheets(ZipPackage &package);

/// Reads the rows of one sheet of an OpenDocument spreadsheet as it is unpacked. Source: OpenDocument 1.3
/// part 3, chapters 9 and 19.385 (value types).
///
/// Repeated rows and cells come as often as they are written to be; what they add counts against the limit of
/// what is unpacked. Covered cells of merged ones are empty.
class OdsReader : public XmlSheetReader {
public:
    /// `sheet` counts in odsSheets().
    [[nodiscard]] static Result<std::unique_ptr<RowReader>> open(std::shared_ptr<ZipPackage> package,
                                                                 int sheet, Progress *progress);
    [[nodiscard]] bool next() override;

private:
    OdsReader(std::shared_ptr<ZipPackage> package, std::unique_ptr<ByteSource> content, const Place &place,
              int sheet);
    [[nodiscard]] bool isSheet() const override;
    [[nodiscard]] bool isRow() const override { return m_xml.name() == "table-row"; }
    [[nodiscard]] bool holdsRows() const override;
    [[nodiscard]] bool readRow() override;
    [[nodiscard]] bool readCell();
    [[nodiscard]] CellKind readValue();
    [[nodiscard]] bool readCellText(int column);
    [[nodiscard]] bool readParagraph();
    [[nodiscard]] bool putCell(CellKind kind, qint64 times);
    [[nodiscard]] bool countRepeated(qint64 bytes);

    std::shared_ptr<ZipPackage> m_package;
    qint64 m_repeatsLeft = 0; ///< of the row that m_row holds
    qint64 m_repeatedBytes = 0;
    qint64 m_column = 0;
    std::string m_text;      ///< of the cell
    bool m_hasValue = false; ///< an attribute says what the cell has; its paragraphs only show it
    bool m_hasParagraph = false;
};

} // namespace vekha::exchange
