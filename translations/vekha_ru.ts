<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AskName</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введите название.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Most channels have no revenue of their own entered.</source>
        <translation>У большинства каналов не внесена своя выручка.</translation>
    </message>
    <message>
        <source>Most channels have fewer than 12 months with both spend and revenue.</source>
        <translation>У большинства каналов меньше 12&#xa0;месяцев, за которые есть и расходы, и выручка.</translation>
    </message>
    <message>
        <source>Most channels got nearly the same money every month: spend hardly varied.</source>
        <translation>Большинство каналов каждый месяц получали почти одни и те же деньги: расходы почти не менялись.</translation>
    </message>
    <message>
        <source>Spend of most channels only rose and fell together, with trend and season.</source>
        <translation>Расходы большинства каналов росли и падали только вместе, с трендом и сезоном.</translation>
    </message>
    <message>
        <source>Most channels bring revenue in too few of the months.</source>
        <translation>У большинства каналов слишком мало месяцев с выручкой.</translation>
    </message>
    <message>
        <source>Nothing was spent on this channel.</source>
        <translation>На этот канал ничего не тратили.</translation>
    </message>
    <message>
        <source>No revenue is entered for this channel, so nobody can tell what its money brings.</source>
        <translation>Выручка этого канала не внесена, поэтому неизвестно, что приносят его расходы.</translation>
    </message>
    <message>
        <source>Fewer than 12 months have both spend and revenue: too few for a curve.</source>
        <translation>И расходы, и выручка есть меньше чем за 12&#xa0;месяцев: для кривой этого мало.</translation>
    </message>
    <message>
        <source>Spend hardly varied from month to month, so the figures cannot tell what more or less of it would bring.</source>
        <translation>Расходы почти не менялись от месяца к месяцу, поэтому по данным не видно, что принесло бы их изменение.</translation>
    </message>
    <message>
        <source>Spend only rose and fell with its trend and with the season of all channels, so its own effect cannot be told from theirs.</source>
        <translation>Расходы канала росли и падали только вместе с трендом и общим сезоном всех каналов, поэтому его собственный эффект от общего не отделить.</translation>
    </message>
    <message>
        <source>More than a third of the months with spend brought no revenue: too rare for a curve.</source>
        <translation>Больше трети месяцев с расходами не принесли выручки: для кривой она слишком редкая.</translation>
    </message>
    <message>
        <source>Nothing was spent in the last three months.</source>
        <translation>Последние три месяца на канал ничего не тратили.</translation>
    </message>
    <message>
        <source>no spend</source>
        <translation>нет расходов</translation>
    </message>
    <message>
        <source>no revenue entered</source>
        <translation>выручка не внесена</translation>
    </message>
    <message>
        <source>fewer than 12 months</source>
        <translation>меньше 12&#xa0;месяцев</translation>
    </message>
    <message>
        <source>spend hardly varied</source>
        <translation>расходы почти не менялись</translation>
    </message>
    <message>
        <source>moved with all channels</source>
        <translation>менялся вместе со всеми</translation>
    </message>
    <message>
        <source>revenue too rare</source>
        <translation>выручка слишком редкая</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>No channel has spend of finished months: there is nothing to split yet.</source>
        <translation>Ни у одного канала нет расходов за завершённые месяцы: распределять пока нечего.</translation>
    </message>
    <message>
        <source>Only one channel has spend: there is nothing to split.</source>
        <translation>Расходы есть только у одного канала: распределять нечего.</translation>
    </message>
    <message>
        <source>The limits of the channels hold less than the total. Raise a limit or lower the total.</source>
        <translation>Максимумы каналов в сумме меньше бюджета. Поднимите один из них или уменьшите бюджет.</translation>
    </message>
    <message>
        <source>The least that the channels must get is more than the total. Lower a limit or raise the total.</source>
        <translation>Минимумы каналов в сумме больше бюджета. Снизьте один из них или увеличьте бюджет.</translation>
    </message>
    <message>
        <source>The figures of fewer than two channels tell how revenue answers to spend, so no split is suggested.</source>
        <translation>Зависимость выручки от расходов видна меньше чем у двух каналов, поэтому распределение не предлагается.</translation>
    </message>
    <message>
        <source>This split is expected to bring as much as the present one.</source>
        <translation>Такое распределение принесёт примерно столько же, сколько нынешнее.</translation>
    </message>
    <message>
        <source>Correlation is no proof: the curves show what went together so far. Move money in steps and compare, or prove it by a test with a control group.</source>
        <translation>Корреляция — не доказательство: кривые показывают, что до сих пор менялось вместе. Переносите деньги постепенно и сравнивайте или проверьте тестом с контрольной группой.</translation>
    </message>
    <message>
        <source>%3: expected gain in revenue %1 (%2) against the present split of the same total. In 8 of 10 cases it lies between %4 and %5.</source>
        <translation>%3: ожидаемый прирост выручки — %1 (%2) по сравнению с нынешним распределением той же суммы. В&#xa0;8 случаях из&#xa0;10 — от %4 до %5.</translation>
    </message>
    <message>
        <source>%3: expected gain in revenue %1 (%2) against the present split of the same total. In 8 of 10 cases it lies between a loss of %4 and a gain of %5: it may bring nothing.</source>
        <translation>%3: ожидаемый прирост выручки — %1 (%2) по сравнению с нынешним распределением той же суммы. В&#xa0;8 случаях из&#xa0;10 — от потери %4 до прироста %5: выигрыша может и не быть.</translation>
    </message>
    <message>
        <source>%3: expected loss of revenue %1 (%2) against the present split of the same total. In 8 of 10 cases it lies between %5 and %4.</source>
        <translation>%3: ожидаемая потеря выручки — %1 (%2) по сравнению с нынешним распределением той же суммы. В&#xa0;8 случаях из&#xa0;10 — от %5 до %4.</translation>
    </message>
    <message>
        <source>%3: expected loss of revenue %1 (%2) against the present split of the same total. In 8 of 10 cases it lies between a loss of %4 and a gain of %5.</source>
        <translation>%3: ожидаемая потеря выручки — %1 (%2) по сравнению с нынешним распределением той же суммы. В&#xa0;8 случаях из&#xa0;10 — от потери %4 до прироста %5.</translation>
    </message>
    <message>
        <source>Figures: %1. Media mix model: diminishing returns, carry-over into later months, season and trend set aside.</source>
        <translation>Данные: %1. Модель медиамикса: убывающая отдача, перенос эффекта на следующие месяцы; сезон и тренд исключены.</translation>
    </message>
    <message>
        <source>Revenue is expected to change by %1 (in 8 of 10 cases %2 to %3) against the present split of %4, with spend changed by %5.</source>
        <extracomment>%1 to %3 changes of revenue, %4 money, %5 change of spend; all changes with their sign</extracomment>
        <translation>Ожидаемое изменение выручки — %1 (в&#xa0;8 случаях из&#xa0;10 — от %2 до %3) по сравнению с нынешним распределением %4; изменение расходов — %5.</translation>
    </message>
</context>
<context>
    <name>BudgetTargets</name>
    <message numerus="yes">
        <source>Your split of %1 becomes the spend targets of %n channel(s) (%2). Targets already set there are replaced; Undo brings them back.</source>
        <translation>
            <numerusform>Ваше распределение (%1) станет планом расходов %n канала (%2). Уже заданные планы заменятся, вернуть их можно командой «Отменить».</numerusform>
            <numerusform>Ваше распределение (%1) станет планами расходов %n каналов (%2). Уже заданные планы заменятся, вернуть их можно командой «Отменить».</numerusform>
            <numerusform>Ваше распределение (%1) станет планами расходов %n каналов (%2). Уже заданные планы заменятся, вернуть их можно командой «Отменить».</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as spend targets</source>
        <translation>Планы расходов</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>Задать планы</translation>
    </message>
    <message>
        <source>Budget split by response curves</source>
        <translation>Распределение бюджета по кривым отклика</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Say why the targets change.</source>
        <translation>Укажите, почему меняются планы.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Scorecard</source>
        <translation>Карта KPI</translation>
    </message>
    <message>
        <source>Scorecard: %1</source>
        <translation>Карта KPI: %1</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Предварительно</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>%1 of the bonus</source>
        <translation>%1 премии</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Results by period</source>
        <translation>Результаты по периодам</translation>
    </message>
    <message>
        <source>Share of the bonus by the card&apos;s result: %1.</source>
        <translation>Доля премии по результату карты: %1.</translation>
    </message>
    <message>
        <source>The result of a row counts from %1 to %2.</source>
        <translation>Результат строки учитывается в пределах от %1 до %2.</translation>
    </message>
    <message>
        <source>The weight of a row without data is shared among the others.</source>
        <translation>Вес строки без данных распределяется между остальными.</translation>
    </message>
    <message>
        <source>A row without data counts as 0%.</source>
        <translation>Строка без данных считается как 0&#xa0;%.</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Карты KPI</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Share of the bonus</source>
        <translation>Доля премии</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>Head of a column: weight of a KPI multiplied by its result. Keep it short.</extracomment>
        <translation>Вклад</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>%1 of the bonus</source>
        <translation>%1 премии</translation>
    </message>
    <message>
        <source>Below the floor</source>
        <translation>Ниже порога</translation>
    </message>
    <message>
        <source>Capped</source>
        <translation>Ограничен сверху</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Нет плана</translation>
    </message>
    <message>
        <source>Met or not, no share</source>
        <translation>Только да или нет, без доли</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Предварительно</translation>
    </message>
    <message>
        <source>No row counts in this period: each lacks its figure or its target.</source>
        <translation>За этот период не учитывается ни одна строка: в каждой нет значения или плана.</translation>
    </message>
    <message>
        <source>The period is not over or its data are not all in: this is the result so far.</source>
        <translation>Период не закончился или внесены не все данные: это результат на сегодня.</translation>
    </message>
    <message>
        <source>By the rules of that period; the card was changed since.</source>
        <translation>По правилам того периода; с тех пор карта изменилась.</translation>
    </message>
    <message>
        <source>result</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Результат %1</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>%1 is exactly on target: %2.</source>
        <translation>%1: точно по плану, %2.</translation>
    </message>
    <message>
        <source>%1 is above its target by %2: %3 instead of %4.</source>
        <translation>%1: на %2 выше плана, %3 вместо %4.</translation>
    </message>
    <message>
        <source>%1 is below its target by %2: %3 instead of %4.</source>
        <translation>%1: на %2 ниже плана, %3 вместо %4.</translation>
    </message>
    <message>
        <source>%1 has not changed: %2 (%3).</source>
        <translation>%1: без изменений %3, %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>by how much something changed, and the same as a percentage</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By inputs: %1.</source>
        <translation>По факторам: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It was held back by %1 (%2).</source>
        <translation>Обратное влияние: %1 (%2).</translation>
    </message>
    <message>
        <source>Most of it comes from %1 (%2), which is new.</source>
        <translation>Основной вклад: %1 (%2) — раньше не было.</translation>
    </message>
    <message>
        <source>Most of it comes from %1 (%2), which has stopped.</source>
        <translation>Основной вклад: %1 (%2) — больше нет.</translation>
    </message>
    <message>
        <source>Most of it comes from %1 (%2): its share of the whole has changed.</source>
        <translation>Основной вклад: %1 (%2) — изменилась доля в общем объёме.</translation>
    </message>
    <message>
        <source>Most of it comes from %1 (%2): %3 before, %4 now.</source>
        <translation>Основной вклад: %1 (%2) — было %3, стало %4.</translation>
    </message>
    <message>
        <source>Most of it comes from %1 (%2).</source>
        <translation>Основной вклад: %1 (%2).</translation>
    </message>
    <message>
        <source>%1, the period before</source>
        <translation>%1 за прошлый период</translation>
    </message>
    <message>
        <source>%1, a year earlier</source>
        <translation>%1 годом ранее</translation>
    </message>
    <message>
        <source>Targets that do not fit each other</source>
        <translation>Несогласованность планов</translation>
    </message>
    <message>
        <source>A step of the formula</source>
        <translation>Скачок в формуле</translation>
    </message>
    <message>
        <source>Without a target of its own</source>
        <translation>Без своего плана</translation>
    </message>
    <message>
        <source>Not by channel</source>
        <translation>Вне каналов</translation>
    </message>
    <message>
        <source>%1 rose by %2 %3: from %4 to %5.</source>
        <extracomment>%1 metric, %2 by how much: &quot;₽310 (12%)&quot;, %3 &quot;vs April&quot;, %4 and %5 values</extracomment>
        <translation>%1: рост на %2 %3, с %4 до %5.</translation>
    </message>
    <message>
        <source>%1 fell by %2 %3: from %4 to %5.</source>
        <translation>%1: снижение на %2 %3, с %4 до %5.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Workspace set up</source>
        <translation>Создан рабочий файл</translation>
    </message>
    <message>
        <source>Entered: %1, %2, %3</source>
        <translation>Введено: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) entered</source>
        <translation>
            <numerusform>Введено %n&#xa0;значение</numerusform>
            <numerusform>Введены %n&#xa0;значения</numerusform>
            <numerusform>Введено %n&#xa0;значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) pasted</source>
        <translation>
            <numerusform>Вставлено %n&#xa0;значение</numerusform>
            <numerusform>Вставлены %n&#xa0;значения</numerusform>
            <numerusform>Вставлено %n&#xa0;значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) cleared</source>
        <translation>
            <numerusform>Стёрто %n&#xa0;значение</numerusform>
            <numerusform>Стёрты %n&#xa0;значения</numerusform>
            <numerusform>Стёрто %n&#xa0;значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) filled in</source>
        <translation>
            <numerusform>Заполнено %n&#xa0;значение</numerusform>
            <numerusform>Заполнены %n&#xa0;значения</numerusform>
            <numerusform>Заполнено %n&#xa0;значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1, %2, %3</source>
        <translation>Заметка: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Import of “%1”: %n figure(s)</source>
        <translation>
            <numerusform>Импорт из «%1»: %n&#xa0;значение</numerusform>
            <numerusform>Импорт из «%1»: %n&#xa0;значения</numerusform>
            <numerusform>Импорт из «%1»: %n&#xa0;значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 of “%2” taken back</source>
        <translation>Отменён импорт %1 из «%2»</translation>
    </message>
    <message>
        <source>Channel saved: %1</source>
        <translation>Сохранён канал: %1</translation>
    </message>
    <message>
        <source>Channel removed: %1</source>
        <translation>Удалён канал: %1</translation>
    </message>
    <message>
        <source>Campaign saved: %1</source>
        <translation>Сохранена кампания: %1</translation>
    </message>
    <message>
        <source>Campaign removed: %1</source>
        <translation>Удалена кампания: %1</translation>
    </message>
    <message>
        <source>Metric saved: %1</source>
        <translation>Сохранён показатель: %1</translation>
    </message>
    <message>
        <source>Metric removed: %1</source>
        <translation>Удалён показатель: %1</translation>
    </message>
    <message>
        <source>Target: %1, %2, %3</source>
        <translation>План: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) set</source>
        <translation>
            <numerusform>Задан %n&#xa0;план</numerusform>
            <numerusform>Заданы %n&#xa0;плана</numerusform>
            <numerusform>Задано %n&#xa0;планов</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Изменены настройки</translation>
    </message>
    <message>
        <source>Dashboard saved: %1</source>
        <translation>Сохранён дашборд: %1</translation>
    </message>
    <message>
        <source>Dashboard removed: %1</source>
        <translation>Удалён дашборд: %1</translation>
    </message>
    <message>
        <source>Tile added: %1</source>
        <translation>Добавлена плитка: %1</translation>
    </message>
    <message>
        <source>Tile removed: %1</source>
        <translation>Удалена плитка: %1</translation>
    </message>
    <message>
        <source>Tile moved: %1</source>
        <translation>Перемещена плитка: %1</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Сохранён вид: %1</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>Удалён вид: %1</translation>
    </message>
    <message>
        <source>Event saved: %1</source>
        <translation>Сохранено событие: %1</translation>
    </message>
    <message>
        <source>Event removed: %1</source>
        <translation>Удалено событие: %1</translation>
    </message>
    <message>
        <source>Backup restored: %1</source>
        <translation>Восстановлена резервная копия: %1</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Демонстрационные данные</translation>
    </message>
    <message>
        <source>Tile resized: %1</source>
        <translation>Изменён размер плитки: %1</translation>
    </message>
    <message>
        <source>Import profile saved: %1</source>
        <translation>Сохранён профиль импорта: %1</translation>
    </message>
    <message>
        <source>Import profile removed: %1</source>
        <translation>Удалён профиль импорта: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Период закрыт: %1</translation>
    </message>
    <message>
        <source>Reopened: %1 (%2)</source>
        <translation>Период снова открыт: %1 (%2)</translation>
    </message>
    <message>
        <source>Objective saved: %1</source>
        <translation>Сохранена цель компании: %1</translation>
    </message>
    <message>
        <source>Objective removed: %1</source>
        <translation>Удалена цель компании: %1</translation>
    </message>
    <message>
        <source>Goal saved: %1</source>
        <translation>Сохранена цель: %1</translation>
    </message>
    <message>
        <source>Goal removed: %1</source>
        <translation>Удалена цель: %1</translation>
    </message>
    <message>
        <source>Check-in: %1</source>
        <translation>Отметка о ходе цели: %1</translation>
    </message>
    <message>
        <source>Check-in removed: %1</source>
        <translation>Удалена отметка о ходе цели: %1</translation>
    </message>
    <message>
        <source>Scorecard saved: %1</source>
        <translation>Сохранена карта KPI: %1</translation>
    </message>
    <message>
        <source>Scorecard removed: %1</source>
        <translation>Удалена карта KPI: %1</translation>
    </message>
    <message>
        <source>Person saved: %1</source>
        <translation>Сохранён сотрудник: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Удалён сотрудник: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) copied to %2</source>
        <translation>
            <numerusform>Скопирован %n&#xa0;план на %2</numerusform>
            <numerusform>Скопированы %n&#xa0;плана на %2</numerusform>
            <numerusform>Скопировано %n&#xa0;планов на %2</numerusform>
        </translation>
    </message>
    <message>
        <source>State of a goal changed: %1</source>
        <translation>Изменено состояние цели: %1</translation>
    </message>
    <message>
        <source>Warning put off: %1</source>
        <translation>Отложено предупреждение: %1</translation>
    </message>
    <message>
        <source>Warning dismissed: %1</source>
        <translation>Снято предупреждение: %1</translation>
    </message>
    <message>
        <source>Warning brought back: %1</source>
        <translation>Возвращено предупреждение: %1</translation>
    </message>
    <message>
        <source>When it warns: %1</source>
        <translation>Когда предупреждать: %1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Разбор за %1</translation>
    </message>
    <message>
        <source>Review finished: %1</source>
        <translation>Завершён разбор: %1</translation>
    </message>
    <message>
        <source>Review removed: %1</source>
        <translation>Удалён разбор: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Решение: %1</translation>
    </message>
    <message>
        <source>Decision removed: %1</source>
        <translation>Удалено решение: %1</translation>
    </message>
    <message>
        <source>Report set-up saved: %1</source>
        <translation>Сохранён шаблон отчёта: %1</translation>
    </message>
    <message>
        <source>Report set-up removed: %1</source>
        <translation>Удалён шаблон отчёта: %1</translation>
    </message>
</context>
<context>
    <name>ChannelFigures</name>
    <message>
        <source>%1 of %2 on course</source>
        <extracomment>three of four KPIs of a running period are on course for their targets</extracomment>
        <translation>По плану %1&#xa0;из&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <extracomment>three of four KPIs met their targets</extracomment>
        <translation>Выполнено %1&#xa0;из&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 cannot be “%2”. It is one of: %3.</source>
        <translation>%1: значение «%2» не подходит. Допустимо одно из: %3.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Здесь нет параметра «%1».</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Параметр --%1 не принимает значения.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Параметру --%1 нужно значение: %2.</translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation>Резервная копия сделана: %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» здесь не известно.</translation>
    </message>
    <message>
        <source>The name of the channel is missing.</source>
        <translation>Не указано название канала.</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Повреждено: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Замечание: %1</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is damaged: %n finding(s).</source>
        <translation>
            <numerusform>Файл повреждён: найдена %n&#xa0;ошибка.</numerusform>
            <numerusform>Файл повреждён: найдены %n&#xa0;ошибки.</numerusform>
            <numerusform>Файл повреждён: найдено %n&#xa0;ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>The demo workspace is made: %1</source>
        <translation>Файл с примером создан: %1</translation>
    </message>
    <message>
        <source>The figures are written: %1</source>
        <translation>Данные записаны: %1</translation>
    </message>
    <message>
        <source>A trial: nothing was stored.</source>
        <translation>Пробный запуск: ничего не сохранено.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочитано строк</translation>
    </message>
    <message>
        <source>Figures stored</source>
        <translation>Сохранено значений</translation>
    </message>
    <message>
        <source>Stored figures replaced</source>
        <translation>Заменено сохранённых значений</translation>
    </message>
    <message>
        <source>Figures left out, as stored ones were kept</source>
        <translation>Пропущено значений, чтобы оставить сохранённые</translation>
    </message>
    <message>
        <source>Figures added up with others of the same period</source>
        <translation>Сложено значений за один и тот же период</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <translation>Пропущено строк</translation>
    </message>
    <message>
        <source>Channels added</source>
        <translation>Добавлено каналов</translation>
    </message>
    <message>
        <source>Number in the list of imports</source>
        <translation>Номер в списке импортов</translation>
    </message>
    <message>
        <source>New channels: %1</source>
        <translation>Новые каналы: %1</translation>
    </message>
    <message>
        <source>The same file was imported before, on %1.</source>
        <translation>Этот же файл уже импортировали: %1.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>Почему пропущена</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Импортов ещё не было.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>“%1” is no currency code. Write one like RUB or EUR.</source>
        <translation>«%1» — не код валюты. Напишите, например, RUB или EUR.</translation>
    </message>
    <message>
        <source>The fiscal year starts in a month from 1 to 12, not in “%1”.</source>
        <translation>Финансовый год начинается с месяца от 1 до 12, а не с «%1».</translation>
    </message>
    <message>
        <source>The workspace is made: %1</source>
        <translation>Рабочий файл создан: %1</translation>
    </message>
    <message>
        <source>--rows needs a number of rows, not “%1”.</source>
        <translation>Параметру --rows нужно число строк, а не «%1».</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Кодировка: %1</translation>
    </message>
    <message>
        <source>Delimiter: %1</source>
        <translation>Разделитель: %1</translation>
    </message>
    <message>
        <source>Header: line %1</source>
        <translation>Заголовки: строка %1</translation>
    </message>
    <message>
        <source>Header: none</source>
        <translation>Заголовки: нет</translation>
    </message>
    <message>
        <source>Read in two ways</source>
        <translation>Читается двояко</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>A new metric needs --id and a name: --name-ru, --name-en or both.</source>
        <translation>Новому показателю нужны --id и название: --name-ru, --name-en или оба.</translation>
    </message>
    <message>
        <source>The metric “%1” is added.</source>
        <translation>Показатель «%1» добавлен.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Резервная копия восстановлена.</translation>
    </message>
    <message>
        <source>The backup is restored. The file before is kept: %1</source>
        <translation>Резервная копия восстановлена. Прежний файл сохранён: %1</translation>
    </message>
    <message>
        <source>A line has METRIC, CHANNEL, PERIOD and VALUE, parted by tabs.</source>
        <translation>В строке должны быть METRIC, CHANNEL, PERIOD и VALUE через табуляцию.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Не удалось записать вывод.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be stored.</source>
        <translation>
            <numerusform>Не удалось сохранить %n&#xa0;строку.</numerusform>
            <numerusform>Не удалось сохранить %n&#xa0;строки.</numerusform>
            <numerusform>Не удалось сохранить %n&#xa0;строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure is cleared.</source>
        <translation>Значение стёрто.</translation>
    </message>
    <message>
        <source>The figure is stored.</source>
        <translation>Значение сохранено.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>There are no targets and no metrics on dashboards.</source>
        <translation>Нет ни планов, ни показателей на дашбордах.</translation>
    </message>
    <message>
        <source>The target is removed.</source>
        <translation>План удалён.</translation>
    </message>
    <message>
        <source>The target is set: %1</source>
        <translation>План задан: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Say which metrics: --metric ID[,ID..].</source>
        <translation>Укажите показатели: --metric ID[,ID..].</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>Дата --from позже даты --to.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Неполные данные</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation>Данных нет.</translation>
    </message>
    <message>
        <source>--csv and --json cannot be asked for together.</source>
        <translation>Параметры --csv и --json нельзя указать вместе.</translation>
    </message>
    <message>
        <source>Makes a workspace.</source>
        <translation>Создаёт рабочий файл.</translation>
    </message>
    <message>
        <source>Makes a workspace full of plausible figures to try things with.</source>
        <translation>Создаёт файл с правдоподобными данными, чтобы попробовать программу.</translation>
    </message>
    <message>
        <source>Lists all inputs and KPIs, or adds an own one: a KPI with --formula, else an input.</source>
        <translation>Перечисляет вводимые показатели и KPI или добавляет свой: с --formula — KPI, без неё — вводимый показатель.</translation>
    </message>
    <message>
        <source>Lists channels and campaigns, or adds a channel, with --campaign a campaign of one.</source>
        <translation>Перечисляет каналы и кампании или добавляет канал, а с --campaign — кампанию канала.</translation>
    </message>
    <message>
        <source>Stores one figure (“-” clears it), or those that come line by line on standard input.</source>
        <translation>Сохраняет одно значение («-» стирает его) или значения, поступающие построчно со стандартного ввода.</translation>
    </message>
    <message>
        <source>Shows what an import would recognise in a table.</source>
        <translation>Показывает, что импорт распознал бы в таблице.</translation>
    </message>
    <message>
        <source>Lists what was imported, or takes an import back.</source>
        <translation>Перечисляет импорты или отменяет один из них.</translation>
    </message>
    <message>
        <source>Computes metrics by period and channel.</source>
        <translation>Вычисляет показатели по периодам и каналам.</translation>
    </message>
    <message>
        <source>Sets a target; “-” removes it.</source>
        <translation>Задаёт план; «-» удаляет его.</translation>
    </message>
    <message>
        <source>Shows how metrics stand against their targets.</source>
        <translation>Показывает, как выполняется план по показателям.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Отменяет последнее изменение.</translation>
    </message>
    <message>
        <source>Brings again what was taken back last.</source>
        <translation>Повторяет последнее отменённое изменение.</translation>
    </message>
    <message>
        <source>Makes a checked copy of the workspace.</source>
        <translation>Делает проверенную резервную копию файла.</translation>
    </message>
    <message>
        <source>Puts a backup in the workspace&apos;s place and keeps the present file.</source>
        <translation>Ставит резервную копию на место рабочего файла и сохраняет прежний файл.</translation>
    </message>
    <message>
        <source>Checks structure and rules of the workspace.</source>
        <translation>Проверяет структуру файла и соблюдение правил.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>one JSON document on standard output instead of a table</source>
        <translation>один документ JSON на стандартный вывод вместо таблицы</translation>
    </message>
    <message>
        <source>language of what people read; the system&apos;s if not given</source>
        <translation>язык текстов для людей; если не указан — язык системы</translation>
    </message>
    <message>
        <source>the day taken for today, like 2024-05-17</source>
        <translation>какой день считать сегодняшним, например 2024-05-17</translation>
    </message>
    <message>
        <source>how long to wait while another program writes to the file</source>
        <translation>сколько ждать, пока в файл пишет другая программа</translation>
    </message>
    <message>
        <source>PERIOD is 2024, 2024-H1, 2024-Q3, 2024-05, 2024-W07 or 2024-05-17. Metrics go by id, channels and campaigns by name; “company” is what belongs to no channel.</source>
        <translation>PERIOD — это 2024, 2024-H1, 2024-Q3, 2024-05, 2024-W07 или 2024-05-17. Показатели указывают идентификатором, каналы и кампании — названием; «company» — то, что не относится ни к какому каналу.</translation>
    </message>
    <message>
        <source>vekha-cli: figures, KPIs and targets of marketing, without a window.</source>
        <translation>vekha-cli: данные, KPI и планы маркетинга без окна.</translation>
    </message>
    <message>
        <source>How a command is written: vekha-cli COMMAND --help</source>
        <translation>Как пишется команда: vekha-cli COMMAND --help</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Не указана команда.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Something is missing after the command.</source>
        <translation>После команды чего-то не хватает.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>Лишний аргумент: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of channels equal the sum of their campaigns and would count twice if they are their totals. Nothing was stored.</source>
        <translation>
            <numerusform>%n&#xa0;значение канала равно сумме его кампаний и было бы посчитано дважды, если это итог. Ничего не сохранено.</numerusform>
            <numerusform>%n&#xa0;значения каналов равны сумме их кампаний и были бы посчитаны дважды, если это итоги. Ничего не сохранено.</numerusform>
            <numerusform>%n&#xa0;значений каналов равны сумме их кампаний и были бы посчитаны дважды, если это итоги. Ничего не сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>To store them all the same: %1</source>
        <translation>Чтобы всё равно сохранить их: %1</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Смотрите: %1</translation>
    </message>
    <message>
        <source>Say which file to read and which to write: --series IN.csv --out OUT.csv.</source>
        <translation>Укажите, какой файл прочитать и какой записать: --series IN.csv --out OUT.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n unusual values found.</source>
        <translation>
            <numerusform>Найдено %n&#xa0;необычное значение.</numerusform>
            <numerusform>Найдены %n&#xa0;необычных значения.</numerusform>
            <numerusform>Найдено %n&#xa0;необычных значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reason with --why.</source>
        <translation>Укажите причину в параметре --why.</translation>
    </message>
    <message>
        <source>explain needs --metric.</source>
        <translation>Команде explain нужен параметр --metric.</translation>
    </message>
    <message>
        <source>There is no target for this period.</source>
        <translation>На этот период плана нет.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Фактор</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>За счёт значений</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>За счёт доли</translation>
    </message>
    <message>
        <source>The workbook of %1 is written: %2</source>
        <translation>Отчёт за %1 записан: %2</translation>
    </message>
    <message>
        <source>Say what to write: --facts OUT.csv or --workbook OUT.xlsx.</source>
        <translation>Укажите, что записать: --facts OUT.csv или --workbook OUT.xlsx.</translation>
    </message>
    <message>
        <source>--period goes with --workbook: --facts writes all figures.</source>
        <translation>Параметр --period нужен только с --workbook: --facts записывает все данные.</translation>
    </message>
    <message>
        <source>Say which file to write: --out OUT.csv.</source>
        <translation>Укажите, какой файл записать: --out OUT.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n series forecast.</source>
        <translation>
            <numerusform>Спрогнозирован %n&#xa0;ряд.</numerusform>
            <numerusform>Спрогнозированы %n&#xa0;ряда.</numerusform>
            <numerusform>Спрогнозировано %n&#xa0;рядов.</numerusform>
        </translation>
    </message>
    <message>
        <source>forecast needs --metric, or --series with a file.</source>
        <translation>Команде forecast нужен параметр --metric или --series с файлом.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>8 of 10 cases</source>
        <translation>8&#xa0;случаев из&#xa0;10</translation>
    </message>
    <message>
        <source>19 of 20 cases</source>
        <translation>19&#xa0;случаев из&#xa0;20</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Шанс</translation>
    </message>
    <message>
        <source>Method: %1.</source>
        <translation>Метод: %1.</translation>
    </message>
    <message>
        <source>Typical error one period ahead so far: %1.</source>
        <translation>Обычная ошибка прогноза на один период вперёд: %1.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель компании</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Целей пока нет.</translation>
    </message>
    <message>
        <source>KPIs that serve no goal: %1</source>
        <translation>KPI, не связанные с целями: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>The audit found nothing.</source>
        <translation>Проверка KPI прошла без замечаний.</translation>
    </message>
    <message>
        <source>Rows are counted as “%1”.</source>
        <translation>Строки считаются как «%1».</translation>
    </message>
    <message>
        <source>“%1” is added up as “%2”.</source>
        <translation>«%1» суммируется как «%2».</translation>
    </message>
    <message>
        <source>Different “%1” are counted as “%2”.</source>
        <translation>Уникальные значения «%1» считаются как «%2».</translation>
    </message>
    <message>
        <source>Read by the profile “%1”.</source>
        <translation>Прочитано по профилю «%1».</translation>
    </message>
    <message>
        <source>No saved profile has a file or folder to read.</source>
        <translation>Ни у одного сохранённого профиля не указан файл или папка.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged since the last import.</source>
        <translation>
            <numerusform>%n&#xa0;файл не изменился с последнего импорта.</numerusform>
            <numerusform>%n&#xa0;файла не изменились с последнего импорта.</numerusform>
            <numerusform>%n&#xa0;файлов не изменились с последнего импорта.</numerusform>
        </translation>
    </message>
    <message>
        <source>sure</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Лист: %1</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>Листы: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Структура: %1</translation>
    </message>
    <message>
        <source>Recognised as an export of: %1</source>
        <translation>Распознана выгрузка: %1</translation>
    </message>
    <message>
        <source>Events: %1 of %2</source>
        <translation>События: %1 для %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>From line</source>
        <translation>Со строки</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Total: %1, payout: %2 of the bonus</source>
        <translation>Итог: %1, выплата: %2 премии</translation>
    </message>
    <message>
        <source>There are no scorecards yet.</source>
        <translation>Карт KPI пока нет.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Stores the figures of a table, all or none. Without options about columns these are recognised, or read by a saved profile that fits. --refresh imports what is new in the files and folders of the saved profiles.</source>
        <translation>Сохраняет данные таблицы: все или ничего. Без параметров о столбцах они распознаются сами или читаются по подходящему сохранённому профилю. С --refresh импортирует новое из файлов и папок сохранённых профилей.</translation>
    </message>
    <message>
        <source>Computes scorecards, by the targets and rules that were in force.</source>
        <translation>Рассчитывает карты KPI по действовавшим планам и правилам.</translation>
    </message>
    <message>
        <source>Lists objectives and goals with their progress.</source>
        <translation>Перечисляет цели компании и цели с их прогрессом.</translation>
    </message>
    <message>
        <source>Revises the KPIs: owners, goals, targets, data.</source>
        <translation>Проверяет KPI: ответственных, цели, планы, данные.</translation>
    </message>
    <message>
        <source>Locks the figures and targets of a period after its review.</source>
        <translation>Закрывает данные и планы периода после подведения итогов.</translation>
    </message>
    <message>
        <source>Opens a closed period again; a reason is needed.</source>
        <translation>Снова открывает закрытый период; нужно указать причину.</translation>
    </message>
    <message>
        <source>Tells what a metric is expected to come to, or forecasts the many series (series,t,value) of a file.</source>
        <translation>Прогнозирует показатель или сразу много рядов (series,t,value) из файла.</translation>
    </message>
    <message>
        <source>Finds unusual values in a series (timestamp,value) of a file.</source>
        <translation>Находит необычные значения в ряду (timestamp,value) из файла.</translation>
    </message>
    <message>
        <source>Explains a change of a metric by its inputs and channels.</source>
        <translation>Объясняет изменение показателя: по факторам и каналам.</translation>
    </message>
    <message>
        <source>Writes all figures to a CSV file that can be imported again, or the review of a period as a workbook.</source>
        <translation>Записывает все данные в файл CSV, который можно снова импортировать, или итоги периода в книгу Excel.</translation>
    </message>
    <message>
        <source>The option for it: %1</source>
        <translation>Параметр для этого: %1</translation>
    </message>
    <message>
        <source>“%1” is no number of a table.</source>
        <translation>«%1» — не номер таблицы.</translation>
    </message>
    <message>
        <source>“%1” is no file of the form “%2”.</source>
        <translation>«%1» — не файл вида «%2».</translation>
    </message>
    <message>
        <source>Totals, titles and other lines left out</source>
        <translation>Пропущено итогов, заголовков и прочих строк</translation>
    </message>
    <message>
        <source>Formulas without a stored value</source>
        <translation>Формул без сохранённого значения</translation>
    </message>
    <message numerus="yes">
        <source>“%1” says something else than the figures beside it in %n row(s).</source>
        <translation>
            <numerusform>В %n&#xa0;строке «%1» расходится с соседними данными.</numerusform>
            <numerusform>В %n&#xa0;строках «%1» расходится с соседними данными.</numerusform>
            <numerusform>В %n&#xa0;строках «%1» расходится с соседними данными.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation>Параметру --%1 нужно целое число от %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>%1: нет столбца «%2».</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no number.</source>
        <translation>Строка %1: «%2» — не число.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Суть</translation>
    </message>
    <message>
        <source>There is nothing to warn of.</source>
        <translation>Предупреждений нет.</translation>
    </message>
    <message>
        <source>The total must be more than nothing.</source>
        <translation>Общая сумма должна быть больше нуля.</translation>
    </message>
    <message>
        <source>A budget is for a month, a quarter, a half-year or a year.</source>
        <translation>Бюджет бывает на месяц, квартал, полугодие или год.</translation>
    </message>
    <message>
        <source>Spend now</source>
        <translation>Расходы сейчас</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Revenue now</source>
        <translation>Выручка сейчас</translation>
    </message>
    <message>
        <source>Revenue expected</source>
        <translation>Ожидаемая выручка</translation>
    </message>
    <message>
        <source>The next %1 bring</source>
        <translation>Ещё %1 принесут</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>«%1» прочитано как «%2».</translation>
    </message>
    <message>
        <source>The file counts in %1, the workspace in %2. The figures are not converted.</source>
        <translation>Валюта файла — %1, рабочего файла — %2. Суммы не пересчитываются.</translation>
    </message>
    <message>
        <source>“%1” in “%2” may mean “%3”; --merge-spellings takes it so.</source>
        <translation>«%1» в столбце «%2» может означать «%3»; с параметром --merge-spellings так и будет.</translation>
    </message>
    <message>
        <source>“%1” is left out; --channel %2+%1 joins it to the channel.</source>
        <translation>Столбец «%1» пропускается; --channel %2+%1 присоединит его к каналу.</translation>
    </message>
    <message>
        <source>Lists what is wrong or unusual in a period, the gravest first.</source>
        <translation>Перечисляет проблемы и необычные значения за период, начиная с самых серьёзных.</translation>
    </message>
    <message>
        <source>Suggests how to split money over the channels. Without --total, what is planned or usual for the period is split; without --period it is the month after the last finished one.</source>
        <translation>Предлагает, как распределить деньги по каналам. Без --total распределяется запланированная или обычная для периода сумма; без --period — на месяц после последнего завершённого.</translation>
    </message>
    <message>
        <source>Rows that the other list does not know</source>
        <translation>Строки, которых нет в другом списке</translation>
    </message>
    <message>
        <source>The running period counts its figures up to %1.</source>
        <translation>Прогноз текущего периода учитывает данные по %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were written to %1.</source>
        <translation>
            <numerusform>%n значение записано в %1.</numerusform>
            <numerusform>%n значения записано в %1.</numerusform>
            <numerusform>%n значений записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: campaigns of “%3” have figures here, too. A figure without a campaign is added to theirs; together it is %4.</source>
        <translation>%1, %2: здесь есть и значения кампаний канала «%3». Значение без кампании прибавляется к ним; вместе — %4.</translation>
    </message>
    <message>
        <source>Writes the figures of a damaged workspace that can still be read to a new CSV file; the workspace stays as it is.</source>
        <translation>Записывает в новый CSV-файл данные повреждённого файла, которые ещё можно прочитать; сам файл не меняется.</translation>
    </message>
    <message>
        <source>Its figures that can still be read are saved by: %1</source>
        <translation>Данные, которые ещё можно прочитать, сохранит: %1</translation>
    </message>
