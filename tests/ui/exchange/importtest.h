// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/testworkspace.h"
#include "tests/waiting.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/searchcombo.h"
#include "ui/exchange/columnheads.h"
#include "ui/exchange/factspanel.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importverdict.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

namespace vekha::ui::testing {

/// Opens the import dialog and works in it as a person does.
class ImportTest : public WorkspaceTest {
protected:
    static constexpr int waitMs = 20000;

    // "Дата;Источник;Расход;Клики" as Excel of a Russian Windows writes it.
    static QByteArray cyrillic()
    {
        return QByteArray("\xC4\xE0\xF2\xE0;\xC8\xF1\xF2\xEE\xF7\xED\xE8\xEA;\xD0\xE0\xF1\xF5\xEE\xE4;"
                          "\xCA\xEB\xE8\xEA\xE8\r\n"
                          "15.05.2026;yandex / cpc;1 234,50;100\r\n"
                          "16.05.2026;yandex / cpc;765,50;90\r\n");
    }

    ImportDialog *open(std::vector<exchange::TableSource> sources)
    {
        dialog = std::make_unique<ImportDialog>(context, *workspace, std::move(sources), nullptr);
        dialog->show();
        return dialog.get();
    }

    void import()
    {
        ASSERT_TRUE(waitUntil([&] { return dialog->primary()->isEnabled(); })) << verdictText();
        click(dialog->primary());
        ASSERT_TRUE(waitUntil([&] { return !dialog->isVisible(); }))
            << verdictText() << dialog->error().toStdString();
    }

    bool waitForVerdict(const QString &part, Qt::CaseSensitivity cs = Qt::CaseSensitive)
    {
        return waitUntil([&] { return verdict()->text().contains(part, cs); });
    }

    bool waitForFacts(int count)
    {
        return waitUntil([&] { return dialog->findChild<FactsModel *>()->rowCount() == count; });
    }

    ImportVerdict *verdict() const { return dialog->findChild<ImportVerdict *>(); }
    std::string verdictText() const { return verdict()->text().toStdString(); }
    ColumnHeads *heads() const { return dialog->findChild<ColumnHeads *>(); }
    QTableView *preview() const { return qobject_cast<QTableView *>(heads()->parentWidget()); }

    // As a person: types a part of the name and takes the proposal.
    void chooseUse(int column, const QString &text)
    {
        SearchCombo *box = heads()->useBox(column);
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }

    // With common spaces where the formats put ones that do not break.
    static QString plain(QString text) { return text.replace(QChar(0x00a0), QLatin1Char(' ')); }

    QRadioButton *choice(const QString &text) const
    {
        for (QRadioButton *each : dialog->findChildren<QRadioButton *>()) {
            if (plain(each->text()) == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    QCheckBox *checkBox(const QString &beginning) const
    {
        for (QCheckBox *each : dialog->findChildren<QCheckBox *>()) {
            if (each->isVisible() && each->text().startsWith(beginning))
                return each;
        }
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    [[nodiscard]] static calendar::Period day(int month, int number)
    {
        return {calendar::Granularity::Day, calendar::dayOf(QDate(2026, month, number))};
    }

    std::unique_ptr<ImportDialog> dialog;
};

} // namespace vekha::ui::testing
