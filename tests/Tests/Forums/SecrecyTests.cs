using System.Data.Common;
using System.Globalization;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Forums;

/// <summary>
/// With the whole database in hand, its row metadata (rowid; xmin, ctid), events and operations included, an attacker tries to join who came, which code,
/// and which choice. The voters come and vote one at a time in the same order, which is the easiest case for her.
/// </summary>
public sealed class SecrecyTests(App app) : ForumTest(app)
{
    private const int Voters = 14;

    // Fourteen shuffled by chance have eight or more in their place once in a hundred thousand runs.
    private const int Joined = 8;

    [Fact]
    public async Task A_dump_joins_neither_association_to_code_nor_code_to_choice()
    {
        var host = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(host);
        var ballot = await OpenBallotAsync(gathering, Electorate.OneAnAssociation);
        List<(Guid Association, string Code)> voters = [];
        for (var i = 0; i < Voters; i++)
        {
            var association = await Given.AssociationAsync(host);
            voters.Add((association.Id, (await HandOutAsync(gathering.Id, association.Id))!));
        }

        var before = await DumpAsync();
        for (var i = 0; i < Voters; i++) await CastAsync(ballot, voters[i].Code, 1 + (i % 7), 1 + ((i + 1) % 7), 1 + ((i + 3) % 7));
        var dump = await DumpAsync();

        var receipts = dump["forums_code_receipts"].Where(row => row.Has(gathering.Id)).ToList();
        var codes = dump["forums_voting_codes"].Where(row => row.Has(gathering.Id) && voters.Exists(voter => row.Has(Secrets.Hash(voter.Code)))).ToList();
        var rights = dump["forums_voting_rights"].Where(row => row.Has(ballot.Id) && codes.Exists(code => row.Has(code.Id))).ToList();
        var options = dump["forums_ballot_options"].Where(row => row.Has(ballot.Id)).ToList();
        Assert.Equal((Voters, Voters, Voters, 7), (receipts.Count, codes.Count, rights.Count, options.Count));

        // By order and by neighbouring transactions: association to code, association to right.
        bool Same(Row receipt, Row code) => voters.Exists(voter => receipt.Has(voter.Association.ToString("N")) && code.Has(Secrets.Hash(voter.Code)));
        Assert.True(BestJoin(receipts, codes, Same) < Joined);
        Assert.True(BestJoin(receipts, rights, (receipt, right) => codes.Exists(code => right.Has(code.Id) && Same(receipt, code))) < Joined);

        // By value: nothing stands both with who came and with a code, a right or a choice, but the gathering itself.
        var shared = Values(receipts).Intersect(Values(codes).Union(Values(rights)).Union(Values(options))).Except([Plain(gathering.Id)]);
        Assert.Empty(shared);
        Assert.DoesNotContain(dump.Values.SelectMany(rows => rows).SelectMany(row => row.Values), value => voters.Exists(voter => value.Contains(voter.Code, StringComparison.Ordinal)));

        // By choice: every option row has been written as often and as late as every other.
        Assert.Single(options.Select(option => option.Transaction).Distinct());
        Assert.Empty(Values(options).Intersect(Values(rights)).Except([Plain(ballot.Id)]));

        // By what else a vote leaves behind: no table outside the ballots' own tells of a code, a right or an option, and none tells more of the ballot than before.
        var own = codes.Concat(rights).Concat(options).Select(row => row.Id).ToList();
        foreach (var (table, rows) in dump.Where(found => !found.Key.StartsWith("forums_", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(rows, row => own.Exists(row.Mentions));
            Assert.Equal(before[table].Count(row => row.Mentions(Plain(ballot.Id))), rows.Count(row => row.Mentions(Plain(ballot.Id))));
        }
    }

    [Fact]
    public async Task A_dump_joins_no_person_at_the_door_to_her_code_or_her_choice()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);
        var ballot = await OpenBallotAsync(gathering);
        List<(string Name, string Code)> voters = [];
        for (var i = 0; i < Voters; i++)
        {
            var name = $"Äänestäjä {Secrets.Code(8)}";
            var let = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/check-in/add")).Form().Fill("Nimi", name).SubmitAsync();
            voters.Add((name, let.Document.QuerySelector(".code-big")!.TextContent.Trim()));
        }

        foreach (var (_, code) in voters)
        {
            var form = (await (await Visitor().OpenAsync("/vote")).Form().Fill("Äänestyskoodi", code).SubmitAsync()).ShouldBeOk().Form();
            (await form.Tick("Tilat").Tick("Järjestöavustukset").Tick("Järjestöagentit").SubmitAsync()).ShouldBeOk();
        }

        var dump = await DumpAsync();
        string HashOf(string code) => Secrets.Hash(Secrets.Normalise(code));
        var people = dump["forums_registrations"].Where(row => voters.Exists(voter => row.Has(voter.Name))).ToList();
        var arrivals = dump["events"].Where(row => people.Exists(person => row.Mentions(person.Id))).ToList();
        var codes = dump["forums_voting_codes"].Where(row => voters.Exists(voter => row.Has(HashOf(voter.Code)))).ToList();
        var rights = dump["forums_voting_rights"].Where(row => row.Has(ballot.Id) && codes.Exists(code => row.Has(code.Id))).ToList();
        Assert.Equal((Voters, Voters, Voters), (people.Count, codes.Count, rights.Count));
        Assert.NotEmpty(arrivals);

        // By order and by neighbouring transactions: a person, or what was written of her arrival, to a code or to its right.
        bool Same(Row person, Row code) => voters.Exists(voter => person.Has(voter.Name) && code.Has(HashOf(voter.Code)));
        bool SameRight(Row person, Row right) => codes.Exists(code => right.Has(code.Id) && Same(person, code));
        bool Of(Row arrival, Func<Row, bool> belongs) => people.Exists(person => arrival.Mentions(person.Id) && belongs(person));
        Assert.True(BestJoin(people, codes, Same) < Joined);
        Assert.True(BestJoin(people, rights, SameRight) < Joined);
        Assert.True(BestJoin(arrivals, codes, (arrival, code) => Of(arrival, person => Same(person, code))) < Joined);
        Assert.True(BestJoin(arrivals, rights, (arrival, right) => Of(arrival, person => SameRight(person, right))) < Joined);

        // By value: no row of any table tells both of a person and of a code, a right or the code's hash.
        var secret = codes.Concat(rights).Select(row => row.Id).Concat(voters.Select(voter => HashOf(voter.Code))).ToList();
        var personal = people.Select(person => person.Id).Concat(voters.Select(voter => voter.Name)).ToList();
        Assert.DoesNotContain(dump.Values.SelectMany(rows => rows), row => secret.Exists(row.Mentions) && personal.Exists(row.Mentions));
        Assert.DoesNotContain(dump.Where(found => found.Key is not ("forums_voting_codes" or "forums_voting_rights")).SelectMany(found => found.Value), row => secret.Exists(row.Mentions));
    }

