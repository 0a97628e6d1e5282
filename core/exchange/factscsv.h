// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/period.h"
#include "core/exchange/mapping.h"
#include "core/exchange/table.h"

#include <QSaveFile>

#include <memory>

namespace vekha::exchange {

/// Writes stored figures as CSV in long form: period,channel,campaign,metric,value,note. Importing the file
/// gives the same content again: doubles in their shortest exact form, periods in the words of the command
/// line, names exactly.
///
/// Text that a spreadsheet would run as a formula (starting with = + - @, a tab or a return, behind any
/// number of apostrophes) gets one apostrophe more in front, which the import takes off again. The file
/// appears only with finish(); a failure before leaves what was there.
class FactsCsv {
public:
    /// Fails with FileNotWritable.
    [[nodiscard]] static Result<std::unique_ptr<FactsCsv>> create(const QString &path,
                                                                  const calendar::FiscalCalendar &fiscal);
    /// Names of the figures that follow. `channel` is "company" for the reserved channel; an empty campaign
    /// is none.
    void setSeries(const QString &metric, const QString &channel, const QString &campaign);
    /// One figure of the series. Failures of the disk show in finish().
    void add(const calendar::Period &period, double value, const QString &note = {});
    /// Puts the file in its place. Fails with FileNotWritable.
    [[nodiscard]] Done finish();

private:
    FactsCsv(const QString &path, const calendar::FiscalCalendar &fiscal) : m_file(path), m_fiscal(fiscal) {}
    void flush();

    QSaveFile m_file;
    calendar::FiscalCalendar m_fiscal;
    QByteArray m_series;
    QByteArray m_waiting;
};

/// A cell of such a file: guarded against formulas, quoted where it needs to be.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// Takes off what csvCell() put in front against formulas.
[[nodiscard]] QString unguarded(const QString &text);

/// True if a table has the header of FactsCsv.
[[nodiscard]] bool isFactsCsv(const TablePreview &table);
/// How such a table is read.
[[nodiscard]] Mapping factsCsvMapping();

} // namespace vekha::exchange
