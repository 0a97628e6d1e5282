// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/payoutedit.h"

#include "core/wording/number_input.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/theme/style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>

namespace vekha::ui {

using scorecards::PayoutPoint;

namespace {

constexpr int fieldWidth = 104;
constexpr int gap = 8;
constexpr double percents = 100;
constexpr double nextStep = 0.1; ///< from the last point to one that is added

Result<double> readPercent(const QLineEdit *field, Language language)
{
    return wording::parseMetricNumber(field->text(), language, metrics::Unit::Percent);
}

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(invalidProperty, invalid);
    field->update();
}

} // namespace

PayoutEdit::PayoutEdit(AppContext &context, const std::vector<PayoutPoint> &points, QWidget *parent)
    : QWidget(parent), m_context(context), m_lines(new QVBoxLayout),
      m_resultHead(new TextLabel({}, TypeRole::Secondary, Role::Muted, this)),
      m_shareHead(new TextLabel({}, TypeRole::Secondary, Role::Muted, this)), m_add(new LinkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *heads = new QHBoxLayout;
    heads->setSpacing(gap);
    for (TextLabel *head : {m_resultHead, m_shareHead}) {
        head->setFixedWidth(fieldWidth);
        head->setWordWrap(true);
        heads->addWidget(head, 0, Qt::AlignBottom);
    }
    heads->addStretch(1);
    column->addLayout(heads);
    m_lines->setSpacing(6);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    for (const PayoutPoint &point : points)
        addLine(point);
    connect(m_add, &QAbstractButton::clicked, this, &PayoutEdit::addNext);
    retranslate();
}

void PayoutEdit::addLine(const PayoutPoint &point)
{
    Line line{new QWidget(this), nullptr, nullptr};
    line.result = new QLineEdit(m_context.format().trimmedNumber(point.result * percents, 0, 2), line.row);
    line.share = new QLineEdit(m_context.format().trimmedNumber(point.share * percents, 0, 2), line.row);
    auto *remove = new IconButton(QStringLiteral("close"), tr("Remove the point"), line.row);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (QLineEdit *field : {line.result, line.share}) {
        field->setFixedWidth(fieldWidth);
        field->setAlignment(Qt::AlignRight);
        row->addWidget(field);
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            setInvalid(field, false);
            Q_EMIT changed();
        });
    }
    row->addWidget(remove);
    row->addStretch(1);
    connect(remove, &QAbstractButton::clicked, this, [this, at = line.row] { removeLine(at); });
    m_lines->addWidget(line.row);
    m_rows.push_back(line);
}

void PayoutEdit::removeLine(QWidget *row)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [row](const Line &l) { return l.row == row; });
    if (found == m_rows.end())
        return;
    m_rows.erase(found);
    m_add->setFocus(); // else the keyboard would be nowhere
    row->hide();
    row->deleteLater();
    retranslate();
    Q_EMIT changed();
}

void PayoutEdit::addNext()
{
    const std::vector<PayoutPoint> known = points();
    PayoutPoint next = known.empty() ? PayoutPoint{1, 1} : known.back();
    if (!known.empty())
        next.result += nextStep;
    addLine(next);
    retranslate();
    m_rows.back().result->setFocus();
    m_rows.back().result->selectAll();
    Q_EMIT changed();
}

std::vector<PayoutPoint> PayoutEdit::points() const
{
    std::vector<PayoutPoint> points;
    for (const Line &line : m_rows) {
        const auto result = readPercent(line.result, m_context.language());
        const auto share = readPercent(line.share, m_context.language());
        if (result && share)
            points.push_back({*result, *share});
    }
    return points;
}

QString PayoutEdit::fault() const
{
    if (m_rows.empty())
        return tr("Payout: add at least one point.");
    QString fault;
    for (const Line &line : m_rows) {
        for (QLineEdit *field : {line.result, line.share}) {
            const auto value = readPercent(field, m_context.language());
            const bool isWrong = !value || *value < 0;
            setInvalid(field, isWrong);
            if (isWrong && fault.isEmpty())
                fault = tr("Payout: enter numbers of percent from 0 on.");
        }
    }
    if (!fault.isEmpty())
        return fault;
    const std::vector<PayoutPoint> known = points();
    for (size_t i = 1; i < known.size(); ++i) {
        if (known[i].result > known[i - 1].result)
            continue;
        setInvalid(m_rows[i].result, true);
        return tr("Payout: each result must be above the one before it.");
    }
    return {};
}

void PayoutEdit::retranslate()
{
    m_resultHead->setText(tr("Result, %"));
    m_shareHead->setText(tr("Bonus, %"));
    m_add->setText(tr("Add a point"));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].result->setAccessibleName(tr("Point %1, result in percent").arg(i + 1));
        m_rows[i].share->setAccessibleName(tr("Point %1, share of the bonus in percent").arg(i + 1));
        m_rows[i].row->findChild<IconButton *>()->setLabel(tr("Remove the point"));
    }
}

void PayoutEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vekha::ui
