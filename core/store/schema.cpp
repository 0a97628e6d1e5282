// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QHash>

#include <string_view>

namespace vekha::store {

namespace {

bool isInternal(const QString &name) { return name.startsWith(QLatin1String("sqlite_")); }

/// The third word: CREATE TABLE name(..
QString nameMadeBy(std::string_view statement)
{
    for (int word = 0; word < 2; ++word)
        statement.remove_prefix(statement.find(' ') + 1);
    const std::string_view name = statement.substr(0, statement.find_first_of(" ("));
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QHash<QString, QString> knownTexts(int version)
{
    QHash<QString, QString> texts;
    for (int step = 1; step <= version; ++step) {
        for (const char *statement : statementsAddedBy(step)) {
            texts.insert(nameMadeBy(statement), QString::fromUtf8(statement));
        }
    }
    return texts;
}

void setVersion(SQLite::Database &db, int version)
{
    static const char *const statements[]{"PRAGMA user_version=1", "PRAGMA user_version=2",
                                          "PRAGMA user_version=3", "PRAGMA user_version=4",
                                          "PRAGMA user_version=5"};
    static_assert(std::size(statements) == schemaVersion);
    db.exec(statements[version - 1]);
}

/// Brings a file from version - 1 to `version`. So far every version has added tables and changed none;
/// what version 5 has more, digests on its pages, the file gets once it is found sound (renewal.h).
void takeStep(SQLite::Database &db, int version)
{
    for (const char *statement : statementsAddedBy(version))
        db.exec(statement);
    setVersion(db, version);
}

} // namespace

void createSchema(SQLite::Database &db)
{
    for (int version = 1; version <= schemaVersion; ++version)
        takeStep(db, version);
    db.exec("INSERT INTO channel VALUES(1, 'Whole company', 'Вся компания', 'company', 0, '[]', 0, 0)");
    static_assert(applicationId == 1447381832);
    db.exec("PRAGMA application_id=1447381832");
}

QString schemaDifference(SQLite::Database &db)
{
    const int version = db.execAndGet("PRAGMA user_version").getInt();
    if (version < 1 || version > schemaVersion)
        return QStringLiteral("unknown version %1").arg(version);
    QHash<QString, QString> missing = knownTexts(version);
    Statement objects(db, "SELECT type, name, sql FROM sqlite_schema");
    while (objects.step()) {
        const QString name = objects.textAt(1);
        if (isInternal(name) && (objects.isNull(2) || name == QLatin1String("sqlite_sequence")))
            continue;
        const auto known = missing.constFind(name);
        if (objects.textAt(0) != QLatin1String("table") || known == missing.constEnd())
            return QStringLiteral("unknown %1 %2").arg(objects.textAt(0), name);
        if (*known != objects.textAt(2))
            return QStringLiteral("table %1 is not as known").arg(name);
        missing.erase(known);
    }
    return missing.isEmpty() ? QString()
                             : QStringLiteral("table %1 is missing").arg(missing.constBegin().key());
}

void migrate(SQLite::Database &db, int from, const QString &path)
{
    if (from < 1 || from > schemaVersion)
        fail(ErrorCode::NotAWorkspace, {path}, QStringLiteral("no migration from version %1").arg(from));
    for (int version = from + 1; version <= schemaVersion; ++version) {
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        takeStep(db, version);
        transaction.commit();
    }
}

} // namespace vekha::store
