using System.Data.Common;
using System.Runtime.CompilerServices;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data;

/// <summary>
/// What differs between the databases, and nothing else: <see cref="SqliteDatabase"/> and <see cref="PostgresDatabase"/> are the
/// only places that know one from the other.
/// </summary>
public abstract class Database
{
    /// <summary>The refusal of a foreign key, which SQLite does not name: what was to go is in use, or what was to be used is gone.</summary>
    public const string InUse = "FOREIGN KEY";

    /// <summary>Connects a context to the database.</summary>
    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>Waits for the right to write. On PostgreSQL there is nothing to wait for; on SQLite there is one writer at a time.</summary>
    public abstract ValueTask<IDisposable?> WriteTurnAsync(CancellationToken stop);

    /// <summary>Makes an empty database ready and removes what a killed migration left behind.</summary>
    public abstract Task PrepareAsync(AppDb db, CancellationToken stop);

    /// <summary>
    /// What the database refused by, alike on both: <c>IX_table_Column</c> for a unique index, <c>PK_table</c> for a key, <see cref="InUse"/> for a foreign
    /// key, the name of a check, the message of a trigger. Null when it was something else.
    /// </summary>
    public abstract string? RefusalOf(Exception exception);

    /// <summary>
    /// True when the database, or the disk under it, could not do its work just now: it is not reached, it is full, it may only be read. The same request
    /// may succeed in a while. Whether what was asked for has had its effect is unknown; nothing here asks a second time by itself.
    /// </summary>
    public abstract bool IsAway(Exception exception);

    /// <summary>Ids of the records whose search entries match, out of the full-text index, as a query that composes with others.</summary>
    /// <param name="db">The context.</param>
    /// <param name="asked">What is looked for.</param>
    /// <param name="most">How many at most, in no order; null: all.</param>
    internal abstract IQueryable<Guid> Matching(AppDb db, MatchQuery asked, int? most = null);

    /// <summary>
    /// The same records without the index: each entry is looked at by itself. For a query that has few entries at hand already and asks of each
    /// whether it matches.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="asked">What is looked for.</param>
    /// <param name="except">What the entry must not match beside it.</param>
    internal abstract IQueryable<Guid> Holding(AppDb db, MatchQuery asked, MatchQuery? except = null);

    /// <summary>A condition on the text of an entry, which holds its terms between blanks; the arguments follow those that there are.</summary>
    /// <param name="asked">What is looked for.</param>
    /// <param name="place">The function of the database that tells where a text stands in another, or nought.</param>
    /// <param name="arguments">Gets the texts looked for.</param>
    /// <param name="except">What the entry must not match beside it.</param>
    protected static string HoldingCondition(MatchQuery asked, string place, List<object?> arguments, MatchQuery? except)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(arguments);
        if (except is not null) return $"{HoldingCondition(asked, place, arguments, null)} AND NOT ({HoldingCondition(except, place, arguments, null)})";

        var text = $"""' ' || e."{asked.Column}" || ' '""";
        return string.Join(" AND ", asked.Words.Select(word => $"({string.Join(" OR ", word.Select(Form))})"));

        string Form(IReadOnlyList<MatchTerm> form) => $"({string.Join(" AND ", form.Select(Term))})";

        string Term(MatchTerm term)
        {
            arguments.Add(term.IsPrefix ? $" {term.Text}" : $" {term.Text} ");
            return $"{place}({text}, {{{arguments.Count - 1}}}) > 0";
        }
    }

    /// <summary>Adds words to those of the index; one that is there already stays. In one order, so that two nodes do not wait for each other.</summary>
    internal async Task LearnAsync(AppDb db, IEnumerable<string> terms, CancellationToken stop)
    {
        foreach (var some in terms.Order(StringComparer.Ordinal).Chunk(300))
        {
            var rows = string.Join(", ", some.Select((_, at) => $"({{{at * 3}}}, {{{(at * 3) + 1}}}, {{{(at * 3) + 2}}})"));
            object[] values = [.. some.SelectMany(term => new object[] { term, FirstLetter(term), term.Length })];
            var insert = $"""INSERT INTO search_terms ("Term", "First", "Length") VALUES {rows} ON CONFLICT DO NOTHING""";
            await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(insert, values), stop);
        }

        static string FirstLetter(string term) => term[..(char.IsHighSurrogate(term[0]) ? 2 : 1)];
    }

    /// <summary>Statements for what a model cannot say: full-text tables and triggers. Run by the migrations.</summary>
    /// <param name="feature">Name on the checked-in list of <see cref="DatabaseFeatures"/>.</param>
    public abstract IReadOnlyList<string> StatementsFor(string feature);

    /// <summary>Writes all that is in the database at one moment into a new SQLite file, while others go on working.</summary>
    internal abstract Task SnapshotAsync(AppDb db, string file, Func<Database, AppDb> open, CancellationToken stop);

    /// <summary>Makes a verified SQLite file the content of this database, which is empty.</summary>
    internal abstract Task TakeInAsync(string file, Func<Database, AppDb> open, CancellationToken stop);

    /// <summary>Statements after which the database counts a column of row numbers on from the greatest there is.</summary>
    internal abstract IReadOnlyList<string> CountOnStatements(string table, string column);

    /// <summary>True when other nodes may work on the same database.</summary>
    public virtual bool IsShared => false;

    /// <summary>Tells every node that listens that something was committed.</summary>
    /// <param name="node">Who tells it.</param>
    /// <param name="stop">Stops it.</param>
    internal virtual Task TellAsync(string node, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Hears what nodes tell until the connection breaks, which throws. What was told before is not heard: it begins with one piece of news of nobody.</summary>
    /// <param name="heard">Called with the name of the node.</param>
    /// <param name="stop">Stops it.</param>
    internal virtual Task ListenAsync(Func<string, Task> heard, CancellationToken stop) => Task.CompletedTask;

    /// <summary>The column type of JSON.</summary>
    public abstract string JsonType { get; }

    /// <summary>The engine by the name of its EF provider, for migrations: its statements, not its connection.</summary>
    public static Database ByProvider(string? provider) => provider switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => new SqliteDatabase(":memory:"),
        "Npgsql.EntityFrameworkCore.PostgreSQL" => new PostgresDatabase(""),
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, "Neither SQLite nor PostgreSQL."),
    };

    /// <summary>Walks to the exception in which the database speaks.</summary>
    protected static DbException? InnermostDbException(Exception exception) =>
        exception as DbException ?? (exception.InnerException is { } inner ? InnermostDbException(inner) : null);
}
