// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"

namespace vekha::ui {

class BudgetTable;
class CellEditDelegate;

/// The table of the split with the keys of a spreadsheet: typing, F2, Enter, Tab.
class BudgetView : public DataTable {
    Q_OBJECT

public:
    explicit BudgetView(BudgetTable &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void moveBy(int rows, int columns);

    BudgetTable &m_model;
    CellEditDelegate *m_delegate;
};

} // namespace vekha::ui
