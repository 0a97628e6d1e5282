// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrychecks.h"

#include "ui/common/buttons.h"
#include "ui/common/status.h"
#include "ui/data/entrymodel.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace vekha::ui {

namespace {

constexpr size_t mostShown = 30;

Status shapeOf(int kind)
{
    static constexpr Status shapes[] = {Status::Missed, Status::AtRisk, Status::NoData};
    return shapes[kind];
}

} // namespace

EntryChecks::EntryChecks(EntryModel &model, QWidget *parent)
    : Card({}, parent), m_model(model), m_count(new TextLabel(TypeRole::Secondary, Role::Muted, this)),
      m_list(new QWidget(this)), m_rows(new QVBoxLayout(m_list))
{
    addHeaderWidget(m_count);
    setBodyPadded(false);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false); // the scroll area has set it
    body()->addWidget(scroll);
    retranslate();
}

void EntryChecks::retranslate()
{
    setTitle(tr("Data check"));
    m_shown = false;
    refresh();
}

QStringList EntryChecks::texts() const
{
    QStringList texts;
    for (const Finding &finding : m_findings)
        texts.append(finding.place + QStringLiteral(": ") + finding.text);
    return texts;
}

// Beside the grid of a small window there is room for the title or for the word, not for both.
void EntryChecks::showCount()
{
    const int count = int(m_findings.size());
    const QString words = count == 0 ? QString() : tr("%n remark(s)", nullptr, count);
    const QFontMetrics title(ui::font(TypeRole::CardTitle));
    const int taken =
        title.horizontalAdvance(this->title()) + m_count->fontMetrics().horizontalAdvance(words);
    constexpr int edgesAndGap = 48;
    m_count->setText(taken + edgesAndGap <= width() || count == 0 ? words : QString::number(count));
    m_count->setToolTip(words);
    m_count->setAccessibleName(words);
}

void EntryChecks::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showCount();
}

void EntryChecks::refresh()
{
    std::vector<Finding> found = findings();
    if (m_shown && found == m_findings)
        return;
    m_findings = std::move(found);
    m_shown = true;
    show();
}

std::vector<EntryChecks::Finding> EntryChecks::findings() const
{
    std::vector<Finding> found;
    if (!m_model.hasSheet())
        return found;
    for (const QModelIndex &index : m_model.wrongCells())
        found.push_back(
            {Kind::Wrong, m_model.placeName(index), faultSentence(*m_model.wrongAt(index)), index});
    addUnusual(found);
    addMissing(found);
    return found;
}

// Newest first: what was entered long ago has been looked at.
void EntryChecks::addUnusual(std::vector<Finding> &found) const
{
    for (int column = m_model.columnCount() - 1; column >= 0; --column) {
        for (int row = 1; row <= m_model.sheet().inputRows; ++row) {
            const QModelIndex index = m_model.index(row, column);
            const EntryCell *cell = m_model.cell(index);
            if (!cell->unusual || m_model.wrongAt(index) || m_model.look(index).pending)
                continue;
            const UnusualFigure &unusual = *cell->unusual;
            const QString value = m_model.written(row, cell->stored);
            const QString low = m_model.written(row, unusual.low);
            const QString high = m_model.written(row, unusual.high);
            QString text;
            if (unusual.kind == UnusualFigure::Kind::Negative)
                text = tr("%1 is below zero").arg(value);
            else if (unusual.kind == UnusualFigure::Kind::DecimalSlip)
                text = tr("%1 instead of the usual %2–%3. Was %4 meant?")
                           .arg(value, low, high, m_model.written(row, unusual.meant));
            else
                text = tr("%1 instead of the usual %2–%3").arg(value, low, high);
            found.push_back({Kind::Unusual, m_model.placeName(index), text, index});
        }
    }
}