    [Fact]
    public async Task The_same_attack_succeeds_on_tables_made_badly()
    {
        var name = $"bad_{Guid.CreateVersion7():N}";
        await ExecuteAsync($"CREATE TABLE {name}_people (who text)");
        await ExecuteAsync($"CREATE TABLE {name}_codes (hash text, handed boolean)");
        for (var i = 0; i < Voters; i++)
        {
            await ExecuteAsync($"BEGIN; INSERT INTO {name}_people VALUES ('p{i}'); INSERT INTO {name}_codes VALUES ('c{i}', true); COMMIT;");
        }

        var dump = await DumpAsync();
        await ExecuteAsync($"DROP TABLE {name}_people");
        await ExecuteAsync($"DROP TABLE {name}_codes");

        Assert.Equal(Voters, BestJoin(dump[$"{name}_people"], dump[$"{name}_codes"], (one, other) => one.Values[0][1..] == other.Values[0][1..]));
    }

    [Fact]
    public async Task Counting_only_the_chosen_rows_would_show_the_last_vote()
    {
        if (!App.IsPostgres) return;
        var name = $"bad_{Guid.CreateVersion7():N}";
        await ExecuteAsync($"CREATE TABLE {name} (id integer, votes integer)");
        await ExecuteAsync($"INSERT INTO {name} SELECT i, 0 FROM generate_series(1, 7) i");

        await ExecuteAsync($"UPDATE {name} SET votes = votes + 1 WHERE id IN (1, 3, 5)");
        var rows = (await DumpAsync())[name];
        await ExecuteAsync($"DROP TABLE {name}");

        var last = rows.GroupBy(row => row.Transaction).MaxBy(group => group.Key)!;
        Assert.Equal(["1", "3", "5"], last.Select(row => row.Values[0]).Order(StringComparer.Ordinal));
    }

