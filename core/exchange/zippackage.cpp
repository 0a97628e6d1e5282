// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zippackage.h"

#include "core/base/latemodule.h"

#include <QBuffer>
#include <QFileInfo>

#include <numeric>

namespace vekha::exchange {

namespace {

constexpr int stored = 0;
constexpr int deflated = 8;

} // namespace

/// Bytes of an entry while they are unpacked.
class ZipPart : public ByteSource {
public:
    ZipPart(std::shared_ptr<ZipPackage> package, int entry, std::unique_ptr<ZipEntryReading> file,
            Progress *progress)
        : m_package(std::move(package)), m_entry(entry), m_file(std::move(file)), m_progress(progress)
    {
    }

    Result<qint64> read(char *to, qint64 size) override
    {
        if (m_progress && m_progress->isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 count = m_file->read(to, size);
        if (count < 0)
            return failure(damaged(m_package->placeOf(m_entry), m_file->problem()));
        m_total += count;
        if (m_progress)
            m_progress->done += count;
        if (const Done counted = m_package->count(m_entry, m_total); !counted)
            return failure(counted.error());
        return count;
    }

private:
    std::shared_ptr<ZipPackage> m_package; // outlives what reads in it
    int m_entry;
    std::unique_ptr<ZipEntryReading> m_file;
    Progress *m_progress;
    qint64 m_total = 0;
};

Result<std::shared_ptr<ZipPackage>> ZipPackage::open(const TableSource &source)
{
    std::shared_ptr<ZipPackage> package(new ZipPackage);
    package->m_path = source.path.isEmpty() ? source.shownName() : source.path;
    package->m_bytes = source.bytes;
    QFile file(source.path);
    QBuffer buffer(&package->m_bytes);
    QIODevice &device = source.path.isEmpty() ? static_cast<QIODevice &>(buffer) : file;
    if (!source.path.isEmpty() && !QFileInfo::exists(source.path))
        return failure(ErrorCode::FileMissing, {source.path});
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {package->m_path, device.errorString()});
    const Place place{package->m_path, {}};
    if (device.size() > maximumWorkbookBytes)
        return failure(
            tooLarge(place, QFileInfo(package->m_path).fileName(), inMegabytes(maximumWorkbookBytes)));
    auto entries = zipDirectory(device, place);
    if (!entries)
        return failure(entries.error());
    package->m_entries = std::move(*entries);
    package->m_unpacked.resize(package->m_entries.size());
    if (const Done opened = package->openZip(source); !opened)
        return failure(opened.error());
    return package;
}

Done ZipPackage::openZip(const TableSource &source)
{
    const auto module = QStringLiteral("workbooks");
    static auto *const open = moduleFunction<OpenZipArchive>(module, "vekhaOpenZipArchive");
    if (!open)
        return failure(ErrorCode::FileMissing, {modulePath(module)});
    QString problem;
    open(source.path, m_bytes, &m_zip, &problem);
    if (!m_zip)
        return failure(damaged({m_path, {}}, problem));
    if (!agreesWithZip())
        return failure(damaged({m_path, {}}, QStringLiteral("the zip has two directories")));
    return {};
}

/// True if libzip sees the very entries that were checked.
bool ZipPackage::agreesWithZip() const
{
    if (m_zip->count() != qint64(m_entries.size()))
        return false;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const ZipArchive::Sizes sizes = m_zip->sizesOf(int(i));
        if (sizes.unpacked != m_entries[i].unpacked || sizes.packed != m_entries[i].packed)
            return false;
    }
    return true;
}

std::optional<int> ZipPackage::find(const QString &name) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return {};
}

Place ZipPackage::placeOf(int entry) const { return {m_path, m_entries[size_t(entry)].name}; }

Result<std::unique_ptr<ByteSource>> ZipPackage::part(int entry, Progress *progress)
{
    const ZipEntry &known = m_entries[size_t(entry)];
    if (known.encrypted)
        return failure(ErrorCode::EncryptedWorkbook, {m_path});
    if (known.method != stored && known.method != deflated)
        return failure(damaged(placeOf(entry), QStringLiteral("packed in an unusual way")));
    if (known.unpacked > maximumPartBytes)
        return failure(tooLarge(placeOf(entry), known.name, inMegabytes(maximumPartBytes)));
    QString problem;
    auto file = m_zip->open(entry, &problem);
    if (!file)
        return failure(damaged(placeOf(entry), problem));
    return std::make_unique<ZipPart>(shared_from_this(), entry, std::move(file), progress);
}

Done ZipPackage::count(int entry, qint64 unpacked)
{
    qint64 &most = m_unpacked[size_t(entry)];
    most = std::max(most, unpacked);
    if (most > maximumPartBytes)
        return failure(
            tooLarge(placeOf(entry), m_entries[size_t(entry)].name, inMegabytes(maximumPartBytes)));
    if (std::accumulate(m_unpacked.begin(), m_unpacked.end(), qint64(0)) > maximumUnpackedBytes)
        return failure(tooLarge(placeOf(entry), QStringLiteral("zip"), inMegabytes(maximumUnpackedBytes)));
    return {};
}

} // namespace vekha::exchange
