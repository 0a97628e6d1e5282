// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metricpicker.h"

#include "core/wording/names.h"
#include "ui/common/fields.h"
#include "ui/theme/stylepaint.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QTextDocument>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int popupWidth = 340;
constexpr int popupHeight = 420;
constexpr int idRole = Qt::UserRole;

bool isMetric(const QListWidgetItem *item) { return item && item->data(idRole).isValid(); }

} // namespace

MetricPicker::MetricPicker(Mode mode, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_mode(mode), m_catalog(metrics::MetricCatalog::builtIn()),
      m_search(new SearchField(QString(), QString(), this)), m_channel(new QComboBox(this)),
      m_list(new QListWidget(this)), m_limit(new TextLabel(TypeRole::Small, Role::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_channel);
    column->addWidget(m_list, 1);
    column->addWidget(m_limit);
    m_channel->hide();
    m_limit->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_search->installEventFilter(this);
    setFrameShape(QFrame::StyledPanel);
    setFixedSize(popupWidth, popupHeight);
    connect(m_search, &QLineEdit::textChanged, this, &MetricPicker::fill);
    connect(m_list, &QListWidget::itemClicked, this, &MetricPicker::press);
    m_list->installEventFilter(this);
    retranslate();
}

void MetricPicker::retranslate()
{
    m_search->setPlaceholderText(tr("Find a metric"));
    m_search->setAccessibleName(tr("Find a metric"));
    m_channel->setAccessibleName(tr("Channel"));
    m_list->setAccessibleName(tr("Metrics"));
    showLimit();
}

void MetricPicker::setCatalog(const metrics::MetricCatalog &catalog, Language language)
{
    m_catalog = catalog;
    m_language = language;
    fillWhenShown();
}

void MetricPicker::fillWhenShown()
{
    m_stale = true;
    if (isVisible())
        fill();
}

QListWidget *MetricPicker::list()
{
    if (m_stale)
        fill();
    return m_list;
}

void MetricPicker::setChannels(const std::vector<Channel> &channels)
{
    m_channel->clear();
    m_channel->addItem(wording::allChannelsName(), number(ChannelId::All));
    for (const Channel &channel : channels) {
        if (!channel.archived)
            m_channel->addItem(wording::channelName(channel, m_language), number(channel.id));
    }
    m_channel->setVisible(!channels.empty());
}

void MetricPicker::setOffered(std::function<bool(const metrics::Metric &)> offered)
{
    m_offered = std::move(offered);
    fillWhenShown();
}

void MetricPicker::setChecked(const QList<MetricId> &metrics)
{
    m_checked = metrics;
    fillWhenShown();
    showLimit();
}

void MetricPicker::openUnder(QWidget *widget)
{
    m_search->clear();
    fill();
    showLimit();
    const QRect screen = widget->screen()->availableGeometry();
    const QPoint below = widget->mapToGlobal(QPoint(widget->width() - width(), widget->height() + 4));
    const QPoint above = widget->mapToGlobal(QPoint(widget->width() - width(), -height() - 4));
    QPoint place = below.y() + height() <= screen.bottom() || above.y() < screen.top() ? below : above;
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void MetricPicker::fill()
{
    m_stale = false;
    m_list->clear();
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty()) {
        for (const MetricIndex index : m_catalog.search(text)) {
            if (isOffered(index))
                addMetric(index);
        }
        if (m_list->count() == 0)
            addHead(tr("No metric has this name."));
    } else {
        for (const metrics::MetricGroup &group : m_catalog.groups()) {
            bool headed = false;
            for (MetricIndex index = 0; index < m_catalog.size(); ++index) {
                // In every group it belongs to it would stand several times: the first one tells enough.
                if (m_catalog.at(index).groups.value(0) != group.id || !isOffered(index))
                    continue;
                if (!headed)
                    addHead(wording::groupName(group, m_language));
                headed = true;
                addMetric(index);
            }
        }
        bool headed = false;
        for (MetricIndex index = 0; index < m_catalog.size(); ++index) {
            if (!m_catalog.at(index).groups.isEmpty() || !isOffered(index))
                continue;
            if (!headed)
                addHead(tr("Other metrics"));
            headed = true;
            addMetric(index);
        }
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (isMetric(m_list->item(row))) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void MetricPicker::addHead(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(ui::font(TypeRole::SmallBold));
    item->setForeground(color(Role::Muted));
    item->setSizeHint({0, 30});
}

void MetricPicker::addMetric(MetricIndex index)
{
    const metrics::Metric &metric = m_catalog.at(index);
    auto *item = new QListWidgetItem(wording::metricName(metric, m_language), m_list);
    item->setData(idRole, metric.id);
    item->setToolTip(Qt::convertFromPlainText(metric.help.in(m_language)));
    item->setSizeHint({0, 30});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (m_mode == Mode::Several)
        item->setCheckState(m_checked.contains(metric.id) ? Qt::Checked : Qt::Unchecked);
}

void MetricPicker::press(QListWidgetItem *item)
{
    if (!isMetric(item))
        return;
    const MetricId metric = item->data(idRole).toString();
    if (m_mode == Mode::Several) {
        toggle(metric);
        return;
    }
    const auto channel = ChannelId(m_channel->isVisibleTo(this) ? m_channel->currentData().toInt() : 0);
    close();
    Q_EMIT chosen(metric, channel);
}

void MetricPicker::toggle(const MetricId &metric)
{
    const bool had = m_checked.removeOne(metric);
    if (!had && (m_most == 0 || m_checked.size() < m_most))
        m_checked.append(metric);
    else if (!had)
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (isMetric(item) && item->data(idRole).toString() == metric)
            item->setCheckState(had ? Qt::Unchecked : Qt::Checked);
    }
    showLimit();
    Q_EMIT checkedChanged(m_checked);
}

void MetricPicker::showLimit()
{
    m_limit->setVisible(m_mode == Mode::Several && m_most > 0);
    m_limit->setText(tr("%1 of at most %2 chosen").arg(m_checked.size()).arg(m_most));
}

// Arrows walk the list while one types, Enter takes.
bool MetricPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool space = key->key() == Qt::Key_Space && watched == m_list;
    if (enter || space) {
        press(m_list->currentItem());
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
            if (!isMetric(m_list->item(row)))
                continue;
            m_list->setCurrentRow(row);
            break;
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void MetricPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    paintBox(&painter, rect(), color(Role::Surface), color(Role::Control), 0);
}

void MetricPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void MetricPicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vekha::ui
