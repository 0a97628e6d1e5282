// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"

#include <functional>

class QLineEdit;

namespace vekha::ui {

/// The field that stands over a cell while a figure is typed; `placeName` is for screen readers.
[[nodiscard]] QLineEdit *makeCellEdit(QWidget *parent, const QString &placeName);
/// Gives such a field its first text. Views ask again when the cell's data change under it: what is being
/// typed stays.
void fillOnce(QWidget *editor, const QString &text);

/// What a model knows of the cells one types figures into.
struct EditedCells {
    std::function<bool(const QModelIndex &)> isEditable;
    std::function<QString(const QModelIndex &)> placeName; ///< for screen readers
    std::function<QString(const QModelIndex &)> editText;  ///< what the editor begins with
    std::function<void(const QModelIndex &, const QString &)> setText;
};

/// Makes the editor of a figure in a table with a spreadsheet's keys; Enter, Tab and arrows end editing and
/// move on.
class CellEditDelegate : public FigureDelegate {
    Q_OBJECT

public:
    explicit CellEditDelegate(EditedCells cells, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// At every key.
    void textEdited(const QModelIndex &index, const QString &text);
    void editingEnded();
    void moveRequested(int rows, int columns);

private:
    EditedCells m_cells;
};

/// The cells of a model that has isEditable(), placeName(), editText() and setText().
template <class Model> [[nodiscard]] EditedCells editedCellsOf(Model &model)
{
    return {[&model](const QModelIndex &index) { return model.isEditable(index); },
            [&model](const QModelIndex &index) { return model.placeName(index); },
            [&model](const QModelIndex &index) { return model.editText(index); },
            [&model](const QModelIndex &index, const QString &text) { model.setText(index, text); }};
}

} // namespace vekha::ui
