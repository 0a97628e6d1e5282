// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/status.h"
#include "ui/theme/palette.h"

#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace vekha::ui {

using targets::Status;

constexpr int statusSide = 12;      ///< side of a status shape
constexpr int statusPanelSide = 10; ///< in panels of small gauges

/// The word for a status in the language of the moment: "On course", "At risk", ..
[[nodiscard]] QString statusWord(Status status);

/// Colour of the word.
[[nodiscard]] Role statusTextRole(Status status);

/// Colour of the shape and of the gauge's band.
[[nodiscard]] Role statusShapeRole(Status status);

/// Soft ground behind word and shape.
[[nodiscard]] Role statusSoftRole(Status status);

/// Paints the shape into `box` (12 x 12 in its own grid). `ground` is what shines through the cut of a
/// finished period.
void paintStatus(QPainter *painter, const QRectF &box, Status status,
                 const Palette &palette = Palette::active(), Role ground = Role::Surface);

/// Shape and word side by side, as at the top right of a tile. Read as its word.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    void setStatus(Status status);

    [[nodiscard]] Status status() const { return m_status; }

    /// On a soft ground (tag) or bare.
    void setTag(bool tag);

    /// Text instead of the status' own word ("At risk, 3 of 4"); empty for the word.
    void setText(const QString &text);

    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Status m_status = Status::NoData;
    QString m_text;
    bool m_tag = false;
};

/// Shape of a status alone, with the word as tooltip and spoken name.
class StatusShape : public QWidget {
    Q_OBJECT

public:
    explicit StatusShape(Status status, int side = statusSide, QWidget *parent = nullptr);

    void setStatus(Status status);

    [[nodiscard]] Status status() const { return m_status; }

    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Status m_status;
    int m_side;
};

/// One row of shapes with their words, for the head of a dense table.
class StatusLegend : public QWidget {
    Q_OBJECT

public:
    /// On course, at risk, off course, no data, no target.
    explicit StatusLegend(QWidget *parent = nullptr);

    /// Those that the table shows; order is kept.
    void setStatuses(const QList<Status> &statuses);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<Status> m_statuses;
};

} // namespace vekha::ui
