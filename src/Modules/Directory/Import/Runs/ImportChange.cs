namespace Kumppani.Directory.Import.Runs;

/// <summary>What an import did to one association, so that it can be undone.</summary>
internal sealed class ImportChange
{
    public required Guid RunId { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>True when the import brought the association; false when it changed one.</summary>
    public required bool IsNew { get; init; }

    /// <summary>The association's version when the import had written it: while it is the same, nobody has changed it since.</summary>
    public required Guid Version { get; init; }

    /// <summary>The old values of one that was changed; gone once they are back.</summary>
    public string? Before { get; set; }

    public ImportChangeResult Result { get; set; }
}