</context>
<context>
    <name>CountedStatus</name>
    <message>
        <source>without a target</source>
        <comment>4 KPIs</comment>
        <translation>без плана</translation>
    </message>
    <message>
        <source>without figures</source>
        <comment>4 KPIs</comment>
        <translation>без данных</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>4 KPIs</comment>
        <translation>рано судить</translation>
    </message>
    <message>
        <source>on course</source>
        <comment>4 KPIs</comment>
        <translation>по плану</translation>
    </message>
    <message>
        <source>at risk</source>
        <comment>4 KPIs</comment>
        <translation>под угрозой</translation>
    </message>
    <message>
        <source>off course</source>
        <comment>4 KPIs</comment>
        <translation>срыв плана</translation>
    </message>
    <message>
        <source>met</source>
        <comment>4 KPIs</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>close</source>
        <comment>4 KPIs</comment>
        <translation>почти</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>4 KPIs</comment>
        <translation>не выполнено</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Заполнить вправо</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Explain “%1”</source>
        <translation>Пояснить «%1»</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Показать на графике</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>Not a number: “%1” stands where the decimal mark should be.</source>
        <translation>Не число: на месте десятичного знака стоит «%1».</translation>
    </message>
    <message>
        <source>Not a number: “%1” stands for the digit %2.</source>
        <translation>Не число: вместо цифры %2 стоит «%1».</translation>
    </message>
    <message>
        <source>Not a number: it has two decimal marks.</source>
        <translation>Не число: два десятичных знака.</translation>
    </message>
    <message>
        <source>Not a number: thousands are not in groups of three digits.</source>
        <translation>Не число: тысячи разделены не по три цифры.</translation>
    </message>
    <message>
        <source>This figure is not a percentage.</source>
        <translation>Это значение не в процентах.</translation>
    </message>
    <message>
        <source>After “=” only numbers, + − × ÷ and brackets are understood.</source>
        <translation>После «=» понимаются только числа, + − × ÷ и скобки.</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>Здесь деление на ноль.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This input cannot be used.</source>
        <translation>Эти данные нельзя использовать.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>«%1» здесь использовать нельзя.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2</source>
        <translation>«%1» здесь использовать нельзя: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it like 2024, 2024-H1, 2024-Q3, 2024-05, 2024-W07 or 2024-05-17.</source>
        <translation>«%1» — не период. Напишите, например, 2024, 2024-H1, 2024-Q3, 2024-05, 2024-W07 или 2024-05-17.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>Нет показателя «%1».</translation>
    </message>
    <message>
        <source>There is no channel “%1”.</source>
        <translation>Нет канала «%1».</translation>
    </message>
    <message>
        <source>There is no campaign “%1” in the channel “%2”.</source>
        <translation>Нет кампании «%1» в канале «%2».</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Нет столбца «%1».</translation>
    </message>
    <message>
        <source>There is no column “%1”. The table has: %2.</source>
        <translation>Нет столбца «%1». В таблице есть: %2.</translation>
    </message>
    <message>
        <source>“%1” is computed from other figures and cannot be entered. Enter what it is computed from.</source>
        <translation>«%1» вычисляется по другим данным, ввести его нельзя. Введите то, по чему он вычисляется.</translation>
    </message>
    <message>
        <source>The name “%1” is already taken. Choose another one.</source>
        <translation>Название «%1» уже занято. Выберите другое.</translation>
    </message>
    <message>
        <source>The name is empty. Write a name.</source>
        <translation>Название пустое. Напишите его.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed, because it is used by: %2.</source>
        <translation>Показатель «%1» нельзя удалить, от него зависят: %2.</translation>
    </message>
    <message>
        <source>“%1” of %2 for %3 overlaps the stored figure for %4. Nothing was stored: a figure is kept either for the whole or for its parts.</source>
        <translation>«%1», %2, %3: значение пересекается с сохранённым за %4. Ничего не сохранено: данные хранятся либо за весь период, либо по его частям.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>Отменено, ничего не изменено.</translation>
    </message>
    <message>
        <source>The formula ends too early.</source>
        <translation>Формула обрывается слишком рано.</translation>
    </message>
    <message>
        <source>The formula cannot be read at “%1”.</source>
        <translation>Не удалось прочитать формулу: «%1».</translation>
    </message>
    <message>
        <source>The formula names “%1”, but there is no such metric.</source>
        <translation>В формуле есть «%1», но такого показателя нет.</translation>
    </message>
    <message>
        <source>The formula would need its own result: %1.</source>
        <translation>Формула ссылается сама на себя: %1.</translation>
    </message>
    <message>
        <source>The function “%1” needs another number of arguments: %2.</source>
        <translation>Функции «%1» нужно другое число аргументов: %2.</translation>
    </message>
    <message>
        <source>The formula is too long; up to 10,000 characters are possible.</source>
        <translation>Формула слишком длинная: допустимо до 10&#xa0;000 знаков.</translation>
    </message>
    <message>
        <source>The formula has too many brackets inside each other.</source>
        <translation>В формуле слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>Формула пустая.</translation>
    </message>
    <message>
        <source>The lower limit of the band must be below the upper one.</source>
        <translation>Нижняя граница диапазона должна быть меньше верхней.</translation>
    </message>
    <message>
        <source>There is no value for %1 that the change could refer to. Give the target as a number.</source>
        <translation>Нет значения (%1), от которого можно отсчитать изменение. Задайте план числом.</translation>
    </message>
    <message>
        <source>A target cannot be given this way: %1.</source>
        <translation>Задать план таким способом нельзя: %1.</translation>
    </message>
    <message>
        <source>For “%1” neither higher nor lower is better. Give the target as a band, or choose a direction.</source>
        <translation>Для показателя «%1» не лучше ни больше, ни меньше. Задайте план диапазоном или выберите направление.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Не удалось прочитать файл «%1»: %2</translation>
    </message>
    <message>
        <source>The file “%1” exists already; it was left as it is.</source>
        <translation>Файл «%1» уже есть, он оставлен без изменений.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>Не удалось записать файл «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is not a Vekha workspace.</source>
        <translation>«%1» — не рабочий файл Вехи.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Vekha (format %2, this one knows up to %3). It was left as it is; update Vekha to open it.</source>
        <translation>«%1» записан более новой версией Вехи (формат %2, эта версия знает до %3). Файл оставлен без изменений; обновите Веху, чтобы открыть его.</translation>
    </message>
    <message>
        <source>Beside the workspace lies “%1”, which does not belong to it. Nothing was opened, so that no data are lost; move that file away.</source>
        <translation>Рядом с рабочим файлом лежит «%1», который к нему не относится. Чтобы данные не пропали, ничего не открыто; уберите этот файл в другое место.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “%1”. Nothing was changed; make room and try again.</source>
        <translation>На диске с «%1» не осталось места. Ничего не изменено; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>“%1” can only be read, so nothing can be changed in it.</source>
        <translation>«%1» доступен только для чтения, изменить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. It was still busy after %2 s; nothing was changed, try again later.</source>
        <translation>В «%1» пишет другая программа. Через %2&#xa0;с файл был всё ещё занят; ничего не изменено, попробуйте позже.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere: %2.</source>
        <translation>«%1» открыт в другом месте: %2.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written; nothing was changed.</source>
        <translation>Не удалось прочитать или записать рабочий файл; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is no import number %1.</source>
        <translation>Нет импорта с номером %1.</translation>
    </message>
    <message>
        <source>The import number %1 cannot be taken back: %2</source>
        <translation>Импорт номер %1 нельзя отменить: %2</translation>
    </message>
    <message>
        <source>“%1” is not a backup of this workspace.</source>
        <translation>«%1» — не резервная копия этого файла.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Файл «%1» пустой.</translation>
    </message>
    <message>
        <source>The characters of “%1” cannot be recognised. Save it as UTF-8.</source>
        <translation>Не удалось распознать кодировку «%1». Сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns.</source>
        <translation>В таблице больше столбцов, чем %1.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>Ячейка длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Здесь открыта кавычка, которая нигде не закрыта.</translation>
    </message>
    <message>
        <source>It is not yet said where to find: %1.</source>
        <translation>Ещё не указано, где искать: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read; nothing was stored. The first: %2</source>
        <translation>
            <numerusform>Не удалось прочитать %n&#xa0;строку; ничего не сохранено. Первая: %2</numerusform>
            <numerusform>Не удалось прочитать %n&#xa0;строки; ничего не сохранено. Первая: %2</numerusform>
            <numerusform>Не удалось прочитать %n&#xa0;строк; ничего не сохранено. Первая: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) overlap what is stored already; nothing was stored. Choose to replace the stored figures or to keep them.</source>
        <translation>
            <numerusform>%n&#xa0;значение пересекается с сохранёнными; ничего не сохранено. Выберите, заменить сохранённые значения или оставить их.</numerusform>
            <numerusform>%n&#xa0;значения пересекаются с сохранёнными; ничего не сохранено. Выберите, заменить сохранённые значения или оставить их.</numerusform>
            <numerusform>%n&#xa0;значений пересекаются с сохранёнными; ничего не сохранено. Выберите, заменить сохранённые значения или оставить их.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a format that cannot be read. %2</source>
        <translation>Формат файла «%1» не поддерживается. %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Строка %1, столбец «%2»: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Столбец «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” has figures stored, so it cannot be removed or get a formula.</source>
        <translation>По «%1» сохранены данные, поэтому показатель нельзя удалить или задать ему формулу.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged. It was left as it is; restore a backup of it.</source>
        <translation>Рабочий файл «%1» повреждён. Он оставлен без изменений; восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>it was taken back already</source>
        <translation>он уже отменён</translation>
    </message>
    <message>
        <source>The dates in “%2” can be read in two ways. Say whether the day or the month stands first.</source>
        <translation>Даты в «%2» можно прочитать двояко. Укажите, что стоит первым: день или месяц.</translation>
    </message>
    <message>
        <source>The figures in “%2” can be read in two ways. Say whether the decimal mark is a point or a comma.</source>
        <translation>Числа в «%2» можно прочитать двояко. Укажите десятичный знак: точка или запятая.</translation>
    </message>
    <message>
        <source>“%2” holds the same figure as another column. Say which of them counts.</source>
        <translation>В «%2» тот же показатель, что и в другом столбце. Укажите, какой из них брать.</translation>
    </message>
    <message>
        <source>The file holds several tables. Say which one is meant.</source>
        <translation>В файле несколько таблиц. Укажите, какая нужна.</translation>
    </message>
    <message>
        <source>The scorecard “%1” has no rows. Add a metric to it.</source>
        <translation>В карте KPI «%1» нет строк. Добавьте в неё показатель.</translation>
    </message>
    <message>
        <source>The weights of the scorecard “%1” do not add up to 100%. Even them out.</source>
        <translation>Сумма весов карты KPI «%1» не равна 100&#xa0;%. Выровняйте веса.</translation>
    </message>
    <message>
        <source>In the scorecard “%1” the lowest result is above the highest one.</source>
        <translation>В карте KPI «%1» минимальный результат больше максимального.</translation>
    </message>
    <message>
        <source>The points of the payout curve of the scorecard “%1” must stand in rising order of the result.</source>
        <translation>Точки шкалы выплат в карте KPI «%1» должны идти по возрастанию результата.</translation>
    </message>
    <message>
        <source>The months set by hand come to more than the target for %1. Lower them, or let that target change.</source>
        <translation>Месяцы, заданные вручную, в сумме больше плана на %1. Уменьшите их или измените этот план.</translation>
    </message>
    <message>
        <source>%1 is closed: its figures and targets are locked. Reopen it first, with a reason.</source>
        <translation>%1: период закрыт, его данные и планы изменить нельзя. Сначала откройте его снова, указав причину.</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>%1: период не закрыт.</translation>
    </message>
    <message>
        <source>%1 is not over yet and cannot be closed.</source>
        <translation>%1: период ещё не закончился, закрыть его нельзя.</translation>
    </message>
    <message>
        <source>A reason is needed. Write why the period is reopened.</source>
        <translation>Нужна причина. Напишите, почему период открывается снова.</translation>
    </message>
    <message>
        <source>The goal “%1” cannot be made active yet.</source>
        <translation>Цель «%1» пока нельзя взять в работу.</translation>
    </message>
    <message>
        <source>There is no goal “%1”.</source>
        <translation>Нет цели «%1».</translation>
    </message>
    <message>
        <source>There is no scorecard “%1”.</source>
        <translation>Нет карты KPI «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a table: it is damaged, or a file of another kind. Nothing was imported.</source>
        <translation>«%1» не читается как таблица: файл повреждён или другого вида. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of Excel 97-2003. Open it in Excel or LibreOffice, save it as .xlsx, and import that.</source>
        <translation>«%1» — книга Excel 97–2003. Откройте её в Excel или LibreOffice, сохраните как .xlsx и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without one and import that.</source>
        <translation>«%1» защищён паролем. Сохраните файл без пароля и импортируйте его.</translation>
    </message>
    <message>
        <source>“%1” is larger than a workbook may be to be read safely (%2: at most %3). Save the table as CSV and import that.</source>
        <translation>Книга «%1» слишком большая, чтобы читать её безопасно (%2: не больше %3). Сохраните таблицу как CSV и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. Sheets: %2.</source>
        <translation>Нет листа «%1». Листы: %2.</translation>
    </message>
    <message>
        <source>There is no import profile “%1”.</source>
        <translation>Нет профиля импорта «%1».</translation>
    </message>
    <message>
        <source>A name is longer than %1 characters: “%2…”</source>
        <translation>Название длиннее %1 знаков: «%2…»</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Nothing was changed; open it again.</source>
        <translation>Файл «%1» переместили, удалили или заменили, пока он был открыт. Ничего не изменено; откройте его снова.</translation>
    </message>
    <message>
        <source>“%1” – there is no such date.</source>
        <translation>«%1» — нет такой даты.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>PNG picture</source>
        <translation>Картинка PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Страница PDF</translation>
    </message>
    <message>
        <source>CSV for Excel: commas, decimal points</source>
        <translation>CSV для Excel: запятые, десятичная точка</translation>
    </message>
    <message>
        <source>CSV for Excel: semicolons, decimal commas</source>
        <translation>CSV для Excel: точки с запятой, десятичная запятая</translation>
    </message>
    <message>
        <source>CSV for programs: commas, no byte order mark</source>
        <translation>CSV для программ: запятые, без BOM</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранение картинки</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Сохранение таблицы</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить картинку…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копировать данные</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Сохранить данные…</translation>
    </message>
</context>
<context>
    <name>FileTasks</name>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Export all figures</source>
        <translation>Экспорт всех данных</translation>
    </message>
    <message>
        <source>Exporting figures</source>
        <translation>Экспорт данных</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Данные записаны в %1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Резервная копия сделана: %1</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>The file is sound: structure, figures and totals were checked.</source>
        <translation>Файл в порядке: структура, значения и суммы проверены.</translation>
    </message>
    <message>
        <source>The check found something</source>
        <translation>Проверка нашла ошибки</translation>
    </message>
    <message numerus="yes">
        <source>%n findings. Nothing was changed.</source>
        <translation>
            <numerusform>%n&#xa0;замечание. Ничего не изменено.</numerusform>
            <numerusform>%n&#xa0;замечания. Ничего не изменено.</numerusform>
            <numerusform>%n&#xa0;замечаний. Ничего не изменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Резервных копий пока нет</translation>
    </message>
    <message>
        <source>A backup is made by itself at the first change of each day.</source>
        <translation>Резервная копия создаётся сама при первом изменении за день.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The file as it is now is backed up first, so that this can be taken back.</source>
        <translation>Сначала будет сделана копия нынешнего файла, так что восстановление можно отменить.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n changes since</source>
        <comment>moment, size</comment>
        <translation>
            <numerusform>%1 · %2 · с тех пор %n&#xa0;изменение</numerusform>
            <numerusform>%1 · %2 · с тех пор %n&#xa0;изменения</numerusform>
            <numerusform>%1 · %2 · с тех пор %n&#xa0;изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Файлы CSV</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Экспорт отчёта в Excel</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Книги Excel</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Запись отчёта</translation>
    </message>
    <message>
        <source>Rescue figures</source>
        <translation>Спасти цифры</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Читаем то, что читается</translation>
    </message>
    <message>
        <source>Figures rescued</source>
        <translation>Цифры спасены</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were written to %1.</source>
        <translation>
            <numerusform>В %1 записано %n значение.</numerusform>
            <numerusform>В %1 записано %n значения.</numerusform>
            <numerusform>В %1 записано %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a sound backup</source>
        <translation>Ищем исправную резервную копию</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Файл повреждён</translation>
    </message>
    <message>
        <source>The newest sound backup is of %1.</source>
        <translation>Последняя исправная резервная копия: %1.</translation>
    </message>
    <message>
        <source>There is no sound backup of it.</source>
        <translation>Исправной резервной копии нет.</translation>
    </message>
    <message>
        <source>Rescue figures…</source>
        <translation>Спасти цифры…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить из этой копии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Восстанавливаем копию</translation>
    </message>
    <message>
        <source>A strange file lies beside this one</source>
        <translation>Рядом лежит чужой файл</translation>
    </message>
    <message>
        <source>Set it aside and open</source>
        <translation>Отложить его и открыть</translation>
    </message>
    <message>
        <source>It holds no figures.</source>
        <translation>В ней нет ни одного значения.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n figures, up to %1.</source>
        <translation>
            <numerusform>В ней %n значение, последнее за %1.</numerusform>
            <numerusform>В ней %n значения, последнее за %1.</numerusform>
            <numerusform>В ней %n значений, последнее за %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Pages of the file are damaged: %1</source>
        <translation>Повреждены страницы файла: %1</translation>
    </message>
    <message>
        <source>A table is not as this program makes it: %1</source>
        <translation>Таблица устроена не так, как её создаёт программа: %1</translation>
    </message>
    <message>
        <source>Table %1, row %2, names a row of %3 that is not there.</source>
        <translation>Таблица %1, строка %2: ссылка на несуществующую строку таблицы %3.</translation>
    </message>
    <message>
        <source>A text in table %1, row %2, is damaged.</source>
        <translation>Таблица %1, строка %2: повреждён текст.</translation>
    </message>
    <message>
        <source>The channel of the whole company is missing.</source>
        <translation>Нет канала «Вся компания».</translation>
    </message>
    <message>
        <source>Figures of a channel have no total.</source>
        <translation>У данных канала нет итога.</translation>
    </message>
    <message>
        <source>A target is no number.</source>
        <translation>План — не число.</translation>
    </message>
    <message>
        <source>A figure of series %1 stands in a period that there is not: %2.</source>
        <translation>Ряд %1: значение за несуществующий период %2.</translation>
    </message>
    <message>
        <source>A figure of series %1 from %2 is no number.</source>
        <translation>Ряд %1: значение с %2 — не число.</translation>
    </message>
    <message>
        <source>A figure of series %1 from %2 overlaps the one before it.</source>
        <translation>Ряд %1: значение с %2 пересекается с предыдущим.</translation>
    </message>
    <message>
        <source>Figures of series %1 belong to no channel and metric.</source>
        <translation>Ряд %1: значения не относятся ни к какому каналу и показателю.</translation>
    </message>
    <message>
        <source>Monthly sums of series %1 are not the sums of its figures.</source>
        <translation>Ряд %1: суммы по месяцам не совпадают с суммами значений.</translation>
    </message>
    <message>
        <source>There are monthly sums without figures.</source>
        <translation>Есть суммы по месяцам без самих значений.</translation>
    </message>
    <message>
        <source>The total of series %2 in %1 is not the sum of its campaigns.</source>
        <translation>Ряд %2, %1: итог не равен сумме по кампаниям.</translation>
    </message>
    <message>
        <source>Totals of channels are missing.</source>
        <translation>Нет итогов по каналам.</translation>
    </message>
    <message>
        <source>Page %1 of the file is not as it was written.</source>
        <translation>Страница %1 файла не такая, какой была записана.</translation>
    </message>
    <message>
        <source>A row of table %1 stands in a period that there is not: %2.</source>
        <translation>Строка таблицы %1 относится к периоду, которого не бывает: %2.</translation>
    </message>
