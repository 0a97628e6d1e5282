// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace vekha::exchange {

/// An entry while it is unpacked.
class ZipEntryReading {
public:
    ZipEntryReading() = default;
    virtual ~ZipEntryReading() = default;
    Q_DISABLE_COPY_MOVE(ZipEntryReading)

    /// Bytes read; 0 at the end, less where they cannot be unpacked or their checksum is wrong.
    [[nodiscard]] virtual qint64 read(char *to, qint64 size) = 0;
    /// Why the last read failed.
    [[nodiscard]] virtual QString problem() const = 0;
};

/// What unpacks a ZIP package. Its one kind is libzip, in a module of its own: most runs read no workbook.
class ZipArchive {
public:
    ZipArchive() = default;
    virtual ~ZipArchive() = default;
    Q_DISABLE_COPY_MOVE(ZipArchive)

    struct Sizes {
        qint64 packed = -1;
        qint64 unpacked = -1;
    };

    [[nodiscard]] virtual qint64 count() const = 0;
    [[nodiscard]] virtual Sizes sizesOf(int entry) const = 0;
    /// Null where that fails; `problem` then says why.
    [[nodiscard]] virtual std::unique_ptr<ZipEntryReading> open(int entry, QString *problem) = 0;
};

/// What the module gives: the package in a file or, without a path, in memory that outlives it. Null where
/// it cannot be opened; `problem` then says why.
using OpenZipArchive = void(const QString &path, const QByteArray &bytes, std::unique_ptr<ZipArchive> *opened,
                            QString *problem);

} // namespace vekha::exchange

extern "C" vekha::exchange::OpenZipArchive vekhaOpenZipArchive;
