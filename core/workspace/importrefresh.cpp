// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importrefresh.h"

#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace vekha {

using exchange::FormChoice;
using exchange::ImportProfile;
using exchange::TablePreview;
using exchange::TableSource;

StoredProfile stored(const ImportProfile &profile)
{
    const QJsonDocument json(exchange::toJson(profile));
    return {profile.id, profile.name.trimmed(), QString::fromUtf8(json.toJson(QJsonDocument::Compact))};
}

std::optional<ImportProfile> profileOf(const StoredProfile &stored)
{
    auto profile = exchange::profileFromJson(QJsonDocument::fromJson(stored.definition.toUtf8()).object());
    if (profile) {
        profile->id = stored.id;
        profile->name = stored.name;
    }
    return profile;
}

store::Change savingProfile(const ImportProfile &profile)
{
    return {{store::SaveProfile{stored(profile)}}, store::ChangeKind::SaveProfile, {profile.name.trimmed()}};
}

store::Change removingProfile(const ImportProfile &profile)
{
    return {{store::RemoveProfile{profile.id}}, store::ChangeKind::RemoveProfile, {profile.name}};
}

namespace {

QStringList headerOf(const TablePreview &table)
{
    QStringList names;
    for (const exchange::Column &column : table.columns)
        names += column.name;
    return names;
}

Result<TablePreview> inspected(const TableSource &source, const FormChoice &form,
                               const calendar::FiscalCalendar &fiscal)
{
    return exchange::inspect(source, exchange::previewRows, form, fiscal);
}

/// The table in the profile's form; where its header is not on the profile's line, as it is recognised.
Result<TablePreview> tableInFormOf(const ImportProfile &profile, const TableSource &source,
                                   const calendar::FiscalCalendar &fiscal)
{
    FormChoice form = profile.mapping.form;
    auto table = inspected(source, form, fiscal);
    if (!form.headerLine || (table && exchange::mappingFor(profile, *table)))
        return table;
    form.headerLine.reset();
    return inspected(source, form, fiscal);
}

} // namespace

Result<ProfiledTable> tableFor(const ImportProfile &profile, const TableSource &source,
                               const calendar::FiscalCalendar &fiscal, const metrics::MetricCatalog &catalog)
{
    auto table = tableInFormOf(profile, source, fiscal);
    if (!table)
        return failure(table.error());
    auto mapping = exchange::mappingFor(profile, *table);
    if (!mapping) {
        const QStringList missing = exchange::missingColumns(profile, *table);
        return failure(ErrorCode::UnknownColumn,
                       {missing.value(0), headerOf(*table).join(QStringLiteral(", "))});
    }
    if (const Done fine = exchange::canImport(*mapping, catalog); !fine)
        return failure(fine.error());
    if (const Done decided = exchange::isDecided(*mapping, *table); !decided)
        return failure(decided.error());
    return ProfiledTable{std::move(*table), std::move(*mapping)};
}

Result<QStringList> filesOf(const ImportProfile &profile, const QString &base)
{
    const QFileInfo source(QDir(base), profile.source);
    if (!source.exists())
        return failure(ErrorCode::FileMissing, {source.filePath()});
    if (!source.isDir())
        return QStringList{source.filePath()};
    QStringList patterns = profile.pattern.split(u';', Qt::SkipEmptyParts);
    for (QString &pattern : patterns)
        pattern = pattern.trimmed();
    QFileInfoList found =
        QDir(source.filePath()).entryInfoList(patterns, QDir::Files | QDir::Readable, QDir::Name);
    // What was written last tells best what is true: it comes last and replaces.
    std::stable_sort(found.begin(), found.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() < b.lastModified();
    });
    QStringList files;
    for (const QFileInfo &file : std::as_const(found))
        files += file.filePath();
    return files;
}

Result<QByteArray> contentHashOf(const TableSource &source)
{
    if (!source.path.isEmpty())
        return exchange::contentHashOf(source.path);
    exchange::ContentHash hash;
    hash.add({source.bytes.constData(), size_t(source.bytes.size())});
    return hash.code();
}

} // namespace vekha
