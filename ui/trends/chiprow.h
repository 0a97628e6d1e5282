// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vekha::ui {

/// Widgets in a row that breaks where the width ends.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// Replaces what stands in the row; takes over the widgets, and deletes those that are no longer there.
    void setWidgets(const QList<QWidget *> &widgets);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int place(int width, bool move) const;

    QList<QWidget *> m_widgets;
};

} // namespace vekha::ui