</context>
<context>
    <name>ForecastLine</name>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>forecast, 80%</source>
        <translation>прогноз, 80&#xa0;%</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>too few figures: the last one stands in, 80%</source>
        <translation>мало данных: взято последнее значение, 80 %</translation>
    </message>
</context>
<context>
    <name>Forecasts</name>
    <message>
        <source>no forecast</source>
        <translation>без прогноза</translation>
    </message>
    <message>
        <source>the last figure</source>
        <translation>последнее значение</translation>
    </message>
    <message>
        <source>mean of exponential smoothing and Theta</source>
        <translation>среднее экспоненциального сглаживания и метода Тета</translation>
    </message>
    <message>
        <source>mean of exponential smoothing, Theta and the same season a year before</source>
        <translation>среднее экспоненциального сглаживания, метода Тета и того же сезона годом ранее</translation>
    </message>
    <message>
        <source>by its inputs, each the mean of exponential smoothing and Theta</source>
        <translation>по факторам, каждый — среднее экспоненциального сглаживания и метода Тета</translation>
    </message>
    <message>
        <source>There are no figures to forecast from.</source>
        <translation>Нет данных, по которым можно построить прогноз.</translation>
    </message>
    <message>
        <source>There are fewer than five figures: the last one stands in, with a wide band.</source>
        <translation>Значений меньше пяти: прогнозом служит последнее, с широким интервалом.</translation>
    </message>
    <message>
        <source>More figures are missing than there are: nothing can be told.</source>
        <translation>Пропусков больше, чем значений: прогноз построить нельзя.</translation>
    </message>
    <message>
        <source>All figures are zero: there is nothing to forecast.</source>
        <translation>Все значения нулевые: прогнозировать нечего.</translation>
    </message>
    <message>
        <source>The figures ended some periods ago: what has ended is not forecast.</source>
        <translation>Данные закончились несколько периодов назад: прогноз не строится.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n figure(s) so far: too few to tell what is to come. A forecast takes five.</source>
        <translation>
            <numerusform>Пока есть только %n значение: по нему нельзя судить о будущем. Для прогноза нужно пять.</numerusform>
            <numerusform>Пока есть только %n значения: по ним нельзя судить о будущем. Для прогноза нужно пять.</numerusform>
            <numerusform>Пока есть только %n значений: по ним нельзя судить о будущем. Для прогноза нужно пять.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>usually %1</source>
        <translation>обычно %1</translation>
    </message>
    <message>
        <source>%1 of the first stage</source>
        <translation>%1 от первого этапа</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>было %1</translation>
    </message>
    <message>
        <source>What is usual cannot be told yet: that takes three finished periods.</source>
        <translation>Обычный уровень пока неизвестен: нужны три завершённых периода.</translation>
    </message>
    <message>
        <source>%1 → %2: %3 instead of the usual %4. That cost about %6 (%5).</source>
        <extracomment>%1 and %2 stages, %3 conversion now, %4 usual conversion, %5 name of the last stage, %6 how many</extracomment>
        <translation>%1 → %2: %3 вместо обычных %4. Потеряно по показателю «%5»: примерно %6.</translation>
    </message>
    <message>
        <source>In money, about %1 of revenue.</source>
        <translation>В деньгах это около %1 выручки.</translation>
    </message>
    <message>
        <source>There are no figures of this period to compare with the usual conversion.</source>
        <translation>За этот период нет данных, которые можно сравнить с обычной конверсией.</translation>
    </message>
    <message>
        <source>%1: %2 instead of the usual %3. What that cost at the end of the funnel cannot be told from the figures.</source>
        <translation>%1: %2 вместо обычных %3. Во что это обошлось в конце воронки, по данным сказать нельзя.</translation>
    </message>
    <message>
        <source>No weak spot: every stage converts as usual or better.</source>
        <translation>Слабого места нет: на каждом этапе конверсия обычная или лучше.</translation>
    </message>
    <message>
        <source>No weak spot: no stage is more than %1 below its usual conversion.</source>
        <translation>Слабого места нет: ни на одном этапе конверсия не ниже обычной более чем на %1.</translation>
    </message>
    <message>
        <source>Against the usual (the median of the last 12 finished periods): %1.</source>
        <translation>По сравнению с обычной (медиана последних 12 завершённых периодов): %1.</translation>
    </message>
    <message>
        <source>Not judged, as it is usually more than 100%: %1. People come to such a stage by other ways too, so a smaller share is no loss.</source>
        <translation>Не оценивается, потому что обычно больше 100&#xa0;%: %1. На такой этап приходят и другими путями, поэтому меньшая доля — не потеря.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Из чего складывается</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда берётся</translation>
    </message>
    <message>
        <source>Entered or imported on the page Data.</source>
        <translation>Вводится или импортируется на странице «Данные».</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Как складывается</translation>
    </message>
    <message>
        <source>Over time: %1. Over channels: %2.</source>
        <translation>По времени: %1. По каналам: %2.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Где используется</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Другие названия: %1</translation>
    </message>
    <message>
        <source>Unit: %1. %2. Id in formulas and files: %3</source>
        <translation>Единица: %1. %2. Обозначение в формулах и файлах: %3</translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message>
        <source>Goal without a statement</source>
        <translation>Цель без формулировки</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>без ответственного</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не заданы</translation>
    </message>
    <message>
        <source>From %1, no due date</source>
        <translation>С %1, без срока</translation>
    </message>
    <message>
        <source>Due %1, no start</source>
        <translation>До %1, без начала</translation>
    </message>
    <message>
        <source>From %1, due %2</source>
        <translation>С %1, срок %2</translation>
    </message>
    <message>
        <source>Nothing to measure it by yet</source>
        <translation>Пока нечем измерить</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Данных пока нет</translation>
    </message>
    <message>
        <source>%1 now, %2 at the due date</source>
        <translation>Сейчас %1, к сроку %2</translation>
    </message>
    <message>
        <source>%1 reached.</source>
        <translation>Достигнуто %1.</translation>
    </message>
    <message>
        <source>Expected by now: %1 (the mark on the bar).</source>
        <translation>К этому дню ожидалось %1 (отметка на полосе).</translation>
    </message>
    <message>
        <source>At this rate: %1 at the due date.</source>
        <translation>Такими темпами к сроку будет %1.</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>за месяц</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>за квартал</translation>
    </message>
    <message>
        <source>Farther off than at the start</source>
        <translation>Дальше от цели, чем в начале</translation>
    </message>
    <message>
        <source>Farther off now, %1 at the due date</source>
        <translation>Сейчас дальше от цели, к сроку %1</translation>
    </message>
    <message>
        <source>%1 now, less and less by the due date</source>
        <translation>Сейчас %1, к сроку станет меньше</translation>
    </message>
    <message>
        <source>It is farther from the target now than at the start.</source>
        <translation>Сейчас дальше от цели, чем в начале.</translation>
    </message>
    <message>
        <source>At this rate it will be farther off than at the start at the due date too.</source>
        <translation>Такими темпами и к сроку будет дальше от цели, чем в начале.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>No target is set for this period.</source>
        <translation>План на этот период не задан.</translation>
    </message>
    <message>
        <source>There is no figure for this period.</source>
        <translation>За этот период нет значения.</translation>
    </message>
    <message>
        <source>Met: attainment is %1, at least %2.</source>
        <translation>Выполнен: план выполнен на %1, достаточно %2.</translation>
    </message>
    <message>
        <source>Close: attainment is %1, below 100% and at least %2.</source>
        <translation>Почти: план выполнен на %1 — меньше 100&#xa0;%, но не меньше %2.</translation>
    </message>
    <message>
        <source>Missed: attainment is %1, below %2.</source>
        <translation>Не выполнен: план выполнен на %1 — меньше %2.</translation>
    </message>
    <message>
        <source>Met: %1 is at least as good as %2; a percentage of this target has no meaning.</source>
        <translation>Выполнен: %1 — не хуже, чем %2; процент от такого плана не имеет смысла.</translation>
    </message>
    <message>
        <source>Missed: %1 is worse than %2; a percentage of this target has no meaning.</source>
        <translation>Не выполнен: %1 — хуже, чем %2; процент от такого плана не имеет смысла.</translation>
    </message>
    <message>
        <source>On course: the chance to meet the target is %1, at least %2.</source>
        <translation>По плану: шанс выполнить план — %1, не меньше %2.</translation>
    </message>
    <message>
        <source>At risk: the chance to meet the target is %1, below %2.</source>
        <translation>Под угрозой: шанс выполнить план — %1, меньше %2.</translation>
    </message>
    <message>
        <source>Off course: the chance to meet the target is %1, below %2.</source>
        <translation>Срыв плана: шанс выполнить план — %1, меньше %2.</translation>
    </message>
    <message>
        <source>Too early to tell: %1 of at least %2 days have figures.</source>
        <translation>Рано судить: данные есть за %1&#xa0;дн., нужно не меньше %2.</translation>
    </message>
    <message>
        <source>Too early to tell: it is entered monthly, and the figure of the month is not in yet.</source>
        <translation>Рано судить: показатель вводится раз в месяц, а значения за этот месяц ещё нет.</translation>
    </message>
    <message>
        <source>Too early to tell: the history is too short for a forecast.</source>
        <translation>Рано судить: истории не хватает для прогноза.</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Поровну</translation>
    </message>
    <message>
        <source>Like last year</source>
        <translation>Как в прошлом году</translation>
    </message>
    <message>
        <source>Along the trend</source>
        <translation>По тренду</translation>
    </message>
    <message>
        <source>Modest</source>
        <translation>Скромный</translation>
    </message>
    <message>
        <source>Ambitious</source>
        <translation>Амбициозный</translation>
    </message>
    <message>
        <source>Hardly reachable</source>
        <translation>Вряд ли достижим</translation>
    </message>
    <message>
        <source>The targets of the months add up to %1, that of the whole period is %2.</source>
        <translation>По месяцам планы складываются в %1, а план на весь период — %2.</translation>
    </message>
    <message>
        <source>The targets of the channels add up to %1, that of all channels is %2.</source>
        <translation>По каналам планы складываются в %1, а план по всем каналам — %2.</translation>
    </message>
    <message>
        <source>The targets of what it is computed from give %1, its own is %2.</source>
        <translation>По планам составляющих выходит %1, а задан план %2.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнута</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>State of a goal.</extracomment>
        <translation>Не достигнута</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Краткосрочная</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Долгосрочная</translation>
    </message>
    <message>
        <source>From start to due date</source>
        <translation>С начала до срока</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>За месяц</translation>
    </message>
    <message>
        <source>Per quarter</source>
        <translation>За квартал</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Конкретная</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Измеримая</translation>
    </message>
    <message>
        <source>Achievable</source>
        <translation>Достижимая</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Значимая</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Со сроком</translation>
    </message>
    <message>
        <source>Say what is to be reached.</source>
        <translation>Напишите, чего нужно достичь.</translation>
    </message>
    <message>
        <source>Choose a metric that tells it.</source>
        <translation>Выберите показатель, по которому это видно.</translation>
    </message>
    <message>
        <source>Name a channel, or describe the scope.</source>
        <translation>Укажите канал или опишите охват цели.</translation>
    </message>
    <message>
        <source>The metric does not exist any more; choose another one.</source>
        <translation>Этого показателя больше нет; выберите другой.</translation>
    </message>
    <message>
        <source>The metric has no figures yet; enter some first.</source>
        <translation>По показателю ещё нет данных; сначала введите их.</translation>
    </message>
    <message>
        <source>Give the value to reach.</source>
        <translation>Укажите значение, которого нужно достичь.</translation>
    </message>
    <message>
        <source>Give at least one measure a weight.</source>
        <translation>Задайте вес хотя бы одному показателю.</translation>
    </message>
    <message>
        <source>Name the budget it needs.</source>
        <translation>Укажите нужный бюджет.</translation>
    </message>
    <message>
        <source>Name the people it needs.</source>
        <translation>Укажите, кто нужен для этой цели.</translation>
    </message>
    <message>
        <source>Choose the company objective it serves.</source>
        <translation>Выберите цель компании, на которую она работает.</translation>
    </message>
    <message>
        <source>Name an owner.</source>
        <translation>Укажите ответственного.</translation>
    </message>
    <message>
        <source>Choose the day it starts.</source>
        <translation>Выберите день начала.</translation>
    </message>
    <message>
        <source>Choose the day it is due.</source>
        <translation>Выберите срок.</translation>
    </message>
    <message>
        <source>It must be due after it starts.</source>
        <translation>Срок должен быть позже начала.</translation>
    </message>
    <message>
        <source>A short-term goal is due within half a year; make it a long-term one.</source>
        <translation>Срок краткосрочной цели — до полугода; сделайте её долгосрочной.</translation>
    </message>
    <message>
        <source>Nobody is named as owner.</source>
        <translation>Ответственный не указан.</translation>
    </message>
    <message>
        <source>It serves no goal.</source>
        <translation>Не связан ни с одной целью.</translation>
    </message>
    <message>
        <source>There is no target for the current quarter.</source>
        <translation>На текущий квартал нет плана.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n month(s): %1.</source>
        <translation>
            <numerusform>Нет данных за %n&#xa0;месяц: %1.</numerusform>
            <numerusform>Нет данных за %n&#xa0;месяца: %1.</numerusform>
            <numerusform>Нет данных за %n&#xa0;месяцев: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met by more than 20% for %n month(s) running: %1. The target is too easy.</source>
        <translation>
            <numerusform>Перевыполнен больше чем на 20&#xa0;% %n&#xa0;месяц подряд: %1. План слишком лёгкий.</numerusform>
            <numerusform>Перевыполнен больше чем на 20&#xa0;% %n&#xa0;месяца подряд: %1. План слишком лёгкий.</numerusform>
            <numerusform>Перевыполнен больше чем на 20&#xa0;% %n&#xa0;месяцев подряд: %1. План слишком лёгкий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed for %n month(s) running: %1. The target is unrealistic, or neglected.</source>
        <translation>
            <numerusform>Не выполнен %n&#xa0;месяц подряд: %1. План нереалистичен, или им не занимаются.</numerusform>
            <numerusform>Не выполнен %n&#xa0;месяца подряд: %1. План нереалистичен, или им не занимаются.</numerusform>
            <numerusform>Не выполнен %n&#xa0;месяцев подряд: %1. План нереалистичен, или им не занимаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its definition was changed on %1.</source>
        <translation>Определение изменено %1.</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>Указать ответственного</translation>
    </message>
    <message>
        <source>Add it to a goal</source>
        <translation>Связать с целью</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Задать план</translation>
    </message>
    <message>
        <source>Enter data</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Raise the target</source>
        <translation>Повысить план</translation>
    </message>
    <message>
        <source>Review the target</source>
        <translation>Пересмотреть план</translation>
    </message>
    <message>
        <source>Review the definition</source>
        <translation>Проверить определение</translation>
    </message>
    <message>
        <source>The target is that in force when the period ended; now it is %1.</source>
        <translation>Учтён план, действовавший на конец периода; сейчас план — %1.</translation>
    </message>
    <message>
        <source>The target is that in force when the period ended; it was removed since.</source>
        <translation>Учтён план, действовавший на конец периода; позже он удалён.</translation>
    </message>
    <message>
        <source>The target was changed after the period began.</source>
        <translation>План изменён после начала периода.</translation>
    </message>
    <message>
        <source>%1: the target is %2, at closing it was %3.</source>
        <translation>%1: план — %2, при закрытии был %3.</translation>
    </message>
    <message>
        <source>%1: %2, at closing it was %3.</source>
        <translation>%1: %2, при закрытии было %3.</translation>
    </message>
    <message>
        <source>Too early to tell: “%1” is entered monthly, and its figure of the month is not in yet.</source>
        <translation>Рано судить: показатель «%1» вводится раз в месяц, а значения за этот месяц ещё нет.</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>status of a goal</comment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>status of a goal</comment>
        <translation>Не выполнено</translation>
    </message>
</context>
<context>
    <name>ImportTasks</name>
    <message>
        <source>%1: not imported. %2</source>
        <comment>file, reason</comment>
        <translation>%1: не импортирован. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) stored</source>
        <comment>file</comment>
        <translation>
            <numerusform>%1: сохранено %n&#xa0;значение</numerusform>
            <numerusform>%1: сохранены %n&#xa0;значения</numerusform>
            <numerusform>%1: сохранено %n&#xa0;значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, in place of %n earlier one(s)</source>
        <translation>
            <numerusform>, с заменой %n&#xa0;прежнего</numerusform>
            <numerusform>, с заменой %n&#xa0;прежних</numerusform>
            <numerusform>, с заменой %n&#xa0;прежних</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh was cancelled.</source>
        <translation>Обновление отменено.</translation>
    </message>
    <message>
        <source>No profile has a file or folder to refresh from. Import a file and check “Remember for files like this”.</source>
        <translation>Ни у одного профиля нет файла или папки для обновления. Импортируйте файл и отметьте «Запомнить для таких файлов».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %n file(s).</source>
        <translation>
            <numerusform>Нового нет: проверен %n&#xa0;файл.</numerusform>
            <numerusform>Нового нет: проверены %n&#xa0;файла.</numerusform>
            <numerusform>Нового нет: проверено %n&#xa0;файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing imports</source>
        <translation>Обновление импорта</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Из буфера обмена</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) imported</source>
        <translation>
            <numerusform>Импортирован %n&#xa0;новый файл</numerusform>
            <numerusform>Импортированы %n&#xa0;новых файла</numerusform>
            <numerusform>Импортировано %n&#xa0;новых файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>. Undo here takes all of them back, Ctrl+Z one after another</source>
        <translation>. «Отменить» здесь вернёт всё сразу, Ctrl+Z — по одному файлу</translation>
    </message>
