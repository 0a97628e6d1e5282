// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every widget in both schemes, written under the build folder (tests/ui/common/gallery) to look
// at.
#include "figuremodel.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/dialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/fields.h"
#include "ui/common/flowgrid.h"
#include "ui/common/gauge.h"
#include "ui/common/sparkline.h"
#include "ui/common/status.h"
#include "ui/common/undobar.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <cmath>

namespace vekha::ui {

namespace {

using testing::figure;
using testing::name;

SparklineData wave()
{
    SparklineData data;
    for (int i = 0; i < 24; ++i) {
        if (i == 9)
            data.actual.push_back(std::nullopt);
        else
            data.actual.push_back(10 + 3 * std::sin(i * 0.9) + i * 0.2);
    }
    for (int i = 0; i < 7; ++i) {
        data.forecast.push_back(15 + i * 0.2);
        data.low.push_back(15 + i * 0.2 - 0.4 * (i + 1));
        data.high.push_back(15 + i * 0.2 + 0.4 * (i + 1));
    }
    return data;
}

QWidget *tile(const QString &title, const QString &value, const GaugeValue &gaugeValue)
{
    auto *card = new Card;
    card->setClickable(true);
    auto *head = new QHBoxLayout;
    auto *nameLabel = new ElidingLabel;
    nameLabel->setText(title);
    auto *status = new StatusLabel;
    status->setStatus(gaugeValue.status);
    head->addWidget(nameLabel, 1);
    head->addWidget(status);
    auto *valueLabel = new FigureLabel(TypeRole::Value);
    valueLabel->setFigure(value);
    auto *gauge = new Gauge(GaugeSize::Tile);
    gauge->setValue(gaugeValue);
    auto *left = new QVBoxLayout;
    left->addWidget(valueLabel);
    left->addWidget(new TextLabel(QStringLiteral("+8,4 % к апрелю"), TypeRole::SecondaryBold, Role::OkText));
    auto *spark = new Sparkline;
    spark->setData(wave());
    left->addWidget(spark);
    auto *row = new QHBoxLayout;
    row->addLayout(left);
    row->addWidget(gauge, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    card->body()->addLayout(row);
    return card;
}

QWidget *gauges()
{
    auto *card = new Card(QStringLiteral("Gauges"));
    card->addHeaderWidget(new StatusLegend);
    auto *row = new QHBoxLayout;
    const auto add = [row](GaugeSize size, GaugeValue value) {
        auto *gauge = new Gauge(size);
        gauge->setValue(value);
        row->addWidget(gauge);
    };
    add(GaugeSize::Tile, {0.77, 1.01, Status::OnCourse, QStringLiteral("77 %"), {}});
    add(GaugeSize::Tile, {0.76, 0.98, Status::AtRisk, QStringLiteral("76 %"), {}});
    add(GaugeSize::Tile, {0.96, 0.92, Status::OffCourse, QStringLiteral("96 %"), {}});
    add(GaugeSize::Tile, {1.42, 1.5, Status::Met, QStringLiteral("142 %"), {}});
    add(GaugeSize::Tile, {-0.2, {}, Status::Missed, QStringLiteral("−20 %"), {}});
    add(GaugeSize::Tile, {{}, {}, Status::NoTarget, {}, {}});
    add(GaugeSize::Tile, {0.95, {}, Status::Met, QStringLiteral("95 %"), {}, 0.9, 1.1});
    add(GaugeSize::Panel, {0.57, 0.75, Status::OffCourse, QStringLiteral("57 %"), {}});
    add(GaugeSize::Detail, {0.95, 0.96, Status::AtRisk, QStringLiteral("95 %"), QStringLiteral("плана")});
    row->addStretch(1);
    card->body()->addLayout(row);
    auto *statuses = new QHBoxLayout;
    for (const Status status :
         {Status::OnCourse, Status::Met, Status::AtRisk, Status::Close, Status::OffCourse, Status::Missed,
          Status::TooEarly, Status::NoData, Status::NoTarget}) {
        auto *label = new StatusLabel;
        label->setStatus(status);
        label->setTag(true);
        statuses->addWidget(label);
    }
    statuses->addWidget(new Tag(QStringLiteral("Ambitious"), Role::RiskText));
    statuses->addWidget(new Chip(QStringLiteral("Яндекс Директ")));
    statuses->addStretch(1);
    card->body()->addLayout(statuses);
    return card;
}

QWidget *controls()
{
    auto *card = new Card(QStringLiteral("Controls"));
    auto *first = new QHBoxLayout;
    auto *primary = new PrimaryButton(QStringLiteral("Импорт"));
    primary->setIconName(QStringLiteral("import"));
    auto *secondary = new SecondaryButton(QStringLiteral("Отменить"));
    secondary->setIconName(QStringLiteral("undo"));
    auto *danger = new PrimaryButton(QStringLiteral("Удалить"));
    danger->setDanger(true);
    auto *off = new PrimaryButton(QStringLiteral("Недоступно"));
    off->setEnabled(false);
    auto *offSecondary = new SecondaryButton(QStringLiteral("Недоступно"));
    offSecondary->setEnabled(false);
    auto *withMenu = new SecondaryButton(QStringLiteral("Показатели: 4"));
    withMenu->setMenu(new QMenu(withMenu));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             primary, secondary, danger, off, offSecondary, withMenu,
             new LinkButton(QStringLiteral("Показать причины")), new IconButton(QStringLiteral("more"))})
        first->addWidget(widget);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    auto *segments =
        new SegmentedControl({QStringLiteral("Дни"), QStringLiteral("Недели"), QStringLiteral("Месяцы")});
    segments->setCurrent(2);
    segments->setAddVisible(true);
    auto *filter = new FilterButton(QStringLiteral("Сравнить:"));
    filter->setValue(QStringLiteral("1–24 апреля"));
    auto *active = new FilterButton(QStringLiteral("Каналы:"));
    active->setValue(QStringLiteral("2 из 6"));
    active->setActive(true);
    auto *swatch = new FilterButton;
    swatch->setValue(QStringLiteral("Яндекс Директ"));
    swatch->setSwatch(1);
    auto *search = new SearchField(QStringLiteral("Найти"), QStringLiteral("Ctrl+K"));
    search->setFixedWidth(240);
    for (QWidget *widget : std::initializer_list<QWidget *>{segments, filter, active, swatch})
        second->addWidget(widget);
    second->addStretch(1);
    second->addWidget(search);
    auto *third = new QHBoxLayout;
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Последовательно"), QStringLiteral("Реклама")});
    auto *spin = new QSpinBox;
    spin->setValue(42);
    auto *check = new QCheckBox(QStringLiteral("Отмечено"));
    check->setChecked(true);
    auto *partly = new QCheckBox(QStringLiteral("Частично"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Выбран"));
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    auto *chip = new Chip(QStringLiteral("VK Реклама"));
    chip->setSwatch(2);
    chip->setRemovable(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             combo, spin, check, partly, new QCheckBox(QStringLiteral("Нет")), radio, chip, progress})
        third->addWidget(widget);
    auto *fourth = new QHBoxLayout;
    auto *wrong = new FormField(QStringLiteral("Значение"), new QLineEdit(QStringLiteral("1 41о")));
    wrong->setError(QStringLiteral("Не число: буква «о» вместо нуля."));
    auto *hint = new FormField(QStringLiteral("Причина"), new QLineEdit);
    hint->setHint(QStringLiteral("Её увидят в истории плана."));
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Значения"));
    tabs->addTab(QStringLiteral("История"));
    auto *bar = new BarCell;
    bar->setBar(0.6, 2, 0.75);
    fourth->addWidget(wrong);
    fourth->addWidget(hint);
    fourth->addWidget(tabs);
    fourth->addWidget(bar);
    for (auto *row : {first, second, third, fourth}) {
        row->setSpacing(8);
        card->body()->addLayout(row);
    }
    return card;
}

QStandardItemModel *channels(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Канал"), QStringLiteral("Выручка"),
                                      QStringLiteral("Лиды"), QStringLiteral("CAC"),
                                      QStringLiteral("Итог по плану")});
    const auto add = [model](const QString &channel, int series, double revenue, double share, double leads,
                             Status cac, Status all) {
        auto *money = figure(revenue, QLocale(QLocale::Russian).toString(revenue, 'f', 0));
        money->setData(share, BarShareRole);
        money->setData(series, BarColourRole);
        auto *tag = figure({}, statusWord(all) + QStringLiteral(", 3 из 4"), all);
        tag->setData(true, StatusTagRole);
        auto *leadsItem = figure(leads, QString::number(leads));
        if (series == 2)
            leadsItem->setData(QStringLiteral("Счётчик не работал"), NoteRole);
        model->appendRow(
            {name(channel, series), money, leadsItem, figure(4038, QStringLiteral("4 038 ₽"), cac), tag});
    };
    add(QStringLiteral("Яндекс Директ"), 1, 4862000, 1.0, 1106, Status::OnCourse, Status::AtRisk);
    add(QStringLiteral("VK Реклама"), 2, 1739000, 0.36, 538, Status::OffCourse, Status::OffCourse);
    add(QStringLiteral("Поиск (SEO)"), 3, 2714000, 0.56, 472, Status::Met, Status::OnCourse);
    add(QStringLiteral("Email"), 4, 1931000, 0.4, 186, Status::NoTarget, Status::TooEarly);
    const QList<QStandardItem *> total{
        name(QStringLiteral("Все каналы")), figure(13174000, QStringLiteral("13 174 000")),
        figure(2858, QStringLiteral("2 858")), figure(4529, QStringLiteral("4 529 ₽"), Status::AtRisk),
        name(QString())};
    for (QStandardItem *item : total)
        item->setData(true, TotalRowRole);
    model->appendRow(total);
    return model;
}

