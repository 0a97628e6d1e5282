// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetvalue.h"
#include "core/exchange/stringarena.h"
#include "core/exchange/xmlscanner.h"
#include "core/exchange/zippackage.h"

#include <QHash>

namespace vekha::exchange {

/// An XLSX package: its sheets, number formats and shared strings. Source: ECMA-376 (transitional and
/// strict).
class XlsxBook {
public:
    /// Reads which sheets there are; chart sheets and macro sheets are left out. Fails with NotATable for a
    /// package that is no XLSX, and what ZipPackage fails with.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> open(std::shared_ptr<ZipPackage> package);
    /// True if the package looks like XLSX.
    [[nodiscard]] static bool isXlsx(const ZipPackage &package);

    [[nodiscard]] const std::vector<SheetInfo> &sheets() const { return m_sheets; }
    /// Entry of a sheet's part.
    [[nodiscard]] int entryOf(int sheet) const { return m_sheetEntries[size_t(sheet)]; }
    [[nodiscard]] ZipPackage &package() const { return *m_package; }
    [[nodiscard]] bool from1904() const { return m_from1904; }

    /// Reads number formats and shared strings, which sheets refer to.
    [[nodiscard]] Done loadShared(Progress *progress);
    /// Bytes that loadShared() unpacks, by the directory.
    [[nodiscard]] qint64 sharedBytes() const;
    /// How the cells of style `index` show a number.
    [[nodiscard]] NumberStyle style(qint64 index) const;
    /// None beyond the last one.
    [[nodiscard]] std::optional<std::string_view> string(qint64 index) const;

private:
    struct Relation {
        QString type; ///< last step of its address: "worksheet"
        QString target;
    };
    using Relations = QHash<QString, Relation>;

    XlsxBook() = default;
    [[nodiscard]] Result<std::unique_ptr<XmlScanner>> scan(int entry, Progress *progress = nullptr) const;
    [[nodiscard]] Result<Relations> relationsOf(const QString &part) const;
    [[nodiscard]] Result<QString> bookPart() const;
    [[nodiscard]] Done readBook(const QString &part);
    void addSheet(const XmlScanner &xml, const Relations &relations);
    [[nodiscard]] Done readStyles(int entry, Progress *progress);
    [[nodiscard]] Done readStrings(int entry, Progress *progress);

    std::shared_ptr<ZipPackage> m_package;
    std::vector<SheetInfo> m_sheets;
    std::vector<int> m_sheetEntries;
    bool m_from1904 = false;
    std::optional<int> m_styleEntry;
    std::optional<int> m_stringEntry;
    std::vector<NumberStyle> m_styles;
    StringArena m_arena;
    std::vector<std::string_view> m_strings;
};

/// After the Start of `<si>` or `<is>`: appends its text with all runs, without phonetic readings. False
/// where the XML fails.
[[nodiscard]] bool readRichText(XmlScanner &xml, std::string &to, std::string &buffer);

} // namespace vekha::exchange
