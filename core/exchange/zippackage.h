// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/tablesource.h"
#include "core/exchange/ziparchive.h"
#include "core/exchange/zipdirectory.h"

#include <memory>
#include <optional>
#include <vector>

namespace vekha::exchange {

/// A ZIP package of a stranger, the form of XLSX and ODS, opened by libzip once zipDirectory() has found
/// nothing wrong with it. What is unpacked is counted, whatever the directory says of it.
class ZipPackage : public std::enable_shared_from_this<ZipPackage> {
public:
    ~ZipPackage() = default;
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    /// Fails with FileMissing (of a part of this program as well), FileUnreadable, NotATable,
    /// WorkbookTooLarge.
    [[nodiscard]] static Result<std::shared_ptr<ZipPackage>> open(const TableSource &source);

    /// The entry of that name, whichever case; none if it is missing.
    [[nodiscard]] std::optional<int> find(const QString &name) const;
    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// Bytes of an entry, unpacked as they are read; `progress` is told of them, and may cancel. Reading
    /// fails with WorkbookTooLarge beyond 64 MB of this part or 96 MB of all, and with NotATable where the
    /// bytes cannot be unpacked or their checksum is wrong (known only at the end).
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> part(int entry, Progress *progress = nullptr);
    /// Where something of `entry` is wrong.
    [[nodiscard]] Place placeOf(int entry) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    friend class ZipPart;
    ZipPackage() = default;
    [[nodiscard]] Done openZip(const TableSource &source);
    [[nodiscard]] bool agreesWithZip() const;
    /// Counts bytes of an entry that were unpacked up to now.
    [[nodiscard]] Done count(int entry, qint64 unpacked);

    QString m_path;
    QByteArray m_bytes; ///< of a source in memory, which libzip reads from
    std::unique_ptr<ZipArchive> m_zip;
    std::vector<ZipEntry> m_entries;
    std::vector<qint64> m_unpacked; ///< most that was unpacked of each entry: reading it again costs nothing
};

} // namespace vekha::exchange
