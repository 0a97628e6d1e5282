// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnheads.h"

#include "core/exchange/columnwords.h"
#include "core/wording/names.h"
#include "ui/common/searchcombo.h"
#include "ui/exchange/tablewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QCompleter>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>

namespace vekha::ui {

namespace {

using exchange::Certainty;
using Kind = ColumnUse::Kind;

constexpr int padding = 6;
constexpr int nameHeight = 26;
constexpr int boxHeight = 28;
constexpr int gap = 4;
constexpr int markSide = 14;
constexpr int popupWidth = 260;
constexpr int columnsWithBoxesAtOnce = 48; // of wider tables the columns that are scrolled to

// The use as the data of an item: kinds by number, inputs by id, periods by their first day.
QVariant codeOf(const ColumnUse &use)
{
    return use.kind == Kind::Metric ? QVariant(use.metric) : QVariant(int(use.kind));
}

void addItem(QStandardItemModel *model, const QString &text, const QVariant &data)
{
    auto *item = new QStandardItem(text);
    item->setData(data, Qt::UserRole);
    model->appendRow(item);
}

void addHead(QStandardItemModel *model, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(ui::font(TypeRole::SecondaryBold));
    model->appendRow(item);
}

// Columns share their lists: a table may have a thousand of them.
void share(QComboBox *box, QStandardItemModel *model)
{
    const QSignalBlocker quiet(box);
    box->setModel(model);
    if (box->completer())
        box->completer()->setModel(model);
}

} // namespace

ColumnHeads::ColumnHeads(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_useItems(new QStandardItemModel(this)),
      m_channelItems(new QStandardItemModel(this)), m_inputItems(new QStandardItemModel(this)),
      m_kpiItems(new QStandardItemModel(this))
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeads::place);
    connect(this, &QHeaderView::geometriesChanged, this, &ColumnHeads::place);
    if (auto *table = qobject_cast<QTableView *>(parent))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnHeads::place,
                Qt::QueuedConnection);
}

void ColumnHeads::setChoices(const metrics::MetricCatalog &catalog, const std::vector<Channel> &channels,
                             const wording::PeriodNames &names)
{
    m_catalog = catalog;
    m_channels = channels;
    m_names = names;
    // Lists that are made anew choose nothing by themselves.
    m_showing = true;
    makeModels();
    m_showing = false;
    for (int column = 0; column < int(m_boxes.size()); ++column) {
        if (m_boxes[size_t(column)].use)
            showUse(column);
    }
}

void ColumnHeads::makeModels()
{
    m_inputItems->clear();
    for (int i = 0; i < m_catalog.size(); ++i) {
        if (m_catalog.at(i).isInput())
            addItem(m_inputItems, wording::metricName(m_catalog.at(i), m_names.language()),
                    m_catalog.at(i).id);
    }
    m_channelItems->clear();
    addItem(m_channelItems, tr("Row’s channel"), QString());
    for (const Channel &channel : m_channels) {
        const QString name = wording::channelName(channel, m_names.language());
        if (!channel.archived)
            addItem(m_channelItems, name,
                    channel.id == ChannelId::Company ? vekha::codeOf(ChannelType::Company) : name);
    }
    m_kpiItems->clear();
    addItem(m_kpiItems, tr("Not compared"), QString());
    for (int i = 0; i < m_catalog.size(); ++i) {
        if (!m_catalog.at(i).isInput())
            addItem(m_kpiItems, wording::metricName(m_catalog.at(i), m_names.language()), m_catalog.at(i).id);
    }
    fillUses();
}

void ColumnHeads::fillUses()
{
    m_useItems->clear();
    addItem(m_useItems, tr("Ignore"), int(Kind::Ignore));
    addItem(m_useItems, tr("Date or period"), int(Kind::Date));
    addItem(m_useItems, tr("Channel", "use of a column"), int(Kind::Channel));
    addItem(m_useItems, tr("Campaign", "use of a column"), int(Kind::Campaign));
    addItem(m_useItems, tr("Only rows where it is…"), int(Kind::Filter));
    if (m_events) {
        addItem(m_useItems, tr("Count different values"), int(Kind::Distinct));
        addHead(m_useItems, tr("Its sum is:"));
    } else {
        addItem(m_useItems, tr("Metric’s name"), int(Kind::MetricName));
        addItem(m_useItems, tr("Value", "use of a column"), int(Kind::Value));
        fillPeriods();
        addItem(m_useItems, tr("Computed, not stored"), int(Kind::Ratio));
        addItem(m_useItems, tr("Kind of period"), int(Kind::PeriodKind));
        addItem(m_useItems, tr("Note", "use of a column"), int(Kind::Note));
        addHead(m_useItems, tr("Figures of:"));
    }
    for (int row = 0; row < m_inputItems->rowCount(); ++row)
        addItem(m_useItems, m_inputItems->item(row)->text(), m_inputItems->item(row)->data(Qt::UserRole));
}

