namespace Kumppani.Bench;

/// <summary>A page under load.</summary>
/// <param name="Name">What a reader of the table sees.</param>
/// <param name="Path">Its address.</param>
/// <param name="Sqlite">The ratio to the bare endpoint we hold ourselves to on SQLite.</param>
/// <param name="Postgres">The same on PostgreSQL.</param>
/// <param name="Fresh">True when each request is to be answered anew and not from the cache.</param>
/// <param name="ToOwnQueries">True when the bare endpoint, too, reads what the page reads.</param>
internal sealed record Scenario(string Name, string Path, double Sqlite, double Postgres, bool Fresh = false, bool ToOwnQueries = false)
{
    /// <summary>The list; a page to be measured is a line here.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("Front page", "/fi/", 0.4, 0.4),
        new("Sign-in page, made anew", "/fi/sign-in", 0.02, 0.02),
        new("List of 20 of all associations, made anew", "/fi/suomi/associations", 0.06, 0.04, Fresh: true),
        new("The same, to its own queries in a bare endpoint", "/fi/suomi/associations", 0.5, 0.5, Fresh: true, ToOwnQueries: true),
        new("The same, for visitors", "/fi/suomi/associations", 0.4, 0.4),
        new("The list in another site's frame, for visitors", "/fi/embed/suomi/associations", 0.4, 0.4),
        new("HSDS services, a page of 100, for visitors", "/hsds/services?per_page=100", 0.4, 0.4),
        new("Search for a word in it, made anew", "/fi/suomi/associations?q=avustus", 0.04, 0.03, Fresh: true),
    ];
}
