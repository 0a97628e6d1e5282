<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BudgetTargets</name>
    <message numerus="yes">
        <source>Your split of %1 becomes the spend targets of %n channel(s) (%2). Targets already set there are replaced; Undo brings them back.</source>
        <translation>
            <numerusform>Your split of %1 becomes the spend target of %n channel (%2). A target already set there is replaced; Undo brings it back.</numerusform>
            <numerusform>Your split of %1 becomes the spend targets of %n channels (%2). Targets already set there are replaced; Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n figure(s) entered</source>
        <translation>
            <numerusform>%n figure entered</numerusform>
            <numerusform>%n figures entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) pasted</source>
        <translation>
            <numerusform>%n figure pasted</numerusform>
            <numerusform>%n figures pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) cleared</source>
        <translation>
            <numerusform>%n figure cleared</numerusform>
            <numerusform>%n figures cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) filled in</source>
        <translation>
            <numerusform>%n figure filled in</numerusform>
            <numerusform>%n figures filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of “%1”: %n figure(s)</source>
        <translation>
            <numerusform>Import of “%1”: %n figure</numerusform>
            <numerusform>Import of “%1”: %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) set</source>
        <translation>
            <numerusform>%n target set</numerusform>
            <numerusform>%n targets set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) copied to %2</source>
        <translation>
            <numerusform>%n target copied to %2</numerusform>
            <numerusform>%n targets copied to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The workspace is damaged: %n finding(s).</source>
        <translation>
            <numerusform>The workspace is damaged: %n finding.</numerusform>
            <numerusform>The workspace is damaged: %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be stored.</source>
        <translation>
            <numerusform>%n line could not be stored.</numerusform>
            <numerusform>%n lines could not be stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of channels equal the sum of their campaigns and would count twice if they are their totals. Nothing was stored.</source>
        <translation>
            <numerusform>%n figure of a channel equals the sum of its campaigns and would count twice if it is their total. Nothing was stored.</numerusform>
            <numerusform>%n figures of channels equal the sum of their campaigns and would count twice if they are their totals. Nothing was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual values found.</source>
        <translation>
            <numerusform>%n unusual value found.</numerusform>
            <numerusform>%n unusual values found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series forecast.</source>
        <translation>
            <numerusform>%n series forecast.</numerusform>
            <numerusform>%n series forecast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged since the last import.</source>
        <translation>
            <numerusform>%n file unchanged since the last import.</numerusform>
            <numerusform>%n files unchanged since the last import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” says something else than the figures beside it in %n row(s).</source>
        <translation>
            <numerusform>“%1” says something else than the figures beside it in %n row.</numerusform>
            <numerusform>“%1” says something else than the figures beside it in %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures were written to %1.</source>
        <translation>
            <numerusform>%n figure was written to %1.</numerusform>
            <numerusform>%n figures were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read; nothing was stored. The first: %2</source>
        <translation>
            <numerusform>%n row cannot be read; nothing was stored. The first: %2</numerusform>
            <numerusform>%n rows cannot be read; nothing was stored. The first: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) overlap what is stored already; nothing was stored. Choose to replace the stored figures or to keep them.</source>
        <translation>
            <numerusform>%n figure overlaps what is stored already; nothing was stored. Choose to replace the stored figures or to keep them.</numerusform>
            <numerusform>%n figures overlap what is stored already; nothing was stored. Choose to replace the stored figures or to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTasks</name>
    <message numerus="yes">
        <source>%n findings. Nothing was changed.</source>
        <translation>
            <numerusform>%n finding. Nothing was changed.</numerusform>
            <numerusform>%n findings. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n changes since</source>
        <comment>moment, size</comment>
        <translation>
            <numerusform>%1 · %2 · %n change since</numerusform>
            <numerusform>%1 · %2 · %n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures were written to %1.</source>
        <translation>
            <numerusform>%n figure was written to %1.</numerusform>
            <numerusform>%n figures were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n figures, up to %1.</source>
        <translation>
            <numerusform>It holds %n figure, up to %1.</numerusform>
            <numerusform>It holds %n figures, up to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forecasts</name>
    <message numerus="yes">
        <source>Only %n figure(s) so far: too few to tell what is to come. A forecast takes five.</source>
        <translation>
            <numerusform>Only %n figure so far: too few to tell what is to come. A forecast takes five.</numerusform>
            <numerusform>Only %n figures so far: too few to tell what is to come. A forecast takes five.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>No data for %n month(s): %1.</source>
        <translation>
            <numerusform>No data for %n month: %1.</numerusform>
            <numerusform>No data for %n months: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met by more than 20% for %n month(s) running: %1. The target is too easy.</source>
        <translation>
            <numerusform>Met by more than 20% for %n month running: %1. The target is too easy.</numerusform>
            <numerusform>Met by more than 20% for %n months running: %1. The target is too easy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed for %n month(s) running: %1. The target is unrealistic, or neglected.</source>
        <translation>
            <numerusform>Missed for %n month running: %1. The target is unrealistic, or neglected.</numerusform>
            <numerusform>Missed for %n months running: %1. The target is unrealistic, or neglected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTasks</name>
    <message numerus="yes">
        <source>%1: %n figure(s) stored</source>
        <comment>file</comment>
        <translation>
            <numerusform>%1: %n figure stored</numerusform>
            <numerusform>%1: %n figures stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, in place of %n earlier one(s)</source>
        <translation>
            <numerusform>, in place of %n earlier one</numerusform>
            <numerusform>, in place of %n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %n file(s).</source>
        <translation>
            <numerusform>Nothing new in %n file.</numerusform>
            <numerusform>Nothing new in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) imported</source>
        <translation>
            <numerusform>%n new file imported</numerusform>
            <numerusform>%n new files imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1: %n KPIs, none of them with a target.</source>
        <extracomment>%1 period; %n KPIs in the report</extracomment>
        <translation>
            <numerusform>%1: %n KPI, without a target.</numerusform>
            <numerusform>%1: %n KPIs, none of them with a target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n KPIs have a target; %2 are on course, %3 at risk, %4 off course.</source>
        <extracomment>%1 period; %n KPIs with a target</extracomment>
        <translation>
            <numerusform>%1: %n KPI has a target; %2 on course, %3 at risk, %4 off course.</numerusform>
            <numerusform>%1: %n KPIs have a target; %2 on course, %3 at risk, %4 off course.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n KPIs have a target; %2 met it, %3 came close, %4 missed it.</source>
        <translation>
            <numerusform>%1: %n KPI has a target; %2 met it, %3 came close, %4 missed it.</numerusform>
            <numerusform>%1: %n KPIs have a target; %2 met it, %3 came close, %4 missed it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%n month(s) of single figures could not be read.</source>
        <translation>
            <numerusform>%n month of single figures could not be read.</numerusform>
            <numerusform>%n months of single figures could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n KPI(s) missed the target or off course.</source>
        <translation>
            <numerusform>%n KPI missed the target or off course.</numerusform>
            <numerusform>%n KPIs missed the target or off course.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) close to the target or at risk.</source>
        <translation>
            <numerusform>%n KPI close to the target or at risk.</numerusform>
            <numerusform>%n KPIs close to the target or at risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) met the target or on course.</source>
        <translation>
            <numerusform>%n KPI met the target or on course.</numerusform>
            <numerusform>%n KPIs met the target or on course.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) too early to tell.</source>
        <translation>
            <numerusform>%n KPI too early to tell.</numerusform>
            <numerusform>%n KPIs too early to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) without figures.</source>
        <translation>
            <numerusform>%n KPI without figures.</numerusform>
            <numerusform>%n KPIs without figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) without a target.</source>
        <translation>
            <numerusform>%n KPI without a target.</numerusform>
            <numerusform>%n KPIs without a target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s): %1.</source>
        <translation>
            <numerusform>%n decision: %1.</numerusform>
            <numerusform>%n decisions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>KPIs</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open (overdue: %1)</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n open (overdue: %1)</numerusform>
            <numerusform>%n open (overdue: %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendLegend</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) in a row</source>
        <translation>
            <numerusform>%n quarter in a row</numerusform>
            <numerusform>%n quarters in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s) in a row</source>
        <translation>
            <numerusform>%n half-year in a row</numerusform>
            <numerusform>%n half-years in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in a row</source>
        <translation>
            <numerusform>%n year in a row</numerusform>
            <numerusform>%n years in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row</source>
        <translation>
            <numerusform>%n month in a row</numerusform>
            <numerusform>%n months in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names, %n that are not named</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n channel(s).</source>
        <translation>
            <numerusform>The same holds for %n channel.</numerusform>
            <numerusform>The same holds for %n channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::AuditList</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::DoubtCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryChecks</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryPanel</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::EntryWriter</name>
    <message numerus="yes">
        <source>%n pasted cell(s) found no place in the grid and were left out.</source>
        <translation>
            <numerusform>%n pasted cell found no place in the grid and was left out.</numerusform>
            <numerusform>%n pasted cells found no place in the grid and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are made of shorter figures: clear those instead.</source>
        <translation>
            <numerusform>%n cell is made of shorter figures: clear those instead.</numerusform>
            <numerusform>%n cells are made of shorter figures: clear those instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared</source>
        <translation>
            <numerusform>%n cell cleared</numerusform>
            <numerusform>%n cells cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n cell filled</numerusform>
            <numerusform>%n cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) entered</source>
        <translation>
            <numerusform>%n cell entered</numerusform>
            <numerusform>%n cells entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold figures of campaigns: clear those in the campaign.</source>
        <translation>
            <numerusform>%n cell hold figures of campaigns: clear those in the campaign.</numerusform>
            <numerusform>%n cells hold figures of campaigns: clear those in the campaign.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::EventsCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::FactsPanel</name>
    <message numerus="yes">
        <source>The first %n figure(s)</source>
        <translation>
            <numerusform>The first %n figure</numerusform>
            <numerusform>The first %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::GoalTree</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportDesk</name>
    <message numerus="yes">
        <source>From the clipboard: %n line(s) copied</source>
        <translation>
            <numerusform>From the clipboard: %n line copied</numerusform>
            <numerusform>From the clipboard: %n lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Imported so far: %n file(s).</source>
        <translation>
            <numerusform>Imported so far: %n file.</numerusform>
            <numerusform>Imported so far: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n other file(s) of this form with it</source>
        <translation>
            <numerusform>Import %n other file of this form with it</numerusform>
            <numerusform>Import %n other files of this form with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stored</source>
        <translation>
            <numerusform>%n figure stored</numerusform>
            <numerusform>%n figures stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in place of %n earlier one(s)</source>
        <translation>
            <numerusform>in place of %n earlier one</numerusform>
            <numerusform>in place of %n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because something was stored</source>
        <translation>
            <numerusform>%n left out, because something was stored</numerusform>
            <numerusform>%n left out, because something was stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped</source>
        <translation>
            <numerusform>%n row skipped</numerusform>
            <numerusform>%n rows skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ImportVerdict</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read. Nothing is imported until they are mended or skipped.</source>
        <translation>
            <numerusform>%n row cannot be read. Nothing is imported until it is mended or skipped.</numerusform>
            <numerusform>%n rows cannot be read. Nothing is imported until they are mended or skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of channels equal the sum of the channel’s campaigns. They may be totals and would be counted twice.</source>
        <translation>
            <numerusform>%n figure of a channel equals the sum of the channel’s campaigns. It may be a total and would be counted twice.</numerusform>
            <numerusform>%n figures of channels equal the sum of the channel’s campaigns. They may be totals and would be counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new channel(s)</source>
        <translation>
            <numerusform>%n new channel</numerusform>
            <numerusform>%n new channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n row(s) that cannot be read and import the others</source>
        <translation>
            <numerusform>Skip %n row that cannot be read and import the others</numerusform>
            <numerusform>Skip %n rows that cannot be read and import the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are stored for these periods already:</source>
        <translation>
            <numerusform>%n figure is stored for these periods already:</numerusform>
            <numerusform>%n figures are stored for these periods already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::KpiChoice</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the dashboards or with a target: %n</source>
        <translation>
            <numerusform>On the dashboards or with a target: %n</numerusform>
            <numerusform>On the dashboards or with a target: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue decision(s)</source>
        <translation>
            <numerusform>%n overdue decision</numerusform>
            <numerusform>%n overdue decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::MergeList</name>
    <message numerus="yes">
        <source>%1 → %2 · %n row(s)</source>
        <comment>two spellings</comment>
        <translation>
            <numerusform>%1 → %2 · %n row</numerusform>
            <numerusform>%1 → %2 · %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::NewWorkspaceWizard</name>
    <message numerus="yes">
        <source>%n KPI(s) chosen</source>
        <translation>
            <numerusform>%n KPI chosen</numerusform>
            <numerusform>%n KPIs chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ObjectiveCard</name>
    <message numerus="yes">
        <source>%n goal(s) serve this objective.</source>
        <translation>
            <numerusform>%n goal serves this objective.</numerusform>
            <numerusform>%n goals serve this objective.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::OverlapBar</name>
    <message numerus="yes">
        <source>For %n of these cells campaigns have figures. Figures without campaign are added to theirs.</source>
        <translation>
            <numerusform>For %n of these cells campaigns have figures. Figures without campaign are added to theirs.</numerusform>
            <numerusform>For %n of these cells campaigns have figures. Figures without campaign are added to theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of these cells, figures of other periods are stored for the same time.</source>
        <translation>
            <numerusform>For %n of these cells, figures of other periods are stored for the same time.</numerusform>
            <numerusform>For %n of these cells, figures of other periods are stored for the same time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ProblemList</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read</source>
        <translation>
            <numerusform>%n row cannot be read</numerusform>
            <numerusform>%n rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>the first %n is listed</numerusform>
            <numerusform>the first %n are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReasonCard</name>
    <message numerus="yes">
        <source>All %n revision(s)</source>
        <translation>
            <numerusform>All revisions: %n</numerusform>
            <numerusform>All revisions: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::RecognisedBar</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::RemarkList</name>
    <message numerus="yes">
        <source>“%1” differs from what the file’s own figures give in %n row(s). It is computed from them.</source>
        <translation>
            <numerusform>“%1” differs from what the file’s own figures give in %n row. It is computed from them.</numerusform>
            <numerusform>“%1” differs from what the file’s own figures give in %n rows. It is computed from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals, comments and repeated headers are left out in all.</source>
        <translation>
            <numerusform>%n row of totals, comments and repeated headers is left out in all.</numerusform>
            <numerusform>%n rows of totals, comments and repeated headers are left out in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the list that names the channels. They have no source.</source>
        <translation>
            <numerusform>%n row is not in the list that names the channels. It has no source.</numerusform>
            <numerusform>%n rows are not in the list that names the channels. They have no source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReviewListModel</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of before</source>
        <translation>
            <numerusform>%n decision of before</numerusform>
            <numerusform>%n decisions of before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ReviewPage</name>
    <message numerus="yes">
        <source>The figures of %n KPI(s) have changed since.</source>
        <translation>
            <numerusform>The figures of %n KPI have changed since.</numerusform>
            <numerusform>The figures of %n KPIs have changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::ScorecardsPage</name>
    <message numerus="yes">
        <source>%n card(s) in the archive</source>
        <translation>
            <numerusform>%n card in the archive</numerusform>
            <numerusform>%n cards in the archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetDialog</name>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation>
            <numerusform>and %n earlier change</numerusform>
            <numerusform>and %n earlier changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetsPage</name>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) filled, not applied yet</source>
        <translation>
            <numerusform>%n target filled, not applied yet</numerusform>
            <numerusform>%n targets filled, not applied yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) taken over, not applied yet</source>
        <translation>
            <numerusform>%n target taken over, not applied yet</numerusform>
            <numerusform>%n targets taken over, not applied yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::TargetsSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::TopBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::TrendsPage</name>
    <message numerus="yes">
        <source>Every point takes %n periods together.</source>
        <translation>
            <numerusform>Every point takes %n period together.</numerusform>
            <numerusform>Every point takes %n periods together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::WarningNotifier</name>
    <message numerus="yes">
        <source>%n new warning(s)</source>
        <translation>
            <numerusform>%n new warning</numerusform>
            <numerusform>%n new warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vekha::ui::WarningsPage</name>
    <message numerus="yes">
        <source>%n warning(s), %1</source>
        <translation>
            <numerusform>%n warning, %1</numerusform>
            <numerusform>%n warnings, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n other is hidden by the filter.</numerusform>
            <numerusform>%n others are hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
</TS>
