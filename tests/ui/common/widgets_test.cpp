// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/common/status.h"
#include "ui/common/undobar.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QBoxLayout>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace vekha::ui {

namespace {

/// Puts every text of the program in brackets, as a language that was just chosen.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
};

class WidgetsTest : public ::testing::Test {
protected:
    WidgetsTest() : theme(*qApp) { theme.setChoice(SchemeChoice::Light); }

    Theme theme;
};

QImage drawn(Status status)
{
    QImage image(48, 48, QImage::Format_ARGB32);
    image.fill(Palette::light().color(Role::Surface));
    QPainter painter(&image);
    paintStatus(&painter, image.rect(), status, Palette::light());
    return image;
}

} // namespace

TEST_F(WidgetsTest, EveryStatusHasAShapeAndAWordOfItsOwn)
{
    const QList<Status> all{Status::NoTarget, Status::NoData, Status::TooEarly,
                            Status::OnCourse, Status::AtRisk, Status::OffCourse,
                            Status::Met,      Status::Close,  Status::Missed};
    for (const Status one : all) {
        for (const Status other : all) {
            if (one == other)
                continue;
            EXPECT_NE(drawn(one), drawn(other)) << int(one) << int(other);
            EXPECT_NE(statusWord(one), statusWord(other));
        }
    }
}

TEST_F(WidgetsTest, StatusIsWordedAnewWhenTheLanguageChanges)
{
    StatusLabel label;
    label.setStatus(Status::AtRisk);
    EXPECT_EQ(label.accessibleName(), QStringLiteral("At risk"));
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&label, &change);
    EXPECT_EQ(label.accessibleName(), QStringLiteral("[At risk]"));
    QCoreApplication::removeTranslator(&brackets);
}

TEST_F(WidgetsTest, LabelsKeepTheirRoleWhenTheSchemeChanges)
{
    TextLabel label(QStringLiteral("vs April"), TypeRole::Secondary, Role::Muted);
    label.show();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Palette::light().color(Role::Muted));
    theme.setChoice(SchemeChoice::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Palette::dark().color(Role::Muted));
    theme.setChoice(SchemeChoice::Light);
}

TEST_F(WidgetsTest, LongTextHasATooltipOnlyWhileItIsCut)
{
    ElidingLabel label;
    label.setText(QStringLiteral("Conversion from visit to order"));
    label.show();
    label.resize(60, 20);
    EXPECT_EQ(label.toolTip(), label.text());
    label.resize(600, 20);
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST_F(WidgetsTest, FigureShowsTheExactOneInItsTooltip)
{
    FigureLabel label;
    label.setFigure(QStringLiteral("₽13.2M"), QStringLiteral("₽13,174,000"));
    EXPECT_EQ(label.toolTip(), QStringLiteral("₽13,174,000"));
    EXPECT_EQ(label.accessibleName(), QStringLiteral("₽13,174,000"));
}

TEST_F(WidgetsTest, FieldErrorIsShownMarkedAndSpoken)
{
    auto *editor = new QLineEdit;
    FormField field(QStringLiteral("&Value"), editor);
    EXPECT_EQ(editor->accessibleName(), QStringLiteral("Value"));
    field.setError(QStringLiteral("This is not a number."));
    EXPECT_TRUE(editor->property(invalidProperty).toBool());
    EXPECT_EQ(editor->accessibleDescription(), QStringLiteral("This is not a number."));
    field.setError({});
    EXPECT_FALSE(editor->property(invalidProperty).toBool());
}

TEST_F(WidgetsTest, EscapeFirstEmptiesTheSearch)
{
    SearchField search(QStringLiteral("Find"), QStringLiteral("Ctrl+K"));
    QTest::keyClicks(&search, QStringLiteral("roi"));
    EXPECT_EQ(search.text(), QStringLiteral("roi"));
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(search.text().isEmpty());
}

TEST_F(WidgetsTest, EmptyStateOffersItsButtonAndLink)
{
    EmptyState empty(QStringLiteral("targets"));
    empty.setTexts(QStringLiteral("Targets will stand here."), QStringLiteral("None is set yet."));
    EXPECT_TRUE(empty.primary()->isHidden());
    empty.setPrimary(QStringLiteral("Set a target"));
    empty.setLink(QStringLiteral("Copy the last quarter"));
    QSignalSpy primary(&empty, &EmptyState::primaryClicked);
    QSignalSpy link(&empty, &EmptyState::linkClicked);
    QTest::mouseClick(empty.primary(), Qt::LeftButton);
    QTest::mouseClick(empty.link(), Qt::LeftButton);
    EXPECT_EQ(primary.count(), 1);
    EXPECT_EQ(link.count(), 1);
}

TEST_F(WidgetsTest, UndoBarStandsAtTheBottomCentreAndUndoesOnce)
{
    QWidget host;
    host.resize(800, 600);
    UndoBar bar(&host);
    host.show();
    bar.showMessage(QStringLiteral("3 targets changed"));
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.height(), 40);
    EXPECT_NEAR(bar.geometry().center().x(), 400, 1);
    EXPECT_EQ(bar.geometry().bottom(), 600 - 16 - 1);
    QSignalSpy undone(&bar, &UndoBar::undoRequested);
    QTest::mouseClick(bar.undoLink(), Qt::LeftButton);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_TRUE(bar.message().isEmpty());
}

TEST_F(WidgetsTest, DialogAcceptsByItsVerbAndRejectsByEscape)
{
    Dialog dialog(DialogWidth::Narrow);
    dialog.setTitle(QStringLiteral("New note"));
    dialog.setPrimaryText(QStringLiteral("Add"));
    dialog.show();
    QTest::mouseClick(dialog.primary(), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_EQ(dialog.width(), 480);
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("New note"));
}

TEST_F(WidgetsTest, DialogThatChecksItsInputStaysOpen)
{
    Dialog dialog(DialogWidth::Narrow);
    dialog.setPrimaryText(QStringLiteral("Add"));
    dialog.setAcceptsByItself(false);
    QObject::connect(&dialog, &Dialog::primaryClicked, &dialog,
                     [&dialog] { dialog.setError(QStringLiteral("The date is missing.")); });
    dialog.show();
    QTest::mouseClick(dialog.primary(), Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.error(), QStringLiteral("The date is missing."));
}

TEST_F(WidgetsTest, TabGoesFromTheFieldsOfADialogToItsButtons)
{
    Dialog dialog(DialogWidth::Narrow);
    dialog.setPrimaryText(QStringLiteral("Add"));
    auto *name = new QLineEdit;
    auto *comment = new QLineEdit;
    dialog.body()->addWidget(name);
    dialog.body()->addWidget(comment);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    EXPECT_TRUE(name->hasFocus());
    QList<QWidget *> order;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(QApplication::focusWidget());
    }
    EXPECT_EQ(order, (QList<QWidget *>{comment, dialog.cancel(), dialog.primary()}));
}

TEST_F(WidgetsTest, DangerousDialogIsCancelledByEnter)
{
    Dialog dialog(DialogWidth::Narrow);
    dialog.setPrimaryText(QStringLiteral("Delete"));
    dialog.setDanger(true);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(WidgetsTest, DialogDimsItsWindowWhileItIsOpen)
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    const QColor before = window.grab().toImage().pixelColor(5, 5);
    Dialog dialog(DialogWidth::Narrow, &window);
    dialog.show();
    EXPECT_LT(window.grab().toImage().pixelColor(5, 5).lightness(), before.lightness());
    dialog.reject();
    EXPECT_EQ(window.grab().toImage().pixelColor(5, 5), before);
}

} // namespace vekha::ui
