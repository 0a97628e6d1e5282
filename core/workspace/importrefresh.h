// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"
#include "core/exchange/tableimport.h"
#include "core/exchange/tablesource.h"
#include "core/store/change.h"

#include <vector>

namespace vekha {

/// A file that Refresh has tried to import.
struct RefreshedFile {
    int profile = 0; ///< id
    QString profileName;
    QString file;                 ///< path; the profile's folder where that cannot be read
    exchange::TableImport import; ///< one step of undo, unless it has an error
};

/// What Refresh did.
struct RefreshReport {
    std::vector<RefreshedFile> files; ///< new ones alone
    int profiles = 0;                 ///< that have a file or folder
    int unchanged = 0;                ///< files whose content was imported before
    bool cancelled = false;           ///< then files behind the last one were not looked at
};

/// A profile as the workspace stores it, and back. None: a later version of the program wrote it.
[[nodiscard]] StoredProfile stored(const exchange::ImportProfile &profile);
[[nodiscard]] std::optional<exchange::ImportProfile> profileOf(const StoredProfile &stored);

/// The changes that save a profile (id 0: a new one) and remove it.
[[nodiscard]] store::Change savingProfile(const exchange::ImportProfile &profile);
[[nodiscard]] store::Change removingProfile(const exchange::ImportProfile &profile);

/// How a source is to be imported by a profile.
struct ProfiledTable {
    exchange::TablePreview table;
    exchange::Mapping mapping;
};
/// Reads the start of a source in the profile's form and finds its columns. Fails like inspect() and with
/// UnknownColumn (args: the first column that is missing, those that there are), MappingIncomplete,
/// MappingDoubtful.
[[nodiscard]] Result<ProfiledTable> tableFor(const exchange::ImportProfile &profile,
                                             const exchange::TableSource &source,
                                             const calendar::FiscalCalendar &fiscal,
                                             const metrics::MetricCatalog &catalog);

/// The files that a profile's source names, oldest first: the file itself, or those of the folder that fit
/// its pattern ("*.csv", several parted by ";"; empty: all). A relative path starts in `base`. Fails with
/// FileMissing.
[[nodiscard]] Result<QStringList> filesOf(const exchange::ImportProfile &profile, const QString &base);

/// A word for the content of a source that tells whether it was imported before.
[[nodiscard]] Result<QByteArray> contentHashOf(const exchange::TableSource &source);

} // namespace vekha
