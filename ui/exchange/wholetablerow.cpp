// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/wholetablerow.h"

#include "core/exchange/channellookup.h"
#include "core/exchange/columnmeaning.h"
#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/searchcombo.h"
#include "ui/common/whendone.h"
#include "ui/exchange/periodedit.h"
#include "ui/exchange/tablewords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QtConcurrentRun>

namespace vekha::ui {

namespace {

using exchange::Mapping;

constexpr int gap = 8;
constexpr int boxWidth = 220;

QWidget *part(TextLabel *label, QWidget *editor, QWidget *parent)
{
    auto *made = new QWidget(parent);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 2 * gap, 0);
    row->setSpacing(gap);
    row->addWidget(label);
    row->addWidget(editor);
    label->setBuddy(editor);
    return made;
}

} // namespace

WholeTableRow::WholeTableRow(ImportSession &session, AppContext &context, QWidget *parent)
    : FlowRow(parent), m_session(session), m_context(context), m_channelLabel(new TextLabel),
      m_periodLabel(new TextLabel), m_metricLabel(new TextLabel), m_channel(new QComboBox),
      m_period(new PeriodEdit(context)), m_metric(new SearchCombo), m_merge(new QCheckBox(this)),
      m_medium(new QCheckBox(this)), m_lookup(new LinkButton)
{
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_channel->setFixedWidth(boxWidth);
    m_metric->setFixedWidth(boxWidth);
    m_channelPart = part(m_channelLabel, m_channel, this);
    m_periodPart = part(m_periodLabel, m_period, this);
    m_metricPart = part(m_metricLabel, m_metric, this);
    for (QWidget *each : {m_channelPart, m_periodPart, m_metricPart, static_cast<QWidget *>(m_merge),
                          static_cast<QWidget *>(m_medium), static_cast<QWidget *>(m_lookup)})
        addWidget(each);
    connect(m_channel, &QComboBox::activated, this, &WholeTableRow::takeChannel);
    connect(m_channel->lineEdit(), &QLineEdit::editingFinished, this, &WholeTableRow::takeChannel);
    connect(m_period, &PeriodEdit::periodChosen, this, [this](const calendar::Period &period) {
        change([&period](Mapping &mapping) { mapping.wholePeriod = period; });
    });
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        const MetricId metric = m_metric->currentData().toString();
        change([&metric](Mapping &mapping) { mapping.metric = metric; });
    });
    connect(m_merge, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Mapping &mapping) { mapping.mergeChannels = on; }); });
    connect(m_medium, &QCheckBox::toggled, this, &WholeTableRow::joinMedium);
    connect(m_lookup, &QAbstractButton::clicked, this, &WholeTableRow::chooseLookup);
}

// Figures in columns of periods, or in one column of values, without a column that names their inputs.
bool WholeTableRow::needsMetric() const
{
    const Mapping &mapping = m_session.mapping();
    return (!mapping.periods.empty() || mapping.value) && !mapping.metricName;
}

void WholeTableRow::refresh()
{
    m_showing = true;
    m_channelLabel->setText(tr("All rows belong to"));
    m_channel->setAccessibleName(m_channelLabel->text());
    m_periodLabel->setText(tr("All rows are of"));
    m_period->setAccessibleName(m_periodLabel->text());
    m_metricLabel->setText(tr("All figures are"));
    m_metric->setAccessibleName(m_metricLabel->text());
    m_merge->setText(tr("Match names to channels by their other names"));
    m_merge->setToolTip(tr("“vk”, “vk.com” and “vkontakte” then are one channel."));
    const Mapping &mapping = m_session.mapping();
    const bool any = m_session.table().has_value();
    m_channelPart->setVisible(any && mapping.channels.empty() && !mapping.lookup);
    const bool isAsked = m_session.wasAsked(exchange::Doubt::Kind::NoDate);
    m_periodPart->setVisible(any && !mapping.date && mapping.periods.empty() && !isAsked);
    m_metricPart->setVisible(any && needsMetric());
    m_merge->setVisible(any && (!mapping.channels.empty() || mapping.lookup));
    showLookup();
    if (m_channelPart->isVisibleTo(this) && !m_channel->hasFocus() && !m_channel->lineEdit()->hasFocus())
        fillChannels();
    if (m_period->period() != mapping.wholePeriod)
        m_period->setPeriod(mapping.wholePeriod);
    if (m_metricPart->isVisibleTo(this))
        fillMetrics();
    m_merge->setChecked(mapping.mergeChannels);
    showMedium();
    m_showing = false;
    arrange();
}