</context>
<context>
    <name>KpiWords</name>
    <message>
        <source>vs target</source>
        <translation>к&#xa0;плану</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Сравниваются %1 и %2</translation>
    </message>
    <message>
        <source>target %1–%2</source>
        <translation>план %1–%2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>%1 of target, %2</source>
        <translation>%1 плана, %2</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>Период ещё не закончился.</translation>
    </message>
    <message>
        <source>Figures do not cover the whole period.</source>
        <translation>Данные есть не за весь период.</translation>
    </message>
    <message>
        <source>Selected: sum %1, average %2, count %3</source>
        <translation>Выбрано: сумма %1, среднее %2, количество %3</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>прогноз %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Organic search</source>
        <translation>Органический поиск</translation>
    </message>
    <message>
        <source>Paid search</source>
        <translation>Контекстная реклама</translation>
    </message>
    <message>
        <source>Direct visits</source>
        <translation>Прямые заходы</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Переходы по ссылкам</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Ads in social networks</source>
        <translation>Реклама в соцсетях</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Display ads</source>
        <translation>Медийная реклама</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Content and blog</source>
        <translation>Контент и блог</translation>
    </message>
    <message>
        <source>Partners and affiliates</source>
        <translation>Партнёры и CPA</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Маркетплейс</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Мессенджеры</translation>
    </message>
    <message>
        <source>Events and exhibitions</source>
        <translation>Мероприятия и выставки</translation>
    </message>
    <message>
        <source>PR and media</source>
        <translation>PR и СМИ</translation>
    </message>
    <message>
        <source>Print and outdoor</source>
        <translation>Печать и наружная реклама</translation>
    </message>
    <message>
        <source>TV and radio</source>
        <translation>ТВ и радио</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Другой канал</translation>
    </message>
    <message>
        <source>Whole company</source>
        <translation>Вся компания</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Полугодие</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Полугодия</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Number of days</source>
        <comment>unit of a metric</comment>
        <translation>Число дней</translation>
    </message>
    <message>
        <source>Number of months</source>
        <comment>unit of a metric</comment>
        <translation>Число месяцев</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>unit of a metric: seconds</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Score from 0 to 100</source>
        <translation>Балл от 0 до 100</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Процентные пункты</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Чем больше, тем лучше</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Без направления</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>how figures add up over time</comment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Last figure</source>
        <comment>how figures add up over time</comment>
        <translation>Последнее значение</translation>
    </message>
    <message>
        <source>First figure</source>
        <comment>how figures add up over time</comment>
        <translation>Первое значение</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>how figures add up over time</comment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>how figures add up over channels</comment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>how figures add up over channels</comment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Roubles</source>
        <translation>Рубли</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Доллары США</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Евро</translation>
    </message>
    <message>
        <source>Kazakhstani tenge</source>
        <translation>Казахстанские тенге</translation>
    </message>
    <message>
        <source>Belarusian roubles</source>
        <translation>Белорусские рубли</translation>
    </message>
    <message>
        <source>Ukrainian hryvnias</source>
        <translation>Украинские гривны</translation>
    </message>
    <message>
        <source>Pounds sterling</source>
        <translation>Фунты стерлингов</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Китайские юани</translation>
    </message>
    <message>
        <source>Turkish liras</source>
        <translation>Турецкие лиры</translation>
    </message>
    <message>
        <source>Georgian lari</source>
        <translation>Грузинские лари</translation>
    </message>
    <message>
        <source>Armenian drams</source>
        <translation>Армянские драмы</translation>
    </message>
    <message>
        <source>Uzbek sums</source>
        <translation>Узбекские сумы</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Without a campaign</source>
        <translation>Без кампании</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Marketing figures, targets and how every KPI stands.</source>
        <translation>Данные маркетинга, планы и выполнение каждого KPI.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Показать эту справку и выйти.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Показать версию и выйти.</translation>
    </message>
    <message>
        <source>Open a throw-away demo workspace.</source>
        <translation>Открыть временный файл с примером.</translation>
    </message>
    <message>
        <source>Do not open the last workspace.</source>
        <translation>Не открывать последний файл.</translation>
    </message>
    <message>
        <source>Language of the program.</source>
        <translation>Язык программы.</translation>
    </message>
    <message>
        <source>Colours of the program.</source>
        <translation>Цвета программы.</translation>
    </message>
    <message>
        <source>Page to begin with.</source>
        <translation>Страница, с которой начать.</translation>
    </message>
    <message>
        <source>Metric of the page, by id.</source>
        <translation>Показатель страницы, по идентификатору.</translation>
    </message>
    <message>
        <source>Period to show, such as 2024-Q3.</source>
        <translation>Показываемый период, например 2024-Q3.</translation>
    </message>
    <message>
        <source>Draw the page into a PNG file without a display, and end.</source>
        <translation>Нарисовать страницу в файл PNG без экрана и выйти.</translation>
    </message>
    <message>
        <source>Size of that picture.</source>
        <translation>Размер этой картинки.</translation>
    </message>
    <message>
        <source>The day to take for today.</source>
        <translation>День, который считать сегодняшним.</translation>
    </message>
    <message>
        <source>Seconds to wait for a busy file.</source>
        <translation>Сколько секунд ждать занятый файл.</translation>
    </message>
    <message>
        <source>A workspace to open, or a table to import.</source>
        <translation>Рабочий файл, который открыть, или таблица для импорта.</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”.</source>
        <translation>Параметр --%1 не принимает «%2».</translation>
    </message>
    <message>
        <source>Name one file at most.</source>
        <translation>Укажите не больше одного файла.</translation>
    </message>
    <message>
        <source>Write the report of the last finished month (or of --period) without a display, and end.</source>
        <translation>Записать отчёт за последний завершённый месяц (или за --period) без экрана и выйти.</translation>
    </message>
    <message>
        <source>Saved set-up of that report, by name.</source>
        <translation>Сохранённый шаблон этого отчёта, по названию.</translation>
    </message>
    <message>
        <source>End with exit status 3 where the report has warnings of high severity.</source>
        <translation>Завершить работу с кодом 3, если в отчёте есть серьёзные предупреждения.</translation>
    </message>
    <message>
        <source>Name the workspace that the report is about.</source>
        <translation>Укажите рабочий файл, по которому нужен отчёт.</translation>
    </message>
    <message>
        <source>--set-up and --fail-on-warnings go with --report.</source>
        <translation>Параметры --set-up и --fail-on-warnings работают вместе с --report.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Предупреждения</translation>
    </message>
    <message>
        <source>&amp;Metrics</source>
        <translation>По&amp;казатели</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>Ка&amp;налы</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>&amp;Тренды</translation>
    </message>
    <message>
        <source>&amp;Funnel</source>
        <translation>&amp;Воронка</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>Бюд&amp;жет</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>П&amp;ланы</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Цели</translation>
    </message>
    <message>
        <source>&amp;Scorecards</source>
        <translation>К&amp;арты KPI</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Раз&amp;бор</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>От&amp;чёты</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Данные</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>PayoutCurve</name>
    <message>
        <source>Result %1: %2 of the bonus</source>
        <translation>Результат %1: %2 премии</translation>
    </message>
    <message>
        <source>%1 and above: %2</source>
        <translation>%1 и больше: %2</translation>
    </message>
    <message>
        <source>below %1: nothing</source>
        <translation>меньше %1: выплаты нет</translation>
    </message>
    <message>
        <source>Share of the bonus</source>
        <translation>Доля премии</translation>
    </message>
    <message>
        <source>Result of the card</source>
        <translation>Результат карты</translation>
    </message>
    <message>
        <source>result %1 → %2 of the bonus</source>
        <translation>результат %1 → %2 премии</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no figure for “%1” in this period.</source>
        <translation>Нет значения «%1» за этот период.</translation>
    </message>
    <message>
        <source>It cannot be divided: “%1” is 0 in this period.</source>
        <translation>Делить нельзя: «%1» за этот период равно 0.</translation>
    </message>
    <message>
        <source>“%1” counts people once in each entered period. It needs figures by month or coarser and is shown by month or coarser.</source>
        <translation>«%1» считает каждого человека один раз за период ввода. Нужны данные по месяцам или крупнее, и показывается значение по месяцам или крупнее.</translation>
    </message>
    <message>
        <source>“%1” is entered for a longer period only; its figure is not spread over shorter ones. Choose a longer period.</source>
        <translation>«%1» вводится только за более длинный период и не делится на короткие. Выберите период длиннее.</translation>
    </message>
    <message>
        <source>The period is not over yet, and “%1” has no daily figures to compare the same days.</source>
        <translation>Период ещё не закончился, а дневных данных «%1», чтобы сравнить те же дни, нет.</translation>
    </message>
    <message>
        <source>The year before has no such day or week.</source>
        <translation>В прошлом году нет такого дня или недели.</translation>
    </message>
    <message>
        <source>“%1” is not counted for channels of this type.</source>
        <translation>«%1» не считается для каналов этого типа.</translation>
    </message>
    <message>
        <source>“%1” is missing at the start of the period.</source>
        <translation>Нет значения «%1» на начало периода.</translation>
    </message>
    <message>
        <source>The result of “%1” is too large to be a number.</source>
        <translation>Результат «%1» слишком велик для числа.</translation>
    </message>
    <message>
        <source>The formula of “%1” takes too long to compute.</source>
        <translation>Формула «%1» вычисляется слишком долго.</translation>
    </message>
    <message>
        <source>There are no figures in this period.</source>
        <translation>За этот период нет данных.</translation>
    </message>
    <message>
        <source>It cannot be divided: what it is divided by is 0 in this period.</source>
        <translation>Делить нельзя: делитель за этот период равен 0.</translation>
    </message>
    <message>
        <source>It counts people once in each entered period. It needs figures by month or coarser and is shown by month or coarser.</source>
        <translation>Показатель считает каждого человека один раз за период ввода. Нужны данные по месяцам или крупнее, и показывается значение по месяцам или крупнее.</translation>
    </message>
    <message>
        <source>It is entered for a longer period only; the figure is not spread over shorter ones. Choose a longer period.</source>
        <translation>Показатель вводится только за более длинный период и не делится на короткие. Выберите период длиннее.</translation>
    </message>
    <message>
        <source>The period is not over yet, and there are no daily figures to compare the same days.</source>
        <translation>Период ещё не закончился, а дневных данных, чтобы сравнить те же дни, нет.</translation>
    </message>
    <message>
        <source>It is not counted for channels of this type.</source>
        <translation>Не считается для каналов этого типа.</translation>
    </message>
    <message>
        <source>The figure at the start of the period is missing.</source>
        <translation>Нет значения на начало периода.</translation>
    </message>
    <message>
        <source>The result is too large to be a number.</source>
        <translation>Результат слишком велик для числа.</translation>
    </message>
    <message>
        <source>The formula takes too long to compute.</source>
        <translation>Формула вычисляется слишком долго.</translation>
    </message>
    <message>
        <source>“%1” is absent and counts as 0.</source>
        <translation>«%1» отсутствует и считается равным 0.</translation>
    </message>
    <message>
        <source>Computed with “%1”.</source>
        <translation>Вычислено по «%1».</translation>
    </message>
    <message>
        <source>People may be counted more than once.</source>
        <translation>Люди могли быть посчитаны больше одного раза.</translation>
    </message>
    <message>
        <source>“%1” is the figure of the whole company, in place of the sum over channels.</source>
        <translation>«%1» — значение всей компании, а не сумма по каналам.</translation>
    </message>
    <message>
        <source>The channel “%2” has no figure in this period.</source>
        <translation>За этот период нет данных по каналу «%2».</translation>
    </message>
    <message>
        <source>The channel “%2” is left out, because it has no figures in both periods.</source>
        <translation>Канал «%2» не учтён: за один из периодов по нему нет данных.</translation>
    </message>
    <message>
        <source>“%1” is partial: %3 of %4 months have figures.</source>
        <translation>«%1» — не полностью: есть данные за %3 мес. из %4.</translation>
    </message>
    <message>
        <source>The running period is compared with the same days of the other.</source>
        <translation>Текущий период сравнивается с теми же днями другого периода.</translation>
    </message>
    <message>
        <source>A week across the border of the period is split by days.</source>
        <translation>Неделя на границе периода разделена по дням.</translation>
    </message>
    <message>
        <source>“%1” also has figures of a longer period, which are not spread over this one.</source>
        <translation>По «%1» есть и данные за более длинный период, они не распределены на этот.</translation>
    </message>
    <message>
        <source>Weights for “%1” are missing, so all parts count equally.</source>
        <translation>Нет весов для «%1», поэтому все части считаются равными.</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>План не задан.</translation>
    </message>
    <message>
        <source>There is no figure to compare with the target.</source>
        <translation>Нет значения, которое можно сравнить с планом.</translation>
    </message>
    <message>
        <source>A share of a target of 0 or less has no meaning; give the target a baseline to get one.</source>
        <translation>Доля от плана 0 или меньше не имеет смысла; чтобы получить её, задайте плану базу.</translation>
    </message>
    <message>
        <source>The figure is 0 where lower is better, so there is no share of the target.</source>
        <translation>Значение равно 0, а чем меньше, тем лучше, поэтому доля от плана не считается.</translation>
    </message>
    <message>
        <source>The target equals its baseline, so there is no way between them to be measured.</source>
        <translation>План равен базе, измерять продвижение между ними нельзя.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Marketing review</source>
        <translation>Итоги маркетинга</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>продолжение</translation>
    </message>
    <message>
        <source>The period is still running.</source>
        <translation>Период ещё не закончился.</translation>
    </message>
    <message>
        <source>There is no KPI to report on yet.</source>
        <translation>Пока нет ни одного KPI для отчёта.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Что удалось</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>Стало хуже</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>Стало лучше</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Почему изменилось</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>По каналам</translation>
    </message>
    <message>
        <source>Targets of the channels</source>
        <translation>Планы по каналам</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Conversions by channel</source>
        <translation>Конверсия по каналам</translation>
    </message>
    <message>
        <source>Red: the step that falls furthest behind what is usual for the channel.</source>
        <translation>Красным — этап, который сильнее всего отстаёт от обычного для канала.</translation>
    </message>
    <message>
        <source>What made the change</source>
        <translation>Из чего сложилось изменение</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation>Что ещё важно знать</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Прежние решения в работе</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Без цели компании</translation>
    </message>
    <message>
        <source>The mark on a bar shows how much of the goal&apos;s time has passed.</source>
        <translation>Отметка на полосе показывает, какая часть срока цели уже прошла.</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>От плана</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Share of spend</source>
        <translation>Доля расходов</translation>
    </message>
    <message>
        <source>Spend now</source>
        <translation>Расходы сейчас</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>Revenue now</source>
        <translation>Выручка сейчас</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation>Все KPI</translation>
    </message>
    <message>
        <source>KPIs at a glance</source>
        <translation>KPI кратко</translation>
    </message>
    <message>
        <source>KPI by KPI</source>
        <translation>KPI подробно</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Карты KPI</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Определения</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n KPIs, none of them with a target.</source>
        <extracomment>%1 period; %n KPIs in the report</extracomment>
        <translation>
            <numerusform>%1: %n KPI, без плана.</numerusform>
            <numerusform>%1: %n KPI, все без плана.</numerusform>
            <numerusform>%1: %n KPI, все без плана.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n KPIs have a target; %2 are on course, %3 at risk, %4 off course.</source>
        <extracomment>%1 period; %n KPIs with a target</extracomment>
        <translation>
            <numerusform>%1: план есть у %n KPI; по плану — %2, под угрозой — %3, срыв плана — %4.</numerusform>
            <numerusform>%1: план есть у %n KPI; по плану — %2, под угрозой — %3, срыв плана — %4.</numerusform>
            <numerusform>%1: план есть у %n KPI; по плану — %2, под угрозой — %3, срыв плана — %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n KPIs have a target; %2 met it, %3 came close, %4 missed it.</source>
        <translation>
            <numerusform>%1: план есть у %n KPI; выполнен — %2, почти — %3, не выполнен — %4.</numerusform>
            <numerusform>%1: план есть у %n KPI; выполнен — %2, почти — %3, не выполнен — %4.</numerusform>
            <numerusform>%1: план есть у %n KPI; выполнен — %2, почти — %3, не выполнен — %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the target of %3</source>
        <translation>%1 — %2 от плана %3</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, план %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>What a figure was before: &quot;from 4,262&quot;</extracomment>
        <translation>было %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>выполнен на %1</translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>Прогноз: %1</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <extracomment>%1 a period in the nominative: &quot;April 2026&quot;</extracomment>
        <translation>Сравнение с периодом: %1.</translation>
    </message>
    <message>
        <source>Only these channels: %1.</source>
        <translation>Только каналы: %1.</translation>
    </message>
    <message>
        <source>Figures are in until %1.</source>
        <translation>Данные внесены по %1.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>Made on %1, %2</source>
        <translation>Составлено %1, %2</translation>
    </message>
    <message>
        <source>No figures in this period: %1.</source>
        <translation>Нет данных за этот период: %1.</translation>
    </message>
    <message>
        <source>Trend: %1 – %2.</source>
        <translation>Динамика: %1 – %2.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Over time, %1</source>
        <translation>Динамика, %1</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <extracomment>A chart in words: &quot;Leads: April 2025 4,262, April 2026 4,800&quot;</extracomment>
        <translation>%1: %2 — %3, %4 — %5</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>обычно %1</translation>
    </message>
    <message>
        <source>Suggested split: %1</source>
        <translation>Предлагаемое распределение: %1</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>The weak spot is %1 › %2: %3 instead of the usual %4. That cost about %5 (%6).</source>
        <extracomment>%1 and %2 stages, %3 conversion now, %4 usual conversion, %5 how many were lost of %6 the last stage</extracomment>
        <translation>Слабое место — %1 › %2: %3 вместо обычных %4. Потеряно по показателю «%6»: примерно %5.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2, цель — %3</translation>
    </message>
    <message>
        <source>Payout: %1 of the bonus.</source>
        <translation>Выплата: %1 премии.</translation>
    </message>
    <message>
        <source>Payout: %1 of the bonus, %2.</source>
        <translation>Выплата: %1 премии, %2.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Forecast, 80% range</source>
        <translation>Прогноз, интервал 80&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ReportRun</name>
    <message>
        <source>no report set-up has this name</source>
        <translation>шаблона отчёта с таким названием нет</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The list of tables could not be read; the one that every workspace of this version has was used instead.</source>
        <translation>Список таблиц прочитать не удалось; вместо него взят тот, который есть в каждом файле этой версии.</translation>
    </message>
    <message>
        <source>The settings could not be read: quarters and years are counted from January.</source>
        <translation>Настройки прочитать не удалось: кварталы и годы отсчитаны от января.</translation>
    </message>
    <message>
        <source>Names of channels could not be read: their numbers stand in the file.</source>
        <translation>Названия каналов прочитать не удалось: в файле стоят их номера.</translation>
    </message>
    <message>
        <source>Names of campaigns could not be read: their numbers stand in the file.</source>
        <translation>Названия кампаний прочитать не удалось: в файле стоят их номера.</translation>
    </message>
    <message>
        <source>The list of series ends in a part that could not be read: figures of some metrics or channels are missing.</source>
        <translation>Список рядов прочитан не до конца: данных некоторых показателей или каналов нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of single figures could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать данные за %n месяц отдельных рядов.</numerusform>
            <numerusform>Не удалось прочитать данные за %n месяца отдельных рядов.</numerusform>
            <numerusform>Не удалось прочитать данные за %n месяцев отдельных рядов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures could be read.</source>
        <translation>Все данные удалось прочитать.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) missed the target or off course.</source>
        <translation>
            <numerusform>%n KPI: план не выполнен или срывается.</numerusform>
            <numerusform>%n KPI: план не выполнен или срывается.</numerusform>
            <numerusform>%n KPI: план не выполнен или срывается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) close to the target or at risk.</source>
        <translation>
            <numerusform>%n KPI: план почти выполнен или под угрозой.</numerusform>
            <numerusform>%n KPI: план почти выполнен или под угрозой.</numerusform>
            <numerusform>%n KPI: план почти выполнен или под угрозой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) met the target or on course.</source>
        <translation>
            <numerusform>%n KPI: план выполнен или выполняется.</numerusform>
            <numerusform>%n KPI: план выполнен или выполняется.</numerusform>
            <numerusform>%n KPI: план выполнен или выполняется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) too early to tell.</source>
        <translation>
            <numerusform>%n KPI: рано судить.</numerusform>
            <numerusform>%n KPI: рано судить.</numerusform>
            <numerusform>%n KPI: рано судить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) without figures.</source>
        <translation>
            <numerusform>%n KPI: нет данных.</numerusform>
            <numerusform>%n KPI: нет данных.</numerusform>
            <numerusform>%n KPI: нет данных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) without a target.</source>
        <translation>
            <numerusform>%n KPI: нет плана.</numerusform>
            <numerusform>%n KPI: нет плана.</numerusform>
            <numerusform>%n KPI: нет плана.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast for %1: %2, in 8 of 10 cases %3 to %4.</source>
        <extracomment>%1 a period such as &quot;May 2026&quot;, %2 a value, %3 and %4 the bounds of the 80% range</extracomment>
        <translation>Прогноз на %1: %2, в&#xa0;8 случаях из&#xa0;10 — от %3 до %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n выполнено</numerusform>
            <numerusform>%n выполнены</numerusform>
            <numerusform>%n выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n отменено</numerusform>
            <numerusform>%n отменены</numerusform>
            <numerusform>%n отменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s): %1.</source>
        <translation>
            <numerusform>%n решение: %1.</numerusform>
            <numerusform>%n решения: %1.</numerusform>
            <numerusform>%n решений: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance to meet the target is %1.</source>
        <translation>Шанс выполнить план — %1.</translation>
    </message>
    <message>
        <source>Needed a day: %1; so far: %2.</source>
        <translation>Нужно в день: %1; пока: %2.</translation>
    </message>
    <message>
        <source>Closed on %1 by %2. Its figures and targets are locked.</source>
        <translation>Период закрыт %1 (%2). Его данные и планы изменить нельзя.</translation>
    </message>
    <message>
        <source>%1 is not over yet. It can be closed from %2 on.</source>
        <translation>%1: период ещё не закончился. Закрыть его можно с %2.</translation>
    </message>
    <message>
        <source>These will be locked: figures – %1, inputs – %2, channels – %3, targets – %4.</source>
        <translation>Будут закрыты: значения — %1, вводимые показатели — %2, каналы — %3, планы — %4.</translation>
    </message>
    <message>
        <source>Nothing of it can be changed then, until someone reopens the period and says why.</source>
        <translation>После этого их нельзя изменить, пока кто-нибудь снова не откроет период и не укажет причину.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>KPIs</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are still missing for: %1.</source>
        <translation>Ещё не внесены данные: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n open (overdue: %1)</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n в работе (просрочено: %1)</numerusform>
            <numerusform>%n в работе (просрочено: %1)</numerusform>
            <numerusform>%n в работе (просрочено: %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No target for this period</source>
        <translation>На этот период плана нет</translation>
    </message>
    <message>
        <source>%1 of it reached</source>
        <translation>выполнен на %1</translation>
    </message>
    <message>
        <source>There is nothing to compare with, so there is no change to explain.</source>
        <translation>Сравнить не с чем, поэтому объяснять нечего.</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Разбор за %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>план %1</translation>
    </message>
</context>
<context>
    <name>ReviewStage</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Vekha</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Сохранить не удалось</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No target</source>
        <translation>Нет плана</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Рано судить</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под угрозой</translation>
    </message>
    <message>
        <source>Off course</source>
        <translation>Срыв плана</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнен</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Почти</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Не выполнен</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>comma ,</source>
        <translation>запятая ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>точка с запятой ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical line |</source>
        <translation>вертикальная черта |</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не распознана</translation>
    </message>
    <message>
        <source>a column per metric</source>
        <translation>столбец на показатель</translation>
    </message>
    <message>
        <source>metric and value</source>
        <translation>показатель и значение</translation>
    </message>
    <message>
        <source>a column per period</source>
        <translation>столбец на период</translation>
    </message>
    <message>
        <source>list of events</source>
        <translation>список событий</translation>
    </message>
    <message>
        <source>A column per metric: date, channel, spend, clicks</source>
        <translation>Столбец на показатель: дата, канал, расходы, клики</translation>
    </message>
    <message>
        <source>Metric and value: one column names the metric, one has its value</source>
        <translation>Показатель и значение: в одном столбце название показателя, в другом его значение</translation>
    </message>
    <message>
        <source>A column per period: January, February, March</source>
        <translation>Столбец на период: январь, февраль, март</translation>
    </message>
    <message>
        <source>List of events: a row per lead, order or deal, to be counted</source>
        <translation>Список событий: каждая строка — лид, заказ или сделка, строки подсчитываются</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>сначала день</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>сначала месяц</translation>
    </message>
    <message>
        <source>point, 1.5</source>
        <translation>точка, 1.5</translation>
    </message>
    <message>
        <source>comma, 1,5</source>
        <translation>запятая, 1,5</translation>
    </message>
    <message>
        <source>A row of totals: it would be counted twice</source>
        <translation>Строка итогов: иначе данные сложатся дважды</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>The header once more</source>
        <translation>Повтор заголовков</translation>
    </message>
    <message>
        <source>Belongs to another table of the file</source>
        <translation>Относится к другой таблице файла</translation>
    </message>
    <message>
        <source>Stands above the table</source>
        <translation>Стоит над таблицей</translation>
    </message>
    <message>
        <source>by their separator</source>
        <translation>по разделителю</translation>
    </message>
    <message>
        <source>within the months of the others</source>
        <translation>в месяцах остальных дат</translation>
    </message>
</context>
<context>
    <name>TargetReasons</name>
    <message>
        <source>Plan for the period</source>
        <translation>План на период</translation>
    </message>
    <message>
        <source>Budget was changed</source>
        <translation>Изменился бюджет</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Новая кампания</translation>
    </message>
    <message>
        <source>Market or prices changed</source>
        <translation>Изменились рынок или цены</translation>
    </message>
    <message>
        <source>A mistake was corrected</source>
        <translation>Исправлена ошибка</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>= %1</source>
        <comment>a target&apos;s value</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>= %1, %2 %3</source>
        <comment>value, change, compared with what</comment>
        <translation>= %1, %2 %3</translation>
    </message>
</context>
<context>
    <name>TileContent</name>
    <message>
        <source>Enter data for %1</source>
        <translation>Ввести данные за&#xa0;%1</translation>
    </message>
    <message>
        <source>This metric was removed.</source>
        <translation>Этот показатель удалён.</translation>
    </message>
    <message>
        <source>Remove the tile</source>
        <translation>Убрать плитку</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Compared value</source>
        <translation>Значение для сравнения</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Change on the period before</source>
        <translation>К предыдущему периоду</translation>
    </message>
    <message>
        <source>Year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Change on a year ago</source>
        <translation>К прошлому году</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>план %1</translation>
    </message>
</context>
<context>
    <name>TrendLegend</name>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Unusual value</source>
        <translation>Необычное значение</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Period not over yet</source>
        <translation>Период не закончен</translation>
    </message>
</context>
<context>
    <name>TrendSuggestions</name>
    <message>
        <source>Leads and their cost</source>
        <translation>Лиды и их стоимость</translation>
    </message>
    <message>
        <source>Revenue against spend</source>
        <translation>Выручка и расходы</translation>
    </message>
    <message>
        <source>Revenue by channel</source>
        <translation>Выручка по каналам</translation>
    </message>
    <message>
        <source>Leads by channel</source>
        <translation>Лиды по каналам</translation>
    </message>
    <message>
        <source>Visits and bounce rate</source>
        <translation>Визиты и отказы</translation>
    </message>
    <message>
        <source>Clicks and CTR</source>
        <translation>Клики и CTR</translation>
    </message>
    <message>
        <source>Sales and average order</source>
        <translation>Продажи и средний чек</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>%1, a year ago</source>
        <translation>%1, год назад</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Тренды</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Unusual: about %1 was to be expected</source>
        <translation>Необычно: ожидалось около %1</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Off course</source>
        <translation>Срыв плана</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>План не выполнен</translation>
    </message>
    <message>
        <source>Bad trend</source>
        <translation>Плохая динамика</translation>
    </message>
    <message>
        <source>Unusual value</source>
        <translation>Необычное значение</translation>
    </message>
    <message>
        <source>Ahead of budget</source>
        <translation>Расходы выше плана</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Данные не внесены</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Нет плана</translation>
    </message>
    <message>
        <source>KPI audit</source>
        <translation>Проверка KPI</translation>
    </message>
    <message>
        <source>Minor</source>
        <extracomment>the head over several warnings of low severity</extracomment>
        <translation>Незначительные</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>the head over several warnings of medium severity</extracomment>
        <translation>Важные</translation>
    </message>
    <message>
        <source>Serious</source>
        <extracomment>the head over several warnings of high severity</extracomment>
        <translation>Серьёзные</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a metric&apos;s sensitivity: no warnings</extracomment>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 metric, %2 channel
----------
by how much, and the same as a percentage</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) in a row</source>
        <translation>
            <numerusform>%n квартал подряд</numerusform>
            <numerusform>%n квартала подряд</numerusform>
            <numerusform>%n кварталов подряд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s) in a row</source>
        <translation>
            <numerusform>%n полугодие подряд</numerusform>
            <numerusform>%n полугодия подряд</numerusform>
            <numerusform>%n полугодий подряд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in a row</source>
        <translation>
            <numerusform>%n год подряд</numerusform>
            <numerusform>%n года подряд</numerusform>
            <numerusform>%n лет подряд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row</source>
        <translation>
            <numerusform>%n месяц подряд</numerusform>
            <numerusform>%n месяца подряд</numerusform>
            <numerusform>%n месяцев подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names, %n that are not named</extracomment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at this pace %2 for %3 instead of the planned %4 (%5).</source>
        <extracomment>%1 metric, %2 what it will come to, %3 period, %4 budget, %5 by how much over</extracomment>
        <translation>%1: такими темпами за %3 выйдет %2 при плане %4 (%5).</translation>
    </message>
    <message>
        <source>%1: %2 expected for %3 instead of %4 (%5); off target %6.</source>
        <extracomment>%1 metric, %2 value, %3 period, %4 target, %5 difference, %6 &quot;3 months in a row&quot;</extracomment>
        <translation>%1: прогноз на %3 — %2 при плане %4 (%5); срыв плана %6.</translation>
    </message>
    <message>
        <source>%1: %2 expected for %3 instead of %4 (%5).</source>
        <translation>%1: прогноз на %3 — %2 при плане %4 (%5).</translation>
    </message>
    <message>
        <source>%1: %2 for %3 instead of %4 (%5); missed %6.</source>
        <translation>%1: за %3 — %2 при плане %4 (%5); план не выполнен %6.</translation>
    </message>
    <message>
        <source>%1: %2 for %3 instead of %4 (%5).</source>
        <translation>%1: за %3 — %2 при плане %4 (%5).</translation>
    </message>
    <message>
        <source>%1: worse %2, from %3 to %4 (%5).</source>
        <extracomment>%1 metric, %2 &quot;3 months in a row&quot;, %3 and %4 values, %5 difference</extracomment>
        <translation>%1: ухудшение %2, с %3 до %4 (%5).</translation>
    </message>
    <message>
        <source>%1: getting worse over a year, from %3 to %4 (%5).</source>
        <translation>%1: за год ухудшение с %3 до %4 (%5).</translation>
    </message>
    <message>
        <source>%1: %2 on %3 instead of about %4.</source>
        <extracomment>%1 metric, %2 value, %3 date</extracomment>
        <translation>%1: %3 — %2, а ожидалось около %4.</translation>
    </message>
    <message>
        <source>%1: %2 for %3, though %4 to %5 was to be expected.</source>
        <extracomment>%1 metric, %2 value, %3 period, %4 and %5 what was to be expected</extracomment>
        <translation>%1: за %3 — %2, а ожидалось от %4 до %5.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an input and its channels</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Figures end on %1: %2.</source>
        <translation>Последние данные — за %1: %2.</translation>
    </message>
    <message>
        <source>Figures for %1 are not in yet: %2.</source>
        <translation>Ещё не внесены данные за %1: %2.</translation>
    </message>
    <message>
        <source>Nobody is responsible for: %1.</source>
        <translation>Нет ответственного: %1.</translation>
    </message>
    <message>
        <source>Serving no goal: %1.</source>
        <translation>Нет связи с целями: %1.</translation>
    </message>
    <message>
        <source>Without a target this quarter: %1.</source>
        <translation>Нет плана на этот квартал: %1.</translation>
    </message>
    <message>
        <source>Without figures for two months: %1.</source>
        <translation>Нет данных за два месяца: %1.</translation>
    </message>
    <message>
        <source>The target is too easy, far exceeded three months in a row: %1.</source>
        <translation>План слишком лёгкий — три месяца подряд сильно перевыполнен: %1.</translation>
    </message>
    <message>
        <source>The target is unrealistic or neglected, missed three months in a row: %1.</source>
        <translation>План нереалистичен, или им не занимаются — не выполнен три месяца подряд: %1.</translation>
    </message>
    <message>
        <source>Computed differently since the last quarter: %1.</source>
        <translation>Расчёт изменился с прошлого квартала: %1.</translation>
    </message>
    <message>
        <source>No target for %1 yet, from %2: %3.</source>
        <translation>Ещё нет плана на %1 (начало — %2): %3.</translation>
    </message>
    <message>
        <source>Main cause: %1 (%2), which is new.</source>
        <translation>Главная причина: %1 (%2) — раньше не было.</translation>
    </message>
    <message>
        <source>Main cause: %1 (%2), which has stopped.</source>
        <translation>Главная причина: %1 (%2) — больше нет.</translation>
    </message>
    <message>
        <source>Main cause: %1 (%2).</source>
        <translation>Главная причина: %1 (%2).</translation>
    </message>
    <message>
        <source>Spent so far: %1 of what is due by now.</source>
        <translation>Пока потрачено %1 от плана на сегодня.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Кроме того: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n channel(s).</source>
        <translation>
            <numerusform>То же — в %n канале.</numerusform>
            <numerusform>То же — в %n каналах.</numerusform>
            <numerusform>То же — в %n каналах.</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под угрозой</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Low severity</source>
        <translation>Низкая важность</translation>
    </message>
    <message>
        <source>Medium severity</source>
        <translation>Средняя важность</translation>
    </message>
    <message>
        <source>High severity</source>
        <translation>Высокая важность</translation>
    </message>
    <message>
        <source>Worth about %1.</source>
        <translation>В деньгах — около %1.</translation>
    </message>
    <message>
        <source>Chance of still meeting the target: %1.</source>
        <translation>Шанс всё же выполнить план: %1.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Summary</source>
        <extracomment>Name of a sheet of the workbook; at most 31 letters, as all names of sheets.</extracomment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>KPIs by channel</source>
        <translation>Показатели по каналам</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By month and channel</source>
        <translation>По месяцам и каналам</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Определения</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Figures they are computed from</source>
        <translation>Исходные данные</translation>
    </message>
    <message>
        <source>Targets of the period</source>
        <translation>Планы на период</translation>
    </message>
    <message>
        <source>Attainment of the targets</source>
        <translation>Выполнение планов</translation>
    </message>
    <message>
        <source>The period is still running.</source>
        <translation>Период ещё не закончился.</translation>
    </message>
    <message>
        <source>Not all of its figures are in.</source>
        <translation>Внесены ещё не все данные.</translation>
    </message>
    <message>
        <source>The target is added up.</source>
        <translation>План сложен из частей.</translation>
    </message>
    <message>
        <source>There are no targets.</source>
        <translation>Планов нет.</translation>
    </message>
    <message>
        <source>There are no figures in this period.</source>
        <translation>За этот период нет данных.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>The short name of a metric in files and on the command line.</extracomment>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Что лучше</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Как складывается</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Что означает</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Entered figure</source>
        <translation>Вводимый показатель</translation>
    </message>
    <message>
        <source>Own KPI</source>
        <translation>Свой KPI</translation>
    </message>
    <message>
        <source>Own entered figure</source>
        <translation>Свой вводимый показатель</translation>
    </message>
    <message>
        <source>Marketing review: %1</source>
        <translation>Итоги маркетинга: %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Сравнение с периодом: %1</translation>
    </message>
    <message>
        <source>Only these channels: %1</source>
        <translation>Только каналы: %1</translation>
    </message>
    <message>
        <source>Only these campaigns: %1</source>
        <translation>Только кампании: %1</translation>
    </message>
    <message>
        <source>Figures are in until: %1</source>
        <translation>Данные внесены по: %1</translation>
    </message>
    <message>
        <source>%1, target</source>
        <extracomment>Head of a column: the target of that metric.</extracomment>
        <translation>%1, план</translation>
    </message>
    <message>
        <source>The period has %1 figures; a workbook takes %2 at most. Export all figures as CSV to have them.</source>
        <translation>За период %1 значений, а в книгу Excel помещается не больше %2. Экспортируйте все данные в CSV.</translation>
    </message>
    <message>
        <source>Colours tell the status as in the program. Cells that can be computed from others of their sheet are formulas: click one to see how.</source>
        <translation>Цвета показывают статус, как в программе. Ячейки, которые можно вычислить по другим ячейкам листа, — формулы: щёлкните ячейку, чтобы увидеть расчёт.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::AuditList</name>
    <message>
        <source>No owner</source>
        <translation>Нет ответственного</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Нет цели</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Нет плана</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>Слишком лёгкий план</translation>
    </message>
    <message>
        <source>Missed time after time</source>
        <translation>План раз за разом не выполнен</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>Определение изменено</translation>
    </message>
    <message>
        <source>Audit of KPIs</source>
        <translation>Проверка KPI</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показать:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Nothing to do: each KPI has an owner, a goal, a target and data.</source>
        <translation>Всё в порядке: у каждого KPI есть ответственный, цель, план и данные.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n&#xa0;замечание.</numerusform>
            <numerusform>%n&#xa0;замечания.</numerusform>
            <numerusform>%n&#xa0;замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>KPIs without a remark: %1 of %2.</source>
        <translation>KPI без замечаний: %1 из %2.</translation>
    </message>
    <message>
        <source>Open the metric</source>
        <translation>Открыть показатель</translation>
    </message>
</context>
<context>
    <name>vekha::ui::BarList</name>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>vekha::ui::BoardTable</name>
    <message>
        <source>KPI</source>
        <translation>Показатель</translation>
    </message>
</context>
<context>
    <name>vekha::ui::BudgetPage</name>
    <message>
        <source>“%1” is no amount of money</source>
        <translation>«%1» — не сумма денег</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Планировать:</translation>
    </message>
    <message>
        <source>To &amp;distribute</source>
        <translation>&amp;Распределить</translation>
    </message>
    <message>
        <source>Money to distribute over the channels</source>
        <translation>Сколько денег распределить по каналам</translation>
    </message>
    <message>
        <source>Split over the channels</source>
        <translation>Распределение по каналам</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Взять предложенное</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Set as spend targets…</source>
        <translation>Сделать планом расходов…</translation>
    </message>
    <message>
        <source>Response curve</source>
        <translation>Кривая отклика</translation>
    </message>
    <message>
        <source>What the money brought</source>
        <translation>Что принесли деньги</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>за последние 12&#xa0;месяцев</translation>
    </message>
    <message>
        <source>What the money brought in the last 12 months, by channel</source>
        <translation>Что принесли деньги за последние 12&#xa0;месяцев, по каналам</translation>
    </message>
    <message>
        <source>Here money is split over the channels so that it brings most.</source>
        <translation>Здесь деньги распределяются по каналам так, чтобы принести больше всего выручки.</translation>
    </message>
    <message>
        <source>It takes spend and revenue of at least two channels over 12 months.</source>
        <translation>Нужны расходы и выручка хотя бы двух каналов за 12&#xa0;месяцев.</translation>
    </message>
    <message>
        <source>Enter data</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>По плану: %1</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Обычно: %1</translation>
    </message>
    <message>
        <source>%1 of the total are not distributed yet.</source>
        <translation>Ещё не распределено %1.</translation>
    </message>
    <message>
        <source>Your split is %1 more than the total.</source>
        <translation>Ваш вариант на %1 больше суммы к распределению.</translation>
    </message>
    <message>
        <source>Your split is the present one. Take the suggestion, or type amounts to see what they would bring.</source>
        <translation>Ваш вариант — нынешнее распределение. Возьмите предложенное или введите свои суммы, чтобы увидеть, что они принесут.</translation>
    </message>
    <message>
        <source>Your split is the suggested one.</source>
        <translation>Ваш вариант — предложенное распределение.</translation>
    </message>
    <message>
        <source>Your split:</source>
        <translation>Ваш вариант.</translation>
    </message>
    <message>
        <source>Response curve: %1</source>
        <translation>Кривая отклика: %1</translation>
    </message>
    <message>
        <source>It keeps its part of the total.</source>
        <translation>Доля канала в общей сумме не меняется.</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Таблица скопирована</translation>
    </message>
    <message>
        <source>Points are months as they were, with their season. The line is the revenue expected from a month&apos;s spend at the level of the last year, its band holds that in 8 of 10 cases. The flatter it is, the less further money brings: diminishing returns.</source>
        <translation>Точки — месяцы как они были, со своим сезоном. Линия — ожидаемая выручка при таких расходах за месяц на уровне последнего года, полоса — где она окажется в&#xa0;8 случаях из&#xa0;10. Чем положе линия, тем меньше приносят дополнительные деньги: отдача убывает.</translation>
    </message>
    <message>
        <source>Back to today&apos;s proportions and the usual limits</source>
        <translation>Вернуть нынешние пропорции и обычные пределы</translation>
    </message>
    <message>
        <source>Your split is this total in today&apos;s proportions. Take the suggestion, or type amounts to see what they would bring.</source>
        <translation>Ваш вариант — эта сумма в нынешних пропорциях. Возьмите предложенное или введите свои суммы, чтобы увидеть, что они принесут.</translation>
    </message>
    <message>
        <source>Computing how revenue answered to spend…</source>
        <translation>Считаем, как выручка отзывалась на расходы…</translation>
    </message>
    <message>
        <source>“At least” and “At most” limit the suggestion: at first 30% below and above what the channel gets now.</source>
        <translation>«Не меньше» и «Не больше» — пределы предложения: вначале на 30&#xa0;% ниже и выше того, что канал получает сейчас.</translation>
    </message>
    <message>
        <source>“At least” and “At most” limit the suggestion: at first 30% below and above the channel&apos;s part of this total in today&apos;s proportions, not what it gets now.</source>
        <translation>«Не меньше» и «Не больше» — пределы предложения: вначале на 30&#xa0;% ниже и выше доли канала в этой сумме при нынешних пропорциях, а не того, что он получает сейчас.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::BudgetTable</name>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, change of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It keeps its part of the total.</source>
        <translation>Доля канала в общей сумме не меняется.</translation>
    </message>
    <message>
        <source>Marginal return: what the next %1 would add to revenue at your split. Where it is higher, money works better.</source>
        <translation>Предельная отдача: сколько выручки добавят ещё %1 при вашем распределении. Где она выше, там деньги работают лучше.</translation>
    </message>
    <message>
        <source>Outside the limits of this channel: the curve is less sure there.</source>
        <translation>Вне пределов этого канала: там кривая менее надёжна.</translation>
    </message>
    <message>
        <source>Type amounts to see what another split would bring.</source>
        <translation>Введите суммы, чтобы увидеть, что принесёт другое распределение.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>Your split</source>
        <translation>Ваш вариант</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Прирост</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>In today&apos;s proportions its part of this total would be %1.</source>
        <translation>При нынешних пропорциях его доля этой суммы составила бы %1.</translation>
    </message>
    <message>
        <source>What is spent now: the mean of the last 12 months, whatever the total is.</source>
        <translation>Расход сейчас: среднее за последние 12 месяцев, какая бы сумма ни была введена.</translation>
    </message>
    <message>
        <source>The split of the total that is expected to bring most; in brackets the change against what is spent now.</source>
        <translation>Распределение суммы, от которого ожидается наибольшая отдача; в скобках — изменение к нынешнему расходу.</translation>
    </message>
    <message>
        <source>Revenue of your split against the same total in today&apos;s proportions.</source>
        <translation>Выручка вашего варианта по сравнению с той же суммой в нынешних пропорциях.</translation>
    </message>
    <message>
        <source>Limits of the suggestion; at first 30% below and above the channel&apos;s part of the total in today&apos;s proportions.</source>
        <translation>Пределы предложения; вначале на 30 % ниже и выше доли канала в этой сумме при нынешних пропорциях.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>нет оценки</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of a column, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Return on next %1</source>
        <translation>Ещё %1 дадут</translation>
    </message>
