// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace vekha::ui {

class SideBarRow;

/// The list of pages at the left: icon, name, shortcut in the tooltip. Narrow windows show the icons alone.
class SideBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int fullWidth = 208;
    static constexpr int narrowWidth = 56;
    /// Windows narrower than this show icons alone.
    static constexpr int narrowBelow = 1180;

    explicit SideBar(QWidget *parent = nullptr);

    /// Adds a page below the others; those `atBottom` stand at the lower end.
    void addPage(const QString &id, const QString &iconName, bool atBottom = false);
    void addSeparator();
    /// Name and shortcut of a page (set again on LanguageChange).
    void setPageText(const QString &id, const QString &text, const QString &shortcut);
    void setCurrent(const QString &id);
    /// A number behind a page's name ("3 warnings"); none for 0. `grave` gives it the colour of what is off.
    void setCount(const QString &id, int count, bool grave, const QString &spoken);
    [[nodiscard]] int count(const QString &id) const;
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] QAbstractButton *row(const QString &id) const;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<SideBarRow *> m_rows;
    std::vector<QWidget *> m_separators;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    bool m_narrow = false;
};

/// One page of the side bar.
class SideBarRow : public QAbstractButton {
    Q_OBJECT

public:
    SideBarRow(QString id, QString iconName, QWidget *parent);

    [[nodiscard]] const QString &id() const { return m_id; }
    void setNarrow(bool narrow);
    void setShortcutHint(const QString &shortcut);
    void setCount(int count, bool grave, const QString &spoken);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] int paintCount(QPainter &painter) const;

    QString m_id;
    QString m_iconName;
    QString m_shortcut;
    QString m_countSpoken;
    int m_count = 0;
    bool m_grave = false;
    bool m_narrow = false;
};

} // namespace vekha::ui
