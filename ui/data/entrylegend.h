// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vekha::ui {

/// The line under the entry grid: what its marks mean, and at the right a hint for what is shown.
class EntryLegend : public QWidget {
    Q_OBJECT

public:
    explicit EntryLegend(QWidget *parent = nullptr);

    void setHint(const QString &text);
    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace vekha::ui
