// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vekha::ui {

class EntryModel;

/// Numbers and names of the rows; they stay put when the grid scrolls sideways.
class EntryRowHead : public QHeaderView {
    Q_OBJECT

public:
    EntryRowHead(EntryModel &model, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// What whole columns leave of the width goes to the names.
    void setSlack(int slack);
    [[nodiscard]] int slack() const { return m_slack; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect nameBox(const QRect &section, int row) const;
    [[nodiscard]] QString unitPart(int row) const;

    EntryModel &m_model;
    int m_slack = 0;
};

/// Names of the columns; that of the current cell is accented.
class EntryColumnHead : public QHeaderView {
    Q_OBJECT

public:
    EntryColumnHead(EntryModel &model, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    EntryModel &m_model;
};

} // namespace vekha::ui
