// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardeditor.h"

#include "core/wording/number_input.h"
#include "ui/common/buttons.h"
#include "ui/common/errorwords.h"
#include "ui/common/fields.h"
#include "ui/common/searchcombo.h"
#include "ui/common/unsaved.h"
#include "ui/common/whendone.h"
#include "ui/scorecards/cardrowedit.h"
#include "ui/scorecards/payoutcurve.h"
#include "ui/scorecards/payoutedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

using scorecards::CardRow;
using scorecards::EmptyRows;
using scorecards::Scorecard;

namespace {

constexpr int formHeight = 540;
constexpr int longestName = 80;
constexpr double percents = 100;
constexpr int sectionGap = 16;

} // namespace

CardEditor::CardEditor(AppContext &context, Workspace &workspace, const Scorecard &card, QWidget *parent)
    : Dialog(DialogWidth::Wide, parent), m_context(context), m_workspace(workspace), m_card(card)
{
    setHelpTopic(QStringLiteral("scorecards"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptsByItself(false);
    build();
    for (const CardRow &row : m_card.rows)
        addRow(row);
    if (m_rows.empty())
        addRow({{}, ChannelId::All, 1, {}, {}, {}, {}, {}});
    retranslate();
    showWeights();
    showCurve();
    m_atFirst = fieldTexts();
    connect(this, &Dialog::primaryClicked, this, &CardEditor::save);
    m_holderEdit->setFocus();
}

void CardEditor::build()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(2, 2, 10, 2); // place for focus rings and the scroll bar
    column->setSpacing(8);
    column->addLayout(identity());
    column->addSpacing(sectionGap);
    m_rowsTitle = new TextLabel({}, TypeRole::CardTitle, Role::Text);
    column->addWidget(m_rowsTitle);
    column->addWidget(heads());
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(6);
    column->addLayout(m_rowColumn);
    auto *foot = new QHBoxLayout;
    m_addRow = new LinkButton;
    m_weights = new TextLabel({}, TypeRole::Secondary, Role::Muted);
    m_even = new SecondaryButton;
    foot->addWidget(m_addRow);
    foot->addSpacing(24);
    foot->addWidget(m_weights);
    foot->addWidget(m_even);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addSpacing(sectionGap);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(24);
    lower->addLayout(rules());
    lower->addLayout(payout(), 1);
    column->addLayout(lower);
    column->addStretch(1);
    m_scroll->setWidget(form);
    form->setAutoFillBackground(false); // setWidget turns it on
    m_scroll->setMinimumHeight(formHeight);
    body()->addWidget(m_scroll, 1);
    connect(m_addRow, &QAbstractButton::clicked, this, [this] {
        addRow({});
        m_rows.back()->metricBox()->setFocus();
        showWeights();
    });
    connect(m_even, &QAbstractButton::clicked, this, &CardEditor::evenOut);
}

QLayout *CardEditor::identity()
{
    m_holderEdit = new QLineEdit(m_card.holder);
    m_englishEdit = new QLineEdit(m_card.name.en);
    m_russianEdit = new QLineEdit(m_card.name.ru);
    for (QLineEdit *edit : {m_holderEdit, m_englishEdit, m_russianEdit})
        edit->setMaxLength(longestName);
    m_kindChoice = new SegmentedControl({QString(), QString()}, nullptr);
    m_kindChoice->setCompact(false);
    m_kindChoice->setCurrent(m_card.period == calendar::Granularity::Quarter ? 1 : 0);
    m_holder = new FormField({}, m_holderEdit);
    m_kind = new FormField({}, m_kindChoice);
    m_english = new FormField({}, m_englishEdit);
    m_russian = new FormField({}, m_russianEdit);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_holder, 0, 0);
    grid->addWidget(m_kind, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_english, 1, 0);
    grid->addWidget(m_russian, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_holderEdit, &QLineEdit::textEdited, this, [this] { m_holder->setError({}); });
    for (QLineEdit *edit : {m_englishEdit, m_russianEdit})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_english->setError({}); });
    return grid;
}

