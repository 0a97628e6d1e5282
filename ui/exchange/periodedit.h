// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "ui/common/appcontext.h"

#include <QLineEdit>

#include <optional>

namespace vekha::ui {

/// A period, typed as one would write it: "May 2024", "05.2024", "Q1 2024", "2024-05-17". What was understood
/// is written out when the field is left; what was not is marked.
class PeriodEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PeriodEdit(AppContext &context, QWidget *parent = nullptr);

    void setPeriod(const std::optional<calendar::Period> &period);
    [[nodiscard]] const std::optional<calendar::Period> &period() const { return m_period; }

Q_SIGNALS:
    void periodChosen(const vekha::calendar::Period &period);

private:
    void take();
    void markInvalid(bool invalid);

    AppContext &m_context;
    std::optional<calendar::Period> m_period;
};

} // namespace vekha::ui
