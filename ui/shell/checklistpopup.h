// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QListWidget;
class QListWidgetItem;

namespace vekha::ui {

class SearchField;

/// A list with check boxes and a search on top that drops down from a filter button. Nothing checked, or the
/// first row
/// ("all"), means no filter. Each click takes effect at once.
class CheckListPopup : public QFrame {
    Q_OBJECT

public:
    struct Item {
        int id = 0;
        QString text;
        int series = -1; ///< colour of its swatch, -1: none
        bool operator==(const Item &) const = default;
    };

    explicit CheckListPopup(QWidget *parent = nullptr);

    void setTexts(const QString &all, const QString &search);
    void setItems(const QList<Item> &items, const QList<int> &checked);
    /// The rows, which are made when they are first shown or asked for.
    [[nodiscard]] QListWidget *list();
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// Ids of what is checked; empty: all.
    void chosen(const QList<int> &ids);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void fillWhenShown();
    void take(QListWidgetItem *changed);
    void filterBy(const QString &text);

    SearchField *m_search = nullptr; ///< made with the list when that is first shown
    QListWidget *m_list = nullptr;
    QString m_allText;
    QString m_searchText;
    QList<Item> m_items;
    QList<int> m_checked;
    bool m_filling = false;
    bool m_stale = true;
};

} // namespace vekha::ui