QWidget *CardEditor::heads()
{
    auto *heads = new QWidget;
    auto *line = new QHBoxLayout(heads);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(CardRowEdit::spacing);
    for (size_t i = 0; i < CardRowEdit::widths.size(); ++i) {
        auto *head = new TextLabel({}, TypeRole::Secondary, Role::Muted);
        head->setFixedWidth(CardRowEdit::widths[i]);
        head->setAlignment((i < 2 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
        line->addWidget(head);
        m_heads.push_back(head);
    }
    line->addStretch(1);
    return heads;
}

QLayout *CardEditor::rules()
{
    const wording::Format &format = m_context.format();
    m_lowestEdit = new QLineEdit(format.trimmedNumber(m_card.lowest * percents, 0, 2));
    m_highestEdit = new QLineEdit(format.trimmedNumber(m_card.highest * percents, 0, 2));
    m_bonusEdit = new QLineEdit(m_card.bonus ? format.trimmedNumber(*m_card.bonus, 0, 2) : QString());
    m_emptyChoice = new QComboBox;
    m_emptyChoice->addItems({QString(), QString()});
    m_emptyChoice->setCurrentIndex(m_card.emptyRows == EmptyRows::ShareWeight ? 0 : 1);
    m_lowest = new FormField({}, m_lowestEdit);
    m_highest = new FormField({}, m_highestEdit);
    m_empty = new FormField({}, m_emptyChoice);
    m_bonus = new FormField({}, m_bonusEdit);
    m_rulesTitle = new TextLabel({}, TypeRole::CardTitle, Role::Text);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_rulesTitle, 0, 0, 1, 2);
    grid->addWidget(m_lowest, 1, 0);
    grid->addWidget(m_highest, 1, 1);
    grid->addWidget(m_empty, 2, 0, 1, 2);
    grid->addWidget(m_bonus, 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    for (FormField *field : {m_lowest, m_highest, m_bonus})
        connect(static_cast<QLineEdit *>(field->editor()), &QLineEdit::textEdited, field,
                [field] { field->setError({}); });
    return grid;
}

QLayout *CardEditor::payout()
{
    m_payoutTitle = new TextLabel({}, TypeRole::CardTitle, Role::Text);
    m_payout = new PayoutEdit(m_context, m_card.payout);
    m_curve = new PayoutCurve;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_payoutTitle, 0, 0, 1, 2);
    grid->addWidget(m_payout, 1, 0);
    grid->addWidget(m_curve, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    connect(m_payout, &PayoutEdit::changed, this, &CardEditor::showCurve);
    return grid;
}

void CardEditor::retranslate()
{
    setTitle(m_card.id == 0 ? tr("New scorecard") : tr("Edit the scorecard"));
    setPrimaryText(tr("Save"));
    m_holder->setLabel(tr("&Holder: a person, a role or a team"));
    m_kind->setLabel(tr("Counted by"));
    m_kindChoice->setSegments({tr("Month"), tr("Quarter")});
    m_kindChoice->setAccessibleName(tr("Counted by"));
    m_english->setLabel(tr("Name in &English"));
    m_russian->setLabel(tr("Name in &Russian"));
    m_rowsTitle->setText(tr("KPIs and weights"));
    const QStringList heads{tr("KPI"),    tr("Channel"), tr("Weight, %"), tr("Floor"),
                            tr("Target"), tr("Stretch"), tr("Baseline")};
    const QStringList tips{{},
                           {},
                           tr("All weights add up to 100%"),
                           tr("The value below which the result is 0"),
                           tr("Empty: the target that is set for the period on the page Targets"),
                           tr("The value beyond which nothing more is credited"),
                           tr("Attainment is then counted from this value")};
    for (qsizetype i = 0; i < heads.size(); ++i) {
        m_heads[size_t(i)]->setText(heads[i]);
        m_heads[size_t(i)]->setToolTip(tips[i]);
    }
    m_addRow->setText(tr("Add a KPI"));
    m_even->setText(tr("Even out"));
    m_rulesTitle->setText(tr("Rules"));
    m_lowest->setLabel(tr("&Lowest result of a row, %"));
    m_highest->setLabel(tr("H&ighest, %"));
    m_empty->setLabel(tr("Rows without &data"));
    m_emptyChoice->setItemText(0, tr("Their weight is shared among the others"));
    m_emptyChoice->setItemText(1, tr("They count as 0%"));
    m_bonus->setLabel(tr("&Bonus at 100%, %1 (optional)").arg(m_context.format().currencySymbol()));
    m_payoutTitle->setText(tr("Payout"));
    m_curve->setAccessibleName(tr("Payout curve"));
    showWeights();
}

void CardEditor::addRow(const CardRow &row)
{
    auto *edit = new CardRowEdit(m_context, m_workspace, row, this);
    m_rowColumn->addWidget(edit);
    m_rows.push_back(edit);
    connect(edit, &CardRowEdit::changed, this, &CardEditor::showWeights);
    connect(edit, &CardRowEdit::moveRequested, this, [this, edit](int step) { moveRow(edit, step); });
    connect(edit, &CardRowEdit::removeRequested, this, [this, edit] { removeRow(edit); });
    placeRows();
}

void CardEditor::moveRow(CardRowEdit *row, int step)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    const auto place = at - m_rows.begin();
    const auto wanted = place + step;
    if (at == m_rows.end() || wanted < 0 || wanted >= std::ssize(m_rows))
        return;
    std::swap(m_rows[size_t(place)], m_rows[size_t(wanted)]);
    m_rowColumn->removeWidget(row);
    m_rowColumn->insertWidget(int(wanted), row);
    placeRows();
}

void CardEditor::removeRow(CardRowEdit *row)
{
    std::erase(m_rows, row);
    m_addRow->setFocus(); // else the keyboard would be nowhere
    m_rowColumn->removeWidget(row);
    row->hide();
    row->deleteLater();
    placeRows();
    showWeights();
}

void CardEditor::placeRows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setPlace(int(i), int(m_rows.size()));
        if (i > 0) // Tab goes down the rows however they were moved
            setTabOrder(m_rows[i - 1], m_rows[i]);
    }
}