// An input without any figure here that keeps KPIs from being computed.
void EntryChecks::addMissing(std::vector<Finding> &found) const
{
    const EntrySheet &sheet = m_model.sheet();
    if (sheet.request.layout != EntryRequest::Layout::OneChannel || sheet.columns.empty())
        return;
    const auto hasFigures = [&sheet](int column) {
        for (int row = 0; row < sheet.inputRows; ++row) {
            if (sheet.cell(row, column).shown())
                return true;
        }
        return false;
    };
    // The newest period that was begun: nobody misses figures of a month that is not there yet.
    int last = int(sheet.columns.size()) - 1;
    while (last >= 0 && !hasFigures(last))
        --last;
    if (last < 0)
        return;
    std::map<MetricIndex, QStringList> kept;
    for (int row = sheet.inputRows; row < int(sheet.rows.size()); ++row) {
        const facts::Value &value = sheet.value(row, last);
        if (!value.hasNumber() && value.reason == facts::Reason::NoData && value.culprit >= 0)
            kept[value.culprit].append(m_model.rowName(m_model.gridRow(row)));
    }
    for (const auto &[input, kpis] : kept) {
        for (int row = 0; row < sheet.inputRows; ++row) {
            if (sheet.rows[size_t(row)].metric != input)
                continue;
            const QModelIndex index = m_model.index(m_model.gridRow(row), last);
            found.push_back(
                {Kind::Missing, m_model.placeName(index),
                 tr("not entered, so these are not computed: %1").arg(kpis.join(QStringLiteral(", "))),
                 index});
        }
    }
}

void EntryChecks::show()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    showCount();
    if (m_findings.empty()) {
        auto *fine = new TextLabel(tr("Nothing wrong or unusual in these figures."), TypeRole::Secondary,
                                   Role::Muted, m_list);
        fine->setWordWrap(true);
        fine->setContentsMargins(16, 8, 16, 16);
        m_rows->addWidget(fine);
    }
    for (size_t i = 0; i < std::min(m_findings.size(), mostShown); ++i)
        m_rows->addWidget(rowFor(m_findings[i], i == 0));
    if (m_findings.size() > mostShown) {
        auto *more = new TextLabel(tr("and %n more", nullptr, int(m_findings.size() - mostShown)),
                                   TypeRole::Secondary, Role::Muted, m_list);
        more->setContentsMargins(16, 8, 16, 8);
        m_rows->addWidget(more);
    }
    m_rows->addStretch(1);
}

QWidget *EntryChecks::rowFor(const Finding &finding, bool first)
{
    auto *row = new QWidget(m_list);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(16, first ? 2 : 10, 16, 10);
    line->setSpacing(10);
    auto *shape = new StatusShape(shapeOf(int(finding.kind)), statusSide, row);
    shape->setFixedSize(statusSide, statusSide);
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(0, 3, 0, 0); // level with the first line of text
    mark->addWidget(shape);
    mark->addStretch(1);
    line->addLayout(mark);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *place = new TextLabel(finding.place, TypeRole::SecondaryBold, Role::Text, row);
    place->setWordWrap(true);
    auto *text = new TextLabel(finding.text, TypeRole::Secondary, Role::Text, row);
    text->setWordWrap(true);
    texts->addWidget(place);
    texts->addWidget(text);
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    auto *go = new LinkButton(finding.kind == Kind::Missing ? tr("Enter") : tr("Go to the cell"), row);
    go->setAccessibleDescription(finding.place);
    const QPersistentModelIndex index = finding.index;
    connect(go, &LinkButton::clicked, this, [this, index] { Q_EMIT cellRequested(index); });
    links->addWidget(go);
    if (finding.kind == Kind::Unusual) {
        auto *right = new LinkButton(tr("It is right"), row);
        right->setToolTip(tr("Puts a note on the cell; a figure with a note is not marked."));
        right->setAccessibleDescription(finding.place);
        connect(right, &LinkButton::clicked, this, [this, index] { Q_EMIT accepted(index); });
        links->addWidget(right);
    }
    links->addStretch(1);
    texts->addLayout(links);
    line->addLayout(texts, 1);
    return row;
}

} // namespace vekha::ui
