// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/newchannellist.h"

#include "core/wording/names.h"
#include "ui/common/labels.h"
#include "ui/exchange/tablewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int iconSide = 14;
constexpr int iconRoom = 22;

} // namespace

NewChannelModel::NewChannelModel(ImportSession &session, AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_context(context)
{
}

// The list keeps its rows where only a type was changed, so that the person stays in the cell.
void NewChannelModel::refresh()
{
    std::vector<exchange::PreviewChannel> channels;
    if (m_session.facts()) {
        for (const exchange::PreviewChannel &channel : m_session.facts()->channels) {
            if (channel.id == ChannelId::All && channel.figures > 0)
                channels.push_back(channel);
        }
    } else if (m_session.state() == ImportSession::State::Judging) {
        return;
    }
    const auto sameName = [](const exchange::PreviewChannel &a, const exchange::PreviewChannel &b) {
        return a.name == b.name;
    };
    const bool same =
        std::equal(channels.begin(), channels.end(), m_channels.begin(), m_channels.end(), sameName);
    if (same) {
        m_channels = channels;
        if (!m_channels.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_channels = std::move(channels);
    endResetModel();
}

int NewChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_channels.size());
}

int NewChannelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// Where the file calls a known source by another name, both are said.
QString NewChannelModel::titleOf(const exchange::PreviewChannel &channel) const
{
    const QString title = channel.title.in(m_context.language());
    if (title.isEmpty() || title == channel.name)
        return channel.name;
    return tr("%1 (%2)", "name of a new channel, as the file calls it").arg(title, channel.name);
}

QVariant NewChannelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::PreviewChannel &channel = m_channels[size_t(index.row())];
    const ChannelType type = m_session.typeOf(channel);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return shortened(titleOf(channel), 80);
        return index.column() == TypeColumn ? wording::channelTypeName(type)
                                            : m_context.format().number(double(channel.figures));
    case RawValueRole:
        return index.column() == FiguresColumn ? QVariant(double(channel.figures)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? QVariant(tipText(channel.name)) : QVariant();
    case choiceRole:
        return int(type);
    default:
        return {};
    }
}

QVariant NewChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == FiguresColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("New channel");
    case TypeColumn:
        return tr("Type");
    default:
        return tr("Figures");
    }
}

Qt::ItemFlags NewChannelModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TypeColumn ? flags | Qt::ItemIsEditable : flags;
}

bool NewChannelModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != choiceRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_session.setChannelType(m_channels[size_t(index.row())].name, ChannelType(value.toInt()));
    return true;
}

void ChannelTypeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    FigureDelegate::paint(painter, option, index);
    const int top = option.rect.center().y() - iconSide / 2 + 1; // on whole pixels
    const QRectF mark(option.rect.right() - iconRoom + 2, top, iconSide, iconSide);
    paintIcon(painter, QStringLiteral("chevron-down"), mark, color(Role::Muted));
}

QWidget *ChannelTypeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    for (const ChannelType type : channelTypes())
        box->addItem(wording::channelTypeName(type), int(type));
    box->setAccessibleName(NewChannelModel::tr("Type of the channel “%1”")
                               .arg(index.siblingAtColumn(NewChannelModel::NameColumn).data().toString()));
    // One choice is all that is wanted of the editor.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<ChannelTypeDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void ChannelTypeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(NewChannelModel::choiceRole)));
}

void ChannelTypeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), NewChannelModel::choiceRole);
}

NewChannelList::NewChannelList(ImportSession &session, AppContext &context, QWidget *parent)
    : QWidget(parent), m_line(new TextLabel(TypeRole::Secondary, Role::Muted, this)),
      m_table(new DataTable(this)), m_model(new NewChannelModel(session, context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_table, 1);
    m_line->setWordWrap(true);
    m_table->setDensity(RowDensity::Compact);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(NewChannelModel::TypeColumn, new ChannelTypeDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == NewChannelModel::TypeColumn)
            m_table->edit(index);
    });
}

void NewChannelList::refresh()
{
    m_line->setText(tr("The import makes these channels. Their types are guesses: a click changes one."));
    m_table->setAccessibleName(tr("New channels"));
    const int before = m_model->rowCount();
    m_model->refresh();
    if (m_model->rowCount() != before)
        m_table->resizeToContents();
}

} // namespace vekha::ui