void CardEditor::evenOut()
{
    std::vector<CardRow> rows(m_rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].weight = m_rows[i]->weight();
    rows = scorecards::withEvenedWeights(std::move(rows));
    for (size_t i = 0; i < rows.size(); ++i)
        m_rows[i]->setWeight(rows[i].weight);
    m_rows.empty() ? m_addRow->setFocus() : m_rows.front()->field(CardRowEdit::Weight)->setFocus();
    showWeights();
}

void CardEditor::showWeights()
{
    setError({});
    Scorecard card;
    for (const CardRowEdit *row : m_rows)
        card.rows.push_back({{}, ChannelId::All, row->weight(), {}, {}, {}, {}, {}});
    const double missing = scorecards::missingWeight(card);
    const QString amount = m_context.format().trimmedNumber(std::abs(missing) * percents, 0, 2);
    if (missing == 0)
        m_weights->setText(tr("The weights add up to 100%"));
    else
        m_weights->setText(missing > 0 ? tr("The weights miss %1%").arg(amount)
                                       : tr("The weights are %1% too many").arg(amount));
    m_weights->setRole(missing == 0 ? Role::Muted : Role::OffText);
    m_even->setVisible(missing != 0 && !m_rows.empty());
}

void CardEditor::showCurve()
{
    setError({});
    // Half-typed points are drawn in their order, so that the picture does not come and go.
    std::vector<scorecards::PayoutPoint> points = m_payout->points();
    std::sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.result < b.result; });
    m_curve->setPicture({std::move(points), {}, m_context.format()});
}

QString CardEditor::takeRows(Scorecard &card)
{
    card.rows.clear();
    QString fault;
    for (const CardRowEdit *row : m_rows) {
        const ReadCardRow read = row->read();
        if (fault.isEmpty())
            fault = read.fault;
        card.rows.push_back(read.row);
    }
    if (card.rows.empty())
        return tr("Add at least one KPI.");
    if (fault.isEmpty() && scorecards::missingWeight(card) != 0)
        return tr("The weights must add up to 100%. “Even out” makes them.");
    return fault;
}

