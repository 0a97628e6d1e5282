// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/metrics/catalog.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QListWidget;
class QListWidgetItem;

namespace vekha::ui {

class SearchField;
class TextLabel;

/// Popup to choose metrics by group or by search: one with a click or Enter, or several with check marks.
class MetricPicker : public QFrame {
    Q_OBJECT

public:
    enum class Mode { One, Several };

    explicit MetricPicker(Mode mode, QWidget *parent = nullptr);

    void setCatalog(const metrics::MetricCatalog &catalog, Language language);

    /// Offers a choice of channel under the search field; an empty list hides it.
    void setChannels(const std::vector<Channel> &channels);

    /// The checked metrics, in their order (Mode::Several).
    void setChecked(const QList<MetricId> &metrics);

    [[nodiscard]] const QList<MetricId> &checked() const { return m_checked; }

    /// Only metrics for which `offered` is true are listed.
    void setOffered(std::function<bool(const metrics::Metric &)> offered);

    /// No more than this many check marks; 0 for no limit.
    void setMost(int count) { m_most = count; }

    /// Shows the popup under (or over) a widget, right edges aligned, with the search field ready.
    void openUnder(QWidget *widget);

    [[nodiscard]] SearchField *searchField() const { return m_search; }

    /// The rows, which are made when they are first shown or asked for.
    [[nodiscard]] QListWidget *list();

    [[nodiscard]] QComboBox *channelBox() const { return m_channel; }

Q_SIGNALS:
    /// Mode::One: a metric was chosen; the popup has closed.
    void chosen(const QString &metric, vekha::ChannelId channel);
    /// Mode::Several: after every check mark set or taken.
    void checkedChanged(const QList<vekha::MetricId> &metrics);
    /// The popup is gone, by whatever way.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillWhenShown();
    [[nodiscard]] bool isOffered(MetricIndex index) const
    {
        return !m_offered || m_offered(m_catalog.at(index));
    }
    void addHead(const QString &text);
    void addMetric(MetricIndex index);
    void press(QListWidgetItem *item);
    void toggle(const MetricId &metric);
    void showLimit();
    void retranslate();

    Mode m_mode;
    std::function<bool(const metrics::Metric &)> m_offered;
    metrics::MetricCatalog m_catalog;
    Language m_language = Language::English;
    QList<MetricId> m_checked;
    int m_most = 0;
    bool m_stale = true;
    SearchField *m_search;
    QComboBox *m_channel;
    QListWidget *m_list;
    TextLabel *m_limit;
};

} // namespace vekha::ui
