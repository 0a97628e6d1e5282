// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vekha::ui {

/// Widgets in a row that breaks where the width ends; hidden ones take no room.
class FlowRow : public QWidget {
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    /// After widgets were shown, hidden or got another text.
    void arrange();

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
