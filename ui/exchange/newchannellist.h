// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"
#include "ui/exchange/importsession.h"

#include <QAbstractTableModel>

namespace vekha::ui {

class TextLabel;

/// Channels that an import would make: name, guessed type, and the channel that a name stands for instead.
class NewChannelModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, FiguresColumn, ColumnCount };
    static constexpr int choiceRole = Qt::UserRole + 500; ///< code of the channel's type

    NewChannelModel(ImportSession &session, AppContext &context, QObject *parent);

    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString titleOf(const exchange::PreviewChannel &channel) const;

    ImportSession &m_session;
    AppContext &m_context;
    std::vector<exchange::PreviewChannel> m_channels;
};

/// Drop-down of channel types in a cell.
class ChannelTypeDelegate : public FigureDelegate {
    Q_OBJECT

public:
    using FigureDelegate::FigureDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

/// The list with a line that says what it is for.
class NewChannelList : public QWidget {
    Q_OBJECT

public:
    NewChannelList(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] int count() const { return m_model->rowCount(); }
    [[nodiscard]] DataTable *table() const { return m_table; }

private:
    TextLabel *m_line;
    DataTable *m_table;
    NewChannelModel *m_model;
};

} // namespace vekha::ui