QWidget *table()
{
    auto *card = new Card(QStringLiteral("Сравнение каналов"));
    card->setSubtitle(QStringLiteral("1–24 мая"));
    card->addHeaderWidget(new StatusLegend);
    card->setBodyPadded(false);
    auto *view = new DataTable;
    view->setSortable(true);
    view->setModel(channels(view));
    view->setFitsContents(true);
    view->sortByColumn(1, Qt::DescendingOrder);
    view->setCurrentIndex(view->model()->index(1, 1));
    card->body()->addWidget(view);
    return card;
}

QWidget *emptyCard()
{
    auto *card = new Card;
    auto *empty = new EmptyState(QStringLiteral("targets"));
    empty->setTexts(QStringLiteral("Здесь будет план по каналам"),
                    QStringLiteral("Пока ни одного плана нет: задайте квартал или скопируйте прошлый."));
    empty->setPrimary(QStringLiteral("Задать план"));
    empty->setLink(QStringLiteral("Скопировать прошлый квартал"));
    card->body()->addWidget(empty);
    return card;
}

class IconSheet : public QWidget {
public:
    IconSheet() { setFixedHeight(60); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int i = 0;
        for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
            paintIcon(&painter, file.chopped(4), QRect(4 + (i % 34) * 34, 4 + i / 34 * 28, 18, 18),
                      color(Role::Text));
            ++i;
        }
    }
};

