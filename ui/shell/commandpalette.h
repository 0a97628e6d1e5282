// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QListWidget;

namespace vekha::ui {

class SearchField;

/// One thing that the command palette finds.
struct Command {
    QString title; ///< in the chosen language
    QString kind;  ///< muted at the right: "Page", "Metric", "Channel", or the shortcut
    QString iconName;
    QStringList keywords; ///< further words it is found by, in any language
    bool enabled = true;
    std::function<void()> run;
};

/// Ctrl+K: finds any page, metric, channel or command by the beginnings of words, in either language.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Opens over the window with these commands, those that match nothing typed yet first to last.
    void open(QList<Command> commands);
    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void runCurrent();

    SearchField *m_field;
    QListWidget *m_list;
    QList<Command> m_commands;
};

/// How well `text` finds a command: 0 not at all; the best are those whose title begins with it.
[[nodiscard]] int matchOf(const Command &command, const QString &text);

} // namespace vekha::ui
