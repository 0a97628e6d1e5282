// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "core/base/channel.h"
#include "core/base/nearword.h"
#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/help/glossary.h"
#include "ui/help/helpbook.h"
#include "ui/help/topicview.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int listWidth = 320;
constexpr int listWidthInDialog = 260;
constexpr int rowHeight = 28;
constexpr int headHeight = 38;
constexpr int targetRole = Qt::UserRole;
const QString topicMark = QStringLiteral("topic:");
const QString metricMark = QStringLiteral("metric:");

QString named(const QString &mark, const QString &target)
{
    return target.startsWith(mark) ? target.sliced(mark.size()) : QString();
}

QString targetOf(const Destination &destination)
{
    if (helpTopic(destination.section))
        return topicMark + destination.section;
    return destination.metric.isEmpty() ? QString() : metricMark + destination.metric;
}

} // namespace

HelpPage::HelpPage(AppContext &context, Place place, QWidget *parent)
    : Page(context, parent), m_place(place), m_search(new SearchField({}, {}, this)),
      m_list(new QListWidget(this)), m_card(new Card({}, this)), m_view(new TopicView(this)),
      m_about(new LinkButton({}, this)), m_go(new SecondaryButton({}, this))
{
    m_card->addHeaderWidget(m_about);
    m_card->addHeaderWidget(m_go);
    m_card->body()->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeContents());
    row->addWidget(m_card, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    if (m_place == Place::Window) {
        m_head = new PageHead({}, this);
        layout->addWidget(m_head);
        layout->setContentsMargins(24, 0, 24, 16);
    } else {
        layout->setContentsMargins(0, 0, 0, 0);
    }
    layout->addLayout(row, 1);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_about);
    setTabOrder(m_about, m_go);
    setTabOrder(m_go, m_view);

    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::fillList);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpPage::openFound);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(targetRole).toString().isEmpty())
            showTarget(item->data(targetRole).toString());
    });
    connect(m_view, &TopicView::linkFollowed, this, &HelpPage::follow);
    connect(m_about, &QAbstractButton::clicked, this, [this] { follow(metricMark + m_beside); });
    connect(m_go, &QAbstractButton::clicked, this, [this] {
        const HelpTopic *topic = helpTopic(shownTopic());
        Q_EMIT destinationChosen(
            topic ? Destination{topic->page, {}, ChannelId::All, topic->section, {}}
                  : Destination{QStringLiteral("metric"), shownMetric(), ChannelId::All, {}, {}});
    });
    HelpPage::retranslate();
}

QWidget *HelpPage::makeContents()
{
    auto *contents = new Card({}, this);
    contents->setFixedWidth(m_place == Place::Window ? listWidth : listWidthInDialog);
    contents->body()->addWidget(m_search);
    contents->body()->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    return contents;
}

QAbstractButton *HelpPage::goButton() const { return m_go; }

metrics::MetricCatalog HelpPage::catalog() const
{
    return workspace() ? workspace()->content()->catalog : metrics::MetricCatalog::builtIn();
}

MetricId HelpPage::shownMetric() const { return named(metricMark, m_shown); }

QString HelpPage::shownTopic() const { return named(topicMark, m_shown); }

QString HelpPage::shownTitle() const { return m_card->title(); }

QString HelpPage::shownFormula() const
{
    for (const HelpBlock &block : m_view->content().blocks) {
        if (block.kind == HelpBlock::Kind::Formula)
            return block.text();
    }
    return {};
}

void HelpPage::open(const Destination &destination)
{
    const Target target = targetOf(destination);
    if (target.isEmpty())
        return;
    if (!m_search->text().isEmpty())
        m_search->clear(); // what was searched for is another matter
    showTarget(target);
    m_beside = shownTopic().isEmpty() ? MetricId() : destination.metric;
    showButtons();
    chooseShown();
}

Destination HelpPage::current() const
{
    return {QStringLiteral("help"),
            m_beside.isEmpty() ? shownMetric() : m_beside,
            ChannelId::All,
            shownTopic(),
            {}};
}

void HelpPage::refresh()
{
    fillList();
    showText();
}

void HelpPage::clear() { refresh(); }

// Contents

void HelpPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString words = m_search->text().trimmed();
    m_sought = words.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        addContents();
    else
        addFound(words);
    chooseShown();
    m_view->mark(m_sought);
}

void HelpPage::addFound(const QString &words)
{
    if (addMatches(words))
        return;
    const QString near = withoutMisprints(words);
    if (near != foldedName(words)) {
        addHead(tr("Found for “%1”").arg(near));
        m_sought = near.split(u' ', Qt::SkipEmptyParts);
        if (addMatches(near))
            return;
        m_list->clear();
    }
    addHead(tr("Nothing found"));
}

QString HelpPage::withoutMisprints(const QString &words) const
{
    const metrics::MetricCatalog all = catalog();
    QStringList known;
    for (MetricIndex index = 0; index < all.size(); ++index) {
        const metrics::Metric &metric = all.at(index);
        for (const QString &name : {metric.name.ru, metric.name.en, metric.shortName.ru, metric.shortName.en})
            known += foldedName(name).split(u' ', Qt::SkipEmptyParts);
    }
    return corrected(words, known + helpWords());
}