// A column whose name is a period may hold that period's figures.
void ColumnHeads::fillPeriods()
{
    const bool any = std::any_of(m_heads.begin(), m_heads.end(),
                                 [](const ColumnHead &head) { return head.period.has_value(); });
    if (any)
        addItem(m_useItems, tr("Figures of the period in its name"), int(Kind::Period));
}

void ColumnHeads::show(const std::vector<ColumnHead> &heads, bool events)
{
    const auto sameColumn = [](const ColumnHead &a, const ColumnHead &b) {
        return a.name == b.name && a.period == b.period;
    };
    const bool same = events == m_events &&
                      std::equal(heads.begin(), heads.end(), m_heads.begin(), m_heads.end(), sameColumn);
    m_heads = heads;
    m_events = events;
    if (!same) {
        for (const Boxes &boxes : m_boxes) {
            for (QWidget *box : {static_cast<QWidget *>(boxes.use), static_cast<QWidget *>(boxes.extra)}) {
                if (box) {
                    box->hide();
                    box->deleteLater();
                }
            }
        }
        m_boxes.assign(heads.size(), {});
        m_showing = true;
        fillUses();
        m_showing = false;
        for (int column = 0; column < std::min(int(heads.size()), columnsWithBoxesAtOnce); ++column)
            makeBoxes(column);
    }
    for (int column = 0; column < int(m_boxes.size()); ++column) {
        if (m_boxes[size_t(column)].use)
            showUse(column);
    }
    place();
    viewport()->update();
}

ColumnHeads::Extra ColumnHeads::extraOf(const ColumnUse &use) const
{
    switch (use.kind) {
    case Kind::Metric:
        return m_events ? Extra::None : Extra::Channel;
    case Kind::Distinct:
        return Extra::Input;
    case Kind::Filter:
        return Extra::Text;
    case Kind::Ratio:
        return Extra::Kpi;
    default:
        return Extra::None;
    }
}

void ColumnHeads::makeBoxes(int column)
{
    Boxes &boxes = m_boxes[size_t(column)];
    if (boxes.use)
        return;
    boxes.use = new SearchCombo(this);
    share(boxes.use, m_useItems);
    boxes.use->setAccessibleName(tr("Use of column “%1”").arg(m_heads[size_t(column)].name));
    boxes.use->setFixedHeight(boxHeight);
    boxes.use->installEventFilter(this);
    boxes.use->lineEdit()->installEventFilter(this);
    boxes.use->view()->setMinimumWidth(popupWidth);
    connect(boxes.use, &QComboBox::currentIndexChanged, this, [this, column] { takeUse(column); });
    showUse(column);
}

void ColumnHeads::makeExtra(int column)
{
    Boxes &boxes = m_boxes[size_t(column)];
    const ColumnHead &head = m_heads[size_t(column)];
    if (boxes.extra) {
        boxes.extra->hide();
        boxes.extra->deleteLater();
        boxes.extra = nullptr;
    }
    boxes.kind = extraOf(head.use);
    if (boxes.kind == Extra::None)
        return;
    if (boxes.kind == Extra::Text) {
        boxes.extra = new QComboBox(this);
        boxes.extra->setEditable(true);
        boxes.extra->setInsertPolicy(QComboBox::NoInsert);
        boxes.extra->addItems(head.texts);
        boxes.extra->setCurrentText(head.use.text);
        boxes.extra->setAccessibleName(tr("Text that rows must have in column “%1”").arg(head.name));
        // By the finished text: each letter would be another question.
        connect(boxes.extra, &QComboBox::activated, this, [this, column] { takeExtra(column); });
        connect(boxes.extra->lineEdit(), &QLineEdit::editingFinished, this,
                [this, column] { takeExtra(column); });
    } else {
        auto *box = new SearchCombo(this);
        share(box, itemsOf(boxes.kind));
        boxes.extra = box;
        nameExtra(box, boxes.kind, head.name);
        connect(box, &QComboBox::currentIndexChanged, this, [this, column] { takeExtra(column); });
    }
    boxes.extra->setFixedHeight(boxHeight);
    boxes.extra->installEventFilter(this);
    boxes.extra->lineEdit()->installEventFilter(this);
    boxes.extra->view()->setMinimumWidth(popupWidth);
    QWidget::setTabOrder(boxes.use, boxes.extra);
}

