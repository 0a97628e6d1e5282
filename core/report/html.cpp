// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/report/htmlblocks.h"

#include <QMimeDatabase>

namespace vekha::report {

namespace {

constexpr auto style = R"css(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#f4f5f7;color:#1b2028;font:15px/1.5 "PT Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
a{color:inherit;text-decoration:none}
a:hover,a:focus-visible{color:var(--accent);text-decoration:underline}
header,main,nav,footer{max-width:1040px;margin:0 auto;padding:0 24px}
header{padding-top:40px;padding-bottom:8px}
header .logo{max-height:48px;max-width:220px;display:block;margin-bottom:24px}
header .company{margin:0;color:#566070}
h1{font-size:34px;line-height:1.2;margin:4px 0 0}
header .period{font-size:22px;margin:2px 0 12px;color:var(--accent)}
header .remark{margin:0;color:#566070;font-size:13px}
nav{margin-top:16px}
nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:6px 8px;padding:0;margin:0}
nav a{display:block;padding:4px 12px;border:1px solid #dee2e8;border-radius:16px;background:#fff;font-size:14px}
section{background:#fff;border:1px solid #dee2e8;border-radius:8px;padding:24px;margin:16px 0}
h2{font-size:22px;line-height:1.25;margin:0 0 12px;color:var(--accent)}
h2 small,h3 small,h4 small{font-weight:400;font-size:14px;color:#566070;margin-left:6px}
h3{font-size:20px;line-height:1.3;margin:40px 0 12px;padding-top:24px;border-top:1px solid #dee2e8}
section>h2+h3{margin-top:0;padding-top:0;border-top:0}
h4{font-size:15px;margin:20px 0 8px}
p{margin:0 0 10px}
.lead{font-size:19px;line-height:1.45}
.note{color:#566070;font-size:13px}
.own{border-left:3px solid var(--accent);padding-left:12px}
.muted{color:#566070}.good{color:#0a7254}.bad{color:#b3261e}
.shape{width:12px;height:12px;flex:none;vertical-align:-1px}
.points,.tally,.legend{list-style:none;padding:0;margin:0 0 12px}
.points li{display:flex;gap:10px;margin-bottom:10px}.points .shape{margin-top:6px}
.tally{display:flex;flex-wrap:wrap;gap:8px 24px;padding:12px 0;border-top:1px solid #e9ecf1;border-bottom:1px solid #e9ecf1}
.tally strong{font-size:19px}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:12px;color:#566070;margin-top:8px}
.scroll{overflow-x:auto;margin:0 -24px 12px;padding:0 24px}
table{border-collapse:collapse;width:100%;font-size:14px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
th,td{padding:7px 10px;border-bottom:1px solid #e9ecf1;text-align:left;vertical-align:baseline}
thead th{background:#f7f8fa;font-size:13px;font-weight:700;vertical-align:bottom}
tbody th{font-weight:400}
th.figure,td.figure{text-align:right}
td.figure,td.status{white-space:nowrap}
th.words{min-width:130px}
tr.total>*{font-weight:700;background:#f7f8fa}
tr.group th{font-weight:700;padding-top:16px}
td small,th small{display:block;color:#566070;font-weight:400;font-size:12px}
.swatch{display:inline-block;width:9px;height:9px;border-radius:2px;margin-right:8px}
td.trend{padding-top:0;padding-bottom:0;vertical-align:middle}
.sparks{width:96px;height:24px;display:block}
.sparks polyline{fill:none;stroke:#1450a8;stroke-width:1.5;stroke-linejoin:round}.sparks circle{fill:#1450a8}
.bar{display:inline-block;position:relative;width:90px;height:8px;border-radius:2px;background:#e9ecf1;margin-left:8px}
.bar i{display:block;height:8px;border-radius:2px}.bar b{position:absolute;top:-3px;width:2px;height:14px;margin-left:-1px;background:#1b2028}
td.barcell{white-space:nowrap}
.gauge{width:104px}.gauge text{font-weight:700;font-size:19px;fill:#1b2028}
.state{font-weight:700;font-size:13px;margin:0;white-space:nowrap}
.met,.on-course{color:#0a7254}.close,.at-risk{color:#875800}.missed,.off-course{color:#b3261e}.too-early,.no-data,.no-target{color:#566070}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(270px,1fr));gap:16px}
.tile{position:relative;border:1px solid #dee2e8;border-radius:8px;padding:14px 16px;display:grid;grid-template-columns:1fr auto;gap:2px 8px}
.tile h4{margin:0;font-weight:400;font-size:14px}.tile .value{font-size:26px;font-weight:700;margin:0;line-height:1.3}
.tile .state{text-align:right}.tile .value,.tile .change{grid-column:1}
.tile .gauge{grid-column:2;grid-row:2/span 2;width:88px}.tile .change{margin:0;font-size:13px}.tile .note{margin:0;text-align:right;align-self:center}
.tile .sparks{grid-column:1}
.kpi{display:flex;flex-wrap:wrap;gap:16px 28px;align-items:center;padding-bottom:16px}
.kpi .value{font-size:30px;font-weight:700;line-height:1.2;margin:0}.kpi .note{margin:0}
.kpi dl{display:flex;flex-wrap:wrap;gap:12px 28px;margin:0;flex:1}
.kpi dt{color:#566070;font-size:13px}.kpi dd{margin:0;font-weight:700;font-size:17px}.kpi dd small{display:block;font-weight:400;font-size:12px;color:#566070}
.kpi .stand{text-align:center}
figure{margin:0}.chart{margin:8px 0 16px}.chart figcaption{color:#566070;font-size:13px;margin-bottom:4px}
.chart svg{width:100%;height:auto;display:block}.chart .narrow{display:none}
.funnel{list-style:none;padding:0;margin:0 0 12px}
.funnel .stage{display:grid;grid-template-columns:minmax(90px,170px) 1fr minmax(70px,auto);gap:12px;align-items:center}
.funnel .track{height:22px;background:#f4f5f7;border-radius:3px}.funnel .track i{display:block;height:22px;border-radius:3px;background:#1450a8;min-width:2px}
.funnel .stage strong{text-align:right}
.funnel .step{margin:4px 0 4px;padding-left:min(182px,30%);font-size:13px}.funnel .weak strong{color:#b3261e}
.panel{border:1px solid #dee2e8;border-radius:8px;padding:12px 16px;margin-bottom:12px}.panel h4{margin:0 0 8px}
.gauges{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:12px}
.gauges figure{text-align:center}.gauges figcaption{font-size:13px}.gauges strong,.gauges small{display:block}.gauges small{color:#566070}
.definition{break-inside:avoid}.definition h4{margin:16px 0 2px}.definition p{margin:0 0 4px;max-width:75ch}.formula{color:#566070}
footer{color:#566070;font-size:13px;padding-bottom:40px}
@media (max-width:640px){
 header,main,nav,footer{padding-left:12px;padding-right:12px}
 header{padding-top:24px}h1{font-size:26px}header .period{font-size:19px}
 section{padding:16px 14px;margin:12px 0}.scroll{margin:0 -14px 12px;padding:0 14px}
 .lead{font-size:17px}
 thead .trend,td.trend{display:none}
 tbody th,thead th:first-child{position:sticky;left:-14px;background:#fff;max-width:46vw;box-shadow:1px 0 0 #e9ecf1}
 thead th:first-child,tr.total th{background:#f7f8fa}
 th,td{padding:7px 8px}
 .chart .wide{display:none}.chart .narrow{display:block}
 .kpi{gap:12px 20px}.kpi .now{flex:1}.kpi dl{order:3;flex:0 0 100%;display:grid;grid-template-columns:1fr 1fr}
 .funnel .stage{grid-template-columns:1fr auto}.funnel .track{grid-column:1/-1;grid-row:2}.funnel .step{padding-left:0;text-align:center}
 .gauges{grid-template-columns:1fr 1fr}
}
@media print{body{background:#fff}section{border:0;padding:0;break-inside:auto}nav{display:none}tr,figure,.tile,.panel{break-inside:avoid}}
)css";

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString logoHtml(const Document &document)
{
    if (document.logo.isEmpty())
        return {};
    const QString type = QMimeDatabase().mimeTypeForData(document.logo).name();
    if (!type.startsWith(QLatin1String("image/")))
        return {};
    // In an <img> an SVG runs no script and loads nothing.
    return QStringLiteral("<img class=\"logo\" alt=\"%1\" src=\"data:%2;base64,%3\">\n")
        .arg(escaped(document.company), type, QString::fromLatin1(document.logo.toBase64()));
}

QString headerHtml(const Document &document)
{
    QString html = QStringLiteral("<header>\n%1").arg(logoHtml(document));
    if (!document.company.isEmpty())
        html += QStringLiteral("<p class=\"company\">%1</p>\n").arg(escaped(document.company));
    html += QStringLiteral("<h1>%1</h1>\n<p class=\"period\">%2</p>\n")
                .arg(escaped(document.title), escaped(document.period));
    QStringList remarks(document.remarks.begin(), document.remarks.end());
    remarks << document.author << document.made;
    remarks.removeAll(QString());
    for (const QString &remark : remarks)
        html += QStringLiteral("<p class=\"remark\">%1</p>\n").arg(escaped(remark));
    return html + QStringLiteral("</header>\n");
}

QString contentsHtml(const Document &document)
{
    if (!document.contents)
        return {};
    QString html = QStringLiteral("<nav aria-label=\"%1\"><ol>\n").arg(escaped(document.contentsTitle));
    for (const DocumentSection &section : document.sections)
        html +=
            QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(section.anchor, escaped(section.title));
    return html + QStringLiteral("</ol></nav>\n");
}

QString sectionHtml(const DocumentSection &section, const Document &document, const Illustrator &illustrator)
{
    const QString beside = section.beside.isEmpty()
                               ? QString()
                               : QStringLiteral(" <small>%1</small>").arg(escaped(section.beside));
    QString html = QStringLiteral("<section id=\"%1\">\n<h2>%2%3</h2>\n")
                       .arg(section.anchor, escaped(section.title), beside);
    for (const Block &block : section.blocks)
        html += htmlOf(block, document, illustrator);
    return html + QStringLiteral("</section>\n");
}

} // namespace

QByteArray htmlOf(const Document &document, const Illustrator &illustrator)
{
    constexpr quint32 usualAccent = 0x2457C5;
    const QString language =
        document.language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en");
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<title>%2</title>\n")
                       .arg(language, escaped(document.fullTitle()));
    html += QStringLiteral("<style>:root{--accent:#%1}")
                .arg(document.accent.value_or(usualAccent), 6, 16, QLatin1Char('0')) +
            QLatin1String(style) + QStringLiteral("</style>\n</head>\n<body>\n");
    html += htmlSymbols() + headerHtml(document) + contentsHtml(document) + QStringLiteral("<main>\n");
    for (const DocumentSection &section : document.sections)
        html += sectionHtml(section, document, illustrator);
    html += QStringLiteral("</main>\n");
    if (!document.footer.isEmpty())
        html += QStringLiteral("<footer>%1</footer>\n").arg(escaped(document.footer));
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace vekha::report
