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
    /// @param link     a further link ("Show"); linkClicked tells that it was pressed; empty: none
    void showMessage(const QString &text, bool canUndo = true, const QString &link = {});

    [[nodiscard]] QString message() const;

    [[nodiscard]] LinkButton *undoLink() const { return m_undo; }
    [[nodiscard]] LinkButton *link() const { return m_link; }

Q_SIGNALS:
    void undoRequested();
    void linkClicked();

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
    LinkButton *m_link;
    QTimer m_timer;
};

} // namespace vekha::ui