    /// <summary>The most pairs that lie right when both tables are laid side by side, by any order their metadata gives.</summary>
    private static int BestJoin(IReadOnlyList<Row> some, IReadOnlyList<Row> others, Func<Row, Row, bool> belong)
    {
        Func<Row, (long, long)>[] orders = [row => (row.Transaction, row.Place), row => (row.Place, 0)];
        return orders.SelectMany(_ => orders, (one, other) => some.OrderBy(one).Zip(others.OrderBy(other)).Count(pair => belong(pair.First, pair.Second))).Max();
    }

    private static string Plain(Guid id) => id.ToString("N");

    // Short values (true, 3, open) stand everywhere and join nothing.
    private static IEnumerable<string> Values(IEnumerable<Row> rows) =>
        rows.SelectMany(row => row.Values).Select(value => value.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()).Where(value => value.Length >= 8).Distinct();

    private Task<Dictionary<string, List<Row>>> DumpAsync() => App.DataAsync(async db =>
    {
        var names = db.Database.IsNpgsql()
            ? "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
            : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_words%'";
        Dictionary<string, List<Row>> dump = new(StringComparer.Ordinal);
        foreach (var name in await db.Database.SqlQueryRaw<string>(names).ToListAsync()) dump[name] = await ReadAsync(db, name);
        return dump;
    });

    private static async Task<List<Row>> ReadAsync(AppDb db, string table)
    {
        var postgres = db.Database.IsNpgsql();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = postgres
            ? $"SELECT xmin::text, ctid::text, t.* FROM \"{table}\" t"
            : $"SELECT 0, rowid, t.* FROM \"{table}\" t";
        List<Row> rows = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) rows.Add(RowOf(reader));
        return rows;
    }

    private static Row RowOf(DbDataReader reader)
    {
        var values = Enumerable.Range(2, reader.FieldCount - 2)
            .Select(column => reader.IsDBNull(column) ? "" : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "").ToList();
        return new Row(long.Parse(reader.GetValue(0).ToString()!, CultureInfo.InvariantCulture), PlaceOf(reader.GetValue(1).ToString()!), values);
    }

    // "(12,7)" of PostgreSQL: page and line; a plain number of SQLite.
    private static long PlaceOf(string place)
    {
        var parts = place.Trim('(', ')').Split(',').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return parts.Count == 1 ? parts[0] : (parts[0] * 100_000) + parts[1];
    }

    private Task<int> ExecuteAsync(string sql) => App.DataAsync(db => db.WriteOnceAsync(() => db.Database.ExecuteSqlRawAsync(sql), default));

    private sealed record Row(long Transaction, long Place, List<string> Values)
    {
        /// <summary>The row's own id, when its first column is one.</summary>
        public string Id => Values.Find(value => Guid.TryParse(value, out _)) ?? "";

        /// <summary>True when the text stands anywhere in the row, inside a payload too.</summary>
        public bool Mentions(string id) => Values.Exists(own => own.Replace("-", "", StringComparison.Ordinal).Contains(id.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

        public bool Has(Guid id) => Has(id.ToString("N"));

        public bool Has(string value) =>
            value.Length > 0 && Values.Exists(own => own.Replace("-", "", StringComparison.Ordinal).Equals(value.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }
}
