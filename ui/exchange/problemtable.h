// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"

namespace vekha::ui {

/// A table whose last column is a sentence: it gets the width that the others leave, and as many lines as it
/// needs, so that it can be read without scrolling sideways.
class ProblemTable : public DataTable {
    Q_OBJECT

public:
    /// @param quoted  a column whose text the sentence repeats: hidden where there is little room
    explicit ProblemTable(int quoted, QWidget *parent = nullptr);

    /// Widths and heights by contents; call after the model has other rows.
    void layOut();

protected:
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int sentenceColumn() const;

    int m_quoted;
};

} // namespace vekha::ui
