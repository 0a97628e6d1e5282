// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QMenu;

namespace vekha::ui {

class MainWindow;
struct Command;

/// All actions of the main window: menus, shortcuts, and the same again for the command palette and the list
/// of shortcuts.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(MainWindow &window);

    /// Texts of all actions and menus in the language now chosen.
    void retranslate();
    /// What can be done now: with or without a workspace, something to undo or not.
    void refresh();
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    /// Every action as a command, found by its name in either language.
    [[nodiscard]] QList<Command> commands() const;
    /// Name and shortcut of every action that has one.
    [[nodiscard]] QList<std::pair<QString, QString>> shortcuts() const;

private:
    struct Entry {
        QString id;
        QStringList keywords;
        QString iconName;
        bool needsWorkspace = true;
    };
    QAction *add(QMenu *menu, const Entry &entry, const QList<QKeySequence> &shortcuts,
                 std::function<void()> run);
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeDataMenu();
    void makeHelpMenu();
    void fillRecent();

    MainWindow &m_window;
    QHash<QString, QAction *> m_actions;
    QList<Entry> m_entries;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_data;
    QMenu *m_help;
};

} // namespace vekha::ui
