// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/datapage.h"

#include "core/wording/changes.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/data/channelspanel.h"
#include "ui/data/entrydone.h"
#include "ui/data/entrypanel.h"
#include "ui/data/importhistorypanel.h"
#include "ui/data/metricspanel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace vekha::ui {

DataPage::DataPage(AppContext &context, QWidget *parent)
    : Page(context, parent), m_head(new PageHead({}, this)), m_segments(new SegmentedControl(this)),
      m_undo(new SecondaryButton({}, this)), m_import(new PrimaryButton({}, this)),
      m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    m_head->addLeft(m_segments);
    m_undo->setIconName(QStringLiteral("undo"));
    m_import->setIconName(QStringLiteral("import"));
    m_head->addRight(m_undo);
    m_head->addRight(m_import);
    add(QStringLiteral("entry"), new EntryPanel(context, this));
    connect(entry(), &EntryPanel::waitingChanged, this, &DataPage::waitingChanged);
    add(QStringLiteral("imports"), new ImportHistoryPanel(context, this));
    add(QStringLiteral("metrics"), new MetricsPanel(context, this));
    add(QStringLiteral("channels"), new ChannelsPanel(context, this));
    retranslate();
    connect(m_segments, &SegmentedControl::currentChanged, this, &DataPage::showSection);
    connect(m_undo, &QPushButton::clicked, this, &DataPage::undo);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("import"), {}, ChannelId::All, {}, {}});
    });
}

void DataPage::add(const QString &id, Page *panel)
{
    m_sections.push_back({id, panel});
    m_stack->addWidget(panel);
    connect(panel, &Page::destinationChosen, this, [this](const Destination &destination) {
        // Between its own sections the page goes by itself, without a step of the window's history.
        if (destination.page == QLatin1String("data"))
            open(destination);
        else
            Q_EMIT destinationChosen(destination);
    });
    connect(panel, &Page::viewChosen, this, &Page::viewChosen);
    connect(panel, &Page::messageShown, this, &Page::messageShown);
    connect(panel, &Page::selectionDescribed, this, &Page::selectionDescribed);
    connect(panel, &Page::errorOccurred, this, &Page::errorOccurred);
    connect(panel, &Page::settled, this, &Page::settled);
}

Page *DataPage::panel(const QString &section) const
{
    for (const Section &known : m_sections) {
        if (known.id == section)
            return known.panel;
    }
    return nullptr;
}

bool DataPage::leave()
{
    auto *shown = qobject_cast<Page *>(m_stack->currentWidget());
    return !shown || shown->leave();
}

// It is made of pages that ask by themselves.
bool DataPage::isAsking() const
{
    return Page::isAsking() || std::any_of(m_sections.begin(), m_sections.end(),
                                           [](const Section &section) { return section.panel->isAsking(); });
}

// Nothing typed is lost on the way to another section. @return whether the section is shown
bool DataPage::showSection(int index)
{
    if (index < 0 || index >= int(m_sections.size()))
        return false;
    if (index != m_stack->currentIndex() && !leave()) {
        m_segments->setCurrent(m_stack->currentIndex());
        return false;
    }
    m_segments->setCurrent(index);
    m_stack->setCurrentIndex(index);
    Q_EMIT selectionDescribed({});
    return true;
}

void DataPage::open(const Destination &destination)
{
    for (int i = 0; i < int(m_sections.size()); ++i) {
        if (m_sections[size_t(i)].id == destination.section && !showSection(i))
            return;
    }
    const bool something =
        !destination.metric.isEmpty() || destination.channel != ChannelId::All || destination.period;
    if (destination.section.isEmpty() && something && !showSection(0))
        return;
    if (workspace())
        m_sections[size_t(m_stack->currentIndex())].panel->setWorkspace(workspace());
    m_sections[size_t(m_stack->currentIndex())].panel->open(destination);
}

EntryPanel *DataPage::entry() const { return qobject_cast<EntryPanel *>(panel(QStringLiteral("entry"))); }

void DataPage::showImported(const ImportedFigures &imported)
{
    if (!workspace())
        return;
    entry()->setWorkspace(workspace());
    entry()->showImported(imported);
}

bool DataPage::hasWaiting() const { return entry()->hasWaiting(); }

Destination DataPage::current() const
{
    const Section &shown = m_sections[size_t(m_stack->currentIndex())];
    Destination destination = shown.panel->current();
    destination.page = QStringLiteral("data");
    destination.section = shown.id;
    return destination;
}

void DataPage::refresh()
{
    for (const Section &section : m_sections) {
        section.panel->setWorkspace(workspace());
        section.panel->setView(view());
    }
    const auto next = workspace()->nextUndo();
    m_undo->setEnabled(next.has_value());
    m_undo->setToolTip(next ? wording::describe(next->kind, next->args, nameBook(), context().names())
                            : QString());
}

// Also before another workspace comes: the panels must not look at the old one any more.
void DataPage::clear()
{
    for (const Section &section : m_sections)
        section.panel->setWorkspace(workspace());
}

void DataPage::retranslate()
{
    m_head->setTitle(tr("Data"));
    const QHash<QString, QString> titles{{QStringLiteral("entry"), tr("Entry")},
                                         {QStringLiteral("imports"), tr("Import history")},
                                         {QStringLiteral("metrics"), tr("Metrics and formulas")},
                                         {QStringLiteral("channels"), tr("Channels")}};
    QStringList texts;
    for (const Section &section : m_sections)
        texts.append(titles.value(section.id));
    m_segments->setSegments(texts);
    m_segments->setAccessibleName(tr("Sections of the page"));
    m_undo->setText(tr("Undo"));
    m_import->setText(tr("Import"));
}

void DataPage::undo()
{
    auto *entry = qobject_cast<EntryPanel *>(m_stack->currentWidget());
    if (entry && entry->takeBack())
        return;
    whenDone<Result<Applied>>(this, workspace()->undoLater(), [this](const Result<Applied> &applied) {
        if (applied)
            Q_EMIT messageShown(
                tr("Undone: %1")
                    .arg(wording::describe(applied->kind, applied->args, nameBook(), context().names())),
                false);
        else
            Q_EMIT errorOccurred(applied.error());
    });
}

} // namespace vekha::ui
