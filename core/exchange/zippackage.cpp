// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zippackage.h"

#include <QBuffer>
#include <QFileInfo>

#include <zip.h>

#include <numeric>

namespace vekha::exchange {

namespace {

constexpr int stored = 0;
constexpr int deflated = 8;

QString textOf(zip_error_t *error) { return QString::fromUtf8(zip_error_strerror(error)); }

} // namespace

/// Bytes of an entry while they are unpacked.
class ZipPart : public ByteSource {
public:
    ZipPart(std::shared_ptr<ZipPackage> package, int entry, zip_file_t *file, Progress *progress)
        : m_package(std::move(package)), m_entry(entry), m_file(file), m_progress(progress)
    {
    }
    ~ZipPart() override { zip_fclose(m_file); }
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;

    Result<qint64> read(char *to, qint64 size) override
    {
        if (m_progress && m_progress->isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 count = zip_fread(m_file, to, zip_uint64_t(size));
        if (count < 0)
            return failure(damaged(m_package->placeOf(m_entry), textOf(zip_file_get_error(m_file))));
        m_total += count;
        if (m_progress)
            m_progress->done += count;
        if (const Done counted = m_package->count(m_entry, m_total); !counted)
            return failure(counted.error());
        return count;
    }

private:
    std::shared_ptr<ZipPackage> m_package;
    int m_entry;
    zip_file_t *m_file;
    Progress *m_progress;
    qint64 m_total = 0;
};

ZipPackage::~ZipPackage()
{
    if (m_zip)
        zip_discard(m_zip);
}

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
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *bytes =
        source.path.isEmpty()
            ? zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error)
            : zip_source_file_create(QFile::encodeName(source.path).constData(), 0, -1, &error);
    m_zip = bytes ? zip_open_from_source(bytes, ZIP_RDONLY, &error) : nullptr;
    const QString detail = m_zip ? QString() : textOf(&error);
    if (bytes && !m_zip)
        zip_source_free(bytes);
    zip_error_fini(&error);
    if (!m_zip)
        return failure(damaged({m_path, {}}, detail));
    if (!agreesWithZip())
        return failure(damaged({m_path, {}}, QStringLiteral("the zip has two directories")));
    return {};
}

/// True if libzip sees the very entries that were checked.
bool ZipPackage::agreesWithZip() const
{
    if (zip_get_num_entries(m_zip, 0) != zip_int64_t(m_entries.size()))
        return false;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip, i, 0, &stat) != 0 || qint64(stat.size) != m_entries[i].unpacked ||
            qint64(stat.comp_size) != m_entries[i].packed)
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
    zip_file_t *file = zip_fopen_index(m_zip, zip_uint64_t(entry), 0);
    if (!file)
        return failure(damaged(placeOf(entry), QString::fromUtf8(zip_strerror(m_zip))));
    return std::make_unique<ZipPart>(shared_from_this(), entry, file, progress);
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
