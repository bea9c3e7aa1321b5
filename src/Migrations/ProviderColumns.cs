using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kumppani.Migrations;

/// <summary>What a migration cannot say in the same words to both databases.</summary>
internal static class ProviderColumns
{
    extension(MigrationBuilder migration)
    {
        /// <summary>The type of a JSON column.</summary>
        public string Json() => Database.ByProvider(migration.ActiveProvider).JsonType;

        /// <summary>Makes one of <see cref="DatabaseFeatures"/>: triggers, full-text tables and the like.</summary>
        public void Feature(string feature)
        {
            foreach (var statement in Database.ByProvider(migration.ActiveProvider).StatementsFor(feature)) migration.Sql(statement);
        }
    }
}
