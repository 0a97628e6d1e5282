// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheet.h"
#include "core/wording/periods.h"

#include <QWidget>

namespace vekha::ui {

/// The line under the entry grid: what its marks mean, and at the right a hint for what is shown.
class EntryLegend : public QWidget {
    Q_OBJECT

public:
    explicit EntryLegend(QWidget *parent = nullptr);

    /// The hint for a sheet.
    /// @param start  the workspace has no figures at all, which is said elsewhere
    void describe(const EntrySheet &sheet, const wording::PeriodNames &names, bool start);
    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setHint(const QString &text);

    QString m_hint;
};

} // namespace vekha::ui
