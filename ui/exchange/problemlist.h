// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace vekha::ui {

class LinkButton;
class ProblemTable;
class TextLabel;

/// Rows of a file that cannot be read: line, column, what stands there, why.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, NameColumn, TextColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<exchange::RowProblem> problems);
    [[nodiscard]] const std::vector<exchange::RowProblem> &problems() const { return m_problems; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exchange::RowProblem> m_problems;
};

/// The list with its title; it can be copied (Ctrl+C) and saved as CSV. A row leads to its place in the
/// preview.
class ProblemList : public QWidget {
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    /// @param all  how many there are; the list may hold only the first of them
    void show(const std::vector<exchange::RowProblem> &problems, qint64 all);
    [[nodiscard]] ProblemTable *table() const { return m_table; }
    [[nodiscard]] LinkButton *saveLink() const { return m_save; }
    /// Writes the list; false with the reason in `wrong`.
    [[nodiscard]] bool saveTo(const QString &path, QString *wrong) const;

Q_SIGNALS:
    void problemChosen(qint64 line, const QString &column);
    void failed(const QString &sentence);

private:
    void save();

    TextLabel *m_title;
    LinkButton *m_save;
    ProblemTable *m_table;
    ProblemModel *m_model;
};

} // namespace vekha::ui