</context>
<context>
    <name>vekha::ui::CampaignList</name>
    <message>
        <source>Name of a new campaign</source>
        <translation>Название новой кампании</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>F2 or a double click renames a campaign</source>
        <translation>F2 или двойной щелчок переименовывает кампанию</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>campaign</comment>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
</context>
<context>
    <name>vekha::ui::CardEditor</name>
    <message>
        <source>New scorecard</source>
        <translation>Новая карта KPI</translation>
    </message>
    <message>
        <source>Edit the scorecard</source>
        <translation>Изменение карты KPI</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Holder: a person, a role or a team</source>
        <translation>&amp;Сотрудник, должность или команда</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Считается за</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Название по-&amp;английски</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название по-&amp;русски</translation>
    </message>
    <message>
        <source>KPIs and weights</source>
        <translation>KPI и веса</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Вес, %</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>All weights add up to 100%</source>
        <translation>Сумма всех весов — 100&#xa0;%</translation>
    </message>
    <message>
        <source>The value below which the result is 0</source>
        <translation>Значение, ниже которого результат равен 0</translation>
    </message>
    <message>
        <source>Empty: the target that is set for the period on the page Targets</source>
        <translation>Пусто — план, заданный на этот период на странице «Планы»</translation>
    </message>
    <message>
        <source>The value beyond which nothing more is credited</source>
        <translation>Значение, выше которого результат больше не растёт</translation>
    </message>
    <message>
        <source>Attainment is then counted from this value</source>
        <translation>Выполнение будет считаться от этого значения</translation>
    </message>
    <message>
        <source>Add a KPI</source>
        <translation>Добавить KPI</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Выровнять</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>&amp;Lowest result of a row, %</source>
        <translation>&amp;Минимум результата строки, %</translation>
    </message>
    <message>
        <source>H&amp;ighest, %</source>
        <translation>Ма&amp;ксимум, %</translation>
    </message>
    <message>
        <source>Rows without &amp;data</source>
        <translation>Строки без &amp;данных</translation>
    </message>
    <message>
        <source>Their weight is shared among the others</source>
        <translation>Вес распределяется между остальными</translation>
    </message>
    <message>
        <source>They count as 0%</source>
        <translation>Считаются как 0&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Bonus at 100%, %1 (optional)</source>
        <translation>&amp;Премия при 100&#xa0;%, %1 (необязательно)</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Payout curve</source>
        <translation>Шкала выплат</translation>
    </message>
    <message>
        <source>The weights add up to 100%</source>
        <translation>Сумма весов — 100&#xa0;%</translation>
    </message>
    <message>
        <source>The weights miss %1%</source>
        <translation>Не хватает %1&#xa0;%</translation>
    </message>
    <message>
        <source>The weights are %1% too many</source>
        <translation>Лишние %1&#xa0;%</translation>
    </message>
    <message>
        <source>Add at least one KPI.</source>
        <translation>Добавьте хотя бы один KPI.</translation>
    </message>
    <message>
        <source>The weights must add up to 100%. “Even out” makes them.</source>
        <translation>Сумма весов должна быть 100&#xa0;%. Нажмите «Выровнять».</translation>
    </message>
    <message>
        <source>Enter a number of percent.</source>
        <translation>Введите число процентов.</translation>
    </message>
    <message>
        <source>It is above the highest one.</source>
        <translation>Минимум больше максимума.</translation>
    </message>
    <message>
        <source>The lowest result is above the highest one.</source>
        <translation>Минимальный результат больше максимального.</translation>
    </message>
    <message>
        <source>Enter a sum of money, or leave it empty.</source>
        <translation>Введите сумму или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Say whose card it is.</source>
        <translation>Укажите, чья это карта.</translation>
    </message>
    <message>
        <source>Give it a name in one language at least.</source>
        <translation>Введите название хотя бы на одном языке.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::CardList</name>
    <message>
        <source>%1, archived</source>
        <translation>%1, в архиве</translation>
    </message>
</context>
<context>
    <name>vekha::ui::CardRowEdit</name>
    <message>
        <source>Inputs</source>
        <translation>Вводимые показатели</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Чем больше, тем лучше</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>как задан</translation>
    </message>
    <message>
        <source>Empty: the target that is set for the period on the page Targets</source>
        <translation>Пусто — план, заданный на этот период на странице «Планы»</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>weight, %</source>
        <translation>вес, %</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>порог</translation>
    </message>
    <message>
        <source>target</source>
        <translation>план</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>вызов</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>база</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>which way is better</source>
        <translation>что лучше</translation>
    </message>
    <message>
        <source>Row %1: choose a KPI.</source>
        <translation>Строка %1: выберите KPI.</translation>
    </message>
    <message>
        <source>Row %1: the weight is a number of percent from 0 on.</source>
        <translation>Строка %1: вес — число процентов, не меньше 0.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not a number.</source>
        <translation>Строка %1: «%2» — не число.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::CauseCard</name>
    <message>
        <source>Why it changed</source>
        <translation>Почему изменилось</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Факторы</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>How the change is split</source>
        <translation>Как разложено изменение</translation>
    </message>
    <message>
        <source>There is no target for this period, so there is no distance to explain.</source>
        <translation>На этот период плана нет, поэтому объяснять нечего.</translation>
    </message>
    <message>
        <source>There is no figure for this period, so there is no change to explain.</source>
        <translation>За этот период нет значения, поэтому объяснять нечего.</translation>
    </message>
    <message>
        <source>There is no figure to compare with, so there is no change to explain.</source>
        <translation>Сравнить не с чем, поэтому объяснять нечего.</translation>
    </message>
    <message>
        <source>to the target</source>
        <translation>к&#xa0;плану</translation>
    </message>
    <message>
        <source>%1 before, %2 now</source>
        <translation>было %1, стало %2</translation>
    </message>
    <message>
        <source>by its own figures %1, by its share %2</source>
        <translation>за счёт своих значений %1, за счёт доли %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Neither its inputs nor its channels have targets for the period, so the distance cannot be split.</source>
        <translation>Ни у факторов, ни у каналов нет планов на этот период, поэтому отклонение разложить нельзя.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ChannelDetail</name>
    <message>
        <source>All metrics of the channel</source>
        <translation>Все показатели канала</translation>
    </message>
    <message>
        <source>Here stand all metrics of the channel.</source>
        <translation>Здесь показаны все показатели канала.</translation>
    </message>
    <message>
        <source>It has no figures in this period.</source>
        <translation>За этот период по нему нет данных.</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Ввести данные</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ChannelListModel</name>
    <message>
        <source>Archived</source>
        <comment>channel</comment>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ChannelPanel</name>
    <message>
        <source>All metrics of “%1”</source>
        <translation>Все показатели: «%1»</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ChannelsCard</name>
    <message>
        <source>By channel</source>
        <translation>По каналам</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>С накоплением</translation>
    </message>
    <message>
        <source>How the channels are shown</source>
        <translation>Как показаны каналы</translation>
    </message>
    <message>
        <source>No channel has figures of this metric in these periods.</source>
        <translation>Ни у одного канала нет данных по этому показателю за эти периоды.</translation>
    </message>
    <message>
        <source>%1 by channel</source>
        <translation>%1 по каналам</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ChannelsPage</name>
    <message>
        <source>Target vs actual</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Channels side by side</source>
        <translation>Сравнение каналов</translation>
    </message>
    <message>
        <source>Here your channels stand side by side.</source>
        <translation>Здесь каналы показаны рядом.</translation>
    </message>
    <message>
        <source>There are no figures yet. Enter some, or import a table you keep elsewhere.</source>
        <translation>Данных пока нет. Введите их или импортируйте таблицу, которую уже ведёте.</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Reached so far, %1</source>
        <translation>Факт за %1</translation>
    </message>
    <message>
        <source>Spend %1</source>
        <translation>Расход %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>нет плана</translation>
    </message>
    <message>
        <source>Open the metric</source>
        <translation>Открыть показатель</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Задать план…</translation>
    </message>
    <message>
        <source>Open the channel</source>
        <translation>Открыть канал</translation>
    </message>
    <message>
        <source>Metrics:</source>
        <translation>Показатели:</translation>
    </message>
    <message>
        <source>Reached so far, %1; the thin arc is the forecast</source>
        <translation>Факт за %1; тонкая дуга — прогноз</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Добавить канал</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Colour in charts</source>
        <translation>Цвет на графиках</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Другие названия, каждое с новой строки</translation>
    </message>
    <message>
        <source>As exports call it: imports then find the channel</source>
        <translation>Как канал назван в выгрузках: по ним его узнает импорт</translation>
    </message>
    <message>
        <source>Archived: no longer offered where figures are entered</source>
        <translation>В архиве: больше не предлагается при вводе данных</translation>
    </message>
    <message>
        <source>Holds what belongs to no channel: salaries, company revenue, market size. It cannot be archived or deleted.</source>
        <translation>Хранит то, что не относится к каналам: зарплаты, выручку компании, объём рынка. Его нельзя убрать в архив или удалить.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>Удалить канал</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Новый канал</translation>
    </message>
    <message>
        <source>Write a name, in one of the languages at least.</source>
        <translation>Напишите название хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>Сохранено: «%1»</translation>
    </message>
    <message>
        <source>“%1” is deleted with its figures, campaigns and targets</source>
        <translation>Канал «%1» удалён вместе с данными, кампаниями и планами</translation>
    </message>
    <message>
        <source>“%1” is deleted with its figures</source>
        <translation>Кампания «%1» удалена вместе с данными</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ClosingCard</name>
    <message>
        <source>Close the period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>Close the period…</source>
        <translation>Закрыть период…</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>Почему период открывается снова?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Закрыть %1?</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ColourPicker</name>
    <message>
        <source>Colour %1 of 8</source>
        <translation>Цвет %1 из&#xa0;8</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ColumnHeads</name>
    <message>
        <source>Use of column “%1”</source>
        <translation>Назначение столбца «%1»</translation>
    </message>
    <message>
        <source>Channel of column “%1”</source>
        <translation>Канал столбца «%1»</translation>
    </message>
    <message>
        <source>Channel that the figures of this column belong to</source>
        <translation>Канал, к которому относятся значения этого столбца</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Дата или период</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>use of a column</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>use of a column</comment>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Metric’s name</source>
        <translation>Название показателя</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>use of a column</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Вид периода</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>use of a column</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Figures of:</source>
        <translation>Значения показателя:</translation>
    </message>
    <message>
        <source>Only rows where it is…</source>
        <translation>Только строки со значением…</translation>
    </message>
    <message>
        <source>Count different values</source>
        <translation>Считать уникальные значения</translation>
    </message>
    <message>
        <source>Its sum is:</source>
        <translation>Сумма столбца — это:</translation>
    </message>
    <message>
        <source>Computed, not stored</source>
        <translation>Вычисляется, не сохраняется</translation>
    </message>
    <message>
        <source>Figures of the period in its name</source>
        <translation>Значения за период из заголовка</translation>
    </message>
    <message>
        <source>Text that rows must have in column “%1”</source>
        <translation>Какой текст должен быть в столбце «%1»</translation>
    </message>
    <message>
        <source>Metric that the number of different values of “%1” is</source>
        <translation>Показатель для числа уникальных значений «%1»</translation>
    </message>
    <message>
        <source>Metric that the number of different values is stored as</source>
        <translation>Показатель, в который сохраняется число уникальных значений</translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>use of a column</comment>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>to choose</source>
        <comment>use of a column</comment>
        <translation>выберите</translation>
    </message>
    <message>
        <source>You chose this use.</source>
        <translation>Это назначение выбрали вы.</translation>
    </message>
    <message>
        <source>This cannot be told from the file: please choose.</source>
        <translation>По файлу этого не понять: выберите сами.</translation>
    </message>
    <message>
        <source>This use is a guess: please look whether it is right.</source>
        <translation>Это предположение: проверьте, верно ли оно.</translation>
    </message>
    <message>
        <source>This use was recognised for sure.</source>
        <translation>Назначение распознано уверенно.</translation>
    </message>
    <message>
        <source>Its figures are multiplied by %1, by the unit in its name.</source>
        <translation>Значения умножаются на %1: так указана единица в заголовке.</translation>
    </message>
    <message>
        <source>Ratios are computed from the stored figures, and only compared with this column.</source>
        <translation>Относительные показатели вычисляются по сохранённым данным, а этот столбец служит только для сверки.</translation>
    </message>
    <message>
        <source>Row’s channel</source>
        <translation>Канал из строки</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не сверять</translation>
    </message>
    <message>
        <source>KPI that column “%1” is compared with</source>
        <translation>KPI для сверки со столбцом «%1»</translation>
    </message>
    <message>
        <source>KPI that is computed from the stored figures and compared with this column</source>
        <translation>KPI, который вычисляется по сохранённым данным и сверяется с этим столбцом</translation>
    </message>
</context>
<context>
    <name>vekha::ui::CommandPalette</name>
    <message>
        <source>Find a page, metric, channel or command</source>
        <translation>Найти страницу, показатель, канал или команду</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ComparisonTable</name>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Against targets</source>
        <translation>Итог по плану</translation>
    </message>
</context>
<context>
    <name>vekha::ui::CopyTargetsDialog</name>
    <message>
        <source>&amp;Change, %</source>
        <translation>&amp;Изменение, %</translation>
    </message>
    <message>
        <source>Begin the targets of %1</source>
        <translation>Заготовка планов на %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>They stand in the grid, changed by the share below, and are stored when you apply them.</source>
        <translation>Они появятся в таблице с изменением, указанным ниже, и сохранятся, когда вы их примените.</translation>
    </message>
    <message>
        <source>From the &amp;targets of %1 and of its months</source>
        <translation>Из &amp;планов за %1 и его месяцы</translation>
    </message>
    <message>
        <source>From the &amp;figures of %1, a year before</source>
        <translation>Из &amp;данных за %1, годом ранее</translation>
    </message>
    <message>
        <source>From the figures of %1, the &amp;period before</source>
        <translation>Из данных за %1, пр&amp;едыдущий период</translation>
    </message>
    <message>
        <source>10 is 10% more, -5 is 5% less</source>
        <translation>10 — на 10&#xa0;% больше, -5 — на 5&#xa0;% меньше</translation>
    </message>
    <message>
        <source>10 is 10% better: more, or less where lower is better</source>
        <translation>10 — на 10&#xa0;% лучше: больше, а где лучше меньше — меньше</translation>
    </message>
    <message>
        <source>Enter a number of percent above -100.</source>
        <translation>Введите процент больше -100.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>История импорта</translation>
    </message>
    <message>
        <source>Metrics and formulas</source>
        <translation>Показатели и формулы</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Sections of the page</source>
        <translation>Разделы страницы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Fit the columns</source>
        <translation>Подогнать ширину столбцов</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Сохранить таблицу…</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>Выберите дату</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>State of the decision</source>
        <translation>Состояние решения</translation>
    </message>
    <message>
        <source>&amp;What shall be done</source>
        <translation>&amp;Что сделать</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>Что &amp;получилось</translation>
    </message>
    <message>
        <source>It is shown at the next review.</source>
        <translation>Это будет видно на следующем разборе.</translation>
    </message>
    <message>
        <source>W&amp;ho does it</source>
        <translation>&amp;Кто делает</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>К какому &amp;сроку</translation>
    </message>
    <message>
        <source>Say what shall be done.</source>
        <translation>Напишите, что нужно сделать.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DecisionForm</name>
    <message>
        <source>What shall be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>New decision: what shall be done</source>
        <translation>Новое решение: что сделать</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>New decision: who does it</source>
        <translation>Новое решение: кто делает</translation>
    </message>
    <message>
        <source>New decision: by when</source>
        <translation>Новое решение: срок</translation>
    </message>
    <message>
        <source>New decision: choose by when</source>
        <translation>Новое решение: выбрать срок</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the decision</source>
        <translation>Добавить решение</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DecisionList</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DecisionRow</name>
    <message>
        <source>What came of it: %1</source>
        <translation>Что получилось: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>decided at the review of %1</source>
        <translation>принято на разборе за %1</translation>
    </message>
    <message>
        <source>State of the decision: %1</source>
        <translation>Состояние решения: %1</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Изменить решение</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Удалить решение</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DetailTable</name>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменение %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Выполнено</translation>
    </message>
</context>
<context>
    <name>vekha::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Не сохранять изменения?</translation>
    </message>
    <message>
        <source>What you have filled in is not saved yet.</source>
        <translation>Заполненное ещё не сохранено.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DiaryCard</name>
    <message>
        <source>Diary</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Day of the check-in</source>
        <translation>День отметки</translation>
    </message>
    <message>
        <source>Text of the check-in</source>
        <translation>Текст отметки</translation>
    </message>
    <message>
        <source>What was done, what stands in the way</source>
        <translation>Что сделано, что мешает</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the check-in</source>
        <translation>Добавить отметку</translation>
    </message>
    <message>
        <source>No check-ins yet. A line a week keeps a goal alive.</source>
        <translation>Отметок пока нет. Строчка в неделю не даст забыть о цели.</translation>
    </message>
    <message>
        <source>Remove the check-in of %1</source>
        <translation>Удалить отметку: %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::DoubtCard</name>
    <message>
        <source>Which stands first in “%1”, the day or the month? The file fits both.</source>
        <translation>Что стоит первым в «%1»: день или месяц? По файлу возможно и то, и другое.</translation>
    </message>
    <message>
        <source>Which stands first in “%1”, the day or the month? The file fits both: %2.</source>
        <translation>Что стоит первым в «%1»: день или месяц? По файлу возможно и то, и другое: %2.</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>the day: 03/04/2024 is 3 April 2024</comment>
        <translation>%1: %2 — это %3</translation>
    </message>
    <message>
        <source>the comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>the point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>the comma: 1,234 is 1.234</comment>
        <translation>%1: %2 — это %3</translation>
    </message>
    <message>
        <source>What is the decimal mark in “%1”? The file fits both.</source>
        <translation>Какой десятичный знак в «%1»? По файлу возможны оба.</translation>
    </message>
    <message>
        <source>Several columns hold “%1”. Which one counts?</source>
        <translation>Показатель «%1» есть в нескольких столбцах. Какой из них брать?</translation>
    </message>
    <message>
        <source>The file holds several tables. Which one is to be imported?</source>
        <translation>В файле несколько таблиц. Какую импортировать?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>From line %1</source>
        <translation>Со строки %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a table, its rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n&#xa0;строка</numerusform>
            <numerusform>%n&#xa0;строки</numerusform>
            <numerusform>%n&#xa0;строк</numerusform>
        </translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>нет строк</translation>
    </message>
    <message>
        <source>No column tells the date. Of what period are all rows?</source>
        <translation>Столбца с датой нет. К какому периоду относятся все строки?</translation>
    </message>
    <message>
        <source>whichever lies in %1, where all other dates do</source>
        <comment>November 2024</comment>
        <translation>то, что попадает в %1, как все остальные даты</translation>
    </message>
    <message>
        <source>the day where they have “-”, the month with “/”</source>
        <translation>день в датах с «-», месяц — с «/»</translation>
    </message>
    <message>
        <source>the day where they have “/”, the month with “-”</source>
        <translation>день в датах с «/», месяц — с «-»</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>October 2024 – January 2025</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EndScreen</name>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Comment on the whole</source>
        <translation>Общий комментарий</translation>
    </message>
    <message>
        <source>What the period was like, in a few sentences</source>
        <translation>Каким был период, в нескольких предложениях</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Завершить разбор</translation>
    </message>
    <message>
        <source>Make a report of it</source>
        <translation>Сделать отчёт</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Пока ничего не решили.</translation>
    </message>
    <message>
        <source>KPIs seen: %L1 of %L2.</source>
        <translation>Просмотрено KPI: %L1 из %L2.</translation>
    </message>
    <message>
        <source>Finishing keeps the figures as they are shown now, so that the review can be opened again as it was.</source>
        <translation>При завершении значения сохраняются такими, как показаны сейчас: потом разбор можно открыть в том же виде.</translation>
    </message>
    <message>
        <source>The review was finished on %1.</source>
        <translation>Разбор завершён %1.</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>Разбор завершён</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the grid</source>
        <translation>Найти в таблице</translation>
    </message>
    <message>
        <source>Longer periods</source>
        <translation>Более длинные периоды</translation>
    </message>
    <message>
        <source>Add a metric to the grid</source>
        <translation>Добавить показатель в таблицу</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>What the grid shows</source>
        <translation>Что показывает таблица</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>По каналу</translation>
    </message>
    <message>
        <source>By metric</source>
        <translation>По показателю</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>За период</translation>
    </message>
    <message>
        <source>Layout of the grid</source>
        <translation>Вид таблицы</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Length of periods</source>
        <translation>Длина периодов</translation>
    </message>
    <message>
        <source>One channel: metrics by periods</source>
        <translation>Один канал: показатели по периодам</translation>
    </message>
    <message>
        <source>One metric: channels by periods</source>
        <translation>Один показатель: каналы по периодам</translation>
    </message>
    <message>
        <source>One period: metrics by channels</source>
        <translation>Один период: показатели по каналам</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Все кампании</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryChecks</name>
    <message>
        <source>Data check</source>
        <translation>Проверка данных</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1 меньше нуля</translation>
    </message>
    <message>
        <source>%1 instead of the usual %2–%3. Was %4 meant?</source>
        <translation>%1 вместо обычных %2–%3. Может быть, %4?</translation>
    </message>
    <message>
        <source>%1 instead of the usual %2–%3</source>
        <translation>%1 вместо обычных %2–%3</translation>
    </message>
    <message>
        <source>not entered, so these are not computed: %1</source>
        <translation>не введено, поэтому не вычисляются: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n&#xa0;замечание</numerusform>
            <numerusform>%n&#xa0;замечания</numerusform>
            <numerusform>%n&#xa0;замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong or unusual in these figures.</source>
        <translation>Ошибок и необычных значений нет.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ввести</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Перейти к ячейке</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Верно, так и было</translation>
    </message>
    <message>
        <source>Puts a note on the cell; a figure with a note is not marked.</source>
        <translation>Добавляет к ячейке заметку; значение с заметкой не отмечается.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryGrid</name>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryLegend</name>
    <message>
        <source>wrong entry</source>
        <translation>ошибка ввода</translation>
    </message>
    <message>
        <source>unusual figure</source>
        <translation>необычное значение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>No figures here yet: type them, paste them from a spreadsheet, or import a file</source>
        <translation>Данных здесь пока нет: введите их, вставьте из электронной таблицы или импортируйте файл</translation>
    </message>
    <message>
        <source>Figures of campaigns are added to their channels</source>
        <translation>Значения кампаний прибавлены к их каналам</translation>
    </message>
    <message>
        <source>Figures of campaigns are entered with the campaign chosen above</source>
        <translation>Значения кампаний вводятся, когда кампания выбрана выше</translation>
    </message>
    <message>
        <source>%1 is made of shorter figures: edit them in “%2”</source>
        <translation>%1: сложено из более коротких периодов, правьте на вкладке «%2»</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryLine</name>
    <message>
        <source>Change to %1</source>
        <translation>Исправить на %1</translation>
    </message>
    <message>
        <source>Made of shorter figures: edit them in “%1”</source>
        <translation>Сложено из более коротких периодов: правьте на вкладке «%1»</translation>
    </message>
    <message>
        <source>Entered for a longer period: see “%1”</source>
        <translation>Введено за более длинный период: смотрите вкладку «%1»</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>The earlier figure %1 is kept.</source>
        <translation>Прежнее значение %1 сохранено.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Includes the figures of campaigns: choose a campaign to edit them</source>
        <translation>Вместе с кампаниями: чтобы править, выберите кампанию</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryModel</name>
    <message>
        <source>Entered figures</source>
        <translation>Вводимые значения</translation>
    </message>
    <message>
        <source>Over all channels</source>
        <translation>По всем каналам</translation>
    </message>
    <message>
        <source>Computed KPIs</source>
        <translation>Рассчитанные показатели</translation>
    </message>
    <message>
        <source>Total of these figures</source>
        <translation>Итог по этим значениям</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>read only, F1 explains the formula</source>
        <translation>только чтение, F1 покажет формулу</translation>
    </message>
    <message>
        <source>From %1, imported %2</source>
        <translation>Из файла %1, импорт: %2</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Введено: %1</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>Введено: %1, %2</translation>
    </message>
    <message>
        <source>A count below zero</source>
        <translation>Количество меньше нуля</translation>
    </message>
    <message>
        <source>Usually %1–%2. Was %3 meant?</source>
        <translation>Обычно %1–%2. Может быть, %3?</translation>
    </message>
    <message>
        <source>Usually %1–%2</source>
        <translation>Обычно %1–%2</translation>
    </message>
    <message>
        <source>Made of shorter figures: edit them in “%1”</source>
        <translation>Сложено из более коротких периодов: правьте на вкладке «%1»</translation>
    </message>
    <message>
        <source>Entered for a longer period: see “%1”</source>
        <translation>Введено за более длинный период: смотрите вкладку «%1»</translation>
    </message>
    <message>
        <source>Note by %1, %2</source>
        <translation>Заметка: %1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>необычное</translation>
    </message>
    <message>
        <source>made of shorter figures</source>
        <translation>сложено из более коротких периодов</translation>
    </message>
    <message>
        <source>Includes the figures of campaigns: choose a campaign to edit them</source>
        <translation>Вместе с кампаниями: чтобы править, выберите кампанию</translation>
    </message>
    <message>
        <source>Without campaign: %1</source>
        <translation>Без кампании: %1</translation>
    </message>
    <message>
        <source>with campaigns</source>
        <translation>с кампаниями</translation>
    </message>
    <message>
        <source>In full: %1</source>
        <translation>Полностью: %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryNote</name>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryPanel</name>
    <message>
        <source>Checked: the figure is right.</source>
        <translation>Проверено: значение верное.</translation>
    </message>
    <message>
        <source>Entry grid</source>
        <translation>Таблица ввода</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n&#xa0;ячейка</numerusform>
            <numerusform>%n&#xa0;ячейки</numerusform>
            <numerusform>%n&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum: %1   Average: %2   Count: %3</source>
        <translation>Сумма: %1   Среднее: %2   Количество: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” was not found</source>
        <translation>«%1» не найдено</translation>
    </message>
    <message>
        <source>Taken back: it was not stored yet</source>
        <translation>Отменено: это ещё не было сохранено</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryStart</name>
    <message>
        <source>Here the figures of your channels stand, period by period.</source>
        <translation>Здесь данные ваших каналов, период за периодом.</translation>
    </message>
    <message>
        <source>Type into the cells, paste a block from a spreadsheet (Ctrl+V), or import the table you keep elsewhere.</source>
        <translation>Введите значения в ячейки, вставьте блок из таблицы (Ctrl+V) или импортируйте таблицу, которую уже ведёте.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryWriter</name>
    <message numerus="yes">
        <source>%n pasted cell(s) found no place in the grid and were left out.</source>
        <translation>
            <numerusform>%n&#xa0;вставленной ячейке не нашлось места в таблице, она пропущена.</numerusform>
            <numerusform>%n&#xa0;вставленным ячейкам не нашлось места в таблице, они пропущены.</numerusform>
            <numerusform>%n&#xa0;вставленным ячейкам не нашлось места в таблице, они пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are made of shorter figures: clear those instead.</source>
        <translation>
            <numerusform>%n&#xa0;ячейка сложена из более коротких периодов: очистите их.</numerusform>
            <numerusform>%n&#xa0;ячейки сложены из более коротких периодов: очистите их.</numerusform>
            <numerusform>%n&#xa0;ячеек сложены из более коротких периодов: очистите их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>Вставлена %n&#xa0;ячейка</numerusform>
            <numerusform>Вставлены %n&#xa0;ячейки</numerusform>
            <numerusform>Вставлено %n&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared</source>
        <translation>
            <numerusform>Очищена %n&#xa0;ячейка</numerusform>
            <numerusform>Очищены %n&#xa0;ячейки</numerusform>
            <numerusform>Очищено %n&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>Заполнена %n&#xa0;ячейка</numerusform>
            <numerusform>Заполнены %n&#xa0;ячейки</numerusform>
            <numerusform>Заполнено %n&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) entered</source>
        <translation>
            <numerusform>Введена %n&#xa0;ячейка</numerusform>
            <numerusform>Введены %n&#xa0;ячейки</numerusform>
            <numerusform>Введено %n&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold figures of campaigns: clear those in the campaign.</source>
        <translation>
            <numerusform>В %n ячейке есть значения кампаний: очистите их в самой кампании.</numerusform>
            <numerusform>В %n ячейках есть значения кампаний: очистите их в самой кампании.</numerusform>
            <numerusform>В %n ячейках есть значения кампаний: очистите их в самой кампании.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::EventDialog</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Prices up by 7%, new site, Black Friday</source>
        <translation>Повышение цен на 7&#xa0;%, новый сайт, «чёрная пятница»</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>A flag on the trends of all metrics that it concerns.</source>
        <translation>Флажок на трендах всех показателей, которых это касается.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Напишите, что произошло.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EventEditor</name>
    <message>
        <source>Each row is an event. Stored are:</source>
        <translation>Каждая строка — событие. Сохраняется:</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Добавить показатель</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>All rows count.</source>
        <translation>Считаются все строки.</translation>
    </message>
    <message>
        <source>Rows count only where:</source>
        <translation>Считаются только строки, где:</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Количество строк</translation>
    </message>
    <message>
        <source>Sum of “%1”</source>
        <translation>Сумма по «%1»</translation>
    </message>
    <message>
        <source>Different values of “%1”</source>
        <translation>Уникальные значения «%1»</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Metric that it is stored as</source>
        <translation>В какой показатель сохраняется</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>Убрать этот показатель</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>Столбец условия</translation>
    </message>
    <message>
        <source>Text that the column must have</source>
        <translation>Какой текст должен быть в столбце</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>is</source>
        <comment>condition of a column</comment>
        <translation>равно</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EventRow</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
