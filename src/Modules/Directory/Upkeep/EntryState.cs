namespace Kumppani.Directory.Upkeep;

/// <summary>What the liaison looks for in her register. An entry may be in several, or in none.</summary>
internal enum EntryState
{
    /// <summary>Confirmed within twelve months (Y11c).</summary>
    Active,

    /// <summary>Has not answered three reminders.</summary>
    Silent,

    /// <summary>Nobody has a role in it.</summary>
    Unclaimed,

    /// <summary>Mail to it does not arrive, or somebody has suggested a correction.</summary>
    Doubtful,

    /// <summary>Has ended, and is in no list but this.</summary>
    Ended,
}
