// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int listWidth = 340;
constexpr int idRole = Qt::UserRole;

} // namespace

HelpPage::HelpPage(AppContext &context, QWidget *parent)
    : Page(context, parent), m_head(new PageHead({}, this)), m_search(new SearchField({}, {}, this)),
      m_list(new QListWidget(this)), m_card(new Card({}, this)), m_openMetric(new LinkButton({}, this))
{
    auto *listCard = new Card({}, this);
    listCard->setFixedWidth(listWidth);
    listCard->body()->addWidget(m_search);
    listCard->body()->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);

    m_text = addLine(m_card->body());
    m_formulaTitle = new TextLabel(TypeRole::SecondaryBold, Role::Muted, this);
    m_card->body()->addWidget(m_formulaTitle);
    m_formula = addLine(m_card->body());
    m_names = addLine(m_card->body());
    m_facts = addLine(m_card->body());
    for (TextLabel *muted : {m_names, m_facts})
        muted->setRole(Role::Muted);
    m_card->body()->addWidget(m_openMetric, 0, Qt::AlignLeft);
    m_card->body()->addStretch(1);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(listCard);
    row->addWidget(m_card, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(row, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !item->data(idRole).toString().isEmpty())
            showMetric(item->data(idRole).toString());
    });
    connect(m_openMetric, &QAbstractButton::clicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("metric"), m_shown, ChannelId::All, {}, {}});
    });
    HelpPage::retranslate();
}

TextLabel *HelpPage::addLine(QVBoxLayout *column)
{
    auto *label = new TextLabel(TypeRole::Body, Role::Text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(label);
    return label;
}

metrics::MetricCatalog HelpPage::catalog() const
{
    return workspace() ? workspace()->content()->catalog : metrics::MetricCatalog::builtIn();
}

void HelpPage::open(const Destination &destination)
{
    if (!destination.metric.isEmpty())
        showMetric(destination.metric);
    fillList();
}

Destination HelpPage::current() const { return {QStringLiteral("help"), m_shown, ChannelId::All, {}, {}}; }

QString HelpPage::shownFormula() const { return m_formula->text(); }

void HelpPage::refresh() { fillList(); }

void HelpPage::clear() { fillList(); }

void HelpPage::fillList()
{
    const metrics::MetricCatalog all = catalog();
    const Language language = context().language();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QListWidgetItem *chosen = nullptr;
    const auto addMetric = [&](MetricIndex index) {
        const metrics::Metric &metric = all.at(index);
        auto *item = new QListWidgetItem(wording::metricName(metric, language), m_list);
        item->setData(idRole, metric.id);
        item->setToolTip(wording::metricName(metric, language).toHtmlEscaped());
        if (metric.id == m_shown)
            chosen = item;
    };
    const auto addHead = [this](const QString &text) {
        auto *head = new QListWidgetItem(text, m_list);
        head->setFlags(Qt::NoItemFlags);
        QFont bold = head->font();
        bold.setBold(true);
        head->setFont(bold);
    };
    if (!m_search->text().trimmed().isEmpty()) {
        for (const MetricIndex index : all.search(m_search->text()))
            addMetric(index);
    } else {
        for (const metrics::MetricGroup &group : all.groups()) {
            addHead(wording::groupName(group, language));
            for (MetricIndex index = 0; index < all.size(); ++index) {
                if (!all.at(index).groups.isEmpty() && all.at(index).groups.first() == group.id)
                    addMetric(index);
            }
        }
    }
    if (chosen) {
        m_list->setCurrentItem(chosen);
        m_list->scrollToItem(chosen);
    }
    if (m_shown.isEmpty()) {
        for (int row = 0; row < m_list->count(); ++row) {
            const QString id = m_list->item(row)->data(idRole).toString();
            if (!id.isEmpty()) {
                showMetric(id);
                break;
            }
        }
    } else {
        showMetric(m_shown);
    }
}

void HelpPage::showMetric(const MetricId &id)
{
    const metrics::MetricCatalog all = catalog();
    const auto index = all.indexOf(id);
    if (!index)
        return;
    m_shown = id;
    const metrics::Metric &metric = all.at(*index);
    const Language language = context().language();
    m_card->setTitle(wording::metricName(metric, language));
    m_card->setSubtitle(metric.isInput() ? tr("input") : tr("KPI"));
    m_text->setText(metric.help.in(language));
    m_formulaTitle->setText(metric.isInput() ? tr("How it adds up") : tr("Formula"));
    if (metric.isInput())
        m_formula->setText(tr("Over time: %1. Over channels: %2.")
                               .arg(wording::overTimeName(metric.input().overTime).toLower(),
                                    wording::overChannelsName(metric.input().overChannels).toLower()));
    else
        m_formula->setText(all.shownText(all.formulaOf(*index), language));
    const QString other =
        metric.name.in(language == Language::Russian ? Language::English : Language::Russian);
    QStringList alsoCalled{other};
    alsoCalled += metric.synonyms;
    alsoCalled.removeAll(wording::metricName(metric, language));
    alsoCalled.removeDuplicates();
    m_names->setText(tr("Also called: %1").arg(alsoCalled.join(QStringLiteral(", "))));
    m_names->setVisible(!alsoCalled.isEmpty());
    m_facts->setText(
        tr("Unit: %1. %2. Id in formulas and files: %3")
            .arg(wording::unitName(metric.unit).toLower(), wording::directionName(metric.better), metric.id));
    m_openMetric->setVisible(workspace() != nullptr);
}

void HelpPage::retranslate()
{
    m_head->setTitle(tr("Help"));
    m_head->setHint(
        tr("Every figure and KPI: what it means, how it is computed, what it is called elsewhere"));
    m_search->setPlaceholderText(tr("Find a metric by any of its names"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Metrics"));
    m_openMetric->setText(tr("Show its trend"));
    fillList();
}

} // namespace vekha::ui
