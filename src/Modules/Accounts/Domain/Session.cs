namespace Kumppani.Accounts.Domain;

/// <summary>A browser in which a person is signed in. The cookie carries the id; without this row it is a visitor's.</summary>
internal sealed class Session
{
    /// <summary>A session that is not used for so long is over.</summary>
    public static readonly TimeSpan IdleFor = TimeSpan.FromHours(12);

    /// <summary>One that came by a municipality's service: whoever has left the municipality is out by the next day.</summary>
    public static readonly TimeSpan MunicipalFor = TimeSpan.FromHours(12);

    /// <summary>Only so soon after she has shown who she is may she change by what she signs in, or erase: a computer left open is no way to an account.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(15);

    public const int MaxDevice = 60;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    /// <summary>Browser and system by name, such as <c>Firefox, Windows</c>; empty when the browser does not say.</summary>
    public required string Device { get; init; }

    public required DateTime OpenedAt { get; init; }

    /// <summary>When she last showed in this browser who she is, by all the means that the session rests on; null when nobody noted it.</summary>
    public required DateTime? ProvenAt { get; init; }

    /// <summary>To the minute or so: requests are noted together, since opening a page changes no row.</summary>
    public required DateTime LastUsedAt { get; init; }

    /// <summary>The municipality by whose service she signed in: the session is good for acting there only. Null when she signed in by means of her own.</summary>
    public Guid? MunicipalityId { get; init; }

    /// <summary>She has signed in with a second step, or set it up here.</summary>
    public bool HasSecondStep { get; init; }
}