QWidget *gallery()
{
    auto *window = new QWidget;
    window->setWindowTitle(QStringLiteral("gallery"));
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(16);
    auto *head = new PageHead(QStringLiteral("Обзор"));
    head->addLeft(new SegmentedControl(
        {QStringLiteral("Обзор месяца"), QStringLiteral("Реклама"), QStringLiteral("Клиенты")}));
    head->setHint(QStringLiteral("Сравниваются 1–24 мая и 1–24 апреля"));
    auto *addTile = new SecondaryButton(QStringLiteral("Добавить плитку"));
    addTile->setIconName(QStringLiteral("plus"));
    head->addRight(addTile);
    column->addWidget(head);
    auto *tiles = new QWidget;
    auto *grid = new FlowGrid(tiles);
    grid->addTile(tile(QStringLiteral("Выручка"), QStringLiteral("13,2 млн ₽"),
                       {0.77, 1.01, Status::OnCourse, QStringLiteral("77 %"), {}}));
    grid->addTile(tile(QStringLiteral("Лиды"), QStringLiteral("2 858"),
                       {0.76, 0.98, Status::AtRisk, QStringLiteral("76 %"), {}}));
    grid->addTile(tile(QStringLiteral("CPL"), QStringLiteral("995 ₽"),
                       {0.96, 0.92, Status::OffCourse, QStringLiteral("96 %"), {}}));
    grid->addTile(tile(QStringLiteral("Удержание"), QStringLiteral("–"), {{}, {}, Status::TooEarly, {}, {}}));
    column->addWidget(tiles);
    column->addWidget(gauges());
    column->addWidget(controls());
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    bottom->addWidget(table(), 3);
    bottom->addWidget(emptyCard(), 1);
    column->addLayout(bottom);
    column->addWidget(new IconSheet);
    window->resize(1232, 1180);
    return window;
}

