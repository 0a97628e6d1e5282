<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%n figure of channels equal the sum of their campaigns and would count twice if it is their totals. Nothing was stored.</numerusform>
            <numerusform>%n figures of channels equal the sum of their campaigns and would count twice if they are their totals. Nothing was stored.</numerusform>
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
        <source>For %n of these cells, figures of other periods are stored for the same time.</source>
        <translation>
            <numerusform>For %n of these cells, figures of other periods are stored for the same time.</numerusform>
            <numerusform>For %n of these cells, figures of other periods are stored for the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of these cells campaigns have figures. Figures without campaign are added to theirs.</source>
        <translation>
            <numerusform>For %n of these cells campaigns have figures. Figures without campaign are added to theirs.</numerusform>
            <numerusform>For %n of these cells campaigns have figures. Figures without campaign are added to theirs.</numerusform>
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
            <numerusform>%n cell holds figures of campaigns: clear those in the campaign.</numerusform>
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
    <name>vekha::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
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
        <source>%n figure(s) overlap what is stored:</source>
        <translation>
            <numerusform>%n figure overlaps what is stored:</numerusform>
            <numerusform>%n figures overlap what is stored:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n row(s) that cannot be read and import the others</source>
        <translation>
            <numerusform>Skip %n row that cannot be read and import the others</numerusform>
            <numerusform>Skip %n rows that cannot be read and import the others</numerusform>
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
</TS>
