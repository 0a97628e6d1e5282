// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace vekha::ui {

class LinkButton;
class TextLabel;

/// "3 targets changed   Undo": bar at the bottom centre of `host` for ten seconds. Says itself to screen
/// readers.
class UndoBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int secondsShown = 10;

    /// @param host  the widget it floats over, usually the page area
    explicit UndoBar(QWidget *host);

    /// @param canUndo  whether the link is there; undoRequested tells that it was pressed
    void showMessage(const QString &text, bool canUndo = true);

    [[nodiscard]] QString message() const;

    [[nodiscard]] LinkButton *undoLink() const { return m_undo; }

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void retranslate();

    TextLabel *m_text;
    LinkButton *m_undo;
    QTimer m_timer;
};

} // namespace vekha::ui