QStandardItemModel *ColumnHeads::itemsOf(Extra kind) const
{
    if (kind == Extra::Channel)
        return m_channelItems;
    return kind == Extra::Kpi ? m_kpiItems : m_inputItems;
}

void ColumnHeads::nameExtra(QComboBox *box, Extra kind, const QString &column)
{
    if (kind == Extra::Channel) {
        box->setAccessibleName(tr("Channel of column “%1”").arg(column));
        box->setToolTip(tr("Channel that the figures of this column belong to"));
    } else if (kind == Extra::Kpi) {
        box->setAccessibleName(tr("KPI that column “%1” is compared with").arg(column));
        box->setToolTip(tr("KPI that is computed from the stored figures and compared with this column"));
    } else {
        box->setAccessibleName(tr("Metric that the number of different values of “%1” is").arg(column));
        box->setToolTip(tr("Metric that the number of different values is stored as"));
    }
}

void ColumnHeads::showUse(int column)
{
    m_showing = true;
    Boxes &boxes = m_boxes[size_t(column)];
    const ColumnUse &use = m_heads[size_t(column)].use;
    boxes.use->choose(codeOf(use));
    boxes.use->setToolTip(boxes.use->currentText()); // columns may be narrower
    if (boxes.kind != extraOf(use) || (boxes.kind != Extra::None && !boxes.extra))
        makeExtra(column);
    if (boxes.kind == Extra::Text) {
        boxes.extra->setCurrentText(use.text);
    } else if (boxes.kind != Extra::None) {
        const QString wanted = boxes.kind == Extra::Channel ? use.channel : use.metric;
        if (boxes.kind == Extra::Channel && boxes.extra->findData(wanted) < 0)
            addItem(m_channelItems, wanted, wanted); // a channel that the import will make
        static_cast<SearchCombo *>(boxes.extra)->choose(wanted);
    }
    m_showing = false;
}

void ColumnHeads::takeUse(int column)
{
    if (m_showing)
        return;
    const ColumnHead &head = m_heads[size_t(column)];
    const QVariant code = m_boxes[size_t(column)].use->currentData();
    ColumnUse use;
    if (code.typeId() == QMetaType::QString) {
        use.kind = Kind::Metric;
        use.metric = code.toString();
        use.scale = head.use.kind == Kind::Metric ? head.use.scale : head.scale;
        use.channel = head.use.kind == Kind::Metric ? head.use.channel : QString();
    } else {
        use.kind = Kind(code.toInt());
    }
    if (use.kind == Kind::Distinct)
        use.metric = QStringLiteral("leads");
    if (use.kind == Kind::Filter)
        use.text = head.texts.value(0);
    if (use.kind == Kind::Ratio)
        use.metric = exchange::ratioOfHeader(head.name, m_catalog).value_or(MetricId());
    if (use.kind == Kind::Period) {
        use.period = head.period;
        if (!head.period)
            use.kind = Kind::Ignore;
    }
    if (use.kind != head.use.kind || use.metric != head.use.metric)
        Q_EMIT useChosen(column, use);
}

void ColumnHeads::takeExtra(int column)
{
    const Boxes &boxes = m_boxes[size_t(column)];
    if (m_showing || !boxes.extra)
        return;
    ColumnUse use = m_heads[size_t(column)].use;
    if (boxes.kind == Extra::Text)
        use.text = boxes.extra->currentText().trimmed();
    else
        (boxes.kind == Extra::Channel ? use.channel : use.metric) = boxes.extra->currentData().toString();
    if (use != m_heads[size_t(column)].use)
        Q_EMIT useChosen(column, use);
}

SearchCombo *ColumnHeads::useBox(int column)
{
    makeBoxes(column);
    return m_boxes[size_t(column)].use;
}

QComboBox *ColumnHeads::extraBox(int column) { return m_boxes[size_t(column)].extra; }

void ColumnHeads::orderTabs(QWidget *before)
{
    for (const Boxes &boxes : m_boxes) {
        for (QWidget *box : {static_cast<QWidget *>(boxes.use), static_cast<QWidget *>(boxes.extra)}) {
            if (!box)
                continue;
            QWidget::setTabOrder(before, box);
            before = box;
        }
    }
    QWidget::setTabOrder(before, parentWidget());
}

QSize ColumnHeads::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), nameHeight + 2 * (boxHeight + gap) + padding};
}