</context>
<context>
    <name>vekha::ui::EventsCard</name>
    <message>
        <source>Events and notes</source>
        <translation>Заметки и события</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Nothing noted yet. An event, such as a price change or a holiday, explains figures to those who read them later.</source>
        <translation>Пока ничего не отмечено. Событие, например изменение цен или праздник, объяснит данные тем, кто будет читать их позже.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Показать всё: %n</numerusform>
            <numerusform>Показать все %n</numerusform>
            <numerusform>Показать все %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Event, %1</source>
        <translation>Событие, %1</translation>
    </message>
    <message>
        <source>Note, %1, %2</source>
        <translation>Заметка, %1, %2</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FactsModel</name>
    <message>
        <source>new</source>
        <comment>channel</comment>
        <translation>новый</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FactsPanel</name>
    <message>
        <source>The first figures that would be stored</source>
        <translation>Первые значения, которые будут сохранены</translation>
    </message>
    <message>
        <source>No figures come of this.</source>
        <translation>Значений из этого не получается.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n figure(s)</source>
        <translation>
            <numerusform>Первое %n&#xa0;значение</numerusform>
            <numerusform>Первые %n&#xa0;значения</numerusform>
            <numerusform>Первые %n&#xa0;значений</numerusform>
        </translation>
    </message>
    <message>
        <source>the file covers %1</source>
        <translation>в файле данные за %1</translation>
    </message>
    <message>
        <source>The figures are shown here as soon as the columns are chosen.</source>
        <translation>Значения появятся здесь, когда будут выбраны столбцы.</translation>
    </message>
    <message>
        <source>The figures are shown here as soon as the question above is answered.</source>
        <translation>Значения появятся здесь, как только вы ответите на вопрос выше.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FiguresCard</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Скрыть таблицу</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Показать таблицу</translation>
    </message>
    <message>
        <source>Figures of the trend</source>
        <translation>Данные тренда</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FiguresModel</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FileDoor</name>
    <message>
        <source>%1 opens as soon as the dialog is closed</source>
        <translation>%1 откроется, как только вы закроете диалог</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FormulaCard</name>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Copy as own</source>
        <translation>Копировать как свой</translation>
    </message>
    <message>
        <source>Over time: %1</source>
        <translation>По времени: %1</translation>
    </message>
    <message>
        <source>Over channels: %1</source>
        <translation>По каналам: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ответственный: %1</translation>
    </message>
    <message>
        <source>Entered or imported</source>
        <translation>Вводится или импортируется</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Единица: %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FormulaEdit</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>The unit is probably “%1”: use it</source>
        <translation>Единица, скорее всего, «%1»: выбрать её</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FormulaView</name>
    <message>
        <source>%1 divided by %2</source>
        <translation>%1, делённое на %2</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FunnelChart</name>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FunnelPage</name>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stages:</source>
        <translation>Этапы:</translation>
    </message>
    <message>
        <source>Stages of the funnel</source>
        <translation>Этапы воронки</translation>
    </message>
    <message>
        <source>Conversion from stage to stage, by channel</source>
        <translation>Конверсия из этапа в этап по каналам</translation>
    </message>
    <message>
        <source>Here the stages from impressions to orders stand under each other.</source>
        <translation>Здесь этапы от показов до заказов стоят друг под другом.</translation>
    </message>
    <message>
        <source>It takes figures of two stages at least, such as clicks and leads.</source>
        <translation>Нужны данные хотя бы по двум этапам, например кликам и лидам.</translation>
    </message>
    <message>
        <source>Enter data</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Funnels</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>None of these stages has figures.</source>
        <translation>Ни по одному из этих этапов нет данных.</translation>
    </message>
    <message>
        <source>Save as an own funnel</source>
        <translation>Сохранение своей воронки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add a funnel</source>
        <translation>Добавление воронки</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Rename the funnel</source>
        <translation>Переименование воронки</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Основная</translation>
    </message>
</context>
<context>
    <name>vekha::ui::FunnelTable</name>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
</context>
<context>
    <name>vekha::ui::GoalDetail</name>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Изменить цель</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Удалить цель</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Measures of the goal</source>
        <translation>Показатели цели</translation>
    </message>
    <message>
        <source>Nothing measures this goal yet. Edit it to name the metrics that tell it.</source>
        <translation>Цель пока нечем измерить. Измените её и укажите показатели.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель компании</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Не указан</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Something is still lacking: see above.</source>
        <translation>Ещё не всё указано: смотрите выше.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнута</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Не достигнута</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>End the goal: it is reached</source>
        <translation>Завершить: цель достигнута</translation>
    </message>
    <message>
        <source>End the goal: it is missed</source>
        <translation>Завершить: цель не достигнута</translation>
    </message>
    <message>
        <source>End the goal: it is no longer pursued</source>
        <translation>Завершить: от цели отказались</translation>
    </message>
</context>
<context>
    <name>vekha::ui::GoalDialog</name>
    <message>
        <source>New goal</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>&amp;Statement: what is to be reached</source>
        <translation>&amp;Формулировка: чего нужно достичь</translation>
    </message>
    <message>
        <source>Bring the cost per lead from search down to 400 by the end of June</source>
        <translation>Снизить стоимость лида из поиска до 400 к концу июня</translation>
    </message>
    <message>
        <source>The same in &amp;English (optional)</source>
        <translation>То же по-&amp;английски (необязательно)</translation>
    </message>
    <message>
        <source>The same in &amp;Russian (optional)</source>
        <translation>То же по-&amp;русски (необязательно)</translation>
    </message>
    <message>
        <source>S&amp;cope: what belongs to it and what does not</source>
        <translation>О&amp;хват: что входит, а что нет</translation>
    </message>
    <message>
        <source>Not needed where a measure names its channel</source>
        <translation>Не нужен, если для показателя указан канал</translation>
    </message>
    <message>
        <source>&amp;Budget it needs</source>
        <translation>Нужный &amp;бюджет</translation>
    </message>
    <message>
        <source>120,000 a month; none</source>
        <translation>120&#xa0;000 в месяц; не нужен</translation>
    </message>
    <message>
        <source>&amp;People it needs</source>
        <translation>Нужные &amp;люди</translation>
    </message>
    <message>
        <source>Who works on it, and how much of their time</source>
        <translation>Кто этим занимается и сколько времени</translation>
    </message>
    <message>
        <source>Company &amp;objective it serves</source>
        <translation>На какую цель &amp;компании работает</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>Whose business it is</source>
        <translation>Кто за неё отвечает</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation>Гори&amp;зонт</translation>
    </message>
    <message>
        <source>Short-term: up to half a year</source>
        <translation>Краткосрочная — до полугода</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>New objective…</source>
        <translation>Новая цель компании…</translation>
    </message>
    <message>
        <source>%1: %2, judged by its history.</source>
        <translation>%1: судя по истории, план %2.</translation>
    </message>
    <message>
        <source>A value of a measure is no number: it is framed in red.</source>
        <translation>Значение показателя — не число: поле обведено красным.</translation>
    </message>
    <message>
        <source>Add a measure with its target.</source>
        <translation>Добавьте показатель и его план.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::GoalTree</name>
    <message>
        <source>Goals without an objective</source>
        <translation>Цели без цели компании</translation>
    </message>
    <message>
        <source>KPIs that serve no goal</source>
        <translation>KPI, не связанные с целями</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Создать цель</translation>
    </message>
    <message>
        <source>%1, serves no goal</source>
        <translation>%1, связанных целей нет</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n&#xa0;цель</numerusform>
            <numerusform>%n&#xa0;цели</numerusform>
            <numerusform>%n&#xa0;целей</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective: %1, %2</source>
        <translation>Цель компании: %1, %2</translation>
    </message>
</context>
<context>
    <name>vekha::ui::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Audit of KPIs</source>
        <translation>Проверка KPI</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Разделы страницы</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Новая цель компании</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>Objectives and goals</source>
        <translation>Цели компании и цели</translation>
    </message>
    <message>
        <source>Here the company&apos;s objectives stand, and under them the goals that serve them.</source>
        <translation>Здесь будут цели компании, а под ними — цели, которые на них работают.</translation>
    </message>
    <message>
        <source>A goal says who brings which figure to which value by when.</source>
        <translation>Цель говорит, кто, какой показатель, до какого значения и к какому сроку доведёт.</translation>
    </message>
    <message>
        <source>Here your KPIs are revised: owner, goal, target, data.</source>
        <translation>Здесь проверяются ваши KPI: ответственный, цель, план, данные.</translation>
    </message>
    <message>
        <source>No KPI is in use yet: none is on a dashboard, and none has a target.</source>
        <translation>KPI пока не используются: их нет на дашбордах, и планы не заданы.</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>Задать планы</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Создать цель</translation>
    </message>
    <message>
        <source>Open the metric</source>
        <translation>Открыть показатель</translation>
    </message>
    <message>
        <source>%1 serves no goal.</source>
        <translation>%1: связанных целей нет.</translation>
    </message>
    <message>
        <source>Make a goal that it measures, or ask whether you still need to watch it.</source>
        <translation>Создайте для него цель или решите, нужно ли за ним следить.</translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>Новая цель…</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Добавить в цель: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Copy as a new draft</source>
        <translation>Копировать в новый черновик</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New goal for it…</source>
        <translation>Новая цель для неё…</translation>
    </message>
</context>
<context>
    <name>vekha::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vekha::ui::HelpPage</name>
    <message>
        <source>input</source>
        <translation>вводится</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Show its trend</source>
        <translation>Показать тренд</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Как это считается</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>Глоссарий: %1</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Открыть эту страницу</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Что значит «%1»</translation>
    </message>
    <message>
        <source>How the pages work, what the statuses mean, and the glossary of all metrics</source>
        <translation>Как работают страницы, что значат статусы, и глоссарий всех показателей</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Search topics and metrics</source>
        <translation>Поиск по темам и показателям</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Found for “%1”</source>
        <translation>Найдено по запросу «%1»</translation>
    </message>
</context>
<context>
    <name>vekha::ui::HistoryModel</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportDesk</name>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n line(s) copied</source>
        <translation>
            <numerusform>Из буфера обмена: скопирована %n строка</numerusform>
            <numerusform>Из буфера обмена: скопированы %n строки</numerusform>
            <numerusform>Из буфера обмена: скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>В буфере обмена нет таблицы</translation>
    </message>
    <message>
        <source>Copy a table in a spreadsheet program or a browser, with its header, then try again.</source>
        <translation>Скопируйте таблицу с заголовками в электронной таблице или браузере и повторите.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Drop a table (CSV, XLSX, ODS, HTML) or a workspace.</source>
        <translation>Перетащите сюда таблицу (CSV, XLSX, ODS, HTML) или рабочий файл.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportDialog</name>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.xls *.xml *.htm *.html);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.xls *.xml *.htm *.html);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>Распознать заново</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Пропустить файл</translation>
    </message>
    <message>
        <source>What comes of the file</source>
        <translation>Что получится из файла</translation>
    </message>
    <message numerus="yes">
        <source>Imported so far: %n file(s).</source>
        <translation>
            <numerusform>Уже импортировано: %n&#xa0;файл.</numerusform>
            <numerusform>Уже импортировано: %n&#xa0;файла.</numerusform>
            <numerusform>Уже импортировано: %n&#xa0;файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as in the profile “%1”.</source>
        <translation>Прочитано по профилю «%1».</translation>
    </message>
    <message>
        <source>Recognised: an export of %1.</source>
        <translation>Распознана выгрузка: %1.</translation>
    </message>
    <message>
        <source>Import “%1” (%2 of %3)</source>
        <translation>Импорт «%1» (%2&#xa0;из&#xa0;%3)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n other file(s) of this form with it</source>
        <translation>
            <numerusform>Импортировать вместе с ним ещё %n&#xa0;такой же файл</numerusform>
            <numerusform>Импортировать вместе с ним ещё %n&#xa0;таких же файла</numerusform>
            <numerusform>Импортировать вместе с ним ещё %n&#xa0;таких же файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Five short words stand beside each other: at most nine letters each.</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>new channels of an import</comment>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>spellings of names in an import</comment>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>rows of an import that cannot be read</comment>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>remarks on an import</comment>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>%1 rows read · %2 of %3</source>
        <comment>bytes</comment>
        <translation>Прочитано строк: %1 · %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>импортирован %n&#xa0;файл</numerusform>
            <numerusform>импортированы %n&#xa0;файла</numerusform>
            <numerusform>импортировано %n&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stored</source>
        <translation>
            <numerusform>сохранено %n&#xa0;значение</numerusform>
            <numerusform>сохранены %n&#xa0;значения</numerusform>
            <numerusform>сохранено %n&#xa0;значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in place of %n earlier one(s)</source>
        <translation>
            <numerusform>с заменой %n&#xa0;прежнего</numerusform>
            <numerusform>с заменой %n&#xa0;прежних</numerusform>
            <numerusform>с заменой %n&#xa0;прежних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because something was stored</source>
        <translation>
            <numerusform>%n&#xa0;пропущено: уже сохранены другие</numerusform>
            <numerusform>%n&#xa0;пропущены: уже сохранены другие</numerusform>
            <numerusform>%n&#xa0;пропущено: уже сохранены другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped</source>
        <translation>
            <numerusform>пропущена %n&#xa0;строка</numerusform>
            <numerusform>пропущены %n&#xa0;строки</numerusform>
            <numerusform>пропущено %n&#xa0;строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportHistoryModel</name>
    <message>
        <source>Reverted</source>
        <comment>import</comment>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>import</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Figures stored</source>
        <translation>Значений</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Read by</source>
        <comment>profile of an import</comment>
        <translation>Профиль</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportHistoryPanel</name>
    <message>
        <source>Imports</source>
        <translation>История импорта</translation>
    </message>
    <message>
        <source>Revert import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Takes back what the chosen import stored and brings again what it replaced</source>
        <translation>Убирает то, что сохранил выбранный импорт, и возвращает то, что он заменил</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Импортов пока нет</translation>
    </message>
    <message>
        <source>Files that you import are listed here and can be taken back at any time.</source>
        <translation>Здесь перечислены импортированные файлы; любой импорт можно отменить.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>The import of “%1” is reverted</source>
        <translation>Импорт «%1» отменён</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportProfileDialog</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>File or folder that Refresh reads</source>
        <translation>Файл или папка для обновления</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Файлы в папке</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Изменение профиля</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Empty: the profile only reads files that you import yourself.</source>
        <translation>Если пусто, профиль применяется только к файлам, которые вы импортируете сами.</translation>
    </message>
    <message>
        <source>For example *.csv; several are parted by “;”.</source>
        <translation>Например, *.csv; несколько — через «;».</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Такого файла или папки нет.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportProfileList</name>
    <message>
        <source>Import profiles</source>
        <translation>Профили импорта</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Изменить профиль</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Удалить профиль</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Обновить сейчас</translation>
    </message>
    <message>
        <source>Imports what is new in the files and folders of all profiles (F5)</source>
        <translation>Импортирует новое из файлов и папок всех профилей (F5)</translation>
    </message>
    <message>
        <source>A profile keeps how files of one form are read. Check “Remember for files like this” when you import one; the next file of the form then only needs a click.</source>
        <translation>Профиль хранит, как читать файлы одного вида. При импорте отметьте «Запомнить для таких файлов» — для следующего такого файла хватит одного щелчка.</translation>
    </message>
    <message>
        <source>The profile “%1” is removed</source>
        <translation>Профиль «%1» удалён</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportProfileModel</name>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Refresh reads</source>
        <translation>При обновлении читает</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportVerdict</name>
    <message>
        <source>import nothing</source>
        <translation>не импортировать</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Counting what would be stored…</source>
        <translation>Подсчёт того, что будет сохранено…</translation>
    </message>
    <message>
        <source>Choose at least one column of figures, or a metric’s name and its value.</source>
        <translation>Выберите хотя бы один столбец со значениями или столбцы с названием показателя и его значением.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. Nothing is imported until they are mended or skipped.</source>
        <translation>
            <numerusform>Не удалось прочитать %n&#xa0;строку. Ничего не импортируется, пока она не исправлена или не пропущена.</numerusform>
            <numerusform>Не удалось прочитать %n&#xa0;строки. Ничего не импортируется, пока они не исправлены или не пропущены.</numerusform>
            <numerusform>Не удалось прочитать %n&#xa0;строк. Ничего не импортируется, пока они не исправлены или не пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of channels equal the sum of the channel’s campaigns. They may be totals and would be counted twice.</source>
        <translation>
            <numerusform>%n&#xa0;значение канала равно сумме его кампаний. Возможно, это итог, и он будет посчитан дважды.</numerusform>
            <numerusform>%n&#xa0;значения каналов равны сумме их кампаний. Возможно, это итоги, и они будут посчитаны дважды.</numerusform>
            <numerusform>%n&#xa0;значений каналов равны сумме их кампаний. Возможно, это итоги, и они будут посчитаны дважды.</numerusform>
        </translation>
    </message>
    <message>
        <source>added up with others: %1</source>
        <translation>сложено с другими: %1</translation>
    </message>
    <message>
        <source>rows that cannot be read: %1</source>
        <translation>строк с ошибками: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new channel(s)</source>
        <translation>
            <numerusform>%n&#xa0;новый канал</numerusform>
            <numerusform>%n&#xa0;новых канала</numerusform>
            <numerusform>%n&#xa0;новых каналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n row(s) that cannot be read and import the others</source>
        <translation>
            <numerusform>Пропустить %n&#xa0;строку с ошибкой и импортировать остальные</numerusform>
            <numerusform>Пропустить %n&#xa0;строки с ошибками и импортировать остальные</numerusform>
            <numerusform>Пропустить %n&#xa0;строк с ошибками и импортировать остальные</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no totals: import them besides the campaigns</source>
        <translation>Это не итоги: импортировать их вместе с кампаниями</translation>
    </message>
    <message>
        <source>This very file was already imported on %1.</source>
        <translation>Этот же файл уже импортировали: %1.</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>заменить их</translation>
    </message>
    <message>
        <source>keep what is stored</source>
        <translation>оставить сохранённые</translation>
    </message>
    <message>
        <source>One thing must be chosen first: see the question above.</source>
        <translation>Сначала нужно выбрать: смотрите вопрос выше.</translation>
    </message>
    <message>
        <source>Choose the column that holds the date or period, or write the period of all rows.</source>
        <translation>Выберите столбец с датой или периодом либо укажите период для всех строк.</translation>
    </message>
    <message>
        <source>rows read: %1</source>
        <translation>прочитано строк: %1</translation>
    </message>
    <message>
        <source>nothing to store</source>
        <translation>сохранять нечего</translation>
    </message>
    <message>
        <source>figures to store: %1</source>
        <translation>будет сохранено значений: %1</translation>
    </message>
    <message>
        <source>stored ones that give way: %1</source>
        <translation>будет заменено прежних: %1</translation>
    </message>
    <message>
        <source>left out, because something is stored: %1</source>
        <translation>останется прежних: %1</translation>
    </message>
    <message>
        <source>rows of totals and titles left out: %1</source>
        <translation>пропущено итогов и заголовков: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are stored for these periods already:</source>
        <translation>
            <numerusform>За эти периоды уже сохранено %n&#xa0;значение:</numerusform>
            <numerusform>За эти периоды уже сохранены %n&#xa0;значения:</numerusform>
            <numerusform>За эти периоды уже сохранено %n&#xa0;значений:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::KpiChoice</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>KPIs of the report</source>
        <translation>KPI отчёта</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the KPIs of the report</source>
        <translation>Выбрать KPI отчёта</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message numerus="yes">
        <source>On the dashboards or with a target: %n</source>
        <translation>
            <numerusform>Показатели дашбордов и показатели с планом: %n</numerusform>
            <numerusform>Показатели дашбордов и показатели с планом: %n</numerusform>
            <numerusform>Показатели дашбордов и показатели с планом: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::KpiHead</name>
    <message>
        <source>Open the KPI</source>
        <translation>Открыть KPI</translation>
    </message>
    <message>
        <source>of target</source>
        <translation>плана</translation>
    </message>
</context>
<context>
    <name>vekha::ui::KpiScreen</name>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What the meeting says about it</source>
        <translation>Что сказали об этом на встрече</translation>
    </message>
    <message>
        <source>Note of the meeting</source>
        <translation>Заметка со встречи</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Nothing is decided about it yet.</source>
        <translation>Решений по нему пока нет.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::LackingList</name>
    <message>
        <source>Still lacking</source>
        <translation>Чего не хватает</translation>
    </message>
</context>
<context>
    <name>vekha::ui::LastYearTable</name>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>ROMI</source>
        <translation>ROMI</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of a column, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Monthly spend</source>
        <translation>Расходы в месяц</translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation>Выручка в месяц</translation>
    </message>
    <message>
        <source>Share of spend</source>
        <translation>Доля расходов</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>Доля выручки</translation>
    </message>
    <message>
        <source>Share of new customers</source>
        <translation>Доля новых клиентов</translation>
    </message>
</context>
<context>
    <name>vekha::ui::LegendButton</name>
    <message>
        <source>Hide in the chart</source>
        <translation>Скрыть на графике</translation>
    </message>
    <message>
        <source>Show in the chart</source>
        <translation>Показать на графике</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MainWindow</name>
    <message>
        <source>The file is damaged</source>
        <translation>Файл повреждён</translation>
    </message>
    <message>
        <source>A check in the background found that something in this file is not as it was stored. Nothing was changed. Restore the newest backup from the File menu.</source>
        <translation>Фоновая проверка обнаружила, что данные в этом файле не такие, какими были сохранены. Ничего не изменено. Восстановите последнюю резервную копию через меню «Файл».</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Открыть рабочий файл</translation>
    </message>
    <message>
        <source>Workspaces (*.vekha);;All files (*)</source>
        <translation>Файлы Вехи (*.vekha);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Vekha %1</source>
        <translation>Веха %1</translation>
    </message>
    <message>
        <source>Marketing figures, targets and how every KPI stands, in one file on this computer. Nothing is sent anywhere.

Free software under the GNU General Public License, version 3 or later. Fonts: PT Sans (SIL Open Font License).</source>
        <translation>Данные маркетинга, планы и выполнение каждого KPI — в одном файле на этом компьютере. Ничего никуда не отправляется.

Свободная программа под лицензией GNU General Public License версии 3 или новее. Шрифты: PT Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Scale: %L1%</source>
        <translation>Масштаб: %L1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue decision(s)</source>
        <translation>
            <numerusform>%n просроченное решение</numerusform>
            <numerusform>%n просроченных решения</numerusform>
            <numerusform>%n просроченных решений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::MattersCard</name>
    <message>
        <source>What matters now</source>
        <translation>Что сейчас важно</translation>
    </message>
    <message>
        <source>All warnings</source>
        <translation>Все предупреждения</translation>
    </message>
    <message>
        <source>For the better</source>
        <translation>К лучшему</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MeasureList</name>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Добавить показатель</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MeasureRow</name>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Choose a metric</source>
        <translation>Выберите показатель</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Убрать показатель</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Чем больше, тем лучше</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Что лучше</translation>
    </message>
    <message>
        <source>Take as baseline</source>
        <translation>Взять как базу</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Вводимые показатели</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Сейчас: %1.</translation>
    </message>
    <message>
        <source>By its history: %1.</source>
        <translation>Судя по истории, план %1.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MeasuresModel</name>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>At due date</source>
        <translation>К сроку</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MergeList</name>
    <message>
        <source>These spellings are probably the same name. Check those that are.</source>
        <translation>Похоже, это разные написания одного названия. Отметьте верные.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Spellings to merge</source>
        <translation>Объединяемые написания</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 · %n row(s)</source>
        <comment>two spellings</comment>
        <translation>
            <numerusform>%1 → %2 · %n&#xa0;строка</numerusform>
            <numerusform>%1 → %2 · %n&#xa0;строки</numerusform>
            <numerusform>%1 → %2 · %n&#xa0;строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::MetricEditor</name>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Short name in Russian</source>
        <translation>Короткое название по-русски</translation>
    </message>
    <message>
        <source>Short name in English</source>
        <translation>Короткое название по-английски</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>For example: spend / leads</source>
        <translation>Например: spend / leads</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Что лучше</translation>
    </message>
    <message>
        <source>Counts these channels alone</source>
        <translation>Считается только для каналов</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>Over channels</source>
        <translation>По каналам</translation>
    </message>
    <message>
        <source>Weighted over time by</source>
        <translation>Вес по времени</translation>
    </message>
    <message>
        <source>Weighted over channels by</source>
        <translation>Вес по каналам</translation>
    </message>
    <message>
        <source>Counts as zero in formulas where it is absent</source>
        <translation>Если значения нет, в формулах считается нулём</translation>
    </message>
    <message>
        <source>Counts people: a company figure replaces the sum of channels</source>
        <translation>Считает людей: значение компании заменяет сумму по каналам</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Other names, parted by commas</source>
        <translation>Другие названия через запятую</translation>
    </message>
    <message>
        <source>The search and imports find it by them</source>
        <translation>По ним показатель находят поиск и импорт</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>A missed target is “close” from</source>
        <translation>План выполнен «почти» начиная с</translation>
    </message>
    <message>
        <source>What it means, in Russian</source>
        <translation>Что означает, по-русски</translation>
    </message>
    <message>
        <source>What it means, in English</source>
        <translation>Что означает, по-английски</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Nothing: channels count equally</source>
        <translation>Нет: все каналы равны</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Names of metrics are offered while you type; Ctrl+Space shows them all</source>
        <translation>Названия показателей подсказываются при вводе; Ctrl+Пробел покажет все</translation>
    </message>
    <message>
        <source>Built in: copy it as an own KPI to change it</source>
        <translation>Встроенный: чтобы изменить, скопируйте его как свой KPI</translation>
    </message>
    <message>
        <source>Write a name, in one of the languages at least.</source>
        <translation>Напишите название хотя бы на одном языке.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MetricEditorListModel</name>
    <message>
        <source>Own metrics</source>
        <translation>Свои показатели</translation>
    </message>
    <message>
        <source>Other metrics</source>
        <translation>Другие показатели</translation>
    </message>
    <message>
        <source>Higher</source>
        <comment>which way is better</comment>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Lower</source>
        <comment>which way is better</comment>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Own input</source>
        <translation>Свой вводимый</translation>
    </message>
    <message>
        <source>Own KPI</source>
        <translation>Свой KPI</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вводимый</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Что лучше</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MetricListModel</name>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменение %1</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Тренд</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Выполнено</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MetricListView</name>
    <message>
        <source>No metric is called “%1”</source>
        <translation>Нет показателя с названием «%1»</translation>
    </message>
    <message>
        <source>Try another word, in English or Russian.</source>
        <translation>Попробуйте другое слово, по-русски или по-английски.</translation>
    </message>
    <message>
        <source>Metrics with their figures stand here</source>
        <translation>Здесь будут показатели с данными</translation>
    </message>
    <message>
        <source>There are no figures yet in this period and the eleven before it.</source>
        <translation>За этот период и одиннадцать предыдущих данных пока нет.</translation>
    </message>
    <message>
        <source>Enter data</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Show all metrics</source>
        <translation>Показать все показатели</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Find a metric</source>
        <translation>Найти показатель</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>С данными</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Which metrics are listed</source>
        <translation>Какие показатели в списке</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MetricPage</name>
    <message>
        <source>Sum: %1  Average: %2  Count: %3</source>
        <translation>Сумма: %1  Среднее: %2  Количество: %3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Скрыть таблицу</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Edit the definition…</source>
        <translation>Изменить определение…</translation>
    </message>
    <message>
        <source>Copy as own metric…</source>
        <translation>Копировать как свой показатель…</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Событие добавлено: %1</translation>
    </message>
    <message>
        <source>Event removed: %1</source>
        <translation>Событие удалено: %1</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (свой)</translation>
    </message>
    <message>
        <source>Copied as an own metric</source>
        <translation>Скопировано как свой показатель</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Note what happened on a day</source>
        <translation>Отметить, что произошло в определённый день</translation>
    </message>
    <message>
        <source>Enter data</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MetricPicker</name>
    <message>
        <source>Find a metric</source>
        <translation>Найти показатель</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>No metric has this name.</source>
        <translation>Показателя с таким названием нет.</translation>
    </message>
    <message>
        <source>Other metrics</source>
        <translation>Другие показатели</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>Выбрано %1, можно до %2</translation>
    </message>
</context>
<context>
    <name>vekha::ui::MetricsPanel</name>
    <message>
        <source>Find a metric</source>
        <translation>Найти показатель</translation>
    </message>
    <message>
        <source>Own KPI</source>
        <translation>Свой KPI</translation>
    </message>
    <message>
        <source>Add an own KPI</source>
        <translation>Добавить свой KPI</translation>
    </message>
    <message>
        <source>Own input</source>
        <translation>Свой вводимый показатель</translation>
    </message>
    <message>
        <source>Add an own input</source>
        <translation>Добавить свой вводимый показатель</translation>
    </message>
    <message>
        <source>Inputs and KPIs</source>
        <translation>Вводимые показатели и KPI</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try another word or a part of it, in either language.</source>
        <translation>Попробуйте другое слово или его часть, на любом из двух языков.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New input</source>
        <translation>Новый вводимый показатель</translation>
    </message>
    <message>
        <source>New KPI</source>
        <translation>Новый KPI</translation>
    </message>
    <message>
        <source>It is stored when you press Save.</source>
        <translation>Будет сохранён по кнопке «Сохранить».</translation>
    </message>
    <message>
        <source>Built-in input</source>
        <translation>Встроенный вводимый показатель</translation>
    </message>
    <message>
        <source>Built-in KPI</source>
        <translation>Встроенный KPI</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Copy as own KPI</source>
        <translation>Копировать как свой KPI</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>Сохранено: «%1»</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>Удалено: «%1»</translation>
    </message>
    <message>
        <source>= %1 · %2</source>
        <comment>value · period</comment>
        <translation>= %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: why there is no value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>a metric, beside two buttons: keep it short</comment>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>vekha::ui::NewChannelList</name>
    <message>
        <source>The import makes these channels. Their types are guesses: a click changes one.</source>
        <translation>Импорт создаст эти каналы. Их типы предположительны: щелчок меняет тип.</translation>
    </message>
    <message>
        <source>New channels</source>
        <translation>Новые каналы</translation>
    </message>
</context>
<context>
    <name>vekha::ui::NewChannelModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a new channel, as the file calls it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Новый канал</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значений</translation>
    </message>
    <message>
        <source>Type of the channel “%1”</source>
        <translation>Тип канала «%1»</translation>
    </message>
</context>
<context>
    <name>vekha::ui::NewWorkspaceWizard</name>
    <message>
        <source>New workspace</source>
        <translation>Новый рабочий файл</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What are your goals? You may choose several.</source>
        <translation>Какие у вас цели? Можно выбрать несколько.</translation>
    </message>
    <message>
        <source>Add another KPI</source>
        <translation>Добавить ещё KPI</translation>
    </message>
    <message>
        <source>Channels you use</source>
        <translation>Каналы, которыми вы пользуетесь</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Другой канал</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Название канала</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Название компании</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Первый месяц финансового года</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Everything is kept in this one file on your computer</source>
        <translation>Всё хранится в этом одном файле на вашем компьютере</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Proposed KPIs</source>
        <translation>Предлагаемые KPI</translation>
    </message>
    <message>
        <source>Choose every KPI yourself</source>
        <translation>Выбрать каждый KPI самостоятельно</translation>
    </message>
    <message>
        <source>Business and goals</source>
        <translation>Бизнес и цели</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Channels and file</source>
        <translation>Каналы и файл</translation>
    </message>
    <message>
        <source>What kind of business is it? The answer proposes KPIs and channels; all can be changed later.</source>
        <translation>Какой у вас бизнес? По ответу предлагаются KPI и каналы; всё можно изменить позже.</translation>
    </message>
    <message>
        <source>These KPIs answer for your business and goals. Three to five are enough to begin with.</source>
        <translation>Эти KPI отвечают вашему бизнесу и целям. Для начала достаточно трёх–пяти.</translation>
    </message>
    <message>
        <source>Where do customers come from, and how are the figures kept?</source>
        <translation>Откуда приходят клиенты и как хранятся данные?</translation>
    </message>
    <message>
        <source>Step %1 of 3 · %2</source>
        <translation>Шаг %1 из 3 · %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Введите часть названия</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) chosen</source>
        <translation>
            <numerusform>Выбран %n&#xa0;KPI</numerusform>
            <numerusform>Выбрано %n&#xa0;KPI</numerusform>
            <numerusform>Выбрано %n&#xa0;KPI</numerusform>
        </translation>
    </message>
    <message>
        <source>more than five are hard to keep in view; the others can be added later</source>
        <translation>за более чем пятью трудно следить; остальные можно добавить позже</translation>
    </message>
    <message>
        <source>three to five are recommended</source>
        <translation>рекомендуем от трёх до пяти</translation>
    </message>
    <message>
        <source>Write the channel&apos;s name first.</source>
        <translation>Сначала напишите название канала.</translation>
    </message>
    <message>
        <source>My marketing</source>
        <translation>Мой маркетинг</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Где хранить рабочий файл</translation>
    </message>
    <message>
        <source>Workspaces (*.vekha)</source>
        <translation>Файлы Вехи (*.vekha)</translation>
    </message>
    <message>
        <source>Choose at least one KPI: the overview shows them.</source>
        <translation>Выберите хотя бы один KPI: он будет показан на обзоре.</translation>
    </message>
    <message>
        <source>Write a name; it stands in the window&apos;s title.</source>
        <translation>Напишите название: оно будет в заголовке окна.</translation>
    </message>
    <message>
        <source>Choose where to keep the file.</source>
        <translation>Выберите, где хранить файл.</translation>
    </message>
    <message>
        <source>There is already a file of this name. It is not overwritten; choose another name.</source>
        <translation>Файл с таким именем уже есть. Он не будет перезаписан; выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удалось создать папку «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>В папку «%1» нельзя записывать.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ObjectiveCard</name>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Rename the objective or move it under another</source>
        <translation>Переименовать цель компании или подчинить её другой</translation>
    </message>
    <message>
        <source>Goal for it</source>
        <translation>Добавить цель</translation>
    </message>
    <message>
        <source>Objective under it</source>
        <translation>Добавить цель компании</translation>
    </message>
    <message>
        <source>Remove the objective: what stands under it moves up</source>
        <translation>Удалить цель компании: вложенное перейдёт на уровень выше</translation>
    </message>
    <message>
        <source>No goal serves this objective yet.</source>
        <translation>С этой целью компании пока не связана ни одна цель.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) serve this objective.</source>
        <translation>
            <numerusform>С этой целью компании связана %n&#xa0;цель.</numerusform>
            <numerusform>С этой целью компании связаны %n&#xa0;цели.</numerusform>
            <numerusform>С этой целью компании связано %n&#xa0;целей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ObjectiveDialog</name>
    <message>
        <source>New company objective</source>
        <translation>Новая цель компании</translation>
    </message>
    <message>
        <source>Company objective</source>
        <translation>Цель компании</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Grow sales by a fifth in a year</source>
        <translation>Увеличить продажи за год на пятую часть</translation>
    </message>
    <message>
        <source>&amp;What the company wants</source>
        <translation>&amp;Чего хочет компания</translation>
    </message>
    <message>
        <source>The same in &amp;English (optional)</source>
        <translation>То же по-&amp;английски (необязательно)</translation>
    </message>
    <message>
        <source>The same in &amp;Russian (optional)</source>
        <translation>То же по-&amp;русски (необязательно)</translation>
    </message>
    <message>
        <source>It stands &amp;under</source>
        <translation>Какой цели &amp;подчинена</translation>
    </message>
    <message>
        <source>Nothing: it is at the top</source>
        <translation>Никакой: это верхний уровень</translation>
    </message>
    <message>
        <source>Say what the company wants.</source>
        <translation>Напишите, чего хочет компания.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::OverlapBar</name>
    <message>
        <source>Replace them</source>
        <translation>Заменить их</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить их</translation>
    </message>
    <message>
        <source>Add without campaign</source>
        <translation>Ввести без кампании</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>%1: campaigns have figures here. A figure without campaign is added to theirs.</source>
        <translation>%1: здесь есть значения кампаний. Значение без кампании прибавится к ним.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of these cells campaigns have figures. Figures without campaign are added to theirs.</source>
        <translation>
            <numerusform>Для %n из этих ячеек есть значения кампаний. Значения без кампании прибавятся к ним.</numerusform>
            <numerusform>Для %n из этих ячеек есть значения кампаний. Значения без кампании прибавятся к ним.</numerusform>
            <numerusform>Для %n из этих ячеек есть значения кампаний. Значения без кампании прибавятся к ним.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: figures of other periods are stored for this time.</source>
        <translation>%1: за это время сохранены значения других периодов.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of these cells, figures of other periods are stored for the same time.</source>
        <translation>
            <numerusform>Для %n из этих ячеек за то же время сохранены значения других периодов.</numerusform>
            <numerusform>Для %n из этих ячеек за то же время сохранены значения других периодов.</numerusform>
            <numerusform>Для %n из этих ячеек за то же время сохранены значения других периодов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Add a dashboard</source>
        <translation>Добавление дашборда</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename the dashboard</source>
        <translation>Переименование дашборда</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Дашборды</translation>
    </message>
    <message>
        <source>Add a tile</source>
        <translation>Добавить плитку</translation>
    </message>
    <message>
        <source>KPIs by channel</source>
        <translation>Показатели по каналам</translation>
    </message>
    <message>
        <source>Metrics…</source>
        <translation>Показатели…</translation>
    </message>
    <message>
        <source>Here stand the KPIs you look at every month.</source>
        <translation>Здесь будут KPI, за которыми вы следите каждый месяц.</translation>
    </message>
    <message>
        <source>This dashboard has no tiles yet.</source>
        <translation>На этом дашборде пока нет плиток.</translation>
    </message>
    <message>
        <source>Here you see how your KPIs stand.</source>
        <translation>Здесь видно, как выполняются ваши KPI.</translation>
    </message>
    <message>
        <source>There are no figures yet. Enter some, or import a table you keep elsewhere.</source>
        <translation>Данных пока нет. Введите их или импортируйте таблицу, которую уже ведёте.</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Задать план…</translation>
    </message>
    <message>
        <source>Enter data</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Make it one column wide</source>
        <translation>Ширина в один столбец</translation>
    </message>
    <message>
        <source>Make it two columns wide</source>
        <translation>Ширина в два столбца</translation>
    </message>
    <message>
        <source>Make it one row high</source>
        <translation>Высота в одну строку</translation>
    </message>
    <message>
        <source>Make it two rows high</source>
        <translation>Высота в две строки</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Переместить назад</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Переместить вперёд</translation>
    </message>
    <message>
        <source>Remove the tile</source>
        <translation>Убрать плитку</translation>
    </message>