// @return whether there are any
bool HelpPage::addMatches(const QString &words)
{
    const QStringList topics = searchHelp(words, context().language());
    const metrics::MetricCatalog all = catalog();
    const std::vector<MetricIndex> found = all.search(words);
    if (!topics.isEmpty())
        addHead(tr("Topics"));
    for (const QString &id : topics)
        addTopic(id);
    if (!found.empty())
        addHead(tr("Glossary"));
    for (const MetricIndex index : found)
        addMetric(all.at(index));
    return !topics.isEmpty() || !found.empty();
}

void HelpPage::addContents()
{
    const auto addTopics = [this](const QString &head, HelpGroup group) {
        addHead(head);
        for (const HelpTopic &topic : helpTopics()) {
            if (topic.group == group)
                addTopic(topic.id);
        }
    };
    addTopics(tr("Getting started"), HelpGroup::Start);
    addTopics(tr("The pages"), HelpGroup::Pages);
    addTopics(tr("How it is reckoned"), HelpGroup::Background);
    const metrics::MetricCatalog all = catalog();
    for (const metrics::MetricGroup &group : all.groups()) {
        addHead(tr("Glossary: %1").arg(wording::groupName(group, context().language())));
        for (MetricIndex index = 0; index < all.size(); ++index) {
            if (!all.at(index).groups.isEmpty() && all.at(index).groups.first() == group.id)
                addMetric(all.at(index));
        }
    }
}

void HelpPage::addHead(const QString &text)
{
    auto *head = new QListWidgetItem(text, m_list);
    head->setFlags(Qt::NoItemFlags);
    head->setFont(ui::font(TypeRole::SecondaryBold));
    head->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    head->setSizeHint({0, headHeight});
}

void HelpPage::addTopic(const QString &id)
{
    addItem(helpTextOf(id, context().language()).title, topicMark + id);
}

void HelpPage::addMetric(const metrics::Metric &metric)
{
    addItem(wording::metricName(metric, context().language()), metricMark + metric.id);
}

void HelpPage::addItem(const QString &text, const Target &target)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(targetRole, target);
    item->setSizeHint({0, rowHeight});
    item->setToolTip(text.toHtmlEscaped());
}

void HelpPage::chooseShown()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(targetRole).toString() == m_shown && !m_shown.isEmpty()) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(std::max(0, row - 1))); // a head above it is seen too
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

// What is shown

// The window keeps the way back; the dialog does so by itself.
void HelpPage::follow(const Target &target)
{
    if (!named(topicMark, target).isEmpty())
        Q_EMIT destinationChosen({QStringLiteral("help"), {}, ChannelId::All, named(topicMark, target), {}});
    else if (!named(metricMark, target).isEmpty())
        Q_EMIT destinationChosen({QStringLiteral("help"), named(metricMark, target), ChannelId::All, {}, {}});
}

void HelpPage::showTarget(const Target &target)
{
    m_shown = target;
    m_beside.clear();
    showText();
}

void HelpPage::showText()
{
    const metrics::MetricCatalog all = catalog();
    auto index = all.indexOf(shownMetric());
    if (!index && !helpTopic(shownTopic())) // nothing yet, or an own metric that is gone
        m_shown = topicMark + helpTopics().front().id;
    index = all.indexOf(shownMetric());
    const Language language = context().language();
    const HelpText text = index ? glossaryEntry(all, *index, language) : helpTextOf(shownTopic(), language);
    m_card->setTitle(text.title);
    m_card->setSubtitle(!index ? QString() : all.at(*index).isInput() ? tr("input") : tr("KPI"));
    m_view->setContent(text);
    m_view->mark(m_sought);
    showButtons();
}

void HelpPage::showButtons()
{
    const HelpTopic *topic = helpTopic(shownTopic());
    const bool leadsOn = !topic || !topic->page.isEmpty();
    const bool there = workspace() || (topic && topic->page == QLatin1String("settings"));
    m_go->setText(topic ? tr("Open this page") : tr("Show its trend"));
    m_go->setVisible(m_place == Place::Window && leadsOn && there);
    const metrics::MetricCatalog all = catalog();
    const auto beside = all.indexOf(m_beside);
    m_about->setVisible(beside.has_value());
    if (beside)
        m_about->setText(
            tr("What “%1” means").arg(wording::shortMetricName(all.at(*beside), context().language())));
}

void HelpPage::retranslate()
{
    if (m_head) {
        m_head->setTitle(tr("Help"));
        m_head->setHint(tr("How the pages work, what the statuses mean, and the glossary of all metrics"));
    }
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search topics and metrics"));
    m_list->setAccessibleName(tr("Contents"));
    fillList();
    showText();
}

void HelpPage::focusInEvent(QFocusEvent *event) { m_search->setFocus(event->reason()); }

int HelpPage::firstRow() const
{
    int row = 0;
    while (row < m_list->count() && m_list->item(row)->data(targetRole).toString().isEmpty())
        ++row;
    return row < m_list->count() ? row : -1;
}

void HelpPage::chooseFirst()
{
    if (const int row = firstRow(); row >= 0 && m_list->currentRow() < 0)
        m_list->setCurrentRow(row);
}

void HelpPage::enterList()
{
    if (firstRow() < 0)
        return;
    chooseFirst();
    m_list->setFocus(Qt::OtherFocusReason);
}

// What is looked for is the first that was found, unless what is shown was found as well.
void HelpPage::openFound()
{
    if (!m_search->text().trimmed().isEmpty())
        chooseFirst();
    m_view->setFocus(Qt::OtherFocusReason);
}

bool HelpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down) {
        enterList();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Up && m_list->currentRow() <= firstRow()) {
        m_search->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT leaveRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace vekha::ui