// Never by colour alone: a check mark, a word with a question mark, a word with a triangle.
QString ColumnHeads::certaintyText(const ColumnHead &head) const
{
    if (head.byHand)
        return {};
    switch (head.certainty) {
    case Certainty::Sure:
        return {};
    case Certainty::Guess:
        return tr("guessed", "use of a column");
    case Certainty::Doubt:
        return tr("to choose", "use of a column");
    }
    return {};
}

void ColumnHeads::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, color(Role::Head));
    painter->setPen(color(Role::Grid));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    paintBottomLine(painter, rect, color(Role::Border));
    if (logicalIndex >= int(m_heads.size())) {
        painter->restore();
        return;
    }
    const ColumnHead &head = m_heads[size_t(logicalIndex)];
    const bool used = head.use.kind != Kind::Ignore;
    QRect line(rect.left() + padding + 2, rect.top(), rect.width() - 2 * padding - 2, nameHeight);
    const QString word = certaintyText(head);
    const bool doubt = !head.byHand && head.certainty == Certainty::Doubt;
    if (used || doubt || !word.isEmpty()) {
        painter->setFont(ui::font(TypeRole::Small));
        const int wordWidth = word.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(word) + gap;
        const QRect mark(line.right() - wordWidth - markSide + 1, line.top() + (nameHeight - markSide) / 2,
                         markSide, markSide);
        const bool sure = word.isEmpty();
        const Role ink =
            sure ? (head.byHand ? Role::Muted : Role::OkText) : (doubt ? Role::OffText : Role::RiskText);
        const QString shape = sure ? (head.byHand ? QStringLiteral("edit") : QStringLiteral("check"))
                                   : (doubt ? QStringLiteral("warning") : QStringLiteral("help"));
        paintIcon(painter, shape, mark, color(ink));
        painter->setPen(color(ink));
        painter->drawText(QRect(mark.right() + gap, line.top(), wordWidth, nameHeight),
                          int(Qt::AlignLeft | Qt::AlignVCenter), word);
        line.setRight(mark.left() - gap);
    }
    painter->setFont(ui::font(TypeRole::SecondaryBold));
    painter->setPen(color(used ? Role::Text : Role::Muted));
    painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(head.name, Qt::ElideRight, line.width()));
    painter->restore();
}

bool ColumnHeads::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    if (column < 0 || column >= int(m_heads.size()))
        return QHeaderView::viewportEvent(event);
    const ColumnHead &head = m_heads[size_t(column)];
    QStringList lines{head.name};
    if (head.byHand)
        lines += tr("You chose this use.");
    else if (head.certainty == Certainty::Doubt)
        lines += tr("This cannot be told from the file: please choose.");
    else if (head.certainty == Certainty::Guess)
        lines += tr("This use is a guess: please look whether it is right.");
    else if (head.use.kind != Kind::Ignore)
        lines += tr("This use was recognised for sure.");
    if (head.use.kind == Kind::Metric && head.use.scale != 1)
        lines += tr("Its figures are multiplied by %1, by the unit in its name.").arg(head.use.scale);
    if (head.use.kind == Kind::Ratio)
        lines += tr("Ratios are computed from the stored figures, and only compared with this column.");
    QToolTip::showText(help->globalPos(), tipText(lines.join(QLatin1Char('\n'))), this);
    return true;
}

void ColumnHeads::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

// A drop-down that the Tab key reaches is scrolled into view.
bool ColumnHeads::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int column = 0; column < int(m_boxes.size()); ++column) {
            const Boxes &boxes = m_boxes[size_t(column)];
            const auto isIn = [watched](QComboBox *box) {
                return box && (watched == box || watched == box->lineEdit());
            };
            auto *table = qobject_cast<QTableView *>(parentWidget());
            if ((isIn(boxes.use) || isIn(boxes.extra)) && table && table->model() &&
                table->model()->rowCount() > 0) {
                const int row = std::max(0, table->rowAt(0));
                table->scrollTo(table->model()->index(row, column));
            }
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

void ColumnHeads::place()
{
    const int wide = viewport()->width();
    for (int column = 0; column < int(m_boxes.size()) && column < count(); ++column) {
        const int left = sectionViewportPosition(column) + padding;
        const int width = sectionSize(column) - 2 * padding;
        const bool inView = left < wide && left + width > 0;
        if (inView && !m_boxes[size_t(column)].use)
            makeBoxes(column);
        const Boxes &boxes = m_boxes[size_t(column)];
        if (!boxes.use)
            continue;
        boxes.use->setGeometry(left, nameHeight, width, boxHeight);
        boxes.use->show();
        if (boxes.extra) {
            boxes.extra->setGeometry(left, nameHeight + boxHeight + gap, width, boxHeight);
            boxes.extra->show();
        }
    }
}

} // namespace vekha::ui
