// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include <QFile>

#include <zip.h>

namespace vekha::exchange {

namespace {

QString textOf(zip_error_t *error) { return QString::fromUtf8(zip_error_strerror(error)); }

class LibzipReading : public ZipEntryReading {
public:
    explicit LibzipReading(zip_file_t *file) : m_file(file) {}
    ~LibzipReading() override { zip_fclose(m_file); }

    qint64 read(char *to, qint64 size) override { return zip_fread(m_file, to, zip_uint64_t(size)); }
    QString problem() const override { return textOf(zip_file_get_error(m_file)); }

private:
    zip_file_t *m_file;
};

class LibzipArchive : public ZipArchive {
public:
    explicit LibzipArchive(zip_t *zip) : m_zip(zip) {}
    ~LibzipArchive() override { zip_discard(m_zip); }

    qint64 count() const override { return zip_get_num_entries(m_zip, 0); }
    Sizes sizesOf(int entry) const override
    {
        zip_stat_t stat;
        if (zip_stat_index(m_zip, zip_uint64_t(entry), 0, &stat) != 0)
            return {};
        return {qint64(stat.comp_size), qint64(stat.size)};
    }
    std::unique_ptr<ZipEntryReading> open(int entry, QString *problem) override
    {
        zip_file_t *file = zip_fopen_index(m_zip, zip_uint64_t(entry), 0);
        if (!file) {
            *problem = QString::fromUtf8(zip_strerror(m_zip));
            return nullptr;
        }
        return std::make_unique<LibzipReading>(file);
    }

private:
    zip_t *m_zip;
};

} // namespace

} // namespace vekha::exchange

Q_DECL_EXPORT void vekhaOpenZipArchive(const QString &path, const QByteArray &bytes,
                                       std::unique_ptr<vekha::exchange::ZipArchive> *opened, QString *problem)
{
    using namespace vekha::exchange;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        path.isEmpty() ? zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error)
                       : zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (zip)
        *opened = std::make_unique<LibzipArchive>(zip);
    else
        *problem = textOf(&error);
    if (source && !zip)
        zip_source_free(source);
    zip_error_fini(&error);
}