// What is left out is said: "cpc" and "email" of one source may be wanted as channels of their own.
void WholeTableRow::showMedium()
{
    const Mapping &mapping = m_session.mapping();
    const auto &table = m_session.table();
    const auto medium = table && !mapping.channels.empty() ? exchange::mediumColumn(*table) : std::nullopt;
    const bool joined = medium && std::find(mapping.channels.begin(), mapping.channels.end(), *medium) !=
                                      mapping.channels.end();
    m_medium->setVisible(medium && mapping.channels.front() != *medium);
    m_medium->setChecked(joined);
    if (!medium)
        return;
    QString example;
    for (const QStringList &row : table->rows) {
        const QString name = row.value(mapping.channels.front()).trimmed();
        const QString word = row.value(*medium).trimmed();
        if (!name.isEmpty() && !word.isEmpty()) {
            example = QStringLiteral("%1 / %2").arg(name, word);
            break;
        }
    }
    const QString header = table->columns[size_t(*medium)].name;
    m_medium->setText(example.isEmpty()
                          ? tr("Join “%1” to the channel").arg(header)
                          : tr("Join “%1” to the channel: %2").arg(header, shortened(example, 30)));
    m_medium->setToolTip(tr("Else that column is left out, and all media of a source are one channel."));
}

void WholeTableRow::joinMedium(bool joined)
{
    const auto medium = m_session.table() ? exchange::mediumColumn(*m_session.table()) : std::nullopt;
    if (!medium)
        return;
    change([joined, column = *medium](Mapping &mapping) {
        std::erase(mapping.channels, column);
        if (joined)
            mapping.channels.push_back(column);
    });
}

// Deals whose source only the list of leads tells: offered where rows have ids and no channel.
void WholeTableRow::showLookup()
{
    const Mapping &mapping = m_session.mapping();
    const auto &table = m_session.table();
    const bool hasIds = table && std::any_of(table->columns.begin(), table->columns.end(),
                                             [](const exchange::Column &each) { return each.distinct; });
    m_lookup->setVisible(hasIds && mapping.channels.empty());
    m_lookup->setText(mapping.lookup ? tr("Channels are those of “%1”, by “%2”: take them away")
                                           .arg(shortened(QFileInfo(mapping.lookup->file).fileName(), 40),
                                                mapping.lookup->idColumn)
                                     : tr("Channels from another list…"));
    m_lookup->setToolTip(
        tr("Takes each row’s channel from the row of another file that has the same id, such as "
           "a deal’s source from the list of leads."));
}

void WholeTableRow::chooseLookup()
{
    if (m_session.mapping().lookup) {
        change([](Mapping &mapping) { mapping.lookup.reset(); });
        return;
    }
    const QString file = QFileDialog::getOpenFileName(
        this, tr("The list that names the channels"), QFileInfo(m_session.source().path).path(),
        tr("Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.xls *.xml *.htm *.html);;All files (*)"));
    if (!file.isEmpty())
        lookUpIn(file);
}

void WholeTableRow::lookUpIn(const QString &file)
{
    using Found = Result<exchange::ChannelLookup>;
    const exchange::TablePreview table = *m_session.table();
    whenDone(this, QtConcurrent::run([file, table] { return exchange::lookupIn(file, table); }),
             [this](const Found &found) {
                 if (!found) {
                     Q_EMIT failed(found.error());
                     return;
                 }
                 change([&found](Mapping &mapping) {
                     mapping.channels.clear();
                     mapping.lookup = *found;
                 });
             });
}

void WholeTableRow::fillChannels()
{
    const QString wanted = m_session.mapping().channelName;
    m_channel->clear();
    const Language language = m_context.language();
    for (const Channel &channel : m_session.workspace().content()->channels) {
        if (!channel.archived)
            m_channel->addItem(wording::channelName(channel, language),
                               channel.id == ChannelId::Company ? codeOf(ChannelType::Company)
                                                                : wording::channelName(channel, language));
    }
    const int known = m_channel->findData(wanted.isEmpty() ? codeOf(ChannelType::Company) : wanted);
    m_channel->setCurrentIndex(known);
    if (known < 0)
        m_channel->setEditText(wanted);
}

void WholeTableRow::fillMetrics()
{
    auto *box = static_cast<SearchCombo *>(m_metric);
    if (box->count() == 0) {
        box->addItem(tr("Choose…"), QString());
        const metrics::MetricCatalog catalog = m_session.catalog();
        for (int i = 0; i < catalog.size(); ++i) {
            if (catalog.at(i).isInput())
                box->addItem(wording::metricName(catalog.at(i), m_context.language()), catalog.at(i).id);
        }
    }
    box->choose(m_session.mapping().metric);
}

QString WholeTableRow::channelNameChosen() const
{
    const QString text = m_channel->currentText().trimmed();
    const int known = m_channel->findText(text, Qt::MatchFixedString);
    return known >= 0 ? m_channel->itemData(known).toString() : text;
}

void WholeTableRow::takeChannel()
{
    const QString name = channelNameChosen();
    const QString company = codeOf(ChannelType::Company);
    const auto plain = [&company](const QString &each) { return each == company ? QString() : each; };
    if (plain(name) != plain(m_session.mapping().channelName))
        change([&name](Mapping &mapping) { mapping.channelName = name; });
}

void WholeTableRow::change(const std::function<void(Mapping &)> &edit)
{
    if (m_showing || !m_session.table())
        return;
    Mapping mapping = m_session.mapping();
    edit(mapping);
    m_session.setMapping(mapping);
}

} // namespace vekha::ui