QString CardEditor::takeRules(Scorecard &card)
{
    const Language language = m_context.language();
    const QString notPercent = tr("Enter a number of percent.");
    const auto lowest = wording::parseMetricNumber(m_lowestEdit->text(), language, metrics::Unit::Percent);
    const auto highest = wording::parseMetricNumber(m_highestEdit->text(), language, metrics::Unit::Percent);
    m_lowest->setError(lowest ? QString() : notPercent);
    m_highest->setError(highest ? QString() : notPercent);
    if (!lowest || !highest)
        return notPercent;
    if (*lowest > *highest) {
        m_lowest->setError(tr("It is above the highest one."));
        return tr("The lowest result is above the highest one.");
    }
    card.lowest = *lowest;
    card.highest = *highest;
    card.bonus.reset();
    if (const QString typed = m_bonusEdit->text().trimmed(); !typed.isEmpty()) {
        const auto bonus = wording::parseMetricNumber(typed, language, metrics::Unit::Money);
        if (!bonus || *bonus < 0) {
            m_bonus->setError(tr("Enter a sum of money, or leave it empty."));
            return m_bonus->error();
        }
        card.bonus = *bonus;
    }
    card.emptyRows = m_emptyChoice->currentIndex() == 0 ? EmptyRows::ShareWeight : EmptyRows::CountAsZero;
    return {};
}

QString CardEditor::takeFields(Scorecard &card)
{
    card.holder = m_holderEdit->text().simplified();
    card.name = {m_englishEdit->text().simplified(), m_russianEdit->text().simplified()};
    card.period =
        m_kindChoice->current() == 1 ? calendar::Granularity::Quarter : calendar::Granularity::Month;
    card.payout = m_payout->points();
    QStringList faults;
    m_holder->setError(card.holder.isEmpty() ? tr("Say whose card it is.") : QString());
    m_english->setError(card.name.isEmpty() ? tr("Give it a name in one language at least.") : QString());
    faults << m_holder->error() << m_english->error() << takeRows(card) << takeRules(card)
           << m_payout->fault();
    faults.removeAll(QString());
    return faults.isEmpty() ? QString() : faults.front();
}

void CardEditor::save()
{
    if (m_saving)
        return;
    Scorecard card = m_card;
    const QString fault = takeFields(card);
    setError(fault);
    if (!fault.isEmpty()) {
        if (!m_holder->error().isEmpty() || !m_english->error().isEmpty())
            m_scroll->verticalScrollBar()->setValue(0);
        return;
    }
    m_saving = true;
    const QString name = card.name.in(m_context.language());
    const Change change{{store::SaveScorecard{card}}, ChangeKind::SaveScorecard, {name}};
    whenDone(this, m_workspace.applyLater(change), [this](const Result<Applied> &applied) {
        m_saving = false;
        if (!applied) {
            setError(errorSentence(applied.error(), &m_workspace, m_context));
            return;
        }
        m_atFirst = fieldTexts();
        Q_EMIT saved(*applied);
        accept();
    });
}

QString CardEditor::fieldTexts() const
{
    QStringList texts;
    for (const QLineEdit *field : m_scroll->findChildren<QLineEdit *>()) {
        if (field->isVisibleTo(m_scroll))
            texts.append(field->text());
    }
    for (const QComboBox *box : m_scroll->findChildren<QComboBox *>())
        texts.append(QString::number(box->currentIndex()));
    texts.append(QString::number(m_kindChoice->current()));
    return texts.join(QChar(0x1f));
}

bool CardEditor::isChanged() { return fieldTexts() != m_atFirst; }

void CardEditor::reject()
{
    if (!isChanged() || confirmDiscard(this))
        Dialog::reject();
}

void CardEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_scroll) {
        const bool changed = isChanged();
        retranslate();
        if (!changed)
            m_atFirst = fieldTexts();
    }
    Dialog::changeEvent(event);
}

} // namespace vekha::ui
