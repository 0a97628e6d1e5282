// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/doubtcard.h"

#include "core/exchange/dateorders.h"
#include "core/exchange/numbertext.h"
#include "core/wording/names.h"
#include "ui/common/labels.h"
#include "ui/exchange/periodedit.h"
#include "ui/exchange/tablewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPainter>
#include <QRadioButton>

namespace vekha::ui {

namespace {

using exchange::DateOrder;
using exchange::DecimalMark;
using exchange::Doubt;
using exchange::Mapping;

constexpr int iconSide = 16;
constexpr int padding = 12;
constexpr int examplesShown = 3;
constexpr int tallestLine = 34;
constexpr size_t answersInOneRow = 2;

} // namespace

DoubtCard::DoubtCard(ImportSession &session, AppContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(padding + iconSide + padding, padding, padding, padding);
    hide();
}

// Questions that were answered in the meantime too: by the proposal, then those that came since.
std::vector<Doubt> DoubtCard::questions() const
{
    std::vector<Doubt> all;
    if (!m_session.table())
        return all;
    const Mapping &mapping = m_session.mapping();
    const auto &columns = m_session.table()->columns;
    // The order of day and month is asked for as long as the ambiguous column is the date.
    if (mapping.date && *mapping.date < int(columns.size()) && columns[size_t(*mapping.date)].ambiguous)
        all.push_back({Doubt::Kind::DateOrder, *mapping.date});
    for (const Doubt &open : m_session.doubts()) {
        if (std::find(all.begin(), all.end(), open) == all.end())
            all.push_back(open);
    }
    for (const Doubt &before : m_shown) {
        const bool isMark = before.kind == Doubt::Kind::DecimalMark;
        const bool stays = isMark || (before.kind == Doubt::Kind::NoDate && m_session.wasAsked(before.kind));
        const bool answered = isMark ? mapping.decimalMark != DecimalMark::Unknown
                                     : mapping.wholePeriod.has_value() && !mapping.date;
        if (stays && answered && std::find(all.begin(), all.end(), before) == all.end())
            all.push_back(before);
    }
    return all;
}

void DoubtCard::refresh()
{
    const auto asked = questions();
    const Mapping &mapping = m_session.mapping();
    const bool sameAnswers = mapping.dateOrder == m_shownFor.dateOrder &&
                             mapping.decimalMark == m_shownFor.decimalMark &&
                             mapping.form == m_shownFor.form && mapping.date == m_shownFor.date;
    if (asked != m_shown || !sameAnswers)
        rebuild(asked);
    m_shownFor = mapping;
}

void DoubtCard::retranslate() { rebuild(questions()); }

void DoubtCard::rebuild(const std::vector<Doubt> &questions)
{
    const bool hadFocus = m_content && focusWidget() && m_content->isAncestorOf(focusWidget());
    // The answer that was just pressed lives until its signal is done.
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_shown = questions;
    setVisible(!questions.empty());
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_column->addWidget(m_content);
    for (const Doubt &doubt : questions)
        addQuestion(doubt);
    m_content->show();
    orderTabs();
    if (hadFocus)
        focusAnswer();
    updateGeometry();
}

// The keyboard comes here after what was recognised, whenever the questions were made.
void DoubtCard::orderTabs()
{
    QWidget *before = m_before;
    for (QWidget *each : m_content->findChildren<QWidget *>()) {
        if (!before || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

void DoubtCard::focusQuestion()
{
    for (QWidget *each : m_content ? m_content->findChildren<QWidget *>() : QList<QWidget *>()) {
        if (each->focusPolicy() & Qt::TabFocus) {
            each->setFocus();
            return;
        }
    }
}

// Who answers by the keyboard stays at the answer.
void DoubtCard::focusAnswer()
{
    for (QRadioButton *answer : m_content->findChildren<QRadioButton *>()) {
        if (answer->isChecked()) {
            answer->setFocus();
            return;
        }
    }
}

void DoubtCard::addQuestion(const Doubt &doubt)
{
    switch (doubt.kind) {
    case Doubt::Kind::DateOrder:
        addDateOrder(doubt.column);
        break;
    case Doubt::Kind::DecimalMark:
        addDecimalMark(doubt.column);
        break;
    case Doubt::Kind::SameInput:
        addSameInput(doubt.column);
        break;
    case Doubt::Kind::WhichTable:
        addTables();
        break;
    case Doubt::Kind::NoDate:
        addPeriod();
        break;
    }
}

void DoubtCard::addChoices(const QString &question, const std::vector<Answer> &answers)
{
    auto *label = new TextLabel(question, TypeRole::BodyBold, Role::Text, m_content);
    label->setWordWrap(true);
    m_content->layout()->addWidget(label);
    auto *group = new QWidget(m_content);
    const bool oneRow = answers.size() <= answersInOneRow;
    auto *row = new QBoxLayout(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(oneRow ? 24 : 6);
    for (const Answer &answer : answers) {
        auto *button = new QRadioButton(menuText(answer.text), group);
        button->setChecked(answer.chosen);
        button->setAccessibleDescription(question);
        row->addWidget(button, 0, oneRow ? Qt::Alignment() : Qt::AlignLeft);
        connect(button, &QRadioButton::clicked, this, answer.choose, Qt::QueuedConnection);
    }
    row->addStretch(1);
    m_content->layout()->addWidget(group);
}

// Cells that can be read both ways and mean different things.
QStringList DoubtCard::examples(int column, bool dates) const
{
    QStringList found;
    for (const QStringList &row : m_session.table()->rows) {
        const QString cell = row.value(column).trimmed();
        const bool differs =
            dates ? dateRead(cell, DateOrder::DayFirst, column) !=
                            dateRead(cell, DateOrder::MonthFirst, column) &&
                        !dateRead(cell, DateOrder::DayFirst, column).isEmpty() &&
                        !dateRead(cell, DateOrder::MonthFirst, column).isEmpty()
                  : numberRead(cell, DecimalMark::Comma) != numberRead(cell, DecimalMark::Point);
        if (differs && !found.contains(cell))
            found += cell;
        if (found.size() == examplesShown)
            break;
    }
    return found;
}

QString DoubtCard::dateRead(const QString &text, DateOrder order, int column) const
{
    const QByteArray cell = text.toUtf8();
    const auto reading = exchange::readDateOf(m_session.table()->columns[size_t(column)],
                                              {cell.constData(), size_t(cell.size())}, order,
                                              m_context.names().fiscalCalendar());
    if (reading.kind != exchange::DateReading::Kind::Date)
        return {};
    return reading.period.granularity == calendar::Granularity::Day
               ? m_context.names().dateName(calendar::dateOf(reading.period.first))
               : m_context.names().inlineName(reading.period);
}

QString DoubtCard::numberRead(const QString &text, DecimalMark mark) const
{
    const QByteArray cell = text.toUtf8();
    const auto reading = exchange::readNumber({cell.constData(), size_t(cell.size())}, mark);
    return reading.kind == exchange::NumberReading::Kind::Number
               ? m_context.format().trimmedNumber(reading.value, 0, 6)
               : QString();
}

QString DoubtCard::orderText(DateOrder order, const exchange::Column &column) const
{
    switch (order) {
    case DateOrder::InMonths:
        return tr("whichever lies in %1, where all other dates do", "November 2024")
            .arg(monthsText(*column.sureMonths));
    case DateOrder::BySeparator:
        return column.dashOrder == DateOrder::DayFirst
                   ? tr("the day where they have “-”, the month with “/”")
                   : tr("the day where they have “/”, the month with “-”");
    case DateOrder::DayFirst:
        return tr("the day");
    case DateOrder::MonthFirst:
    case DateOrder::Unknown:
        break;
    }
    return tr("the month");
}

QString DoubtCard::monthsText(const calendar::DayRange &months) const
{
    const auto nameOf = [this](calendar::Day day) {
        return m_context.names().inlineName(
            calendar::FiscalCalendar().periodOf(calendar::Granularity::Month, day));
    };
    const QString first = nameOf(months.first);
    const QString last = nameOf(months.last);
    return first == last ? first : tr("%1 – %2", "October 2024 – January 2025").arg(first, last);
}

void DoubtCard::addDateOrder(int column)
{
    const QStringList cells = examples(column, true);
    const exchange::Column &dates = m_session.table()->columns[size_t(column)];
    const QString cell = cells.value(0);
    const QString question =
        cell.isEmpty()
            ? tr("Which stands first in “%1”, the day or the month? The file fits both.").arg(dates.name)
            : tr("Which stands first in “%1”, the day or the month? The file fits both: %2.")
                  .arg(dates.name, cells.join(QStringLiteral(", ")));
    std::vector<Answer> answers;
    for (const DateOrder order : exchange::ordersOffered(dates)) {
        const QString word = orderText(order, dates);
        answers.push_back({cell.isEmpty() ? word
                                          : tr("%1: %2 is %3", "the day: 03/04/2024 is 3 April 2024")
                                                .arg(word, cell, dateRead(cell, order, column)),
                           m_session.mapping().dateOrder == order, [this, order] {
                               changeMapping([order](Mapping &mapping) { mapping.dateOrder = order; });
                           }});
    }
    addChoices(question, answers);
}

void DoubtCard::addDecimalMark(int column)
{
    const QStringList cells = examples(column, false);
    const QString name = m_session.table()->columns[size_t(column)].name;
    const QString cell = cells.value(0);
    std::vector<Answer> answers;
    for (const DecimalMark mark : {DecimalMark::Comma, DecimalMark::Point}) {
        const QString word = mark == DecimalMark::Comma ? tr("the comma") : tr("the point");
        answers.push_back(
            {cell.isEmpty()
                 ? word
                 : tr("%1: %2 is %3", "the comma: 1,234 is 1.234").arg(word, cell, numberRead(cell, mark)),
             m_session.mapping().decimalMark == mark,
             [this, mark] { changeMapping([mark](Mapping &mapping) { mapping.decimalMark = mark; }); }});
    }
    addChoices(tr("What is the decimal mark in “%1”? The file fits both.").arg(name), answers);
}

// One of the columns counts; the others are ignored then.
void DoubtCard::addSameInput(int column)
{
    const auto uses = usesIn(m_session.mapping(), int(m_session.table()->columns.size()));
    const MetricId metric = uses[size_t(column)].metric;
    std::vector<int> same;
    for (int other = 0; other < int(uses.size()); ++other) {
        if (uses[size_t(other)].kind == ColumnUse::Kind::Metric && uses[size_t(other)].metric == metric)
            same.push_back(other);
    }
    std::vector<Answer> answers;
    answers.reserve(same.size());
    for (const int kept : same) {
        answers.push_back(
            {shortened(m_session.table()->columns[size_t(kept)].name), false, [this, kept, same] {
                 changeMapping([kept, &same](Mapping &mapping) {
                     for (const int other : same) {
                         if (other != kept)
                             mapping = withUse(std::move(mapping), other, {});
                     }
                 });
             }});
    }
    const metrics::MetricCatalog catalog = m_session.catalog();
    const auto index = catalog.indexOf(metric);
    addChoices(tr("Several columns hold “%1”. Which one counts?")
                   .arg(index ? wording::metricName(catalog.at(*index), m_context.language()) : metric),
               answers);
}

void DoubtCard::addTables()
{
    auto *label = new TextLabel(tr("The file holds several tables. Which one is to be imported?"),
                                TypeRole::BodyBold, Role::Text, m_content);
    auto *box = new QComboBox(m_content);
    const exchange::TablePreview &table = *m_session.table();
    box->addItem(tr("Choose…"), -1);
    for (int i = 0; i < int(table.blocks.size()); ++i) {
        const exchange::TableBlock &block = table.blocks[size_t(i)];
        const QString title =
            block.title.isEmpty() ? tr("From line %1").arg(block.first) : shortened(block.title, 60);
        box->addItem(tr("%1 · %2", "title of a table, its rows")
                         .arg(title, block.rows > 0 ? tr("%n row(s)", nullptr, block.rows) : tr("no rows")),
                     i);
    }
    box->setAccessibleName(label->text());
    label->setBuddy(box);
    auto *row = new QWidget(m_content);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(padding);
    line->addWidget(label);
    line->addWidget(box);
    line->addStretch(1);
    m_content->layout()->addWidget(row);
    connect(
        box, &QComboBox::activated, this,
        [this, box] {
            const int chosen = box->currentData().toInt();
            if (chosen < 0 || !m_session.table())
                return;
            exchange::FormChoice form = m_session.mapping().form;
            form.block = chosen;
            form.headerLine.reset();
            m_session.recognise(form);
        },
        Qt::QueuedConnection);
}

void DoubtCard::addPeriod()
{
    auto *label = new TextLabel(tr("No column tells the date. Of what period are all rows?"),
                                TypeRole::BodyBold, Role::Text, m_content);
    auto *edit = new PeriodEdit(m_context, m_content);
    edit->setPeriod(m_session.mapping().wholePeriod);
    edit->setAccessibleName(label->text());
    label->setBuddy(edit);
    auto *row = new QWidget(m_content);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(padding);
    line->addWidget(label);
    line->addWidget(edit);
    line->addStretch(1);
    m_content->layout()->addWidget(row);
    connect(edit, &PeriodEdit::periodChosen, this, [this](const calendar::Period &period) {
        changeMapping([&period](Mapping &mapping) { mapping.wholePeriod = period; });
    });
}

void DoubtCard::changeMapping(const std::function<void(Mapping &)> &change)
{
    if (!m_session.table())
        return;
    Mapping mapping = m_session.mapping();
    change(mapping);
    m_session.setMapping(mapping);
}

void DoubtCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), color(Role::RiskSoft), {}, cardRadius);
    const QLayoutItem *first = m_content ? m_content->layout()->itemAt(0) : nullptr;
    const int line = first ? std::min(first->geometry().height(), tallestLine) : iconSide;
    const int top = padding + (line - iconSide) / 2;
    paintIcon(&painter, QStringLiteral("warning"), QRectF(padding, top, iconSide, iconSide),
              color(Role::RiskText));
}

} // namespace vekha::ui
