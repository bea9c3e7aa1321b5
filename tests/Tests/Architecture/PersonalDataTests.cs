using System.Text.RegularExpressions;
using Kumppani.Kernel.Modules;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Architecture;

/// <summary>
/// Made from the model: a column that by its name or its key can hold a person belongs to a table that a filling of <see cref="IPersonalData"/> shows
/// and erases, or stands here with the reason why not.
/// </summary>
public sealed partial class PersonalDataTests(App app)
{
    private static readonly Dictionary<string, string> NotOfAPerson = new(StringComparer.Ordinal)
    {
        ["accounts_municipal_sign_ins.Name"] = "a sign-in service's name",
        ["accounts_person_claims.UserId"] = "of the framework's user store; nothing is written there",
        ["accounts_person_logins.UserId"] = "of the framework's user store; nothing is written there",
        ["accounts_person_tokens.UserId"] = "of the framework's user store; nothing is written there",
        ["accounts_person_tokens.Name"] = "of the framework's user store; nothing is written there",
        ["directory_activities.Address"] = "where an activity takes place",
        ["directory_brands.SenderAddress"] = "a municipality's sender",
        ["directory_import_mappings.Name"] = "a mapping's name",
        ["forums_gatherings.Address"] = "a venue's street address",
        ["protection_keys.Name"] = "a key's name",
        ["search_entries.Name"] = "a record's name; persons are not indexed",
    };

    [GeneratedRegex("^(Name|DisplayName|(Normalized)?UserName|To|Receiver|Recipient|Phone(Number)?|[A-Za-z]*Email|[A-Za-z]*Address|[A-Za-z]*(Person|User|Subject)(Id)?|[A-Za-z]*By)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OfAPerson();

    [Fact]
    public Task Every_table_that_can_hold_a_person_is_shown_and_erased_or_has_a_reason() => WithTables((model, covered) =>
    {
        var forgotten = Columns(model).Where(column => !covered.Contains(column.Table) && !NotOfAPerson.ContainsKey($"{column.Table}.{column.Name}"));

        Assert.Empty(forgotten.Select(column => $"{column.Table}.{column.Name}"));
    });

    [Fact]
    public Task Every_table_of_a_section_and_every_reason_is_still_there() => WithTables((model, covered) =>
    {
        var columns = Columns(model).Select(column => $"{column.Table}.{column.Name}").ToHashSet(StringComparer.Ordinal);
        var tables = model.GetEntityTypes().Select(type => type.GetTableName()!).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(tables, covered);
        Assert.Empty(NotOfAPerson.Keys.Except(columns, StringComparer.Ordinal));
        Assert.DoesNotContain(NotOfAPerson.Keys, column => covered.Contains(column.Split('.')[0]));
    });

    [Fact]
    public async Task Nothing_is_written_where_the_framework_would_keep_persons_unseen()
    {
        var rows = await app.DataAsync(async db =>
            await db.Set<Microsoft.AspNetCore.Identity.IdentityUserClaim<Guid>>().CountAsync()
            + await db.Set<Microsoft.AspNetCore.Identity.IdentityUserLogin<Guid>>().CountAsync()
            + await db.Set<Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>>().CountAsync());

        Assert.Equal(0, rows);
    }

    private static IEnumerable<(string Table, string Name)> Columns(IModel model) =>
        from type in model.GetEntityTypes()
        from property in type.GetProperties()
        let kind = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
        let isKey = property.GetContainingForeignKeys().Any(key => key.PrincipalEntityType.GetTableName() == "accounts_persons")
        where isKey || (OfAPerson().IsMatch(property.Name) && (kind == typeof(string) || kind == typeof(Guid)))
        select (type.GetTableName()!, property.Name);

    private Task WithTables(Action<IModel, HashSet<string>> assert) => app.DataAsync(db =>
    {
        using var scope = app.Services.CreateScope();
        var keepers = scope.ServiceProvider.GetServices<IPersonalData>();
        var covered = keepers.SelectMany(keeper => keeper.Of(new DataSubject(Guid.CreateVersion7(), "nobody@example.org"))).Select(section => section.Table).ToHashSet(StringComparer.Ordinal);
        assert(db.Model, covered);
        return Task.FromResult(true);
    });
}
