// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgettargets.h"

#include "ui/common/dialog.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <numeric>

namespace vekha::ui {

namespace {

constexpr int longestReason = 200;

} // namespace

std::vector<targets::TargetEdit> spendTargets(const BudgetBoard &board, const std::vector<double> &split,
                                              const targets::TargetBook &book)
{
    std::vector<targets::TargetEdit> edits;
    const auto add = [&](ChannelId channel, double value) {
        const targets::TargetKey key{QStringLiteral("spend"), channel, board.period};
        targets::Target target;
        if (const targets::Target *present = book.find(key))
            target = *present;
        target.key = key;
        target.value = value;
        target.low.reset();
        target.high.reset();
        target.rule = {};
        edits.push_back({key, target});
    };
    for (size_t i = 0; i < board.channels.size(); ++i)
        add(board.channels[i].channel, split[i]);
    if (book.find({QStringLiteral("spend"), ChannelId::All, board.period}))
        add(ChannelId::All, std::accumulate(split.begin(), split.end(), 0.0));
    return edits;
}

void askSpendTargets(QWidget *parent, const BudgetBoard &board, const std::vector<double> &split,
                     std::function<KpiWords()> words, std::function<void(const QString &)> accepted)
{
    auto *dialog = new Dialog(DialogWidth::Narrow, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptsByItself(false);
    auto *text = new TextLabel(TypeRole::Body, Role::Text);
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    auto *edit =
        new QLineEdit(QCoreApplication::translate("BudgetTargets", "Budget split by response curves"));
    edit->setMaxLength(longestReason);
    auto *field = new FormField({}, edit);
    dialog->body()->addWidget(field);
    dialog->setTexts([dialog, text, field, words = std::move(words), period = board.period,
                      total = std::accumulate(split.begin(), split.end(), 0.0), count = int(split.size())] {
        const KpiWords told = words();
        dialog->setTitle(QCoreApplication::translate("BudgetTargets", "Set as spend targets"));
        dialog->setPrimaryText(QCoreApplication::translate("BudgetTargets", "Set targets"));
        text->setText(
            QCoreApplication::translate("BudgetTargets",
                                        "Your split of %1 becomes the spend targets of %n channel(s) "
                                        "(%2). Targets already set there are replaced; Undo brings "
                                        "them back.",
                                        nullptr, count)
                .arg(told.format().money(total), told.periods().inlineName(period)));
        field->setLabel(QCoreApplication::translate("BudgetTargets", "Reason"));
    });
    QObject::connect(
        dialog, &Dialog::primaryClicked, dialog, [dialog, edit, field, accepted = std::move(accepted)] {
            const QString why = edit->text().simplified();
            if (why.isEmpty()) {
                field->setError(QCoreApplication::translate("BudgetTargets", "Say why the targets change."));
                return;
            }
            dialog->accept();
            accepted(why);
        });
    dialog->open();
    edit->setFocus();
    edit->selectAll();
}

} // namespace vekha::ui
