// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/metric/shown.h"

#include <QAbstractButton>

namespace vekha::ui {

class IconButton;
class LinkButton;

/// One event or note: its day, its text, below it what it concerns; a cross removes it.
class EventRow : public QAbstractButton {
    Q_OBJECT

public:
    EventRow(const QString &day, const QString &text, const QString &about, QWidget *parent);

    [[nodiscard]] IconButton *removeButton() const { return m_remove; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The text as it is broken into lines.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QStringList broken() const;
    [[nodiscard]] int textRoom() const;

    QString m_day;
    QString m_about;
    QStringList m_lines{QString()};
    IconButton *m_remove;
};

/// What happened to a metric: dated events and the notes on its figures, newest first.
class EventsCard : public Card {
    Q_OBJECT

public:
    explicit EventsCard(QWidget *parent = nullptr);

    void setShown(const Shown &shown);
    void retranslate();
    [[nodiscard]] QList<EventRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void addRequested();
    /// A row was clicked: show that day in the trend.
    void dayChosen(QDate day);
    void eventRemoved(const vekha::Event &event);
    void noteRemoved(const vekha::FactNote &note);

private:
    void addRow(const Shown &shown, const Event &event);
    void addRow(const Shown &shown, const FactNote &note);
    void keep(EventRow *row, QDate day);

    LinkButton *m_add;
    LinkButton *m_more;
    TextLabel *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QList<EventRow *> m_rows;
    std::optional<Shown> m_shown;
    bool m_showsAll = false;
};

} // namespace vekha::ui
