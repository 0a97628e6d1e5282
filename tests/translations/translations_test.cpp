// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files hold every text of the programs, and hold it whole. That they are up to date with the sources
// is checked by .ci/run, which reads the sources anew.
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

/// One text of a .ts file.
struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one text, or one for each plural form
    bool isPlural = false;
    QString type; ///< "unfinished", "vanished", "obsolete" or nothing

    std::string name() const
    {
        return '[' + context.toStdString() + "] \"" + source.left(80).toStdString() + "\": ";
    }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(u"type"_qs).toString();
    if (!message.isPlural) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_qs) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> readMessages(const QString &name)
{
    QFile file(QStringLiteral(VEKHA_SOURCE_DIR "/translations/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(name) << ": " << qPrintable(xml.errorString());
    return messages;
}

const std::vector<Message> &russian()
{
    static const auto messages = readMessages(u"vekha_ru.ts"_qs);
    return messages;
}

const std::vector<Message> &english()
{
    static const auto messages = readMessages(u"vekha_en.ts"_qs);
    return messages;
}

/// %1, %L2, %n of a text, sorted; %L1 and %1 name the same value.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(\\d{1,2}|n)"_qs);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

void expectSamePlaceholders(const std::vector<Message> &messages)
{
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            EXPECT_EQ(placeholders(form), placeholders(message.source))
                << message.name()
                << "the translation must use the same %1, %2, %n as the source, or a value is lost: "
                << form.toStdString();
        }
    }
}

void expectForms(const std::vector<Message> &messages, int forms, const char *why)
{
    for (const Message &message : messages) {
        if (!message.isPlural)
            continue;
        EXPECT_EQ(message.forms.size(), forms) << message.name() << why;
        for (const QString &form : message.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << message.name() << "a plural form is empty; " << why;
    }
}

} // namespace

TEST(Translations, RussianIsFinished)
{
    EXPECT_GT(russian().size(), 100u)
        << "translations/vekha_ru.ts holds next to nothing: run the target update_translations.";
    for (const Message &message : russian()) {
        EXPECT_TRUE(message.type.isEmpty())
            << message.name() << "is " << message.type.toStdString() << " in vekha_ru.ts";
        for (const QString &form : message.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << message.name() << "is empty in vekha_ru.ts";
    }
}

TEST(Translations, RussianHasThreePluralForms)
{
    expectForms(russian(), 3, "Russian counts 1 строка, 2 строки, 5 строк.");
}

TEST(Translations, EnglishHasTwoPluralFormsAndNothingElse)
{
    expectForms(english(), 2, "English counts 1 row, 2 rows.");
    for (const Message &message : english()) {
        EXPECT_TRUE(message.isPlural)
            << message.name() << "vekha_en.ts holds plural forms alone (lupdate -pluralonly).";
        EXPECT_TRUE(message.type.isEmpty())
            << message.name() << "is " << message.type.toStdString() << " in vekha_en.ts";
    }
}

TEST(Translations, PlaceholdersAreThoseOfTheSource)
{
    expectSamePlaceholders(russian());
    expectSamePlaceholders(english());
}

TEST(Translations, KeepTheKeysAndDotsOfTheSource)
{
    static const QRegularExpression mnemonic(u"(^|[^&])&[^& ]"_qs);
    for (const Message &message : russian()) {
        for (const QString &form : message.forms) {
            EXPECT_EQ(form.endsWith(u'…') || form.endsWith(u"..."),
                      message.source.endsWith(u'…') || message.source.endsWith(u"..."))
                << message.name() << "dots at the end say that a question follows: " << form.toStdString();
            EXPECT_EQ(form.contains(mnemonic), message.source.contains(mnemonic))
                << message.name()
                << "a key (&) of the source needs one in the translation: " << form.toStdString();
        }
    }
}

TEST(Translations, AreCarriedInTheProgram)
{
    for (const QString &name : {u"vekha_ru"_qs, u"vekha_en"_qs, u"qtbase_ru"_qs}) {
        EXPECT_TRUE(QFile::exists(u":/i18n/%1.qm"_qs.arg(name))) << qPrintable(name);
    }
    QTranslator translator;
    EXPECT_TRUE(translator.load(u":/i18n/qtbase_ru.qm"_qs));
    EXPECT_EQ(translator.translate("QPlatformTheme", "Cancel"), u"Отмена"_qs);
}
