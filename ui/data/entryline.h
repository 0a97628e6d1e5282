// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/entrytext.h"

#include <QModelIndex>
#include <QWidget>

namespace vekha {
struct EntryCell;
}

namespace vekha::ui {

class ElidingLabel;
class EntryModel;
class LinkButton;
class StatusShape;
class TextLabel;

/// The line above the grid: where one is, what stands there in full, what is wrong with it and how to mend
/// it.
class EntryLine : public QWidget {
    Q_OBJECT

public:
    explicit EntryLine(EntryModel &model, QWidget *parent = nullptr);

    /// Shows a cell; an invalid index empties the line.
    void showCell(const QModelIndex &index);
    /// Shows what is being typed there.
    void showTyping(const QModelIndex &index, const QString &text, Language language);
    /// A sentence of its own until the next cell is shown ("not found").
    void showMessage(const QString &text);

    [[nodiscard]] QString place() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] LinkButton *fixLink() const { return m_fix; }

Q_SIGNALS:
    /// The offered correction was taken.
    void fixRequested(const QModelIndex &index, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &typed, const EntryText *wrong);
    void describe(const EntryCell &cell);

    EntryModel &m_model;
    ElidingLabel *m_place;
    StatusShape *m_shape;
    TextLabel *m_typed;
    ElidingLabel *m_message;
    LinkButton *m_fix;
    QPersistentModelIndex m_index;
    QString m_corrected;
};

} // namespace vekha::ui
