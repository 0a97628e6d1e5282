// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/metric/shown.h"

namespace vekha::ui {

class FiguresModel;
class LinkButton;

/// The table behind the trend; folded away until it is asked for.
class FiguresCard : public Card {
    Q_OBJECT

public:
    explicit FiguresCard(QWidget *parent = nullptr);

    void setShown(const Shown &shown);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    void retranslate();
    [[nodiscard]] DataTable *table() const { return m_table; }

Q_SIGNALS:
    /// Opened or folded; an open one needs the channels' figures too.
    void openChanged(bool open);
    void statisticsChanged(const vekha::ui::SelectionStatistics &statistics);

private:
    void fill();

    LinkButton *m_toggle;
    FiguresModel *m_model;
    DataTable *m_table;
    std::optional<Shown> m_shown;
    bool m_isOpen = false;
};

} // namespace vekha::ui