</context>
<context>
    <name>vekha::ui::PayoutCurve</name>
    <message>
        <source>Now %1: %2 of the bonus</source>
        <translation>Сейчас %1: %2 премии</translation>
    </message>
</context>
<context>
    <name>vekha::ui::PayoutEdit</name>
    <message>
        <source>Remove the point</source>
        <translation>Убрать точку</translation>
    </message>
    <message>
        <source>Payout: add at least one point.</source>
        <translation>Выплата: добавьте хотя бы одну точку.</translation>
    </message>
    <message>
        <source>Payout: enter numbers of percent from 0 on.</source>
        <translation>Выплата: введите проценты, не меньше 0.</translation>
    </message>
    <message>
        <source>Payout: each result must be above the one before it.</source>
        <translation>Выплата: каждый результат должен быть больше предыдущего.</translation>
    </message>
    <message>
        <source>Result, %</source>
        <translation>Результат, %</translation>
    </message>
    <message>
        <source>Bonus, %</source>
        <translation>Премия, %</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Добавить точку</translation>
    </message>
    <message>
        <source>Point %1, result in percent</source>
        <translation>Точка %1, результат в процентах</translation>
    </message>
    <message>
        <source>Point %1, share of the bonus in percent</source>
        <translation>Точка %1, доля премии в процентах</translation>
    </message>
</context>
<context>
    <name>vekha::ui::PeriodEdit</name>
    <message>
        <source>May 2024</source>
        <translation>Май 2024</translation>
    </message>
    <message>
        <source>That is no period. Write it like “May 2024”, “Q1 2024” or “2024-05-17”.</source>
        <translation>Это не период. Напишите, например, «май 2024», «2024-Q1» или «2024-05-17».</translation>
    </message>
</context>
<context>
    <name>vekha::ui::PeriodField</name>
    <message>
        <source>Period: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Range of days…</source>
        <translation>Диапазон дней…</translation>
    </message>
    <message>
        <source>Earlier (Alt+Page Up)</source>
        <translation>Раньше (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Page Down)</source>
        <translation>Позже (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Выбрать период</translation>
    </message>
    <message>
        <source>Month, quarter, half-year, year …</source>
        <translation>Месяц, квартал, полугодие, год …</translation>
    </message>
</context>
<context>
    <name>vekha::ui::PeriodPopup</name>
    <message>
        <source>Earlier year</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Or any range of days</source>
        <translation>Или любой диапазон дней</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>vekha::ui::PlaceCommands</name>
    <message>
        <source>Input</source>
        <translation>Вводимый показатель</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
</context>
<context>
    <name>vekha::ui::PreviewModel</name>
    <message>
        <source>The header: names of the columns</source>
        <translation>Заголовки: названия столбцов</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ProblemList</name>
    <message>
        <source>Save list as CSV</source>
        <translation>Сохранить список в CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read</source>
        <translation>
            <numerusform>Не удалось прочитать %n&#xa0;строку</numerusform>
            <numerusform>Не удалось прочитать %n&#xa0;строки</numerusform>
            <numerusform>Не удалось прочитать %n&#xa0;строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>показана первая %n</numerusform>
            <numerusform>показаны первые %n</numerusform>
            <numerusform>показаны первые %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранение списка</translation>
    </message>
    <message>
        <source>Rows that cannot be read.csv</source>
        <translation>Строки с ошибками.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>Почему не прочитано</translation>
    </message>
</context>
<context>
    <name>vekha::ui::RealismView</name>
    <message>
        <source>Chance to meet it</source>
        <translation>Шанс выполнить</translation>
    </message>
    <message>
        <source>Choose a cell: what is usual, what is expected and the chance of its target are shown here.</source>
        <translation>Выберите ячейку: здесь будет видно, какие значения обычны, какой ожидается прогноз и каков шанс выполнить план.</translation>
    </message>
    <message>
        <source>What is usual, what is expected and the chance of the target are shown here.</source>
        <translation>Здесь видно, какие значения обычны, каков прогноз и шанс выполнить план.</translation>
    </message>
    <message>
        <source>Is it realistic?</source>
        <translation>Реалистичен ли план?</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Нет плана</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>Change needed %1</source>
        <extracomment>%1 &quot;vs April&quot;</extracomment>
        <translation>Нужное изменение %1</translation>
    </message>
    <message>
        <source>Fell at least this much</source>
        <translation>Такое снижение уже было</translation>
    </message>
    <message>
        <source>Rose at least this much</source>
        <translation>Такой рост уже был</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>%1&#xa0;из&#xa0;%2&#xa0;раз</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>too few figures</source>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>80% band</source>
        <translation>Интервал 80&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Каков итог?</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Target in force then</source>
        <translation>План, действовавший тогда</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Выполнено</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReasonCard</name>
    <message>
        <source>Reason for the change</source>
        <translation>Причина изменения</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>Причина своими словами</translation>
    </message>
    <message>
        <source>Say why the targets are changed: the trend and the review will show it.</source>
        <translation>Укажите, почему меняются планы: это будет видно на тренде и на разборе.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message numerus="yes">
        <source>All %n revision(s)</source>
        <translation>
            <numerusform>Все изменения: %n</numerusform>
            <numerusform>Все изменения: %n</numerusform>
            <numerusform>Все изменения: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The period is over: its review keeps the target that was in force when it ended.</source>
        <translation>Период закончился: в его итогах остаётся план, действовавший на конец периода.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::RecognisedBar</name>
    <message>
        <source>From line %1</source>
        <translation>Со строки %1</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Лист:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Таблица:</translation>
    </message>
    <message>
        <source>Layout:</source>
        <translation>Структура:</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Кодировка:</translation>
    </message>
    <message>
        <source>Delimiter:</source>
        <translation>Разделитель:</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Заголовки:</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>Даты:</translation>
    </message>
    <message>
        <source>Decimal mark:</source>
        <translation>Десятичный знак:</translation>
    </message>
    <message>
        <source>Add up by:</source>
        <translation>Период:</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>which table of how many, its title</comment>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>header</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>as written</source>
        <comment>periods</comment>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>Day first, 31.12</source>
        <translation>Сначала день, 31.12</translation>
    </message>
    <message>
        <source>Month first, 12/31</source>
        <translation>Сначала месяц, 12/31</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (скрыт)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a table, its rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n&#xa0;строка</numerusform>
            <numerusform>%n&#xa0;строки</numerusform>
            <numerusform>%n&#xa0;строк</numerusform>
        </translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>нет строк</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Без заголовков</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>By their separator, “/” or “-”</source>
        <translation>По разделителю, «/» или «-»</translation>
    </message>
    <message>
        <source>Within the months of the other dates</source>
        <translation>В месяцах остальных дат</translation>
    </message>
</context>
<context>
    <name>vekha::ui::RemarkList</name>
    <message numerus="yes">
        <source>“%1” differs from what the file’s own figures give in %n row(s). It is computed from them.</source>
        <translation>
            <numerusform>«%1» расходится с расчётом по данным файла в %n&#xa0;строке. Показатель вычисляется по ним.</numerusform>
            <numerusform>«%1» расходится с расчётом по данным файла в %n&#xa0;строках. Показатель вычисляется по ним.</numerusform>
            <numerusform>«%1» расходится с расчётом по данным файла в %n&#xa0;строках. Показатель вычисляется по ним.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <comment>line, why it is left out, its text</comment>
        <translation>Строка %1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals, comments and repeated headers are left out in all.</source>
        <translation>
            <numerusform>Всего пропущена %n&#xa0;строка с итогами, комментариями и повторами заголовков.</numerusform>
            <numerusform>Всего пропущены %n&#xa0;строки с итогами, комментариями и повторами заголовков.</numerusform>
            <numerusform>Всего пропущено %n&#xa0;строк с итогами, комментариями и повторами заголовков.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out or does not agree</source>
        <translation>Что пропущено или не сходится</translation>
    </message>
    <message>
        <source>The file counts in %1, the workspace in %2. The figures are not converted.</source>
        <translation>Валюта файла — %1, рабочего файла — %2. Суммы не пересчитываются.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the list that names the channels. They have no source.</source>
        <translation>
            <numerusform>%n строки нет в списке с каналами. Источника у неё нет.</numerusform>
            <numerusform>%n строк нет в списке с каналами. Источника у них нет.</numerusform>
            <numerusform>%n строк нет в списке с каналами. Источника у них нет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::RememberRow</name>
    <message>
        <source>Remember for files like this, as</source>
        <translation>Запомнить для таких файлов под названием</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>Сохранить изменения в «%1»</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Название профиля</translation>
    </message>
    <message>
        <source>without Refresh</source>
        <translation>без обновления</translation>
    </message>
    <message>
        <source>Refresh (F5) reads this file</source>
        <translation>по F5 читать этот файл</translation>
    </message>
    <message>
        <source>Refresh (F5) reads all *.%1 of its folder</source>
        <translation>по F5 читать все *.%1 из этой папки</translation>
    </message>
    <message>
        <source>What Refresh reads</source>
        <translation>Что читать при обновлении</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReportForm</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Разделы отчёта</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Stands under the heading of the section.</source>
        <translation>Стоит под заголовком раздела.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>A cover page</source>
        <translation>Страница обложки</translation>
    </message>
    <message>
        <source>A table of contents</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Marketing review</source>
        <translation>Итоги маркетинга</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>Внизу каждой страницы</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Выбрать логотип…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Paper and language</source>
        <translation>Бумага и язык</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Write the time of making on the cover</source>
        <translation>Указать на обложке время составления</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Write a colour as #1450A8: two digits each for red, green and blue.</source>
        <translation>Запишите цвет как #1450A8: по две цифры на красный, зелёный и синий.</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Цвет отчёта</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбор логотипа</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Картинки (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не прочитать: %1</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB. Choose a smaller one.</source>
        <translation>Картинка больше 2&#xa0;МБ. Выберите поменьше.</translation>
    </message>
    <message>
        <source>The file is no picture. Choose a PNG, JPEG or SVG.</source>
        <translation>Файл — не картинка. Выберите PNG, JPEG или SVG.</translation>
    </message>
    <message>
        <source>Your text: %1</source>
        <extracomment>%1 name of a section</extracomment>
        <translation>Ваш текст: %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Set-up of the report</source>
        <translation>Шаблон отчёта</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>More about this set-up</source>
        <translation>Другие действия с шаблоном</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>The report of the last finished month</source>
        <translation>Отчёт за последний завершённый месяц</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Веб-страница…</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Веб-страница одним файлом</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Книга Excel…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Страницы отчёта</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Usual report</source>
        <translation>Обычный отчёт</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Сохранение шаблона</translation>
    </message>
    <message>
        <source>Rename the set-up</source>
        <translation>Переименование шаблона</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>The set-up is deleted.</source>
        <translation>Шаблон удалён.</translation>
    </message>
    <message>
        <source>The set-up is saved.</source>
        <translation>Шаблон сохранён.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Отчёт записан в %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ResponseChart</name>
    <message>
        <source>%1 a month: revenue of %2 expected (in 8 of 10 cases %3 to %4); the next %5 bring %6</source>
        <translation>%1 в месяц: ожидаемая выручка %2 (в&#xa0;8 случаях из&#xa0;10 — от %3 до %4); ещё %5 принесут %6</translation>
    </message>
    <message>
        <source>Spend of a month</source>
        <translation>Расходы за месяц</translation>
    </message>
    <message>
        <source>Revenue of a month</source>
        <translation>Выручка за месяц</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предлагается</translation>
    </message>
    <message>
        <source>your split</source>
        <translation>ваш вариант</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReviewListModel</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End of the review</source>
        <translation>Конец разбора</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как идут дела</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of before</source>
        <translation>
            <numerusform>%n прежнее решение</numerusform>
            <numerusform>%n прежних решения</numerusform>
            <numerusform>%n прежних решений</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>просмотрен</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Решений пока нет</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Разборы</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Все разборы</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показать на экране</translation>
    </message>
    <message>
        <source>Large letters on the whole screen, by keys alone (F11)</source>
        <translation>Крупно на весь экран, управление клавишами (F11)</translation>
    </message>
    <message>
        <source>KPIs of the review, worst first</source>
        <translation>KPI разбора, сначала худшие</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Ход разбора</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Go on with this review</source>
        <translation>Продолжить этот разбор</translation>
    </message>
    <message>
        <source>Here the team goes through its KPIs, the worst first.</source>
        <translation>Здесь команда разбирает свои KPI, начиная с худших.</translation>
    </message>
    <message>
        <source>Nothing is reviewed yet: put KPIs on a dashboard or set targets.</source>
        <translation>Разбирать пока нечего: добавьте KPI на дашборд или задайте планы.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Данных пока нет.</translation>
    </message>
    <message>
        <source>Choose KPIs</source>
        <translation>Выбрать KPI</translation>
    </message>
    <message>
        <source>Enter data</source>
        <translation>Ввести данные</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>К завершению</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>Finished on %1. All figures are shown as they were then.</source>
        <translation>Разбор завершён %1. Все значения показаны такими, как были тогда.</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n KPI(s) have changed since.</source>
        <translation>
            <numerusform>С тех пор изменились значения у %n KPI.</numerusform>
            <numerusform>С тех пор изменились значения у %n KPI.</numerusform>
            <numerusform>С тех пор изменились значения у %n KPI.</numerusform>
        </translation>
    </message>
    <message>
        <source>KPIs seen: %L1 of %L2</source>
        <translation>Просмотрено KPI: %L1 из %L2</translation>
    </message>
    <message>
        <source>%1, finished on %2</source>
        <translation>%1, завершён %2</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation>%1, не завершён</translation>
    </message>
    <message>
        <source>No review was begun yet</source>
        <translation>Разборов пока не было</translation>
    </message>
    <message>
        <source>Remove this review with its decisions</source>
        <translation>Удалить этот разбор вместе с решениями</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Начать разбор</translation>
    </message>
    <message>
        <source>Look through the review</source>
        <translation>Просмотреть разбор</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Продолжить разбор</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReviewStage</name>
    <message>
        <source>Note of the meeting</source>
        <translation>Заметка со встречи</translation>
    </message>
    <message>
        <source>Esc or Ctrl+Enter closes the field; what is written is kept.</source>
        <translation>Esc или Ctrl+Enter закрывает поле; написанное сохраняется.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Новое решение</translation>
    </message>
    <message>
        <source>Enter adds it, Esc closes the fields.</source>
        <translation>Enter добавляет, Esc закрывает поля.</translation>
    </message>
    <message>
        <source>Presentation of the review</source>
        <translation>Показ разбора</translation>
    </message>
    <message>
        <source>KPIs seen: %L1 of %L2</source>
        <translation>Просмотрено KPI: %L1 из %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>→  next</source>
        <translation>→  дальше</translation>
    </message>
    <message>
        <source>←  back</source>
        <translation>←  назад</translation>
    </message>
    <message>
        <source>N  note</source>
        <translation>N  заметка</translation>
    </message>
    <message>
        <source>D  decision</source>
        <translation>D  решение</translation>
    </message>
    <message>
        <source>Esc  end the presentation</source>
        <translation>Esc  закончить показ</translation>
    </message>
    <message>
        <source>Decisions of the last review, %1</source>
        <translation>Решения прошлого разбора, %1</translation>
    </message>
    <message>
        <source>Decisions of the last review</source>
        <translation>Решения прошлого разбора</translation>
    </message>
    <message>
        <source>Nothing of before is open.</source>
        <translation>Прежних решений в работе нет.</translation>
    </message>
    <message>
        <source>How the KPIs stand</source>
        <translation>Как обстоят дела с KPI</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Пока ничего не решили.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
</context>
<context>
    <name>vekha::ui::RulesDialog</name>
    <message>
        <source>When to warn</source>
        <translation>Когда предупреждать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Low warns of gross things alone, High also of what may be chance. A ratio over too little is not told: set from which volume on.</source>
        <translation>Низкая — предупреждать только о грубых отклонениях, высокая — и о том, что может быть случайным. По малому объёму относительные показатели не оцениваются: задайте, с какого объёма это делать.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Smallest volume</source>
        <translation>Минимальный объём</translation>
    </message>
    <message>
        <source>How readily it warns: %1</source>
        <translation>Чувствительность: %1</translation>
    </message>
    <message>
        <source>Smallest volume: %1</source>
        <translation>Минимальный объём: %1</translation>
    </message>
    <message>
        <source>A smallest volume is a number from 0 on.</source>
        <translation>Минимальный объём — число от 0.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ScorecardsPage</name>
    <message>
        <source>Empty card…</source>
        <translation>Пустая карта…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Save all cards as one PDF…</source>
        <translation>Сохранить все карты в один PDF…</translation>
    </message>
    <message>
        <source>Copy for another person…</source>
        <translation>Копировать для другого сотрудника…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Карты KPI</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save scorecards as PDF</source>
        <translation>Сохранить карты KPI в PDF</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>More actions with the card</source>
        <translation>Другие действия с картой</translation>
    </message>
    <message>
        <source>Payout curve: share of the bonus by the card&apos;s result</source>
        <translation>Шкала выплат: доля премии по результату карты</translation>
    </message>
    <message>
        <source>KPIs of the card</source>
        <translation>KPI карты</translation>
    </message>
    <message>
        <source>People on the same card</source>
        <translation>Сотрудники с такой же картой</translation>
    </message>
    <message>
        <source>Results by period</source>
        <translation>Результаты по периодам</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Here stands what people, roles and teams reached, and what it means for the bonus.</source>
        <translation>Здесь видно, чего достигли сотрудники и команды и какая положена премия.</translation>
    </message>
    <message>
        <source>A scorecard weighs several KPIs of one holder into one result.</source>
        <translation>Карта KPI сводит несколько взвешенных KPI сотрудника в один результат.</translation>
    </message>
    <message>
        <source>Make an empty card</source>
        <translation>Создать пустую карту</translation>
    </message>
    <message>
        <source>Or begin with a ready card</source>
        <translation>Или начните с готовой карты</translation>
    </message>
    <message>
        <source>Hide the archive</source>
        <translation>Скрыть архив</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in the archive</source>
        <translation>
            <numerusform>В архиве %n&#xa0;карта</numerusform>
            <numerusform>В архиве %n&#xa0;карты</numerusform>
            <numerusform>В архиве %n&#xa0;карт</numerusform>
        </translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Предварительно</translation>
    </message>
    <message>
        <source>%1 of the bonus</source>
        <translation>%1 премии</translation>
    </message>
    <message>
        <source>of the bonus</source>
        <translation>премии</translation>
    </message>
    <message>
        <source>Copy the card for another holder</source>
        <translation>Копирование карты для другого сотрудника</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранение в PDF</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Страница PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>vekha::ui::SectionList</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to move the section.</source>
        <translation>Перетащите раздел или переместите его клавишами Alt+Вверх и Alt+Вниз.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::SeriesChip</name>
    <message>
        <source>Enter offers its axis, Delete takes it out</source>
        <translation>Enter предлагает выбрать ось, Delete убирает линию</translation>
    </message>
</context>
<context>
    <name>vekha::ui::SettingsPage</name>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Настройки сохранены</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Воскресенье</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Суббота</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Этот файл</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Название компании</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Changing it changes the sign only: stored sums stay as they are.</source>
        <translation>Меняется только знак: сохранённые суммы остаются прежними.</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Первый месяц финансового года</translation>
    </message>
    <message>
        <source>Quarters, half-years and years begin with it.</source>
        <translation>С него начинаются кварталы, полугодия и годы.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Первый день недели</translation>
    </message>
    <message>
        <source>In calendars to choose from. Weekly figures are always ISO weeks, from Monday.</source>
        <translation>В календарях для выбора дат. Данные по неделям всегда за недели ISO, с понедельника.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Сколько копий хранить</translation>
    </message>
    <message>
        <source>At most, megabytes</source>
        <translation>Не больше, мегабайт</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Days to enter figures</source>
        <translation>Дней на ввод данных</translation>
    </message>
    <message>
        <source>After the end of a period its figures are awaited so long; then a warning says what is missing.</source>
        <translation>Столько дней после конца периода программа ждёт данных; потом предупреждение скажет, чего не хватает.</translation>
    </message>
    <message>
        <source>Tell new warnings on the desktop</source>
        <translation>Показывать новые предупреждения на рабочем столе</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Изменить ячейку</translation>
    </message>
    <message>
        <source>Copy, cut, paste a range</source>
        <translation>Копировать, вырезать, вставить диапазон</translation>
    </message>
    <message>
        <source>Copy a table with its heads</source>
        <translation>Копировать таблицу с заголовками</translation>
    </message>
    <message>
        <source>Fill right, fill down</source>
        <translation>Заполнить вправо, вниз</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Очистить выбранные ячейки</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>vekha::ui::SideBar</name>
    <message>
        <source>Vekha</source>
        <comment>the product&apos;s name</comment>
        <translation>Веха</translation>
    </message>
</context>
<context>
    <name>vekha::ui::SmallMultiples</name>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
</context>
<context>
    <name>vekha::ui::SmartSection</name>
    <message>
        <source>Complete</source>
        <translation>Всё указано</translation>
    </message>
</context>
<context>
    <name>vekha::ui::StartPage</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (не найден)</translation>
    </message>
    <message>
        <source>How is your marketing doing?</source>
        <translation>Как идут дела в маркетинге?</translation>
    </message>
    <message>
        <source>Enter or import each period&apos;s figures, set targets, and see at once how every KPI stands. Everything stays in one file on this computer.</source>
        <translation>Вводите или импортируйте данные за каждый период, задавайте план — и сразу видно, как выполняется каждый KPI. Всё остаётся в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>Look at a demo</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>A shop with eight channels and three years of history. Change anything: it is a throw-away copy.</source>
        <translation>Магазин с восемью каналами и данными за три года. Меняйте что угодно: это временная копия.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Make your own</source>
        <translation>Создать свой файл</translation>
    </message>
    <message>
        <source>Three short steps: your business and goals, the KPIs that fit them, your channels. Or begin with a file from an ad cabinet.</source>
        <translation>Три коротких шага: ваш бизнес и цели, подходящие KPI, ваши каналы. Или начните с файла из рекламного кабинета.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Open a workspace on this computer</source>
        <translation>Открыть рабочий файл на этом компьютере</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Открытие …</translation>
    </message>
</context>
<context>
    <name>vekha::ui::StartScreen</name>
    <message>
        <source>How the KPIs stand</source>
        <translation>Как обстоят дела с KPI</translation>
    </message>
    <message>
        <source>The period is not over yet: statuses tell what it is on its way to.</source>
        <translation>Период ещё не закончился: статусы говорят, к чему он идёт.</translation>
    </message>
    <message>
        <source>Decisions of the last review, %1</source>
        <translation>Решения прошлого разбора, %1</translation>
    </message>
    <message>
        <source>Decisions of the last review</source>
        <translation>Решения прошлого разбора</translation>
    </message>
    <message>
        <source>The last review decided nothing, and nothing of before is open.</source>
        <translation>На прошлом разборе ничего не решили, и прежних решений в работе нет.</translation>
    </message>
    <message>
        <source>This is the first review. What is decided at it is the first thing that the next one shows.</source>
        <translation>Это первый разбор. Следующий начнётся с того, что решат на этом.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetDialog</name>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>К&amp;анал</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>П&amp;ериод</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>The change refers to</source>
        <translation>Изменение считается к</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Что лучше</translation>
    </message>
    <message>
        <source>&amp;Baseline (optional)</source>
        <translation>&amp;База (необязательно)</translation>
    </message>
    <message>
        <source>Attainment is then counted from this value</source>
        <translation>Выполнение будет считаться от этого значения</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>При&amp;чина</translation>
    </message>
    <message>
        <source>Choose or write a reason</source>
        <translation>Выберите или напишите причину</translation>
    </message>
    <message>
        <source>The last 8 periods</source>
        <translation>Последние 8 периодов</translation>
    </message>
    <message>
        <source>Changes of this target</source>
        <translation>Изменения этого плана</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Удалить план</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Вид периода</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Полугодие</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>The previous period</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Вводимые показатели</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Изменение плана</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Новый план</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation>
            <numerusform>и ещё %n&#xa0;более раннее изменение</numerusform>
            <numerusform>и ещё %n&#xa0;более ранних изменения</numerusform>
            <numerusform>и ещё %n&#xa0;более ранних изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>None yet. Each change is kept with its time, author and reason.</source>
        <translation>Пока нет. Каждое изменение хранится со временем, автором и причиной.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the change.</source>
        <translation>Укажите причину: она хранится вместе с изменением.</translation>
    </message>
    <message>
        <source>A value, a band like 10..12, or a change like +10%, −5% or +2 pp</source>
        <translation>Значение, диапазон вида 10..12 или изменение вида +10&#xa0;%, −5&#xa0;% или +2&#xa0;п.&#xa0;п.</translation>
    </message>
    <message>
        <source>The period is over: its review keeps the target that was in force when it ended.</source>
        <translation>Период закончился: в его итогах остаётся план, действовавший на конец периода.</translation>
    </message>
    <message>
        <source>Change target</source>
        <comment>button</comment>
        <extracomment>On the button that does it, under a title of the same words.</extracomment>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Set target</source>
        <comment>button</comment>
        <translation>Поставить план</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetsFoot</name>
    <message>
        <source>Show the whole quarter</source>
        <translation>Показать весь квартал</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetsLegend</name>
    <message>
        <source>changed, not applied</source>
        <extracomment>Legend of marks in a table: a tinted cell, an italic figure, a cell with a corner</extracomment>
        <translation>изменено, не применено</translation>
    </message>
    <message>
        <source>spread or added up</source>
        <translation>распределено или сложено</translation>
    </message>
    <message>
        <source>has a remark</source>
        <translation>есть замечание</translation>
    </message>
    <message>
        <source>Tinted: changed, not applied. Italic: spread or added up. Corner: has a remark.</source>
        <translation>Фон: изменено, не применено. Курсив: распределено или сложено. Уголок: есть замечание.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetsModel</name>
    <message>
        <source>spread from a longer period</source>
        <translation>распределён с более длинного периода</translation>
    </message>
    <message>
        <source>added up from its parts</source>
        <translation>сложен из частей</translation>
    </message>
    <message>
        <source>the period is closed</source>
        <translation>период закрыт</translation>
    </message>
    <message>
        <source>its months add up to %1</source>
        <translation>сумма по месяцам: %1</translation>
    </message>
    <message>
        <source>its channels add up to %1</source>
        <translation>сумма по каналам: %1</translation>
    </message>
    <message>
        <source>Metric and channel</source>
        <translation>Показатель и канал</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Шанс</translation>
    </message>
    <message>
        <source>in force when the period ended: %1</source>
        <translation>на конец периода действовал: %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Not all figures are in; expected in the end: %1</source>
        <translation>Внесены не все данные; в итоге ожидается %1</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>На сегодня: %1</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>План: %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Target, %1</source>
        <extracomment>Head of a column: the target of this period (&quot;Target, Apr 26&quot;)</extracomment>
        <translation>План, %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetsPage</name>
    <message>
        <source>Some cells could not be read: they stay as they were</source>
        <translation>Некоторые ячейки не удалось прочитать: они остались прежними</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>Изменена %n&#xa0;ячейка</numerusform>
            <numerusform>Изменены %n&#xa0;ячейки</numerusform>
            <numerusform>Изменено %n&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Metrics:</source>
        <translation>Показатели:</translation>
    </message>
    <message>
        <source>Fill from forecast</source>
        <translation>Заполнить по прогнозу</translation>
    </message>
    <message>
        <source>What is expected becomes the target, where none is set</source>
        <translation>Там, где плана нет, планом станет прогноз</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Here the targets of your KPIs are set.</source>
        <translation>Здесь задаются планы для ваших KPI.</translation>
    </message>
    <message>
        <source>Choose the metrics that have targets.</source>
        <translation>Выберите показатели, по которым есть план.</translation>
    </message>
    <message>
        <source>Choose metrics</source>
        <translation>Выбрать показатели</translation>
    </message>
    <message>
        <source>Set a month, or a quarter that is spread over its months</source>
        <translation>План квартала распределится по месяцам</translation>
    </message>
    <message>
        <source>Set the whole and it is spread over its months, or set the months</source>
        <translation>Общий план распределится по месяцам</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Применить %n&#xa0;изменение</numerusform>
            <numerusform>Применить %n&#xa0;изменения</numerusform>
            <numerusform>Применить %n&#xa0;изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>A cell could not be read: correct it first</source>
        <translation>Ячейку не удалось прочитать: сначала исправьте её</translation>
    </message>
    <message>
        <source>Every target with a forecast is set already</source>
        <translation>Все планы, для которых есть прогноз, уже заданы</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) filled, not applied yet</source>
        <translation>
            <numerusform>Заполнен %n&#xa0;план, ещё не применён</numerusform>
            <numerusform>Заполнены %n&#xa0;плана, ещё не применены</numerusform>
            <numerusform>Заполнено %n&#xa0;планов, ещё не применены</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Baseline, band, direction…</source>
        <translation>База, диапазон, направление…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Open the metric</source>
        <translation>Открыть показатель</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Reopen %1…</source>
        <translation>Снова открыть %1…</translation>
    </message>
    <message>
        <source>Close %1…</source>
        <translation>Закрыть %1…</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Закрыть %1?</translation>
    </message>
    <message>
        <source>Its figures and targets are locked. Reopening it takes a reason, and what is changed then is marked in the reports.</source>
        <translation>Данные и планы периода нельзя будет изменить. Чтобы открыть его снова, понадобится причина, а изменения после этого будут отмечены в отчётах.</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Reopen %1: why?</source>
        <translation>Почему снова открыть %1?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>* %1: not all figures are in</source>
        <translation>* %1: внесены не все данные</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <source>Takes over the targets of %1, or figures, with a change</source>
        <translation>Переносит с изменением планы за %1 или данные</translation>
    </message>
    <message>
        <source>There is nothing to take over</source>
        <translation>Переносить нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) taken over, not applied yet</source>
        <translation>
            <numerusform>Перенесён %n план, ещё не применён</numerusform>
            <numerusform>Перенесены %n плана, ещё не применены</numerusform>
            <numerusform>Перенесено %n планов, ещё не применены</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1; type in full, or as %2</source>
        <translation>В %1; вводите целиком или как %2</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetsSide</name>
    <message>
        <source>Is it realistic?</source>
        <translation>Реалистичен ли план?</translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>When a month is moved by hand</source>
        <translation>Если месяц изменён вручную</translation>
    </message>
    <message>
        <source>Others take the rest</source>
        <translation>Меняются остальные</translation>
    </message>
    <message>
        <source>The sum changes</source>
        <translation>Меняется сумма</translation>
    </message>
    <message>
        <source>Targets that disagree</source>
        <translation>Планы расходятся</translation>
    </message>
    <message>
        <source>Changed after closing</source>
        <translation>Изменено после закрытия</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Каков итог?</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TopBar</name>
    <message>
        <source>Compare:</source>
        <translation>Сравнить:</translation>
    </message>
    <message>
        <source>Channels:</source>
        <translation>Каналы:</translation>
    </message>
    <message>
        <source>Campaigns:</source>
        <translation>Кампании:</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a page, metric, channel or command</source>
        <translation>Найти страницу, показатель, канал или команду</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>Найти канал</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Все кампании</translation>
    </message>
    <message>
        <source>Find a campaign</source>
        <translation>Найти кампанию</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>target</source>
        <translation>план</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>год назад</translation>
    </message>
    <message>
        <source>all %L1</source>
        <comment>number of channels</comment>
        <translation>все&#xa0;%L1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>campaigns</comment>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TrendCard</name>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>12 mo.</source>
        <translation>12&#xa0;мес.</translation>
    </message>
    <message>
        <source>24 mo.</source>
        <translation>24&#xa0;мес.</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3&#xa0;года</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation>Последние 24 месяца</translation>
    </message>
    <message>
        <source>The last 3 years</source>
        <translation>Последние 3 года</translation>
    </message>
    <message>
        <source>All that was entered</source>
        <translation>Все введённые данные</translation>
    </message>
    <message>
        <source>Range of the trend</source>
        <translation>Охват тренда</translation>
    </message>
    <message>
        <source>Length of the periods: %1</source>
        <translation>Длина периодов: %1</translation>
    </message>
    <message>
        <source>Unusual: about %1 was to be expected</source>
        <translation>Необычно: ожидалось около %1</translation>
    </message>
    <message>
        <source>No forecast. %1</source>
        <translation>Прогноза нет. %1</translation>
    </message>
    <message>
        <source>method: %1</source>
        <translation>метод: %1</translation>
    </message>
    <message>
        <source>Forecast error ≈ %1</source>
        <translation>Ошибка прогноза ≈ %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TrendChart</name>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Show data as table</source>
        <translation>Показать данные таблицей</translation>
    </message>
    <message>
        <source>Show all periods</source>
        <translation>Показать все периоды</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TrendsModel</name>
    <message>
        <source>%1, a year ago</source>
        <translation>%1, год назад</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
