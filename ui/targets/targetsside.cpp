// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetsside.h"

#include "core/wording/goalwords.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/targets/reasoncard.h"
#include "ui/targets/targettext.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int sideWidth = 320;
constexpr int narrowWidth = 272;
constexpr int cardGap = 16;
constexpr size_t warningsShown = 6;

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

TargetsSide::TargetsSide(QWidget *parent)
    : QScrollArea(parent), m_realismCard(new Card), m_realism(new RealismView(RealismView::Form::Full)),
      m_spreadCard(new Card), m_settleLabel(new TextLabel({}, TypeRole::Secondary, Role::Muted)),
      m_warningCard(new Card), m_warnings(new QWidget), m_lateCard(new Card),
      m_late(new TextLabel({}, TypeRole::Secondary, Role::Muted)), m_reason(new ReasonCard)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int barWidth = verticalScrollBar()->sizeHint().width();
    setFixedWidth(sideWidth + barWidth);
    m_realismCard->body()->addWidget(m_realism);
    buildSpread();
    new QVBoxLayout(m_warnings);
    m_warnings->layout()->setContentsMargins(0, 0, 0, 0);
    m_warningCard->body()->addWidget(m_warnings);
    m_warningCard->hide();
    m_late->setWordWrap(true);
    m_lateCard->body()->addWidget(m_late);
    m_lateCard->hide();
    auto *side = new QWidget;
    auto *cards = new QVBoxLayout(side);
    cards->setContentsMargins(0, 0, barWidth, 0);
    cards->setSpacing(cardGap);
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_realismCard, m_spreadCard, m_warningCard, m_lateCard, m_reason})
        cards->addWidget(card);
    cards->addStretch(1);
    setWidget(side);
    // The cards stay where they are when the bar comes.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [cards, barWidth](int least, int most) {
        cards->setContentsMargins(0, 0, most > least ? 0 : barWidth, 0);
    });
    connect(m_reason, &ReasonCard::allRevisionsRequested, this, &TargetsSide::allRevisionsRequested);
}

void TargetsSide::buildSpread()
{
    const auto addGroup = [this](auto &buttons, auto chosen) {
        auto *group = new QButtonGroup(this);
        for (size_t i = 0; i < buttons.size(); ++i) {
            buttons[i] = new QRadioButton;
            group->addButton(buttons[i], int(i));
            m_spreadCard->body()->addWidget(buttons[i]);
        }
        buttons.front()->setChecked(true);
        connect(group, &QButtonGroup::idClicked, this, chosen);
    };
    m_spreadCard->body()->setSpacing(8);
    addGroup(m_spread, [this](int id) { Q_EMIT spreadingChosen(targets::Spreading(id)); });
    m_spreadCard->body()->addWidget(m_settleLabel);
    addGroup(m_settle, [this](int id) { Q_EMIT settleChosen(id); });
    m_spreadCard->hide();
}

void TargetsSide::setNarrow(bool narrow)
{
    setFixedWidth((narrow ? narrowWidth : sideWidth) + verticalScrollBar()->sizeHint().width());
}

void TargetsSide::retranslate()
{
    setOver(m_isOver);
    m_spreadCard->setTitle(tr("Over the months"));
    for (size_t i = 0; i < m_spread.size(); ++i)
        m_spread[i]->setText(wording::spreadingName(targets::Spreading(i)));
    m_settleLabel->setText(tr("When a month is moved by hand"));
    m_settle[0]->setText(tr("Others take the rest"));
    m_settle[1]->setText(tr("The sum changes"));
    m_warningCard->setTitle(tr("Targets that disagree"));
    m_lateCard->setTitle(tr("Changed after closing"));
    m_realism->retranslate();
    m_reason->retranslate();
}

void TargetsSide::setOver(bool over)
{
    m_isOver = over;
    m_realismCard->setTitle(over ? tr("How did it end?") : tr("Is it realistic?"));
}

void TargetsSide::clear()
{
    m_realism->clear();
    m_reason->clearRevisions();
    m_reason->clearReason();
    m_warningCard->hide();
    m_lateCard->hide();
    m_spreadCard->hide();
}

void TargetsSide::setSpreading(std::optional<targets::Spreading> spreading)
{
    m_spreadCard->setVisible(spreading.has_value());
    if (!spreading)
        return;
    m_spread[size_t(*spreading)]->setChecked(true);
}

void TargetsSide::setWarnings(const std::vector<targets::Inconsistency> &found,
                              const metrics::MetricCatalog &catalog, const KpiWords &words)
{
    empty(*m_warnings->layout());
    size_t shown = 0;
    for (const targets::Inconsistency &one : found) {
        const metrics::Metric *metric = catalog.find(one.key.metric);
        if (!metric || shown == warningsShown)
            continue;
        ++shown;
        addWarning(one, *metric, words);
    }
    if (found.size() > shown)
        m_warnings->layout()->addWidget(new TextLabel(tr("and %n more", nullptr, int(found.size() - shown)),
                                                      TypeRole::Secondary, Role::Muted));
    m_warningCard->setVisible(shown > 0);
}

void TargetsSide::setLateChanges(const std::vector<targets::LateChange> &changes,
                                 const metrics::MetricCatalog &catalog, const KpiWords &words)
{
    QStringList lines;
    for (const targets::LateChange &change : changes) {
        const metrics::Metric *metric = catalog.find(change.metric);
        if (metric && lines.size() < qsizetype(warningsShown))
            lines += wording::sentence(change, *metric, words.names(), words.periods(), words.format());
    }
    if (changes.size() > size_t(lines.size()))
        lines += tr("and %n more", nullptr, int(changes.size()) - int(lines.size()));
    m_late->setText(lines.join(u'\n'));
    m_lateCard->setVisible(!changes.empty());
}

void TargetsSide::addWarning(const targets::Inconsistency &one, const metrics::Metric &metric,
                             const KpiWords &words)
{
    auto *link = new LinkButton(placeText(words.names().metric(one.key.metric), one.key, words));
    // Shortened where the name is long: the cards are as wide as the page lets them be.
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    link->setMinimumWidth(1);
    link->setToolTip(link->text().toHtmlEscaped());
    connect(link, &QAbstractButton::clicked, this, [this, key = one.key] { Q_EMIT warningChosen(key); });
    auto *text =
        new TextLabel(wording::sentence(one, metric, words.format()), TypeRole::Secondary, Role::Muted);
    text->setWordWrap(true);
    m_warnings->layout()->addWidget(link);
    m_warnings->layout()->addWidget(text);
}

} // namespace vekha::ui