void save(QWidget *widget, const QString &fileName)
{
    QDir().mkpath(QStringLiteral(VEKHA_GALLERY_DIR));
    EXPECT_TRUE(widget->grab().save(QStringLiteral(VEKHA_GALLERY_DIR "/%1.png").arg(fileName)));
}

class GalleryTest : public ::testing::TestWithParam<SchemeChoice> {};

} // namespace

TEST_P(GalleryTest, ShowsEveryWidget)
{
    Theme theme(*qApp);
    theme.setChoice(GetParam());
    const QString scheme = codeOf(GetParam());

    const std::unique_ptr<QWidget> window(gallery());
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    auto *focused = window->findChild<PrimaryButton *>();
    focused->setFocus(Qt::TabFocusReason);
    UndoBar undo(window.get());
    undo.showMessage(QStringLiteral("Изменено 3 плана"));
    QCoreApplication::processEvents();
    save(window.get(), QStringLiteral("widgets-") + scheme);

    QMenu menu;
    menu.addAction(icon(QStringLiteral("import")), QStringLiteral("&Импорт…"))
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    auto *checked = menu.addAction(QStringLiteral("Показывать прогноз"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addSeparator();
    menu.addAction(QStringLiteral("Недоступно"))->setEnabled(false);
    menu.addMenu(QStringLiteral("Ещё"))->addAction(QStringLiteral("Пусто"));
    menu.setActiveAction(menu.actions().first());
    menu.popup(QPoint(10, 10));
    save(&menu, QStringLiteral("menu-") + scheme);
    menu.close();

    Dialog dialog(DialogWidth::Narrow, window.get());
    dialog.setTitle(QStringLiteral("Новая заметка"));
    dialog.body()->addWidget(
        new FormField(QStringLiteral("Текст"), new QLineEdit(QStringLiteral("Рост ставок"))));
    dialog.body()->addWidget(new FormField(QStringLiteral("Подробнее"), new QPlainTextEdit));
    dialog.setError(QStringLiteral("Дата лежит после последнего дня данных."));
    dialog.setPrimaryText(QStringLiteral("Добавить"));
    dialog.show();
    QCoreApplication::processEvents();
    save(&dialog, QStringLiteral("dialog-") + scheme);
}

INSTANTIATE_TEST_SUITE_P(Schemes, GalleryTest, ::testing::Values(SchemeChoice::Light, SchemeChoice::Dark),
                         [](const auto &scheme) { return codeOf(scheme.param).toStdString(); });

} // namespace vekha::ui
