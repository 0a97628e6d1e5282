// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "ui/common/appcontext.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace vekha {
class Workspace;
}

namespace vekha::ui {

class PeriodPopup;

/// Previous, the period, next and its kind, in one field 32 px high. The period opens a list of periods and a
/// choice of any range of days; the arrows step; Alt+Page Up and Alt+Page Down do so from anywhere.
class PeriodField : public QWidget {
    Q_OBJECT

public:
    explicit PeriodField(AppContext &context, QWidget *parent = nullptr);

    void setWorkspace(const Workspace *workspace);
    void setShown(const std::optional<calendar::Period> &period, const calendar::DayRange &days);
    /// The calendar or the language has changed.
    void refresh();
    /// Steps by one period of the shown kind; a custom range by its own length.
    void step(int steps);
    /// Changes the kind and keeps the end of what is shown, as far as there are data.
    void setGranularity(calendar::Granularity granularity);
    [[nodiscard]] QString text() const { return m_text; }
    /// Made when it is first asked for.
    [[nodiscard]] PeriodPopup *popup();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const std::optional<vekha::calendar::Period> &period, const vekha::calendar::DayRange &days);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Part { None, Earlier, Title, Later, Kind };
    [[nodiscard]] Part partAt(const QPoint &pos) const;
    [[nodiscard]] QRect rectOf(Part part) const;
    [[nodiscard]] QString kindText() const;
    void fillKindMenu();
    void openPopup();
    void retranslate();

    AppContext &m_context;
    const Workspace *m_workspace = nullptr;
    std::optional<calendar::Period> m_period;
    calendar::DayRange m_days;
    QString m_text;
    Part m_hovered = Part::None;
    QMenu *m_kindMenu;
    PeriodPopup *m_popup = nullptr;
};

} // namespace vekha::ui