</context>
<context>
    <name>vekha::ui::TrendsPage</name>
    <message>
        <source>Sum: %1  Average: %2  Count: %3</source>
        <translation>Сумма: %1  Среднее: %2  Количество: %3</translation>
    </message>
    <message>
        <source>There is room for eight lines: take one out first.</source>
        <translation>Помещается восемь линий: сначала уберите одну.</translation>
    </message>
    <message>
        <source>This line is there already.</source>
        <translation>Эта линия уже есть.</translation>
    </message>
    <message>
        <source>Length of the periods: %1</source>
        <translation>Длина периодов: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранён</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, изменён</translation>
    </message>
    <message>
        <source>Three units do not fit two axes: every line is shown as an index, its first figure is 100.</source>
        <translation>Трём единицам не хватает двух осей: каждая линия показана индексом, её первое значение — 100.</translation>
    </message>
    <message>
        <source>Index: the first figure of every line is 100.</source>
        <translation>Индекс: первое значение каждой линии — 100.</translation>
    </message>
    <message numerus="yes">
        <source>Every point takes %n periods together.</source>
        <translation>
            <numerusform>Каждая точка объединяет %n&#xa0;период.</numerusform>
            <numerusform>Каждая точка объединяет %n&#xa0;периода.</numerusform>
            <numerusform>Каждая точка объединяет %n&#xa0;периодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>The value axis of a line, beside its name; short</extracomment>
        <translation>справа</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>Left axis</source>
        <translation>Левая ось</translation>
    </message>
    <message>
        <source>Right axis</source>
        <translation>Правая ось</translation>
    </message>
    <message>
        <source>Open the metric</source>
        <translation>Открыть показатель</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Скрыть таблицу</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Показать таблицу</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Take out all lines</source>
        <translation>Убрать все линии</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Сохранён вид: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>View renamed: %1</source>
        <translation>Переименован вид: %1</translation>
    </message>
    <message>
        <source>View deleted: %1</source>
        <translation>Удалён вид: %1</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Тренды</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Добавить линию</translation>
    </message>
    <message>
        <source>12 mo.</source>
        <translation>12&#xa0;мес.</translation>
    </message>
    <message>
        <source>24 mo.</source>
        <translation>24&#xa0;мес.</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3&#xa0;года</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation>Последние 24 месяца</translation>
    </message>
    <message>
        <source>The last 3 years</source>
        <translation>Последние 3 года</translation>
    </message>
    <message>
        <source>All that was entered</source>
        <translation>Все введённые данные</translation>
    </message>
    <message>
        <source>The period chosen in the bar on top</source>
        <translation>Период, выбранный вверху</translation>
    </message>
    <message>
        <source>Range of the lines</source>
        <translation>Охват линий</translation>
    </message>
    <message>
        <source>Index to 100</source>
        <translation>Индекс к&#xa0;100</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Скользящее среднее</translation>
    </message>
    <message>
        <source>Year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Figures of the lines</source>
        <translation>Данные линий</translation>
    </message>
    <message>
        <source>Lines of any metrics and channels stand here</source>
        <translation>Здесь будут линии любых показателей и каналов</translation>
    </message>
    <message>
        <source>Put up to eight of them side by side, or start with one of these.</source>
        <translation>Поставьте рядом до восьми линий или начните с готового набора.</translation>
    </message>
    <message>
        <source>%1 has no forecast. %2</source>
        <translation>%1: прогноза нет. %2</translation>
    </message>
    <message>
        <source>Point at the name of a line to see how far its forecast may be off.</source>
        <translation>Наведите указатель на название линии, чтобы увидеть возможный разброс её прогноза.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what is to be known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Period above</source>
        <translation>Период сверху</translation>
    </message>
</context>
<context>
    <name>vekha::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>vekha::ui::UndoDesk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ValueCard</name>
    <message>
        <source>of target</source>
        <translation>плана</translation>
    </message>
    <message>
        <source>No target for this period.</source>
        <translation>На этот период плана нет.</translation>
    </message>
    <message>
        <source>Targets belong to months, quarters and years.</source>
        <translation>План задают на месяц, квартал, полугодие или год.</translation>
    </message>
    <message>
        <source>Attainment %1</source>
        <translation>Выполнение %1</translation>
    </message>
    <message>
        <source>added up from channels or months</source>
        <translation>план сложен по каналам или месяцам</translation>
    </message>
    <message>
        <source>The channel has no figures of this metric in the period.</source>
        <translation>За этот период у канала нет данных по этому показателю.</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Прогноз %1</translation>
    </message>
    <message>
        <source>Chance %1</source>
        <translation>Шанс %1</translation>
    </message>
    <message>
        <source>Needed a day: %1, so far %2</source>
        <translation>Нужно в день: %1, пока %2</translation>
    </message>
    <message>
        <source>Expected to be reached on %1</source>
        <translation>Выполнение плана ожидается %1</translation>
    </message>
    <message>
        <source>Warnings of the metric</source>
        <translation>Предупреждения показателя</translation>
    </message>
    <message>
        <source>The target would be reached only on %1, after the period ends</source>
        <translation>План будет выполнен только %1 — уже после конца периода</translation>
    </message>
</context>
<context>
    <name>vekha::ui::ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранение вида</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименование вида</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Lines, range and options are kept under this name, for everybody who uses the workspace.</source>
        <translation>Под этим названием сохранятся линии, диапазон и настройки — для всех, кто работает с файлом.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Назовите вид.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Вид с таким названием уже есть.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::WarningNotifier</name>
    <message numerus="yes">
        <source>%n new warning(s)</source>
        <translation>
            <numerusform>%n новое предупреждение</numerusform>
            <numerusform>%n новых предупреждения</numerusform>
            <numerusform>%n новых предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Vekha</source>
        <translation>Веха</translation>
    </message>
</context>
<context>
    <name>vekha::ui::WarningRow</name>
    <message>
        <source>Put off</source>
        <comment>a warning, until later</comment>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Отложить: %1</translation>
    </message>
    <message>
        <source>Dismiss with a note</source>
        <translation>Снять с заметкой</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Отложено до %1</translation>
    </message>
    <message>
        <source>Dismissed on %1</source>
        <translation>Снято %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <comment>who put off or dismissed a warning</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>since: %1</source>
        <comment>the first period of a warning</comment>
        <translation>начало: %1</translation>
    </message>
</context>
<context>
    <name>vekha::ui::WarningsPage</name>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>warnings</comment>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Put off and dismissed</source>
        <translation>Отложенные и снятые</translation>
    </message>
    <message>
        <source>Which warnings</source>
        <translation>Какие предупреждения</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Metric:</source>
        <translation>Показатель:</translation>
    </message>
    <message>
        <source>When to warn…</source>
        <translation>Когда предупреждать…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Nothing to warn of in %1</source>
        <translation>Предупреждений за %1 нет</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), %1</source>
        <translation>
            <numerusform>%n предупреждение, %1</numerusform>
            <numerusform>%n предупреждения, %1</numerusform>
            <numerusform>%n предупреждений, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No warning of this kind or metric.</source>
        <translation>Предупреждений такого вида или показателя нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are hidden by the filter.</source>
        <translation>
            <numerusform>Ещё %n скрыто фильтром.</numerusform>
            <numerusform>Ещё %n скрыты фильтром.</numerusform>
            <numerusform>Ещё %n скрыто фильтром.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing is put off or dismissed.</source>
        <translation>Отложенных и снятых нет.</translation>
    </message>
    <message>
        <source>What you put off comes back by itself; what you dismiss stays here as long as it lasts.</source>
        <translation>Отложенное вернётся само, снятое останется здесь, пока длится его причина.</translation>
    </message>
    <message>
        <source>Nothing wants your attention.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>Targets, trends, unusual figures, budgets and missing entries are watched; what goes wrong is told here.</source>
        <translation>Программа следит за планами, динамикой, необычными значениями, бюджетом и пропусками в данных; о проблемах вы узнаете здесь.</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>На день</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>На неделю</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>На месяц</translation>
    </message>
    <message>
        <source>Until the next period (%1)</source>
        <translation>До следующего периода (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Dismiss with a note…</source>
        <translation>Снять с заметкой…</translation>
    </message>
    <message>
        <source>When to warn of this metric…</source>
        <translation>Когда предупреждать об этом показателе…</translation>
    </message>
    <message>
        <source>Dismiss the warning</source>
        <translation>Снятие предупреждения</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Why it needs no attention; you may leave it empty. It comes back when it begins anew.</source>
        <translation>Почему внимание не нужно; можно оставить пустым. Предупреждение вернётся, если всё начнётся снова.</translation>
    </message>
    <message>
        <source>The warning is put off.</source>
        <translation>Предупреждение отложено.</translation>
    </message>
    <message>
        <source>The warning is dismissed.</source>
        <translation>Предупреждение снято.</translation>
    </message>
    <message>
        <source>The warning is back.</source>
        <translation>Предупреждение возвращено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>%1. Warnings are of the present, whatever period is chosen above.</source>
        <translation>%1. Здесь предупреждения на сегодня, какой бы период ни был выбран вверху.</translation>
    </message>
</context>
<context>
    <name>vekha::ui::Waterfall</name>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>vekha::ui::WholeTableRow</name>
    <message>
        <source>All rows belong to</source>
        <translation>Все строки относятся к каналу</translation>
    </message>
    <message>
        <source>All rows are of</source>
        <translation>Все строки за период</translation>
    </message>
    <message>
        <source>All figures are</source>
        <translation>Все значения — показатель</translation>
    </message>
    <message>
        <source>Match names to channels by their other names</source>
        <translation>Сопоставлять названия с каналами по их другим названиям</translation>
    </message>
    <message>
        <source>“vk”, “vk.com” and “vkontakte” then are one channel.</source>
        <translation>Тогда «vk», «vk.com» и «vkontakte» — один канал.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Join “%1” to the channel</source>
        <translation>Присоединить «%1» к каналу</translation>
    </message>
    <message>
        <source>Join “%1” to the channel: %2</source>
        <translation>Присоединить «%1» к каналу: %2</translation>
    </message>
    <message>
        <source>Else that column is left out, and all media of a source are one channel.</source>
        <translation>Иначе этот столбец пропускается, и всё, что пришло из одного источника, — один канал.</translation>
    </message>
    <message>
        <source>Channels are those of “%1”, by “%2”: take them away</source>
        <translation>Каналы взяты из «%1» по «%2»: убрать</translation>
    </message>
    <message>
        <source>Channels from another list…</source>
        <translation>Каналы из другого списка…</translation>
    </message>
    <message>
        <source>Takes each row’s channel from the row of another file that has the same id, such as a deal’s source from the list of leads.</source>
        <translation>Берёт канал каждой строки из строки другого файла с тем же идентификатором — например, источник сделки из списка лидов.</translation>
    </message>
    <message>
        <source>The list that names the channels</source>
        <translation>Список с каналами</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.xls *.xml *.htm *.html);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.xls *.xml *.htm *.html);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>vekha::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние файлы</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Те&amp;ма</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Данные</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Создать файл…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Look at the &amp;demo</source>
        <translation>Посмотреть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Export all figures as CSV…</source>
        <translation>&amp;Экспорт всех данных в CSV…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Сделать &amp;резервную копию</translation>
    </message>
    <message>
        <source>Restore a back-&amp;up…</source>
        <translation>Восстановить из &amp;копии…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Проверить &amp;файл</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>Н&amp;айти</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>На&amp;зад</translation>
    </message>
    <message>
        <source>&amp;Earlier period</source>
        <translation>П&amp;редыдущий период</translation>
    </message>
    <message>
        <source>&amp;Later period</source>
        <translation>&amp;Следующий период</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Сбросить &amp;фильтры</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Импорт из файла…</translation>
    </message>
    <message>
        <source>&amp;Enter figures</source>
        <translation>&amp;Ввод данных</translation>
    </message>
    <message>
        <source>Import &amp;history</source>
        <translation>Ис&amp;тория импорта</translation>
    </message>
    <message>
        <source>&amp;Metrics and formulas</source>
        <translation>&amp;Показатели и формулы</translation>
    </message>
    <message>
        <source>&amp;Channels and campaigns</source>
        <translation>&amp;Каналы и кампании</translation>
    </message>
    <message>
        <source>&amp;Help and glossary</source>
        <translation>Справка и &amp;глоссарий</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Vekha</source>
        <translation>&amp;О программе «Веха»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (не найден)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока пусто</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Export &amp;workbook…</source>
        <translation>Экспорт от&amp;чёта в Excel…</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Следу&amp;ющая область окна</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Предыду&amp;щая область окна</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>Кр&amp;упнее</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>М&amp;ельче</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Обычн&amp;ый размер</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation>Импорт из &amp;буфера обмена</translation>
    </message>
    <message>
        <source>&amp;Refresh imports</source>
        <translation>&amp;Обновить импорт</translation>
    </message>
    <message>
        <source>Show the &amp;log folder</source>
        <translation>Показать папку &amp;журнала</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>The &amp;other language</source>
        <translation>&amp;Другой язык</translation>
    </message>
</context>
<context>
    <name>vekha::ui::WindowTitle</name>
    <message>
        <source>Read only: changes cannot be stored in this file.</source>
        <translation>Только чтение: сохранить изменения в этом файле нельзя.</translation>
    </message>
    <message>
        <source>Read only: %1 has this file open.</source>
        <translation>Только чтение: файл открыт у %1.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time (%1). An unfinished change was taken back, all stored figures are here.</source>
        <translation>В прошлый раз программа завершилась неожиданно (%1). Незаконченное изменение отменено, все сохранённые данные на месте.</translation>
    </message>
    <message>
        <source>The file was brought to the present version; a backup was made before.</source>
        <translation>Файл приведён к текущей версии; перед этим сделана резервная копия.</translation>
    </message>
    <message>
        <source>Vekha</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>%1 – Vekha</source>
        <translation>%1 – Веха</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · только чтение</translation>
    </message>
    <message>
        <source>%1 · all changes saved</source>
        <translation>%1 · все изменения сохранены</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Данные по&#xa0;%1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Данных пока нет</translation>
    </message>
    <message>
        <source>%1 · not everything is saved</source>
        <translation>%1 · сохранено не всё</translation>
    </message>
    <message>
        <source>Waits to be corrected or applied: %1</source>
        <translation>Ждёт исправления или применения: %1</translation>
    </message>
</context>
</TS>
