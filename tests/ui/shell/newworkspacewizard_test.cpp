// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newworkspacewizard.h"

#include "tests/ui/testworkspace.h"
#include "ui/common/buttons.h"
#include "ui/common/fields.h"
#include "ui/shell/choicecard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>

namespace vekha::ui {

namespace {

class Wizard : public testing::WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        wizard.show();
    }

    QLineEdit *edit(const QString &name) const
    {
        for (QLineEdit *each : wizard.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    QListWidget *list(const QString &name) const
    {
        for (QListWidget *each : wizard.findChildren<QListWidget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    void next() { click(wizard.primary()); }

    void type(QLineEdit *field, const QString &text)
    {
        ASSERT_TRUE(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    NewWorkspaceWizard wizard{context};
};

TEST_F(Wizard, LeadsFromBusinessAndGoalsToAWorkspace)
{
    ASSERT_EQ(wizard.step(), 0);
    click(wizard.findChildren<ChoiceCard *>().at(1));
    wizard.findChildren<QCheckBox *>().first()->click();
    picture(&wizard, QStringLiteral("wizard-1"));
    next();
    ASSERT_EQ(wizard.step(), 1);
    picture(&wizard, QStringLiteral("wizard-2"));
    QListWidget *kpis = list(QStringLiteral("Proposed KPIs"));
    ASSERT_GE(kpis->count(), 3);
    const auto before = wizard.setup().kpis;
    EXPECT_EQ(before.size(), 5u) << "no more than five are proposed";
    kpis->setCurrentRow(0);
    QTest::keyClick(kpis, Qt::Key_Space);
    EXPECT_EQ(wizard.setup().kpis.size(), before.size() - 1) << "Space takes the row's check";
    next();
    ASSERT_EQ(wizard.step(), 2);
    type(edit(QStringLiteral("Another channel")), QStringLiteral("Podcasts"));
    QTest::keyClick(edit(QStringLiteral("Another channel")), Qt::Key_Return);
    EXPECT_EQ(wizard.step(), 2);
    type(edit(QStringLiteral("Name of the business")), QStringLiteral("Bakery"));
    picture(&wizard, QStringLiteral("wizard-3"));
    type(edit(QStringLiteral("File")), folder.filePath(QStringLiteral("bakery.vekha")));
    next();
    ASSERT_EQ(wizard.result(), QDialog::Accepted);

    OpenOptions options;
    options.systemDate = QDate(2026, 6, 10);
    const auto made = Workspace::create(wizard.path(), wizard.setup(), options);
    ASSERT_TRUE(made);
    EXPECT_EQ((*made)->content()->settings.name, QStringLiteral("Bakery"));
    EXPECT_TRUE((*made)->channelNamed(QStringLiteral("Podcasts")));
    ASSERT_EQ((*made)->content()->dashboards.size(), 1u);
    EXPECT_EQ((*made)->content()->dashboards.front().tiles.size(), before.size() - 1);
}

TEST_F(Wizard, OverwritesNoFile)
{
    next();
    next();
    type(edit(QStringLiteral("Name of the business")), QStringLiteral("Shop"));
    type(edit(QStringLiteral("File")), workspace->path());
    next();
    EXPECT_EQ(wizard.step(), 2);
    EXPECT_TRUE(wizard.isVisible());
    bool said = false;
    for (const FormField *field : wizard.findChildren<FormField *>())
        said = said || field->error().contains(QStringLiteral("not overwritten"));
    EXPECT_TRUE(said);
}

TEST_F(Wizard, GoesBackWithEverythingKept)
{
    click(wizard.findChildren<ChoiceCard *>().at(2));
    next();
    for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Back"))
            click(button);
    }
    EXPECT_EQ(wizard.step(), 0);
    EXPECT_TRUE(wizard.findChildren<ChoiceCard *>().at(2)->isChecked());
}

} // namespace

} // namespace vekha::ui
